import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Chain = components['schemas']['ProgrammeSteps']
const PLACE: Record<Chain['steps'][number]['name'], string> = {
  people: '/people',
  needs: '/needs',
  work: '/workflows/portfolio',
  guardrails: '/guardrails',
  map: '/map',
  units: '/curriculum',
  schedule: '/schedule',
}

/** The way from a roster to sessions in calendars, and the one step to take now; out of the way once all is done. */
export function ProgrammeSteps({ chain }: { chain: Chain }) {
  const t = useWords()
  const done = chain.steps.filter(({ state }) => state === 'done').length
  return (
    <section className="sheet stack-tight" aria-labelledby="steps">
      <h2 id="steps">{t(chain.next ? `shell.steps.${chain.next}.do` : 'shell.steps.all-done')}</h2>
      {chain.next && <p>{t(`shell.steps.${chain.next}.how`)}</p>}
      {chain.next && (
        <p>
          <a href={PLACE[chain.next]}>{t(`shell.steps.${chain.next}.go`)}</a>
        </p>
      )}
      <details open={chain.next !== null}>
        <summary>{t('shell.steps.summary', { done, all: chain.steps.length })}</summary>
        <ol className="steps">
          {chain.steps.map(({ name, state }) => (
            <li key={name} aria-current={name === chain.next ? 'step' : undefined}>
              <a href={PLACE[name]}>{t(`shell.steps.${name}`)}</a>{' '}
              <span className={state === 'done' ? 'tag tag-good' : state === 'begun' ? 'tag tag-warm' : 'tag'}>
                {t(`shell.steps.state.${state}`)}
              </span>{' '}
              <span className="quiet">{t(`shell.steps.${name}.counts`, chain.counts)}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
