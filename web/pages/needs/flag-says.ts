import '#words/parts/needs.ts'
import { isKey, type Say } from '#words/say.ts'

type Flag = { kind: string; saidBy: 'employee' | 'manager' | null }

/** What a flag says, in the words of the people who must talk about it. */
export function flagText(t: Say, { kind, saidBy }: Flag): string {
  const key = `needs.flag.${kind}`
  return isKey(key) ? t(key, { view: saidBy }) : kind
}
