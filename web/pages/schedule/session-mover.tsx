import '#words/parts/schedule.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Form, useFetcher } from 'react-router'
import type { Day } from '#kernel/day.ts'
import { dayText, momentText, zoneName } from '#words/dates.ts'
import type { Values } from '#words/say.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { PlanSession } from './plan-rows.ts'
import type { Moving, PlanAnswer } from './plan-shape.ts'
import { sayBreak, tellIn } from './telling.ts'

const PATIENCE_MS = 250
type Props = {
  session: PlanSession
  moving: Moving
  setMoving: (moving: Moving) => void
  close: () => void
  mayAdjust: boolean
  facilitators: { value: string; label: string }[]
  answer: PlanAnswer
}

/** Where a session goes and what that breaks, said at once and before anything is saved. */
export function SessionMover({ session, moving, setMoving, close, mayAdjust, facilitators, answer }: Props) {
  const t = useWords()
  const fetcher = useFetcher<PlanAnswer>()
  const [facilitator, setFacilitator] = useState(
    answer?.kind === 'preview' && answer.facilitator ? answer.facilitator : session.facilitatorId,
  )
  const isElsewhere =
    moving.day !== session.day || moving.time !== session.time || facilitator !== session.facilitatorId
  const { submit } = fetcher
  useEffect(() => {
    if (!isElsewhere || !mayAdjust) return
    const fields = {
      intent: 'preview',
      key: session.key,
      zone: session.zone,
      day: moving.day,
      time: moving.time,
      facilitator,
    }
    const soon = setTimeout(() => void submit(fields, { method: 'post' }), PATIENCE_MS)
    return () => clearTimeout(soon)
  }, [isElsewhere, mayAdjust, session.key, session.zone, moving.day, moving.time, facilitator, submit])
  const heard = fetcher.data ?? answer
  const preview = heard?.kind === 'preview' && heard.moved.key === session.key ? heard : null
  const isCurrent =
    preview !== null &&
    preview.place.day === moving.day &&
    preview.place.time === moving.time &&
    fetcher.state === 'idle'
  const kind = t(`schedule.kind.${session.kind}`, { part: session.part })
  return (
    <section
      className="sheet stack-tight mover"
      aria-label={t('schedule.move.title')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="row between">
        <h2>{t('schedule.move.of', { kind: `${session.workflow}, ${kind}`, cohort: session.cohort })}</h2>
        <Button variant="default" size="xs" onClick={close}>
          {t('schedule.move.close')}
        </Button>
      </div>
      <p>
        {t('schedule.move.now', { when: momentText(session.startsAt, session.zone, session.minutes) })}{' '}
        {t('schedule.move.window', { opens: dayText(session.windowOpensOn), closes: dayText(session.windowClosesOn) })}{' '}
        <span className="quiet">{t('schedule.move.people', { people: session.people, clashes: session.clashes })}</span>
      </p>
      {session.breaks.length > 0 && (
        <div className="word-red">
          {t('schedule.move.already')}
          <ul className="reasons">
            {session.breaks.map((one) => (
              <li key={JSON.stringify(one)}>{sayBreak(t, one, tellIn({}, session.zone))}</li>
            ))}
          </ul>
        </div>
      )}
      {session.isHeld && <p className="quiet">{t('schedule.move.held')}</p>}
      {mayAdjust && !session.isHeld && (
        <Form method="post" className="stack-tight" preventScrollReset>
          <input type="hidden" name="key" value={session.key} />
          <input type="hidden" name="zone" value={session.zone} />
          <div className="fields">
            <TextInput
              type="date"
              name="day"
              required
              label={t('schedule.move.day')}
              value={moving.day}
              onChange={(event) =>
                event.currentTarget.value && setMoving({ ...moving, day: event.currentTarget.value as Day })
              }
            />
            <TextInput
              type="time"
              name="time"
              required
              step={900}
              label={t('schedule.move.time')}
              description={t('schedule.move.time.zone', { zone: zoneName(session.zone, session.startsAt) })}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={moving.time}
              onChange={(event) =>
                event.currentTarget.value && setMoving({ ...moving, time: event.currentTarget.value })
              }
            />
            <NativeSelect
              name="facilitator"
              label={t('schedule.move.facilitator')}
              data={facilitators}
              value={facilitator}
              onChange={(event) => setFacilitator(event.currentTarget.value)}
            />
          </div>
          <div role="status">
            {heard?.kind === 'problem' && heard.key === session.key && (
              <ProblemNotice problem={heard.problem as { title: string; detail?: Values }} />
            )}
            {isElsewhere && !isCurrent && <p className="quiet">{t('schedule.move.checking')}</p>}
            {preview && isCurrent && <Consequence preview={preview} session={session} />}
          </div>
          <div className="row">
            <Button type="submit" name="intent" value="preview" variant="default">
              {t('schedule.move.preview')}
            </Button>
            <Button type="submit" name="intent" value="move" disabled={isElsewhere && !isCurrent}>
              {t('schedule.move.save', { n: isCurrent ? preview.moved.breaks.length : 0 })}
            </Button>
            {session.isPinned && (
              <Button type="submit" name="intent" value="unpin" variant="default">
                {t('schedule.move.unpin')}
              </Button>
            )}
          </div>
        </Form>
      )}
    </section>
  )
}

function Consequence({
  preview,
  session,
}: {
  preview: Extract<NonNullable<PlanAnswer>, { kind: 'preview' | 'moved' }>
  session: PlanSession
}) {
  const t = useWords()
  const { breaks, names, startsAt } = preview.moved
  const tell = tellIn(names, session.zone)
  return (
    <div className={breaks.length ? 'word-red' : 'word-good'}>
      <strong>{t('schedule.move.ghost', { when: momentText(startsAt, session.zone, session.minutes) })}</strong>{' '}
      {breaks.length ? t('schedule.move.broken', { n: breaks.length }) : t('schedule.move.fine')}
      {breaks.length > 0 && (
        <ul className="reasons">
          {breaks.map((one) => (
            <li key={JSON.stringify(one)}>{sayBreak(t, one, tell)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
