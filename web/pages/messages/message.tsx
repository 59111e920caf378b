import '#words/parts/messages.ts'
import '../sessions/sessions.css'
import { Button } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/message'
import { kindText, StateTag } from './outbox.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.message.subject ?? wordsIn('en')('messages.outbox.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  return { message: await need(apiOf(context).GET('/outbox/{id}', { params: { path: { id: params.id } } })) }
}

export async function action({ context, params }: Route.ActionArgs) {
  const done = await attempt(apiOf(context).POST('/outbox/{id}/retry', { params: { path: { id: params.id } } }))
  if (!done.ok) return data({ problem: done.problem }, { status: done.response.status })
  throw redirect(`/outbox/${params.id}`)
}

export default function Message({ loaderData: { message }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const me = useMe()
  const { calendar } = message
  const mayRetry = me.permissions.includes('messages/retry') && ['failed', 'kept', 'waiting'].includes(message.state)
  return (
    <div className="stack">
      <p>
        <a href="/outbox">{t('messages.message.back')}</a>
      </p>
      <div>
        <h1>{message.subject}</h1>
        <p className="quiet">
          <StateTag state={message.state} /> {kindText(t, message.kind)} ·{' '}
          {t('messages.message.to', { name: message.toName, email: message.toEmail })}
        </p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {me.mail === 'kept' && message.state === 'kept' && (
        <p className="notice notice-warm">{t('messages.outbox.kept-banner')}</p>
      )}
      <section className="sheet stack-tight">
        <h2>{t('messages.message.calendar')}</h2>
        <p>
          {calendar
            ? t(
                calendar.method === 'REQUEST'
                  ? 'messages.message.calendar.request'
                  : 'messages.message.calendar.cancel',
                {
                  summary: calendar.summary,
                  when: momentText(
                    calendar.startsAt,
                    zone,
                    (Date.parse(calendar.endsAt) - Date.parse(calendar.startsAt)) / 60_000,
                  ),
                  place: calendar.place,
                  uid: calendar.uid,
                  sequence: calendar.sequence,
                },
              )
            : t('messages.message.no-calendar')}
        </p>
      </section>
      <section className="sheet stack-tight">
        <h2>{t('messages.message.text')}</h2>
        {message.text === null ? (
          <p className="quiet">{t('messages.message.hidden')}</p>
        ) : (
          <div className="letter">{message.text}</div>
        )}
      </section>
      <section className="sheet stack-tight">
        <h2>{t('messages.message.log')}</h2>
        {message.deliveries.length === 0 && (
          <p className="quiet">{t('messages.message.log.empty', { when: momentText(message.dueAt, zone) })}</p>
        )}
        <ol className="plain-list">
          {message.deliveries.map((one) => (
            <li key={one.at + one.outcome}>
              {momentText(one.at, zone)}: {t(`messages.delivery.${one.outcome}`)}
              {one.response && one.outcome !== 'sending' && (
                <span className="quiet small"> {t('messages.delivery.said', { response: one.response })}</span>
              )}
            </li>
          ))}
        </ol>
        {mayRetry && (
          <Form method="post" className="row">
            <Button type="submit" variant="default">
              {t('messages.message.retry')}
            </Button>
            <span className="quiet small">{t('messages.message.retry.help')}</span>
          </Form>
        )}
      </section>
    </div>
  )
}
