import '#words/parts/schedule.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Plan = components['schemas']['Plan']

export function Figures({ summary }: { summary: Plan['summary'] }) {
  const t = useWords()
  return (
    <dl className="figures">
      {(['sessions', 'people', 'cohorts', 'facilitators'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`schedule.summary.${name}`, { n: summary[name] })}</dt>
          <dd>{summary[name].toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What is missing, in words first; red is for what must be acted on. */
export function Unmet({ summary }: { summary: Plan['summary'] }) {
  const t = useWords()
  const line = (key: 'unscheduled' | 'without-place' | 'squeezed', n: number, colour: string) => (
    <li className={n > 0 ? colour : 'quiet'}>{t(`schedule.summary.${key}`, { n })}</li>
  )
  return (
    <ul className="reasons">
      {line('unscheduled', summary.unscheduled, 'word-red')}
      {line('without-place', summary.withoutPlace, 'word-red')}
      {line('squeezed', summary.squeezed, 'word-warm')}
    </ul>
  )
}
