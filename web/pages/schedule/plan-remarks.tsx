import '#words/parts/schedule.ts'
import { dayText } from '#words/dates.ts'
import { useWords } from '../../ui/words.tsx'
import type { PlanData } from './plan-shape.ts'
import { languageName } from './telling.ts'

const SHOWN = 8
const list = new Intl.ListFormat('en-GB')

/** What the planner let go of so that everybody is taught: announced, cohort by cohort. */
export function RelaxedSessions({ plan }: { plan: PlanData }) {
  const t = useWords()
  const { relaxed } = plan
  if (!relaxed.length) return null
  return (
    <section className="notice notice-warm stack-tight" aria-labelledby="relaxed">
      <h2 id="relaxed">{t('schedule.relaxed', { n: relaxed.length })}</h2>
      <p>{t('schedule.relaxed.why')}</p>
      <ul className="reasons">
        {relaxed.slice(0, SHOWN).map((one) => (
          <li key={one.cohort + one.workflow}>
            {t('schedule.relaxed.line', {
              cohort: one.cohort,
              workflow: one.workflow,
              minutes: one.minutes,
              instead: one.insteadOf.join(' + '),
            })}
          </li>
        ))}
      </ul>
      {relaxed.length > SHOWN && (
        <details>
          <summary>{t('schedule.relaxed.more', { n: relaxed.length - SHOWN })}</summary>
          <p>{list.format(relaxed.slice(SHOWN).map((one) => `${one.cohort}, ${one.workflow}`))}</p>
        </details>
      )}
    </section>
  )
}

/** Where one more hour of a facilitator is worth most. */
export function ScarceHours({ plan }: { plan: PlanData }) {
  const t = useWords()
  const { scarce } = plan
  if (!scarce.length) return null
  return (
    <section className="sheet stack-tight" aria-labelledby="scarce">
      <h2 id="scarce">{t('schedule.scarce')}</h2>
      <ul className="reasons">
        {scarce.map((one, i) => (
          <li key={`${one.facilitator}${one.workflow}${one.language}${one.week}`}>
            {t(one.facilitator ? 'schedule.scarce.person' : 'schedule.scarce.line', {
              rank: i === 0 ? 'first' : 'next',
              facilitator: one.facilitator,
              language: one.language ? languageName(one.language) : '–',
              workflow: one.workflow ?? '–',
              week: dayText(one.week, 'short').slice(4),
            })}{' '}
            <span className="quiet">{t('schedule.scarce.points', { points: Math.round(one.points) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
