import '#words/parts/rollout.ts'
import { Button, TextInput } from '@mantine/core'
import { type Day, daysBetween, isDay } from '#kernel/day.ts'
import { dateIn, dayText, timeIn, zoneName } from '#words/dates.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { sayBreak, sayWay, sayWhy, tellIn, type Way } from '../schedule/telling.ts'
import type { Row } from './map-view.ts'
import type { MovePreview } from './schedule-calls.ts'
import type { Moving } from './use-moving.ts'
import { sayWindow } from './window-says.ts'

const MOST_WAYS = 5

type Props = { row: Row; moving: Moving; lead: number[]; today: string }

/** What a move would do, said before anything is saved. Works as a plain form; scripts only make it quicker. */
export function MoveSheet({ row, moving, lead, today }: Props) {
  const t = useWords()
  const { fetcher, preview, problem, seen } = moving
  const to = moving.draft?.to ?? seen?.to ?? row.on
  const days = isDay(to) ? daysBetween(row.on as Day, to) : 0
  const direction = t(days > 0 ? 'rollout.move.later' : 'rollout.move.earlier')
  const isMoved = days !== 0
  return (
    <aside className="move-sheet" aria-label={t('rollout.move.title', { group: row.group, workflow: row.workflow })}>
      <div className="row between">
        <h2>{t('rollout.move.title', { group: row.group, workflow: row.workflow })}</h2>
        <span className="quiet small">{t('rollout.move.now', { day: dayText(row.on) })}</span>
      </div>
      <div aria-live="polite" className="stack-tight">
        {isMoved && (
          <p className="move-line">
            <strong>
              {dayText(row.on)} → {dayText(to)}
            </strong>{' '}
            <span className="quiet">
              {t('rollout.move.by', { days: Math.abs(days), direction })}{' '}
              {sayWindow(t, { on: to, accessFrom: row.accessFrom, today, lead })}
            </span>
          </p>
        )}
        {moving.isLooking && <p className="quiet">{t('rollout.move.looking')}</p>}
        {!moving.isLooking && problem && <ProblemNotice problem={problem} />}
        {!moving.isLooking && preview && <Sentence preview={preview} />}
      </div>
      <fetcher.Form method="post" action="/map" className="stack-tight" key={row.id}>
        <input type="hidden" name="goLive" value={row.id} />
        <div className="row-end">
          <TextInput
            type="date"
            name="to"
            label={t('rollout.move.to')}
            size="xs"
            required
            value={to}
            onChange={(event) =>
              isDay(event.currentTarget.value) && moving.propose({ id: row.id, to: event.currentTarget.value })
            }
          />
          <TextInput
            type="date"
            name="accessFrom"
            label={t('rollout.move.access')}
            size="xs"
            defaultValue={seen?.accessFrom ?? row.accessFrom ?? ''}
          />
          <TextInput name="reason" label={t('rollout.move.reason')} size="xs" maxLength={500} className="move-reason" />
        </div>
        <div className="row">
          <Button type="submit" name="intent" value="preview" variant="default" size="xs">
            {t('rollout.move.preview')}
          </Button>
          {preview && !moving.isLooking && (
            <Button type="submit" name="intent" value="move" size="xs">
              {t('rollout.move.confirm', { sessions: preview.moves.length, people: preview.peopleTold })}
            </Button>
          )}
          <Button
            component="a"
            href="/map"
            variant="subtle"
            size="xs"
            onClick={(event: React.MouseEvent) => {
              event.preventDefault()
              moving.cancel()
            }}
          >
            {t('rollout.move.cancel')}
          </Button>
          <span className="quiet small">
            {t('rollout.move.nothing-saved')} {t('rollout.move.cancel.hint')}
          </span>
        </div>
      </fetcher.Form>
      {!moving.isLooking && preview && <Consequences preview={preview} />}
    </aside>
  )
}

function Sentence({ preview }: { preview: MovePreview }) {
  const t = useWords()
  if (!preview.isPlanned) return <p className="move-line">{t('rollout.move.not-planned')}</p>
  return (
    <p className="move-line">
      {t('rollout.move.sentence', { sessions: preview.moves.length, people: preview.peopleTold })}
      {preview.unscheduled.length > 0 && (
        <strong className="word-red"> {t('rollout.move.unscheduled', { n: preview.unscheduled.length })}</strong>
      )}
    </p>
  )
}

function Consequences({ preview }: { preview: MovePreview }) {
  const t = useWords()
  const zone = useZone()
  const tell = tellIn(preview.names, zone)
  const broken = preview.broken.map((one) => `${one.session}: ${sayBreak(t, one, tell)}`)
  const why = preview.unscheduled.map((one) =>
    t('rollout.move.no-room', {
      kind: t(`rollout.kind.${one.kind}`),
      cohort: one.cohort,
      why: one.why
        .slice(0, 2)
        .map((each) => sayWhy(t, each, tellIn(one.names, zone)))
        .join(' '),
    }),
  )
  const ways = [
    ...preview.ways.map((way) => sayWay(t, way as Way, tell)),
    ...preview.unscheduled.flatMap((one) =>
      one.waysOut.slice(0, 2).map((way) => sayWay(t, way, tellIn(one.names, zone))),
    ),
  ].slice(0, MOST_WAYS)
  if (!preview.isPlanned) return null
  return (
    <>
      <Lines title={t('rollout.move.without-room')} lines={why} />
      <Lines title={t('rollout.move.broken')} lines={broken} />
      <Lines title={t('rollout.move.ways')} lines={ways} />
      {preview.moves.length > 0 && (
        <details>
          <summary>{t('rollout.move.moves')}</summary>
          <Scroll label={t('rollout.move.moves')}>
            <table className="plain small">
              <thead>
                <tr>
                  <th>{t('rollout.move.kind')}</th>
                  <th>{t('rollout.move.from', { zone: zoneName(zone, preview.moves[0]!.from) })}</th>
                  <th>{t('rollout.move.day', { zone: zoneName(zone, preview.moves[0]!.to) })}</th>
                  <th className="number">{t('rollout.column.people')}</th>
                </tr>
              </thead>
              <tbody>
                {preview.moves.map((move) => (
                  <tr key={move.sessionId}>
                    <td>{t(`rollout.kind.${move.kind}`)}</td>
                    <td>{when(move.from, zone)}</td>
                    <td>{when(move.to, zone)}</td>
                    <td className="number">{move.people}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      )}
    </>
  )
}

function when(at: string, zone: string): string {
  return isDay(at) ? dayText(at) : `${dateIn(at, zone)}, ${timeIn(at, zone)}`
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className="move-list">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
