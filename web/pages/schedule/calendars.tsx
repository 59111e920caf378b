import '#words/parts/schedule.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { dayText, momentText } from '#words/dates.ts'
import { sayProblem, type Values, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/calendars'
import { ScheduleNav } from './schedule-nav.tsx'

type Calendar = components['schemas']['BusyCalendar']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.calendar.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const person = query.get('person') ?? undefined
  const shown = query.get('show')
  const { rows } = await need(
    api.GET('/busy-calendars', { params: { query: { limit: 50, ...(person ? { person } : {}) } } }),
  )
  const times =
    shown && rows.some(({ id }) => id === shown)
      ? await need(api.GET('/busy-calendars/{id}/times', { params: { path: { id: shown }, query: { limit: 200 } } }))
      : null
  return { rows, person, shown, times }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const person = text('person') || undefined
  const path = { params: { path: { id: text('calendar') } } }
  const intent = text('intent')
  const query = person ? { person } : {}
  const done =
    intent === 'remove'
      ? await attempt(api.DELETE('/busy-calendars/{id}', path))
      : intent === 'again'
        ? await attempt(api.POST('/busy-calendars/{id}/readings', path))
        : intent === 'url'
          ? await attempt(api.POST('/busy-calendars', { body: { url: text('url'), ...query } }))
          : await attempt(
              api.POST('/busy-calendars/files', {
                params: { query },
                body: { file: form.get('file') as never },
                bodySerializer: (body) => fileForm(body.file),
              }),
            )
  if (!done.ok) return data({ problem: done.problem, intent, url: text('url') }, { status: done.response.status })
  return { problem: null, intent, url: '' }
}

function fileForm(file: unknown): FormData {
  const form = new FormData()
  if (file instanceof File && file.size > 0) form.set('file', file)
  return form
}

export default function Calendars({ loaderData: { rows, person, shown, times }, actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>
            {person && rows[0]
              ? t('schedule.calendar.whose', { name: rows[0].personName })
              : t('schedule.calendar.title')}
          </h1>
          <p className="lede">{t('schedule.calendar.lede')}</p>
        </div>
        <ScheduleNav here="/calendars" />
      </header>
      <p className="notice">{t('schedule.calendar.kept')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && actionData.intent === 'remove' && (
        <p role="status" className="notice">
          {t('schedule.calendar.removed')}
        </p>
      )}
      <section className="sheet">
        {rows.length === 0 ? (
          <p>{t('schedule.calendar.none')}</p>
        ) : (
          <ul className="plain-list">
            {rows.map((calendar) => (
              <li key={calendar.id}>
                <CalendarItem calendar={calendar} person={person} isShown={calendar.id === shown} />
                {calendar.id === shown && times && <BusyTimes times={times} />}
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className="columns">
        <section className="sheet">
          <h2>{t('schedule.calendar.upload')}</h2>
          <Form method="post" encType="multipart/form-data" className="stack">
            {person && <input type="hidden" name="person" value={person} />}
            <p className="quiet">{t('schedule.calendar.upload.help')}</p>
            <label className="stack-tight">
              <span>{t('schedule.calendar.upload.file')}</span>
              <input type="file" name="file" accept=".ics,text/calendar" required />
            </label>
            <div>
              <Button type="submit" name="intent" value="file">
                {t('schedule.calendar.upload.button')}
              </Button>
            </div>
          </Form>
        </section>
        <section className="sheet">
          <h2>{t('schedule.calendar.url')}</h2>
          <Form method="post" className="stack">
            {person && <input type="hidden" name="person" value={person} />}
            <TextInput
              name="url"
              type="text"
              inputMode="url"
              required
              label={t('schedule.calendar.url.field')}
              description={t('schedule.calendar.url.help')}
              placeholder="https://"
              defaultValue={actionData?.url ?? ''}
            />
            <div>
              <Button type="submit" name="intent" value="url">
                {t('schedule.calendar.url.button')}
              </Button>
            </div>
          </Form>
        </section>
      </div>
    </div>
  )
}

function CalendarItem({
  calendar,
  person,
  isShown,
}: {
  calendar: Calendar
  person: string | undefined
  isShown: boolean
}) {
  const t = useWords()
  const zone = useZone()
  const { intervals, firstAt, lastAt, readAt, problem } = calendar
  const day = (at: string | null) => (at ? dayText(at.slice(0, 10)) : '')
  return (
    <div className="stack-tight">
      <strong>
        {calendar.kind === 'url'
          ? t('schedule.calendar.from-url', { host: calendar.address ?? '–' })
          : t('schedule.calendar.from-file', { name: calendar.fileName ?? '–' })}
      </strong>
      <span>
        {readAt
          ? t('schedule.calendar.says', { n: intervals, from: day(firstAt), to: day(lastAt) })
          : t('schedule.calendar.not-read')}{' '}
        {readAt && <span className="quiet">{t('schedule.calendar.read', { when: momentText(readAt, zone) })}</span>}
      </span>
      {calendar.skipped > 0 && (
        <span className="word-warm">{t('schedule.calendar.skipped', { n: calendar.skipped })}</span>
      )}
      {problem && <span className="word-red">{sayProblem(t, problem.slug, problem.detail as Values)}</span>}
      <Form method="post" className="row no-print">
        <input type="hidden" name="calendar" value={calendar.id} />
        {person && <input type="hidden" name="person" value={person} />}
        {!isShown && intervals > 0 && (
          <Link to={`?${new URLSearchParams({ show: calendar.id, ...(person ? { person } : {}) })}`}>
            {t('schedule.calendar.show')}
          </Link>
        )}
        {calendar.kind === 'url' && (
          <Button type="submit" name="intent" value="again" variant="default" size="xs">
            {t('schedule.calendar.again')}
          </Button>
        )}
        <Button type="submit" name="intent" value="remove" variant="default" size="xs">
          {t('schedule.calendar.remove')}
        </Button>
      </Form>
    </div>
  )
}

function BusyTimes({ times }: { times: { rows: { startsAt: string; endsAt: string }[]; total: number } }) {
  const t = useWords()
  const zone = useZone()
  return (
    <ol className="reasons" aria-label={t('schedule.calendar.times')}>
      {times.rows.map(({ startsAt, endsAt }) => (
        <li key={startsAt}>
          {t('schedule.calendar.time', { from: momentText(startsAt, zone), to: momentText(endsAt, zone) })}
        </li>
      ))}
    </ol>
  )
}
