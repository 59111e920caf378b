import '#words/parts/curriculum.ts'
import { isKey } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Change = components['schemas']['UnitChange']

/** What went and what came: struck out and underlined, and said so to a screen reader by the marks themselves. */
export function Diff({ pieces }: { pieces: Change['pieces'] }) {
  return (
    <p className="diff">
      {pieces.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'in') return <ins key={key}>{text}</ins>
        if (kind === 'out') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}

/** `folded`: what changed is named first, and its words are one click away. */
export function ChangeList({
  changes,
  none,
  folded = false,
}: {
  changes: readonly Change[]
  none: string
  folded?: boolean
}) {
  const t = useWords()
  if (changes.length === 0) return <p className="quiet">{none}</p>
  return (
    <ul className="bare stack">
      {changes.map(({ kind, part, name, pieces }) => {
        const key = `curriculum.field.${name}`
        const named = part === 'field' && isKey(key) ? t(key) : name
        return (
          <li key={`${kind} ${part} ${name}`}>
            {folded && pieces.length > 0 ? (
              <details>
                <summary>{named}</summary>
                <Diff pieces={pieces} />
              </details>
            ) : (
              <>
                <strong>{t(`curriculum.change.${kind}`, { name: named })}</strong>
                {pieces.length > 0 && <Diff pieces={pieces} />}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
