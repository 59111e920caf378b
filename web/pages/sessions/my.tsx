import '#words/parts/people.ts'
import '#words/parts/sessions.ts'
import './sessions.css'
import { Button, TextInput } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my'
import { attendCall } from './attend-calls.server.ts'
import { AttendForm } from './attend-form.tsx'
import { makeUpCall } from './make-up-calls.server.ts'
import { MissedSessions } from './missed-sessions.tsx'
import { SessionFacts } from './session-facts.tsx'
import { bringText, whatText } from './session-words.ts'
import { ThreeQuestions } from './three-questions.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.place.my') }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [programme, missed, cards] = await Promise.all([
    need(api.GET('/my/programme')),
    need(api.GET('/my/missed-sessions')),
    need(api.GET('/my/guardrails/waiting')),
  ])
  return { programme, missed: missed.rows, cardsWaiting: cards.waiting }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const none = { problem: null, feed: null, said: null }
  const intent = String(form.get('intent'))
  if (intent === 'feed') {
    const made = await attempt(api.POST('/my/calendar-feed'))
    return made.ok
      ? data({ ...none, feed: made.answer.url })
      : data({ ...none, problem: made.problem }, { status: made.response.status })
  }
  const taken = await makeUpCall(api, form)
  if (taken) return data({ ...none, ...taken }, { status: taken.problem?.status ?? 200 })
  const attended = await attendCall(api, form)
  if (attended?.said) return data({ ...none, said: attended.said })
  const problem = attended ? attended.problem : await otherCall(api, intent, form)
  if (problem) return data({ ...none, problem }, { status: problem.status })
  throw redirect('/my')
}

async function otherCall(api: ReturnType<typeof apiOf>, intent: string, form: FormData) {
  const question = String(form.get('question')) as 'where' | 'good' | 'when'
  const call =
    intent === 'answer'
      ? attempt(api.POST('/my/answers', { body: { question, canAnswer: form.get('can') === 'yes' } }))
      : intent === 'end-feed'
        ? attempt(api.DELETE('/my/calendar-feed'))
        : attempt(api.PUT('/my/message-preferences', { body: { reminders: intent === 'resume-reminders' } }))
  const done = await call
  return done.ok ? null : done.problem
}

export default function MyProgramme({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { programme, missed } = loaderData
  const nothing = programme.workflows.length === 0 && programme.sessions.length === 0
  return (
    <div className="stack">
      <h1>{t('shell.place.my')}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.said && (
        <p role="status" className="notice">
          {t(actionData.said === 'made up' ? 'sessions.missed.taken' : `sessions.my.swap.${actionData.said}`)}
        </p>
      )}
      {nothing ? <NothingYet /> : <Next programme={programme} />}
      <MissedSessions missed={missed} />
      {!nothing && <ThreeQuestions programme={programme} />}
      <Practice programme={programme} />
      <Calendar programme={programme} address={actionData?.feed ?? null} />
      <p>
        <a href="/my/guardrails">{t('sessions.my.guardrails-link', { n: loaderData.cardsWaiting })}</a> ·{' '}
        <a href="/my/leave">{t('people.my-leave.link')}</a> · <a href="/my/data">{t('sessions.my.data-link')}</a>
      </p>
    </div>
  )
}

type Programme = Route.ComponentProps['loaderData']['programme']

function NothingYet() {
  const t = useWords()
  return (
    <section className="sheet stack-tight">
      <h2>{t('sessions.my.empty.title')}</h2>
      <p>{t('sessions.my.empty.text')}</p>
    </section>
  )
}

function Next({ programme }: { programme: Programme }) {
  const t = useWords()
  const next = programme.sessions.find(
    (session) => session.checkIn.closesAt > programme.now && !(session.attendance === 'attended'),
  )
  if (!next)
    return (
      <p className="notice">{t(programme.sessions.length ? 'sessions.my.all-done' : 'sessions.my.no-sessions-yet')}</p>
    )
  return (
    <section className="sheet stack-tight" aria-labelledby="next">
      <p className="quiet small next-label">{t('sessions.my.next')}</p>
      <h2 id="next">
        <a href={`/sessions/${next.id}`}>{whatText(t, next)}</a>
      </h2>
      <SessionFacts session={next} />
      <p>
        <strong>{bringText(t, next)}</strong>
      </p>
      <AttendForm session={next} now={programme.now} />
    </section>
  )
}

function Practice({ programme }: { programme: Programme }) {
  const t = useWords()
  const zone = useZone()
  const ahead = programme.practice.filter((block) => block.startsAt > programme.now)
  if (!ahead.length) return null
  return (
    <section className="sheet stack-tight">
      <h2>{t('sessions.practice.title')}</h2>
      <p className="quiet">{t('sessions.practice.text')}</p>
      <ul className="plain-list">
        {ahead.map((block) => (
          <li key={block.id}>
            {momentText(block.startsAt, zone, block.minutes)}: {block.workflowName}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Calendar({ programme, address }: { programme: Programme; address: string | null }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="sheet stack-tight" id="calendar">
      <h2>{t('sessions.feed.title')}</h2>
      <p>{t('sessions.feed.text')}</p>
      {address && (
        <div role="status" className="notice stack-tight">
          <TextInput
            label={t('sessions.feed.address')}
            description={t('sessions.feed.once')}
            value={address}
            readOnly
          />
          <p>
            <a href={address.replace(/^https?:/, 'webcal:')}>{t('sessions.feed.subscribe')}</a>
          </p>
        </div>
      )}
      {programme.feedSince && !address && (
        <p className="quiet">{t('sessions.feed.since', { when: momentText(programme.feedSince, zone) })}</p>
      )}
      <Form method="post" action="/my#calendar" className="row">
        <Button type="submit" name="intent" value="feed" variant="default">
          {t(programme.feedSince ? 'sessions.feed.renew' : 'sessions.feed.make')}
        </Button>
        {programme.feedSince && (
          <Button type="submit" name="intent" value="end-feed" variant="default">
            {t('sessions.feed.end')}
          </Button>
        )}
      </Form>
      <Form method="post" className="row">
        <span>{t(programme.remindersStoppedAt ? 'sessions.reminders.off' : 'sessions.reminders.on')}</span>
        <Button
          type="submit"
          size="xs"
          variant="default"
          name="intent"
          value={programme.remindersStoppedAt ? 'resume-reminders' : 'stop-reminders'}
        >
          {t(programme.remindersStoppedAt ? 'sessions.reminders.resume' : 'sessions.reminders.stop')}
        </Button>
      </Form>
    </section>
  )
}
