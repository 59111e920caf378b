import { type Cell, rulesOf } from '#engines/disclosure/cell.ts'
import { protectTree } from '#engines/disclosure/protect-tree.ts'
import { occurrences, ordinalItems, ordinalNames, type Rating } from './rating.ts'
import { minutesEach } from './view-gap.ts'

/** Numbers of which a mean is shown; times and minutes as geometric means, the others as plain means. */
export const meanItems = ['frequency', 'minutes', ...ordinalNames, 'competence'] as const
export type MeanItem = (typeof meanItems)[number]

/** `withheld` hides answers that exist, `nobody` says that there is none. */
export type ShownItem =
  | { kind: 'mean'; value: number; answered: number }
  | { kind: 'between'; from: number; to: number; answered: number }
  | { kind: 'withheld' }
  | { kind: 'nobody' }
export type EmployeeView = Record<MeanItem, ShownItem>

/** One employee's rating of a task, and under which manager; `null` for whoever has none. */
export type TeamRating = { team: string | null; rating: Rating }
/** Everybody of the role on the roster, by manager: the denominators. */
export type Teams = ReadonlyMap<string | null, number>

const WHOLE = 'role'
const leaf = (team: string | null) => `team ${team ?? ''}`

/**
 * What may be shown of the employees' answers on one task: for the whole role (`team` undefined) or for one manager's
 * team. Role and teams are one division, so a team is also hidden when another team would follow from it (measurement
 * 2.9); a mean of fewer than `smallest` people never comes out.
 */
export function employeeView(
  ratings: readonly TeamRating[],
  teams: Teams,
  { smallest, team }: { smallest: number; team?: string | null },
): EmployeeView {
  const at = team === undefined ? WHOLE : leaf(team)
  const shown = meanItems.map((item) => [item, shownItem(item, ratings, teams, smallest, at)] as const)
  return Object.fromEntries(shown) as EmployeeView
}

/** The view of people of whom nothing may be shown yet: withheld where somebody answered, else nobody's. */
export function hiddenView(isAnswered: boolean): EmployeeView {
  const kind = isAnswered ? ('withheld' as const) : ('nobody' as const)
  return Object.fromEntries(meanItems.map((item) => [item, { kind }])) as EmployeeView
}

function shownItem(
  item: MeanItem,
  ratings: readonly TeamRating[],
  teams: Teams,
  smallest: number,
  at: string,
): ShownItem {
  const values = new Map<string, number[]>()
  for (const one of ratings) {
    const value = saidBy(item, one.rating)
    if (value !== null) values.set(leaf(one.team), [...(values.get(leaf(one.team)) ?? []), value])
  }
  const leaves = new Set([...[...teams.keys()].map(leaf), ...values.keys()])
  if (at === WHOLE ? values.size === 0 : !values.has(at)) return { kind: 'nobody' }
  const people = new Map([...teams].map(([team, count]) => [leaf(team), count]))
  const shown = protectTree(
    [
      { id: WHOLE, parent: null },
      ...[...leaves].map((id) => ({
        id,
        parent: WHOLE,
        cell: cellOf(item, values.get(id) ?? [], people.get(id) ?? 0),
      })),
    ],
    rulesOf(smallest),
  ).get(at)
  if (shown?.kind === 'published') {
    const mean = shown.amounts[0]!.sum / shown.answered
    return { kind: 'mean', value: isLogged(item) ? Math.exp(mean) : mean, answered: shown.answered }
  }
  if (shown?.kind === 'bounds' && shown.means[0])
    return { kind: 'between', from: shown.means[0].from, to: shown.means[0].to, answered: shown.answered }
  return { kind: 'withheld' }
}

/** Times a year, minutes each time (both as logs), or the point; null when not said. "Never" has no log. */
function saidBy(item: MeanItem, rating: Rating): number | null {
  if (item !== 'frequency' && item !== 'minutes') return rating[item]
  const value = item === 'frequency' ? occurrences(rating) : minutesEach(rating)
  return value !== null && value > 0 ? Math.log(value) : null
}

function isLogged(item: MeanItem): item is 'frequency' | 'minutes' {
  return item === 'frequency' || item === 'minutes'
}

function cellOf(item: MeanItem, values: readonly number[], people: number): Cell {
  const answered = values.length
  if (answered === 0) return { people, answered }
  const least = isLogged(item) ? null : item === 'competence' ? 1 : ordinalItems[item]
  const amount = {
    sum: values.reduce((sum, value) => sum + value, 0),
    largest: Math.max(...values.map(Math.abs)),
    least: Math.min(...values),
    most: Math.max(...values),
    ...(least === null ? {} : { scale: { least, most: least + 4 } }),
  }
  return { people: Math.max(people, answered), answered, amounts: [amount] }
}
