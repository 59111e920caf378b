import '#words/parts/workflows.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { colourClass, sayColour } from './gate-words.ts'
import { wholePercent } from './share.ts'

type Schemas = components['schemas']

/** How the workflow stands, in four lines: what to look at first. */
export function WorkflowFacts({
  catalogue,
  risk,
  place,
}: {
  catalogue: Schemas['WorkflowCatalogue']
  risk: Schemas['WorkflowRisk']
  place: { place: number; of: number; top: number; draws: number } | null
}) {
  const t = useWords()
  const { gate } = risk
  const locked = catalogue.kpis.filter((kpi) => kpi.baseline?.lockedAt).length
  const answers = catalogue.tasks.reduce((sum, task) => sum + task.answers, 0)
  return (
    <dl className="workflow-facts sheet">
      <div>
        <dt>{t('workflows.head.gate')}</dt>
        <dd className={colourClass[gate.colour]}>{sayColour(t, gate.colour)}</dd>
      </div>
      <div>
        <dt>{t('workflows.head.priority')}</dt>
        <dd>
          {place
            ? t('workflows.head.priority.ranked', {
                place: place.place,
                n: place.of,
                share: wholePercent(place.top),
                draws: place.draws,
              })
            : t(gate.colour === 'red' ? 'workflows.head.priority.red' : 'workflows.head.priority.unknown')}
        </dd>
      </div>
      <div>
        <dt>{t('workflows.head.tasks')}</dt>
        <dd>{t('workflows.head.tasks.of', { n: catalogue.tasks.length, answers })}</dd>
      </div>
      <div>
        <dt>{t('workflows.head.figures')}</dt>
        <dd>
          {catalogue.kpis.length === 0
            ? t('workflows.head.figures.none')
            : t('workflows.head.figures.of', { locked, n: catalogue.kpis.length })}
        </dd>
      </div>
    </dl>
  )
}
