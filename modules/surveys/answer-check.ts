import type { InstrumentContent, Item, Rater } from './instruments.schema.ts'
import type { Answer, AnswerValue } from './waves.schema.ts'

export type Refused = { item: string; subject: string | null; why: 'unknown' | 'not asked' | 'does not fit' | 'twice' }
type Asked = { rater: Rater; subjects: readonly string[] }

/** Items that this rater is asked, in order. */
export function itemsFor(content: InstrumentContent, rater: Rater): Item[] {
  return content.items.filter((item) => item.says[rater] !== null)
}

/**
 * Which answers fit what was asked, and which do not and why. An empty text is no answer and is left out. `subjects` are
 * the ids that this invite was asked about.
 */
export function checkedAnswers(
  content: InstrumentContent,
  { rater, subjects }: Asked,
  given: readonly Answer[],
): { good: Answer[]; refused: Refused[] } {
  const items = new Map(itemsFor(content, rater).map((item) => [item.key, item]))
  const known = new Set(content.items.map((item) => item.key))
  const good = new Map<string, Answer>()
  const refused: Refused[] = []
  for (const answer of given) {
    const item = items.get(answer.item)
    const at = { item: answer.item, subject: answer.subject }
    const key = JSON.stringify([answer.item, answer.subject])
    if (!item) refused.push({ ...at, why: known.has(answer.item) ? 'not asked' : 'unknown' })
    else if (item.perSubject ? !subjects.includes(answer.subject ?? '') : answer.subject !== null)
      refused.push({ ...at, why: 'not asked' })
    else if (good.has(key)) refused.push({ ...at, why: 'twice' })
    else if (!valueFits(item, answer.value)) refused.push({ ...at, why: 'does not fit' })
    else if (!isEmpty(answer.value)) good.set(key, answer)
  }
  return { good: [...good.values()], refused }
}

/** Whether a value is one that this item can have: on the scale, low <= usual <= high, within the limits. */
export function valueFits(item: Item, value: AnswerValue): boolean {
  if (value.kind === 'cannot say') return item.cannotSay
  if (item.kind === 'ordinal') return value.kind === 'point' && item.points.some((one) => one.point === value.point)
  if (item.kind === 'choice') return value.kind === 'choice' && item.choices.some((one) => one.key === value.choice)
  if (item.kind === 'text') return value.kind === 'text' && value.text.length <= item.most
  if (item.kind === 'frequency') return value.kind === 'frequency' && (value.weekly === null || item.weekly)
  if (value.kind !== 'range') return false
  const { low, usual, high } = value
  return item.least <= low && low <= usual && usual <= high && high <= item.most
}

function isEmpty(value: AnswerValue): boolean {
  return value.kind === 'text' && value.text.trim() === ''
}
