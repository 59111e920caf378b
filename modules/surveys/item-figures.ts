import type { Cell } from '#engines/disclosure/cell.ts'
import type { Item } from './instruments.schema.ts'
import type { Answer, AnswerValue } from './waves.schema.ts'

/** One handed-in sheet with the group it is counted in; null: the rest. */
export type Sheet = { group: string | null; answers: readonly Answer[] }

/** What can be chosen, in order; `point` where choosing it counts as a number. "Cannot say" comes last where it is offered. */
export type Option = { key: string; label: string; point: number | null }

export const CANNOT_SAY = 'cannot say'
const CATEGORIES = 7

/** Labels of frequency categories and of "cannot say" are empty: the page has the words. */
export function optionsOf(item: Item): Option[] {
  const options: Option[] =
    item.kind === 'ordinal'
      ? item.points.map(({ point, label }) => ({ key: String(point), label, point }))
      : item.kind === 'choice'
        ? item.choices.map(({ key, label }) => ({ key, label, point: null }))
        : item.kind === 'frequency'
          ? Array.from({ length: CATEGORIES }, (_, at) => ({ key: String(at + 1), label: '', point: null }))
          : [{ key: 'answered', label: '', point: null }]
  return item.cannotSay ? [...options, { key: CANNOT_SAY, label: '', point: null }] : options
}

/** The option that an answer chose; a range or a text counts as answered. */
export function optionKey(value: AnswerValue): string {
  if (value.kind === 'point') return String(value.point)
  if (value.kind === 'choice') return value.choice
  if (value.kind === 'frequency') return String(value.category)
  return value.kind === 'cannot say' ? CANNOT_SAY : 'answered'
}

export function valuesOf(sheets: readonly Sheet[], item: string, subject: string | null): AnswerValue[] {
  return sheets.flatMap((sheet) => {
    const found = sheet.answers.find((answer) => answer.item === item && answer.subject === subject)
    return found ? [found.value] : []
  })
}

/** How many of these sheets chose what, in the order of the options, and for ranges the sum of the usual values. */
export function cellOf(item: Item, sheets: readonly Sheet[], subject: string | null): Omit<Cell, 'people'> {
  const options = optionsOf(item)
  const values = valuesOf(sheets, item.key, subject)
  const chosen = values.map(optionKey)
  const counts = options.map(({ key }) => chosen.filter((one) => one === key).length)
  const usual = usualOf(values)
  const amounts =
    item.kind === 'range' && usual.length
      ? [
          {
            sum: usual.reduce((sum, one) => sum + one, 0),
            largest: Math.max(...usual),
            least: Math.min(...usual),
            most: Math.max(...usual),
          },
        ]
      : []
  return { answered: values.length, counts, ...(item.kind === 'range' ? { amounts } : {}) }
}

export function usualOf(values: readonly AnswerValue[]): number[] {
  return values.flatMap((value) => (value.kind === 'range' ? [value.usual] : []))
}

/** The numbers that a distribution over points stands for; "cannot say" and choices without a number are left out. */
export function pointsBehind(options: readonly Option[], counts: readonly number[]): number[] {
  return options.flatMap(({ point }, at) =>
    point === null ? [] : Array.from({ length: counts[at] ?? 0 }, () => point),
  )
}

/** What may be said at all: nothing from fewer than k sheets or from less than 30 % of those asked (measurement 6.3). */
export function standing(
  handedIn: number,
  invited: number,
  k: number,
): 'nobody yet' | 'too few' | 'below 30 per cent' | 'shown' {
  if (handedIn === 0 && invited >= k) return 'nobody yet'
  if (invited < k || handedIn < k) return 'too few'
  return handedIn < 0.3 * invited ? 'below 30 per cent' : 'shown'
}
