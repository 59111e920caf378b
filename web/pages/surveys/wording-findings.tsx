import '#words/parts/surveys.ts'
import type { Key } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Finding = components['schemas']['WordingFinding']

/** What the rules say of the words: each with its question, its reason and its fix. It stops nobody. */
export function WordingFindings({
  findings,
  items,
  isEditing,
}: {
  findings: readonly Finding[]
  items: readonly { key: string }[]
  isEditing: boolean
}) {
  const t = useWords()
  return (
    <section className="sheet stack-tight" aria-labelledby="wording" aria-live="polite">
      <h2 id="wording">{t('surveys.lint.title')}</h2>
      {findings.length === 0 ? (
        <p>{t('surveys.lint.none')}</p>
      ) : (
        <p>
          <strong>{t('surveys.lint.count', { n: findings.length })}</strong>
        </p>
      )}
      <ul className="findings">
        {findings.map((one) => (
          <li key={`${one.rule} ${one.item} ${one.rater}`}>
            <span className="quiet small">
              {t('surveys.lint.where', { n: items.findIndex((item) => item.key === one.item) + 1 })}
            </span>
            <br />
            {t(`surveys.lint.${one.rule}` as Key, { found: one.found })}
            <br />
            <span className="small">{t(`surveys.lint.${one.rule}.fix` as Key)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('surveys.lint.why')}</p>
      {isEditing && <p className="quiet small">{t('surveys.instrument.unsaved')}</p>}
    </section>
  )
}
