import '#words/parts/guardrails.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

export type Pieces = components['schemas']['GuardrailCardPreview']['diffs'][number]['pieces']
type FieldDiff = components['schemas']['GuardrailCardPreview']['diffs'][number]

/** What went and what came, marked by more than colour: struck out, underlined, and said to a screen reader. */
export function Diff({ pieces }: { pieces: Pieces }) {
  return (
    <p className="guard-diff" style={{ margin: 0 }}>
      {pieces.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'gone') return <del key={key}>{text}</del>
        if (kind === 'new') return <ins key={key}>{text}</ins>
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}

export function FieldDiffs({ diffs }: { diffs: FieldDiff[] }) {
  const t = useWords()
  return (
    <div className="stack-tight">
      {diffs.map(({ field, pieces }) => (
        <div key={field}>
          <p className="quiet small" style={{ margin: 0 }}>
            {t(`guardrails.card.${field}`)}
          </p>
          <Diff pieces={pieces} />
        </div>
      ))}
    </div>
  )
}
