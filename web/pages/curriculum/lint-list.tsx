import '#words/parts/curriculum.ts'
import type { Finding } from '#modules/curriculum/finding.ts'
import { saidFinding } from '#modules/curriculum/finding-words.ts'
import { isKey, type Key, type Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Schemas = components['schemas']
type Found = Schemas['LintFinding']
export type Summary = Schemas['LintSummary']

/** How a unit or programme stands with the lint, in words. */
export function saySummary(t: Say, { blocker, error, warn, info }: Summary): string {
  return t('curriculum.summary', { must: blocker + error, should: warn, remarks: info })
}

export function SummaryTag({ summary }: { summary: Summary }) {
  const t = useWords()
  const must = summary.blocker + summary.error
  const tone = must > 0 ? 'tag tag-red' : summary.warn > 0 ? 'tag tag-warm' : 'tag tag-good'
  return <span className={tone}>{saySummary(t, summary)}</span>
}

const CLASSES: Record<string, string> = { blocker: 'must', error: 'must', warn: 'should', info: '' }

/** What must be mended first; what cannot be told and what is fine stay folded. `at` gives the address of a finding's field. */
export function LintList({ findings, at }: { findings: readonly Found[]; at?: (finding: Found) => string | null }) {
  const t = useWords()
  const failed = findings.filter(({ status }) => status === 'fail')
  const unknown = findings.filter(({ status }) => status === 'not_assessable')
  const passed = findings.filter(({ status }) => status === 'pass')
  return (
    <div className="stack-tight">
      {failed.length === 0 && <p>{t('curriculum.lint.clean')}</p>}
      <Findings findings={failed} at={at} />
      {unknown.length > 0 && (
        <details>
          <summary>{t('curriculum.lint.unknown', { n: unknown.length })}</summary>
          <Findings findings={unknown} at={at} />
        </details>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{t('curriculum.lint.passed', { n: passed.length })}</summary>
          <Findings findings={passed} at={at} />
        </details>
      )}
    </div>
  )
}

function Findings({
  findings,
  at,
}: {
  findings: readonly Found[]
  at: ((finding: Found) => string | null) | undefined
}) {
  const t = useWords()
  const say = (key: string, values: Record<string, string | number>) => t(key as Key, values)
  return (
    <ul className="lint">
      {findings.map((finding, place) => {
        const { weight, says, fix, why, rule, source } = saidFinding(say, isKey, finding as Finding)
        const to = at?.(finding)
        return (
          <li
            key={`${finding.ruleId} ${finding.scope.key} ${place}`}
            className={finding.status === 'fail' ? CLASSES[finding.severity] : ''}
          >
            {finding.status === 'fail' && <span className="weight">{weight}</span>}
            <p>{to ? <a href={to}>{says}</a> : says}</p>
            {fix && <p>{t('curriculum.fix', { fix })}</p>}
            {finding.status === 'fail' && (
              <details className="small quiet">
                <summary>{t('curriculum.lint.why', { id: finding.ruleId, rule })}</summary>
                {why} {t('curriculum.lint.source', { source })}
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type Trouble = Schemas['UnitFileError']

/** Lines of a file that cannot be read, each with what to write instead. */
export function Troubles({ errors }: { errors: readonly Trouble[] }) {
  const t = useWords()
  return (
    <ul className="lint">
      {errors.map(({ line, field, slug, values }) => {
        const key = `curriculum.file.${slug}`
        return (
          <li key={`${line} ${field} ${slug}`} className="must">
            <span className="weight">{t('curriculum.file.line', { line })}</span>
            <p>{isKey(key) ? t(key, { field, ...values }) : slug}</p>
          </li>
        )
      })}
    </ul>
  )
}
