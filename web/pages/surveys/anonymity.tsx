import '#words/parts/surveys.ts'
import { Button, NumberInput, Textarea, TextInput } from '@mantine/core'
import { data, Form } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/anonymity'

type Anonymity = components['schemas']['Anonymity']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('surveys.anonymity.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { anonymity: await need(apiOf(context).GET('/anonymity')) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed = {
    smallest: text('smallest'),
    smallestSensitive: text('smallestSensitive'),
    reason: text('reason'),
    expiresOn: text('expiresOn'),
  }
  const done = await attempt(
    apiOf(context).PUT('/anonymity', {
      body: {
        smallest: Number(typed.smallest),
        smallestSensitive: Number(typed.smallestSensitive),
        reason: typed.reason,
        expiresOn: typed.expiresOn || null,
      },
    }),
  )
  return done.ok
    ? { problem: null, typed: null }
    : data({ problem: done.problem, typed }, { status: done.response.status })
}

export default function AnonymityPage({ loaderData: { anonymity }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <div className="stack">
      <div>
        <h1>{t('surveys.anonymity.title')}</h1>
        <p className="lede">{t('surveys.anonymity.lede', { smallest: anonymity.smallest })}</p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t('surveys.anonymity.saved')}
        </p>
      )}
      <Rules anonymity={anonymity} />
      <Sees smallest={anonymity.smallest} />
      {permissions.includes('anonymity/edit') && <Change anonymity={anonymity} typed={actionData?.typed ?? null} />}
      <History anonymity={anonymity} />
    </div>
  )
}

function Rules({ anonymity }: { anonymity: Anonymity }) {
  const t = useWords()
  const zone = useZone()
  const { smallest, smallestSensitive, rule, lowest } = anonymity
  return (
    <section className="sheet stack-tight" aria-labelledby="rules">
      <h2 id="rules">{t('surveys.anonymity.rules')}</h2>
      <ul className="reasons">
        <li>{t('surveys.anonymity.rule.smallest', { smallest })}</li>
        <li>{t('surveys.anonymity.rule.sensitive', { smallest: smallestSensitive })}</li>
        <li>{t('surveys.anonymity.rule.neighbour')}</li>
        <li>{t('surveys.anonymity.rule.larger')}</li>
        <li>{t('surveys.anonymity.rule.bounds', { below: 2 * smallest })}</li>
        <li>{t('surveys.anonymity.rule.one-person')}</li>
        <li>{t('surveys.anonymity.rule.differences', { smallest })}</li>
        <li>{t('surveys.anonymity.rule.quarter')}</li>
        <li>{t('surveys.anonymity.rule.text', { smallest })}</li>
      </ul>
      <p className="quiet small">
        {rule
          ? t('surveys.anonymity.own', {
              by: rule.setBy.name,
              when: dateIn(rule.setAt, zone),
              until: rule.expiresOn ? dayText(rule.expiresOn) : 'none',
              reason: rule.reason,
            })
          : t('surveys.anonymity.standard')}{' '}
        {t('surveys.anonymity.floor', { smallest: lowest.smallest, sensitive: lowest.smallestSensitive })}
      </p>
    </section>
  )
}

/** The same for everybody who reads it: what others see of one person, kind by kind. */
function Sees({ smallest }: { smallest: number }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight" aria-labelledby="sees">
      <h2 id="sees">{t('surveys.anonymity.sees')}</h2>
      <Scroll label={t('surveys.anonymity.sees.table')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('surveys.anonymity.what')}</th>
              <th scope="col">{t('surveys.anonymity.you')}</th>
              <th scope="col">{t('surveys.anonymity.others')}</th>
            </tr>
          </thead>
          <tbody>
            {(['questions', 'survey', 'anonymous', 'interview'] as const).map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`surveys.anonymity.${kind}`)}</th>
                <td>{t(`surveys.anonymity.${kind}.you`)}</td>
                <td>{t(`surveys.anonymity.${kind}.others`, { smallest })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

type Typed = { smallest: string; smallestSensitive: string; reason: string; expiresOn: string }

function Change({ anonymity, typed }: { anonymity: Anonymity; typed: Typed | null }) {
  const t = useWords()
  const { smallest, smallestSensitive, lowest } = anonymity
  return (
    <section className="sheet stack-tight" aria-labelledby="change">
      <h2 id="change">{t('surveys.anonymity.change')}</h2>
      <p className="quiet">{t('surveys.anonymity.change.help')}</p>
      <Form method="post" className="stack-tight">
        <NumberInput
          name="smallest"
          label={t('surveys.anonymity.change.smallest')}
          min={lowest.smallest}
          max={100}
          allowDecimal={false}
          maw={200}
          defaultValue={typed?.smallest ?? smallest}
          required
        />
        <NumberInput
          name="smallestSensitive"
          label={t('surveys.anonymity.change.sensitive')}
          description={t('surveys.anonymity.change.sensitive.help')}
          min={lowest.smallestSensitive}
          max={100}
          allowDecimal={false}
          maw={200}
          defaultValue={typed?.smallestSensitive ?? smallestSensitive}
          required
        />
        <Textarea
          name="reason"
          label={t('surveys.anonymity.change.reason')}
          description={t('surveys.anonymity.change.reason.help')}
          maxLength={1000}
          maw={640}
          defaultValue={typed?.reason}
          required
        />
        <TextInput
          type="date"
          name="expiresOn"
          maw={200}
          label={t('surveys.anonymity.change.until')}
          description={t('surveys.anonymity.change.until.help')}
          defaultValue={typed?.expiresOn}
        />
        <div>
          <Button type="submit">{t('surveys.anonymity.change.save')}</Button>
        </div>
      </Form>
    </section>
  )
}

function History({ anonymity: { history } }: { anonymity: Anonymity }) {
  const t = useWords()
  const zone = useZone()
  if (history.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="history">
      <h2 id="history">{t('surveys.anonymity.history')}</h2>
      <Scroll label={t('surveys.anonymity.history.table')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('surveys.anonymity.history.when')}</th>
              <th scope="col">{t('surveys.anonymity.history.by')}</th>
              <th scope="col">{t('surveys.anonymity.history.smallest')}</th>
              <th scope="col">{t('surveys.anonymity.history.sensitive')}</th>
              <th scope="col">{t('surveys.anonymity.history.until')}</th>
              <th scope="col">{t('surveys.anonymity.history.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((rule) => (
              <tr key={rule.setAt}>
                <td>{dateIn(rule.setAt, zone)}</td>
                <td>{rule.setBy.name}</td>
                <td>{rule.smallest}</td>
                <td>{rule.smallestSensitive}</td>
                <td>{rule.expiresOn ? dayText(rule.expiresOn) : t('surveys.anonymity.history.no-end')}</td>
                <td>{rule.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
