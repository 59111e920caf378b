import '#words/parts/guardrails.ts'
import { Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { FieldDiffs } from './diff.tsx'

type Detail = components['schemas']['GuardrailCardDetail']

export function CardSource({ source }: { source: Detail['source'] }) {
  const t = useWords()
  return (
    <section className="stack-tight">
      <h2>{t('guardrails.card.source')}</h2>
      {source ? (
        <>
          <p style={{ margin: 0 }}>
            <Link to={`/guardrails/policy/${source.policyId}?version=${source.version}`}>
              {t('guardrails.card.source.in', { policy: source.policy, version: source.version })}
            </Link>
          </p>
          <blockquote className="guard-quote">{source.text}</blockquote>
          {source.now === 'changed' && (
            <>
              <p className="word-warm">{t('guardrails.card.source.changed')}</p>
              <blockquote className="guard-quote">{source.newText}</blockquote>
            </>
          )}
          {source.now === 'gone' && <p className="notice notice-warm">{t('guardrails.card.source.gone')}</p>}
        </>
      ) : (
        <p className="quiet">{t('guardrails.card.paragraph.none')}</p>
      )}
    </section>
  )
}

/** Every version, the newest first, with what changed word by word and why. */
export function CardHistory({ versions }: { versions: Detail['versions'] }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="stack-tight" aria-labelledby="history">
      <h2 id="history">{t('guardrails.card.history')}</h2>
      <ol className="guard-plain" reversed>
        {versions.map((version) => (
          <li key={version.number} className="sheet stack-tight">
            <p style={{ margin: 0 }}>
              <strong>{t('guardrails.card.version', { n: version.number })}</strong>{' '}
              {version.isCorrection && <span className="tag">{t('guardrails.card.version.correction')}</span>}{' '}
              {version.nearMiss && <span className="tag tag-good">{t('guardrails.card.version.report')}</span>}
              <br />
              <span className="quiet small">
                {t('guardrails.card.version.by', {
                  when: momentText(version.writtenAt, zone),
                  who: version.writtenBy ?? t('guardrails.card.version.system'),
                })}
              </span>
            </p>
            {version.why && <p style={{ margin: 0 }}>{version.why}</p>}
            {version.diffs.length > 0 ? (
              <FieldDiffs diffs={version.diffs} />
            ) : (
              <p className="quiet small" style={{ margin: 0 }}>
                {version.number === 1 ? t('guardrails.card.version.first') : t('guardrails.card.change.same')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
