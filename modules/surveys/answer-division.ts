import type { Branch } from '#engines/disclosure/tree.ts'
import type { Id } from '#kernel/id.ts'
import type { DivisionGroup, ShownFigure } from './anonymity.schema.ts'
import type { Question, Share } from './schema.ts'

/** Where somebody works, and the newest answer to each of the three questions, if any. */
export type Standing = { person: Id; department: string | null; site: string | null } & Record<Question, boolean | null>

export const WHOLE = 'all'
export const leafId = (department: string | null, site: string | null) => JSON.stringify([department, site])
export const departmentId = (department: string | null) => JSON.stringify([department])

/**
 * The one division of the roster: everybody, departments, and sites within the departments that have several. A team
 * that is too small to be told is then told as its department.
 */
export function branchesOf(leaves: Iterable<string>): Branch[] {
  const sitesOf = new Map<string, string[]>()
  for (const leaf of new Set(leaves)) {
    const of = departmentId(placeOf(leaf).department)
    sitesOf.set(of, [...(sitesOf.get(of) ?? []), leaf])
  }
  return [
    { id: WHOLE, parent: null },
    ...[...sitesOf].flatMap(([department, sites]) =>
      sites.length === 1
        ? [{ id: sites[0]!, parent: WHOLE }]
        : [{ id: department, parent: WHOLE }, ...sites.map((id) => ({ id, parent: department }))],
    ),
  ]
}

/** Department and site of a group; a department that has several sites stands for all of them. */
export function placeOf(id: string): { department: string | null; site: string | null; isWholeDepartment: boolean } {
  const [department = null, site] = JSON.parse(id) as [string | null, (string | null)?]
  return { department, site: site ?? null, isWholeDepartment: site === undefined }
}

/** The division with what the people of each group answered to one question, yes first. */
export function groupsFor(
  question: Question,
  placed: ReadonlyMap<Id, string>,
  standings: ReadonlyMap<Id, Standing>,
): DivisionGroup[] {
  const members = new Map<string, Id[]>()
  for (const [person, leaf] of placed) members.set(leaf, [...(members.get(leaf) ?? []), person])
  return branchesOf(placed.values()).map(({ id, parent }) => {
    const here = members.get(id)
    if (!here) return { id, parent }
    const yes = here.filter((person) => standings.get(person)?.[question] === true).length
    const notYet = here.filter((person) => standings.get(person)?.[question] === false).length
    return { id, parent, members: here, cell: { answered: yes + notYet, counts: [yes, notYet] } }
  })
}

/** A shown figure in the words of the three questions. */
export function shareOf(shown: ShownFigure): Share {
  if (shown.kind === 'suppressed') {
    const at = shown.reportedAt
    return { kind: 'too few', toldAs: at === null ? null : at === WHOLE ? 'everybody' : 'department' }
  }
  if (shown.kind === 'nobody yet') return { kind: 'nobody yet', roster: shown.people }
  const { answered, people: roster } = shown
  if (shown.kind === 'bounds') return { kind: 'bounds', yes: shown.counts[0]!, answered, roster }
  return { kind: 'share', yes: shown.counts[0]!, answered, roster }
}
