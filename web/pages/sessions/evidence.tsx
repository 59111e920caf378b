import '#words/parts/sessions.ts'
import { Button, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { data, Form, Link, useNavigation, useRevalidator } from 'react-router'
import { momentText } from '#words/dates.ts'
import { type Say, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/evidence'
import './sessions.css'

type Pack = components['schemas']['EvidencePack']
type Scope = components['schemas']['EvidenceScope']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.evidence.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const [choices, packs] = await Promise.all([
    need(api.GET('/evidence-choices')),
    need(api.GET('/evidence-packs', { params: { query: { limit: 20, cursor } } })),
  ])
  return { choices, packs }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed = { scope: text('scope'), person: text('person'), from: text('from'), until: text('until') }
  const path = { params: { path: { id: text('pack') } } }
  const intent = text('intent')
  const call =
    intent === 'cancel'
      ? attempt(api.POST('/evidence-packs/{id}/cancellation', path))
      : intent === 'remove'
        ? attempt(api.DELETE('/evidence-packs/{id}', path))
        : attempt(
            api.POST('/evidence-packs', {
              body: { scope: scopeOf(typed), from: typed.from || null, until: typed.until || null },
            }),
          )
  const done = await call
  const said = intent === 'cancel' ? 'cancelled' : intent === 'remove' ? 'removed' : 'asked'
  return done.ok
    ? { problem: null, said: said as 'asked' | 'cancelled' | 'removed', typed: null }
    : data({ problem: done.problem, said: null, typed }, { status: done.response.status })
}

function scopeOf({ scope, person }: { scope: string; person: string }): Scope {
  const [kind, value] = [scope.slice(0, scope.indexOf(':')), scope.slice(scope.indexOf(':') + 1)]
  if (person) return { kind: 'person', person }
  if (kind === 'department') return { kind, department: value }
  if (kind === 'role') return { kind, role: value }
  if (kind === 'programme') return { kind, programme: value }
  return { kind: 'everybody' }
}

const POLL_MS = 1500

export default function Evidence({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { choices, packs } = loaderData
  const isBusy = useNavigation().state === 'submitting'
  const { revalidate } = useRevalidator()
  const isWorking = packs.rows.some((pack) => pack.state === 'waiting' || pack.state === 'running')
  useEffect(() => {
    if (!isWorking) return
    const timer = setInterval(() => void revalidate(), POLL_MS)
    return () => clearInterval(timer)
  }, [isWorking, revalidate])
  const typed = actionData?.typed ?? { scope: 'everybody:', person: '', from: '', until: '' }
  return (
    <div className="stack">
      <header className="row between">
        <h1>{t('sessions.evidence.title')}</h1>
        {permissions.includes('grants/export') && <Link to="/evidence/grants">{t('sessions.evidence.to-grants')}</Link>}
      </header>
      <p className="lede" style={{ margin: 0 }}>
        {t('sessions.evidence.lede')}
      </p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.said && (
        <p role="status" className="notice">
          {t(`sessions.evidence.${actionData.said}`)}
        </p>
      )}
      <Form method="post" className="sheet stack-tight" key={packs.rows[0]?.id ?? 'none'}>
        <h2>{t('sessions.evidence.ask')}</h2>
        <div className="columns">
          <ScopeField choices={choices} scope={typed.scope} />
          <TextInput
            name="person"
            label={t('sessions.evidence.scope.person.field')}
            description={t('sessions.evidence.scope.person.help')}
            defaultValue={typed.person}
            maxLength={254}
          />
          <TextInput
            type="date"
            name="from"
            label={t('sessions.evidence.from')}
            description={t('sessions.evidence.from.help')}
            defaultValue={typed.from}
          />
          <TextInput
            type="date"
            name="until"
            label={t('sessions.evidence.until')}
            description={t('sessions.evidence.until.help')}
            defaultValue={typed.until}
          />
        </div>
        <p className="quiet small" style={{ margin: 0 }}>
          {t('sessions.evidence.in-zip')}
        </p>
        <div>
          <Button type="submit" name="intent" value="ask" loading={isBusy}>
            {t('sessions.evidence.make')}
          </Button>
        </div>
      </Form>
      <div className="stack-tight">
        <h2>{t('sessions.evidence.packs')}</h2>
        {packs.rows.length === 0 ? (
          <p className="sheet">{t('sessions.evidence.packs.empty')}</p>
        ) : (
          <>
            <Packs packs={packs.rows} />
            <p className="quiet small" style={{ margin: 0 }}>
              {t('sessions.evidence.packs.kept')}{' '}
              {isWorking && <Link to="/evidence">{t('sessions.evidence.refresh')}</Link>}
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function ScopeField({ choices, scope }: { choices: components['schemas']['EvidenceChoices']; scope: string }) {
  const t = useWords()
  const named = (name: string, people: number) => t('sessions.evidence.scope.count', { name, n: people })
  return (
    <label className="stack-tight evidence-scope">
      <strong className="small">{t('sessions.evidence.scope')}</strong>
      <select name="scope" defaultValue={scope}>
        <option value="everybody:">{t('sessions.evidence.scope.everybody.count', { n: choices.people })}</option>
        {choices.programmes.length > 0 && (
          <optgroup label={t('sessions.evidence.scope.programmes')}>
            {choices.programmes.map(({ id, title }) => (
              <option key={id} value={`programme:${id}`}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('sessions.evidence.scope.departments')}>
          {choices.departments.map(({ name, people }) => (
            <option key={name} value={`department:${name}`}>
              {named(name, people)}
            </option>
          ))}
        </optgroup>
        {choices.roles.length > 0 && (
          <optgroup label={t('sessions.evidence.scope.roles')}>
            {choices.roles.map(({ name, people }) => (
              <option key={name} value={`role:${name}`}>
                {named(name, people)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}

function Packs({ packs }: { packs: Pack[] }) {
  const t = useWords()
  const zone = useZone()
  return (
    <Scroll label={t('sessions.evidence.packs')} className="sheet">
      <table className="plain">
        <thead>
          <tr>
            {(['about', 'when', 'state', 'what', 'get'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`sessions.evidence.packs.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {packs.map((pack) => (
            <tr key={pack.id}>
              <th scope="row">
                {pack.scopeName}
                <div className="quiet small" style={{ fontWeight: 400 }}>
                  {periodSaid(t, pack)}
                </div>
              </th>
              <td>
                {momentText(pack.createdAt, zone)}
                {pack.requestedBy && (
                  <div className="quiet small">{t('sessions.evidence.packs.by', { name: pack.requestedBy })}</div>
                )}
              </td>
              <td>
                {t(`sessions.evidence.state.${pack.state}`)}
                {(pack.state === 'running' || pack.state === 'waiting') && <Progress pack={pack} />}
              </td>
              <td>{pack.summary && <Summary summary={pack.summary} />}</td>
              <td>
                <Gets pack={pack} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function periodSaid(t: Say, { from, until }: Pack): string {
  if (from && until) return t('sessions.evidence.period.both', { from, until })
  if (from) return t('sessions.evidence.period.from', { from })
  return until ? t('sessions.evidence.period.until', { until }) : t('sessions.evidence.period.all')
}

function Progress({ pack }: { pack: Pack }) {
  const t = useWords()
  const said = t('sessions.evidence.progress', { done: pack.done, total: pack.total })
  return (
    <div className="small">
      <progress value={pack.done} max={Math.max(1, pack.total)} aria-label={said} />{' '}
      <span className="quiet">{said}</span>
    </div>
  )
}

function Summary({ summary }: { summary: NonNullable<Pack['summary']> }) {
  const t = useWords()
  return (
    <>
      {t('sessions.evidence.summary', summary)}{' '}
      {summary.left > 0 && t('sessions.evidence.summary.left', { n: summary.left })}
    </>
  )
}

function sizeSaid(t: Say, bytes: number): string {
  return bytes < 1_000_000
    ? t('sessions.evidence.size', { kb: Math.max(1, Math.round(bytes / 1000)) })
    : t('sessions.evidence.size.mb', { mb: (bytes / 1_000_000).toFixed(1) })
}

function Gets({ pack }: { pack: Pack }) {
  const t = useWords()
  const intent = pack.state === 'ready' || pack.state === 'failed' || pack.state === 'cancelled' ? 'remove' : 'cancel'
  return (
    <div className="row">
      {pack.sizes &&
        (['pdf', 'zip'] as const).map((kind) => (
          <a
            key={kind}
            href={`/api/v1/evidence-packs/${pack.id}/${kind}`}
            download
            aria-label={t(`sessions.evidence.${kind}.name`, {
              scope: pack.scopeName,
              size: sizeSaid(t, pack.sizes![kind]),
            })}
          >
            {t(`sessions.evidence.${kind}`)}
          </a>
        ))}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="pack" value={pack.id} />
        <Button
          type="submit"
          name="intent"
          value={intent}
          variant="default"
          size="compact-sm"
          aria-label={t(`sessions.evidence.${intent}.name`, { scope: pack.scopeName })}
        >
          {t(`sessions.evidence.${intent}`)}
        </Button>
      </Form>
    </div>
  )
}
