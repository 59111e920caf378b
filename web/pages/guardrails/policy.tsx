import '#words/parts/guardrails.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/policy'
import { GuardNav } from './guard-nav.tsx'
import { PolicyAdrift } from './policy-adrift.tsx'
import { sendPolicy } from './policy-upload.server.ts'
import { PolicyUpload } from './policy-upload.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.policy.title ?? wordsIn('en')('guardrails.policy.title') },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const version = asked.get('version')
  const policy = await need(
    api.GET('/guardrails/policies/{id}', {
      params: { path: { id: params.id }, query: version ? { version: Number(version) } : {} },
    }),
  )
  return { policy, cut: Number(asked.get('cut') ?? 0), kept: asked.has('kept') }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const intent = text('intent')
  const done =
    intent === 'keep'
      ? await attempt(
          api.POST('/guardrails/kept-cards', {
            body: { card: text('card'), paragraph: text('paragraph'), why: text('why') },
          }),
        )
      : intent === 'rename'
        ? await attempt(api.PUT('/guardrails/policies/{id}/title', { ...path, body: { title: text('title') } }))
        : intent === 'retire'
          ? await attempt(api.PUT('/guardrails/policies/{id}/retired', path))
          : intent === 'restore'
            ? await attempt(api.DELETE('/guardrails/policies/{id}/retired', path))
            : await sendPolicy(api, form, params.id)
  if (done.ok) throw redirect(`/guardrails/policy/${params.id}${intent === 'keep' ? '?kept=1' : ''}`)
  return data({ problem: done.problem, text: text('text') }, { status: done.response.status })
}

export default function PolicyPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const mayEdit = useMe().permissions.includes('guardrails/edit')
  const { policy, cut, kept } = loaderData
  const words = { n: policy.version, when: momentText(policy.addedAt, zone), who: policy.addedBy ?? '' }
  const texts = policy.paragraphs.filter(({ level }) => level === 0)
  const isNewest = policy.version === policy.newest
  return (
    <div className="stack guard">
      <h1>{policy.title}</h1>
      <GuardNav here="policy" />
      <ProblemNotice problem={actionData?.problem} />
      {cut > 0 && (
        <p role="status" className="notice">
          {t('guardrails.policy.cut.saved', { n: cut })}
        </p>
      )}
      {kept && (
        <p role="status" className="notice">
          {t('guardrails.policy.kept')}
        </p>
      )}
      <p className="lede">
        {t(policy.addedBy ? 'guardrails.policy.added' : 'guardrails.policy.added.system', words)},{' '}
        {t(`guardrails.policy.origin.${policy.origin}`)}
        {policy.fileName && ` (${policy.fileName})`}.{' '}
        {t('guardrails.policy.share', {
          with: texts.filter(({ cards }) => cards.length > 0).length,
          all: texts.length,
        })}
        .
      </p>
      {!isNewest && (
        <p className="notice notice-warm">
          {t('guardrails.policy.older')}{' '}
          <Link to={`/guardrails/policy/${policy.id}`}>{t('guardrails.policy.older.newest')}</Link>
        </p>
      )}
      {policy.versions.length > 1 && (
        <nav className="row small" aria-label={t('guardrails.policy.column.version')}>
          {policy.versions.map(({ number }) => (
            <Link
              key={number}
              to={`/guardrails/policy/${policy.id}?version=${number}`}
              aria-current={number === policy.version ? 'page' : undefined}
            >
              {t('guardrails.policy.version', { n: number })}
            </Link>
          ))}
        </nav>
      )}
      <PolicyAdrift adrift={policy.adrift} mayEdit={mayEdit} />
      <Form method="get" action={`/guardrails/policy/${policy.id}/cut`} className="stack">
        {mayEdit && isNewest && texts.length > 8 && <CutButton />}
        <ul className="guard-paragraphs sheet">
          {policy.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.id} paragraph={paragraph} mayCut={mayEdit && isNewest} />
          ))}
        </ul>
        {mayEdit && isNewest && <CutButton />}
      </Form>
      {mayEdit && <Keeping policy={policy} text={actionData?.text ?? ''} />}
      <p>
        <Link to="/guardrails/policy">{t('guardrails.policy.title')}</Link>
      </p>
    </div>
  )
}

function CutButton() {
  const t = useWords()
  return (
    <div className="row">
      <Button type="submit">{t('guardrails.policy.make')}</Button>
      <span className="quiet small">{t('guardrails.policy.make.help')}</span>
    </div>
  )
}

type Shown = Route.ComponentProps['loaderData']['policy']['paragraphs'][number]

function Paragraph({ paragraph: { id, level, text, cards }, mayCut }: { paragraph: Shown; mayCut: boolean }) {
  const t = useWords()
  return (
    <li className="guard-paragraph" data-cards={cards.length > 0 ? 'yes' : 'no'}>
      <span>
        {mayCut && level === 0 && (
          <input
            type="checkbox"
            name="p"
            value={id}
            aria-label={`${t('guardrails.policy.choose')}: ${text.slice(0, 120)}`}
          />
        )}
      </span>
      <div>
        {level > 0 ? <h2>{text}</h2> : <p>{text}</p>}
        {cards.length > 0 && (
          <ul className="guard-plain small" aria-label={t('guardrails.policy.cards-here')}>
            {cards.map((card) => (
              <li key={card.id}>
                <span className="tag tag-good">{t(`guardrails.kind.${card.kind as 'do' | 'dont' | 'ask'}`)}</span>{' '}
                <Link to={`/guardrails/cards/${card.id}`}>{card.says}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Keeping({ policy, text }: { policy: Route.ComponentProps['loaderData']['policy']; text: string }) {
  const t = useWords()
  return (
    <details className="stack" open={text !== ''}>
      <summary>
        <strong>{t('guardrails.policy.renew')}</strong>
      </summary>
      <p>{t('guardrails.policy.renew.lede')}</p>
      <PolicyUpload isNew={false} text={text} />
      <div className="row-end">
        <Form method="post" className="row-end">
          <TextInput
            name="title"
            label={t('guardrails.policy.add.name')}
            defaultValue={policy.title}
            required
            maxLength={160}
          />
          <Button type="submit" name="intent" value="rename" variant="default">
            {t('guardrails.policy.rename')}
          </Button>
        </Form>
        <Form method="post">
          <Button
            type="submit"
            name="intent"
            value={policy.retiredAt ? 'restore' : 'retire'}
            variant="subtle"
            color="gray"
          >
            {t(policy.retiredAt ? 'guardrails.policy.restore' : 'guardrails.policy.retire')}
          </Button>
        </Form>
      </div>
    </details>
  )
}
