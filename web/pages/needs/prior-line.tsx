import '#words/parts/needs.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { figure } from './prior-says.ts'

/** A published task with its figure, shown as what it is: whose, of which edition, under which licence. */
export function PriorLine({ prior }: { prior: components['schemas']['PriorTask'] }) {
  const t = useWords()
  return (
    <div className="stack-tight" id={`prior-${prior.id}`}>
      <p>
        <strong>{prior.statement}</strong>
      </p>
      <p className="small quiet">
        {prior.occupation.title} · {prior.occupation.code}
        {prior.kind && ` · ${t(`needs.prior.${prior.kind}`)}`}
      </p>
      <p className="small">
        {t('needs.prior.prior')}:{' '}
        {prior.prior === null
          ? t('needs.prior.unknown')
          : prior.labels
            ? t('needs.prior.labels', { value: figure(prior.prior), ...prior.labels })
            : figure(prior.prior)}
        {prior.from.map(({ source, edition, credit }) => (
          <span key={source} className="quiet">
            {' '}
            · {t(`needs.prior.source.${source}`)}, {edition} ({credit.licence})
          </span>
        ))}
      </p>
    </div>
  )
}
