import type { FieldDiff } from './schema.ts'
import { wordDiff } from './word-diff.ts'

type Texts = { says: string; reason: string | null; example: string | null }

/** What changed in the words of a card, field by field; fields that stayed the same are left out. */
export function cardDiff(before: Texts, after: Texts): FieldDiff[] {
  return (['says', 'reason', 'example'] as const).flatMap((field) => {
    const [old, fresh] = [before[field] ?? '', after[field] ?? '']
    return old === fresh ? [] : [{ field, pieces: wordDiff(old, fresh) }]
  })
}
