import type { TreeFindings } from './manager-tree.ts'
import type { MissingField } from './roster-columns.ts'
import type { RowReason } from './roster-rows.ts'
import type { RowVerdict, Verdict } from './roster-verdicts.ts'

const SHOWN = 50

type Listed = { count: number; people: { name: string; value: string }[] }
export type Findings = {
  unknownManagers: Listed
  sharedNames: Listed
  cycles: { count: number; people: string[][] }
  selfManaged: Listed
  roots: Listed
  leaversWhoManage: Listed
  duplicates: number
  unknownSites: { name: string; rows: number; closest: string | null }[]
  missing: MissingField[]
  ambiguousDates: string[]
  keptByHand: number
  keptAdministrators: string[]
  superseded: number
  alreadyLeft: number
  notInvitable: number
}

export type Seen = {
  rows: readonly RowVerdict[]
  tree: TreeFindings
  nameOf: (id: string) => string
  missing: MissingField[]
  keptAdministrators: string[]
}

/** What a person should know of a roster before it is applied: lists are cut at fifty, counts are whole. */
export function rosterFindings({ rows, tree, nameOf, missing, keptAdministrators }: Seen): Findings {
  const listed = <T>(all: readonly T[], one: (item: T) => { name: string; value: string }): Listed => ({
    count: all.length,
    people: all.slice(0, SHOWN).map(one),
  })
  const tally = reasonTally(rows)
  return {
    unknownManagers: listed(tree.unknown, ({ person, ref }) => ({ name: nameOf(person), value: ref })),
    sharedNames: listed(tree.ambiguous, ({ person, ref }) => ({ name: nameOf(person), value: ref })),
    cycles: { count: tree.cycles.length, people: tree.cycles.slice(0, SHOWN).map((cycle) => cycle.map(nameOf)) },
    selfManaged: listed(tree.selfManaged, (person) => ({ name: nameOf(person), value: '' })),
    roots: listed(tree.roots, (person) => ({ name: nameOf(person), value: '' })),
    leaversWhoManage: listed(tree.leaversWhoManage, ({ manager, people }) => ({
      name: nameOf(manager),
      value: String(people.length),
    })),
    duplicates: tally.get('duplicate/row') ?? 0,
    unknownSites: unknownSites(rows),
    missing,
    ambiguousDates: [
      ...new Set(
        rows.flatMap(({ reasons }) =>
          reasons.filter(({ slug }) => slug === 'date/ambiguous').map(({ field }) => field ?? ''),
        ),
      ),
    ],
    keptByHand: tally.get('kept/by-hand') ?? 0,
    keptAdministrators,
    superseded: tally.get('passed/superseded') ?? 0,
    alreadyLeft: tally.get('passed/already-left') ?? 0,
    notInvitable: tally.get('email/none-cannot-be-invited') ?? 0,
  }
}

function reasonTally(rows: readonly RowVerdict[]): Map<string, number> {
  const tally = new Map<string, number>()
  for (const { reasons } of rows) for (const { slug } of reasons) tally.set(slug, (tally.get(slug) ?? 0) + 1)
  return tally
}

function unknownSites(rows: readonly RowVerdict[]): Findings['unknownSites'] {
  const found = new Map<string, { name: string; rows: number; closest: string | null }>()
  for (const { reasons } of rows) {
    for (const { value, closest } of (reasons as RowReason[]).filter(({ slug }) => slug === 'site/unknown')) {
      const one = found.get(value) ?? { name: value, rows: 0, closest: closest ?? null }
      one.rows++
      found.set(value, one)
    }
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows).slice(0, 200)
}

/** How many rows there are of each verdict. */
export function countVerdicts(rows: readonly RowVerdict[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, unchanged: 0, leaving: 0, bad: 0 }
  for (const { verdict } of rows) counts[verdict]++
  return counts
}
