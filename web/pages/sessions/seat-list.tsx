import '#words/parts/sessions.ts'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Other = components['schemas']['OtherSession']

/** Sessions with a seat left, each with the one form that this reader may send. */
export function SeatList({ others, children }: { others: Other[]; children: (other: Other) => React.ReactNode }) {
  const t = useWords()
  const zone = useZone()
  return (
    <ul className="plain-list">
      {others.map((other) => (
        <li key={other.id} className="row between">
          <span>
            {momentText(other.startsAt, zone, other.minutes)}
            <br />
            <span className="quiet small">
              {t('sessions.others.facts', {
                cohort: other.cohortName,
                facilitator: other.facilitatorName,
                place: other.place || t('sessions.place.online'),
                free: other.freeSeats,
              })}
            </span>
          </span>
          {children(other)}
        </li>
      ))}
    </ul>
  )
}
