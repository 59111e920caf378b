import '#words/parts/people.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

/** "370 new · 2 changed": what an import does, in one line; nothing before it was checked. */
export function CountsLine({ counts }: { counts: components['schemas']['RosterImportRow']['counts'] }) {
  const t = useWords()
  return counts ? t('people.import.counts', counts) : <span className="quiet">{t('people.import.not-checked')}</span>
}
