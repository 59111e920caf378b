import '#words/parts/curriculum.ts'
import { modeThatCounts, runningTimes } from '#modules/curriculum/run-of-show.ts'
import { Prose } from '../../ui/prose.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { ReadingUnit } from './unit-text.server.ts'

/** Led and practised minutes as one bar, said in words beside it. */
export function ShareBar({ instructor, practice }: { instructor: number; practice: number }) {
  const t = useWords()
  const all = instructor + practice
  const width = (part: number) => `${all === 0 ? 0 : (part / all) * 100}%`
  return (
    <div>
      <p>
        {t('curriculum.share', { instructor, practice, percent: all === 0 ? 0 : Math.round((practice / all) * 100) })}
      </p>
      <div className="share" aria-hidden>
        <span className="led" style={{ width: width(instructor) }} />
        <span className="practice" style={{ width: width(practice) }} />
      </div>
    </div>
  )
}

/** The whole unit, for reading and for printing: the work, the run of show, what is handed in, what good looks like. */
export function UnitReading({ unit }: { unit: ReadingUnit }) {
  const t = useWords()
  return (
    <>
      {unit.intro.length > 0 && <Prose nodes={unit.intro} label={unit.title} />}
      <section className="sheet stack-tight">
        <h2>{t('curriculum.objectives')}</h2>
        <ul>
          {unit.objectives.map(({ id, does, metric }) => (
            <li key={id}>
              {does}
              {metric && <span className="quiet small"> · {t('curriculum.objective.shown-by', { metric })}</span>}
            </li>
          ))}
        </ul>
        <h3>{t('curriculum.artifacts')}</h3>
        {(unit.artifacts ?? []).length === 0 && <p className="quiet">{t('curriculum.artifacts.none')}</p>}
        <ul>
          {(unit.artifacts ?? []).map(({ bring, data, prepare }) => (
            <li key={bring}>
              {bring}
              {data.length > 0 && (
                <span className="quiet small">
                  {' '}
                  ·{' '}
                  {t('curriculum.artifact.allowed', {
                    data: data.map((one) => t(`curriculum.data.${one}`)).join(', '),
                  })}
                </span>
              )}
              {prepare && <p className="quiet">{prepare}</p>}
            </li>
          ))}
        </ul>
        <h3>{t('curriculum.guardrails')}</h3>
        <ul>
          {unit.guardrails.map(({ card, kind, says }) => (
            <li key={card}>
              <strong>{t(`curriculum.card.${kind}`)}:</strong> {says ?? card}
            </li>
          ))}
        </ul>
      </section>
      <RunOfShow unit={unit} />
      {unit.assignment && (
        <section className="sheet stack-tight">
          <h2>{t('curriculum.assignment')}</h2>
          <p>
            <strong>{unit.assignment.title}</strong>{' '}
            <span className="quiet">
              {t('curriculum.assignment.time', { minutes: unit.assignment.minutes, days: unit.assignment.days ?? 0 })}
            </span>
          </p>
          <p>{unit.assignment.deliverable}</p>
          {unit.assignment.reflection.length > 0 && (
            <p className="quiet">
              {t('curriculum.assignment.reflection', {
                asked: unit.assignment.reflection.map((one) => t(`curriculum.reflected.${one}`)).join(', '),
              })}
            </p>
          )}
        </section>
      )}
      {unit.rubric && (
        <section className="stack-tight">
          <h2>{t('curriculum.rubric')}</h2>
          {unit.rubric.gate && <p>{t('curriculum.rubric.gate.is', { gate: unit.rubric.gate })}</p>}
          <Scroll label={t('curriculum.rubric')} className="sheet">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('curriculum.rubric.criterion')}</th>
                  {[1, 2, 3, 4].map((level) => (
                    <th key={level} scope="col">
                      {t('curriculum.rubric.level', { level })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {unit.rubric.criteria.map(({ name, levels }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {levels.map((level) => (
                      <td key={level}>{level}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      )}
      {unit.sections.map(({ title, nodes }) => (
        <section key={title} className="sheet">
          <h2>{title}</h2>
          <Prose nodes={nodes} label={title} />
        </section>
      ))}
    </>
  )
}

function RunOfShow({ unit }: { unit: ReadingUnit }) {
  const t = useWords()
  const times = runningTimes(unit.blocks)
  return (
    <section className="sheet stack">
      <h2>{t('curriculum.run')}</h2>
      {unit.runIntro.length > 0 && <Prose nodes={unit.runIntro} label={t('curriculum.run')} />}
      {unit.blocks.map((block, at) => (
        <section key={block.title} className="block stack-tight">
          <header className="block-head">
            <h3>{block.title}</h3>
            <span className="quiet small">
              {t('curriculum.block.line', {
                from: times[at]!.from,
                to: times[at]!.to,
                minutes: block.minutes,
                mode: t(`curriculum.mode.${modeThatCounts(block)}`),
                purpose: t(`curriculum.purpose.${block.purpose}`),
              })}
            </span>
          </header>
          <Prose nodes={block.nodes} level={3} label={block.title} />
        </section>
      ))}
    </section>
  )
}
