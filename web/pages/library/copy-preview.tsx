import '#words/parts/library.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { type Part, Reading } from './aid-text.tsx'

/** An aid as it would be read, without its buttons. */
export function CopyPreview({
  parts,
  asked = [],
}: {
  parts: readonly Part[]
  asked?: components['schemas']['AidPlaceholder'][]
}) {
  const t = useWords()
  return (
    <div className="sheet stack">
      {asked.length > 0 && (
        <div>
          <strong>{t('library.copy.fill')}</strong>
          <ul style={{ margin: 0 }}>
            {asked.map((one) => (
              <li key={one.name}>{one.asks}</li>
            ))}
          </ul>
        </div>
      )}
      {parts.map((part, at) => {
        const key = `${part.kind} ${at}`
        return part.kind === 'read' ? (
          <Reading key={key} html={part.html} />
        ) : (
          <div key={key} className="stack-tight">
            <span className="quiet small">{part.label ?? t(`library.copy.text.${part.what}`)}</span>
            <blockquote className="aid-quoted">{part.text}</blockquote>
          </div>
        )
      })}
    </div>
  )
}
