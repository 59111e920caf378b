import { createHash } from 'node:crypto'
import { rulesOf, SMALLEST, SMALLEST_SENSITIVE } from '#engines/disclosure/cell.ts'
import { isTooClose } from '#engines/disclosure/differencing.ts'
import { type Group, protectTree } from '#engines/disclosure/protect-tree.ts'
import type { Shown } from '#engines/disclosure/shown.ts'
import { type Branch, treeOf } from '#engines/disclosure/tree.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import type { Anonymity, Division, Figure, NewAnonymityRule, ShownFigure } from './anonymity.schema.ts'
import { freezeGroups, insertAnonymityRule, insertPublished } from './anonymity.store.ts'
import { anonymityHere, frozenGroups, publishedGroups, smallestGroup } from './anonymity.views.ts'
import { mayThaw } from './frozen-groups.ts'
import { quarterOf } from './quarter.ts'

/** Raises the smallest group, or lowers it again, never below five and ten. Problems: anonymity/too-low, /sensitive-below, /expired. */
export async function changeAnonymity(acting: Acting, rule: NewAnonymityRule): Promise<Anonymity> {
  permit(acting.actor, 'anonymity/edit')
  const today = acting.now.slice(0, 10) as Day
  if (rule.smallest < SMALLEST || rule.smallestSensitive < SMALLEST_SENSITIVE)
    throw problem('anonymity/too-low', { smallest: SMALLEST, sensitive: SMALLEST_SENSITIVE })
  if (rule.smallestSensitive < rule.smallest) throw problem('anonymity/sensitive-below')
  if (rule.expiresOn !== null && rule.expiresOn < today) throw problem('anonymity/expired')
  const before = await anonymityHere(acting.tx, today)
  const id = await insertAnonymityRule(acting, rule)
  await record(acting, 'anonymity/changed', id, {
    before: { smallest: before.smallest, smallestSensitive: before.smallestSensitive },
    after: rule,
  })
  return anonymityHere(acting.tx, today)
}

/**
 * Where everybody is to be counted: where they are now, or where they were when a figure of this division was first
 * shown this quarter. Ask this first, count the answers by it, then call `publishFigure` with `running`.
 */
export async function groupsOfQuarter(
  acting: Acting,
  { name, groups, leafOf }: { name: string; groups: readonly Branch[]; leafOf: ReadonlyMap<Id, string> },
): Promise<Map<Id, string>> {
  const quarter = quarterOf(acting.now)
  const frozen = (await frozenGroups(acting.tx, name, quarter)) as Map<Id, string>
  const current = new Map(leafOf)
  if (frozen.size === 0) return current
  const k = (await anonymityHere(acting.tx, acting.now.slice(0, 10) as Day)).smallestSensitive
  if (!mayThaw(groups, frozen, current, k)) return frozen
  await freezeGroups(acting, { division: name, quarter, placed: current, thaw: true })
  return current
}

export type PublishedFigure = { smallest: number; shown: Map<string, ShownFigure> }

/**
 * The one door for figures about people: hands in a division with everybody's answers and gives back only what may be
 * shown, for every group of it. What is shown is remembered, and a group that differs from one shown before by a few
 * people is withheld. The caller has already checked who asks. Throws RangeError when the groups are no division.
 */
export async function publishFigure(acting: Acting, asked: Figure): Promise<PublishedFigure> {
  const { tx, now } = acting
  const { figure, sensitive, running, division } = asked
  const smallest = await smallestGroup(tx, now, sensitive)
  const quarter = running ? quarterOf(now) : 'always'
  const tree = treeOf(division.groups)
  const placed = placedIn(division)
  const membersOf = new Map(division.groups.map((group) => [group.id, group.members ?? []]))
  const everybodyOf = (id: string) => tree.leavesOf.get(id)!.flatMap((leaf) => membersOf.get(leaf)!)
  const before = await publishedGroups(tx, figure, quarter)
  const known = new Set(before.map(({ hash }) => hash))
  const sets = before.map(({ members }) => members)
  const hashed = new Map(tree.ids.map((id) => [id, hashOf(everybodyOf(id))]))
  const isNear = (id: string) => !known.has(hashed.get(id)!) && isTooClose(new Set(everybodyOf(id)), sets, smallest)
  const groups = division.groups.map(({ id, parent, members, cell }): Group => {
    const people = members?.length ?? 0
    return { id, parent, cell: { ...(cell ?? { answered: 0 }), people } }
  })
  const shown = protectTree(groups, rulesOf(smallest), new Set(tree.ids.filter(isNear)))
  const told = tree.ids.filter((id) => isTold(shown.get(id)!))
  if (running && told.length > 0 && (await frozenGroups(tx, division.name, quarter)).size === 0)
    await freezeGroups(acting, { division: division.name, quarter, placed })
  const fresh = told.filter((id) => !known.has(hashed.get(id)!))
  await insertPublished(
    acting,
    figure,
    quarter,
    fresh.map((id) => ({ group: id, hash: hashed.get(id)!, members: everybodyOf(id) })),
  )
  return { smallest, shown: new Map([...shown].map(([id, one]) => [id, outward(one)])) }
}

/** Nobody stands in two groups: then sums and differences would mean nothing. */
function placedIn({ groups }: Division): Map<Id, string> {
  const placed = new Map<Id, string>()
  for (const { id, members = [] } of groups)
    for (const person of members) {
      if (placed.has(person))
        throw new RangeError(`Somebody is in two groups of a division: ${placed.get(person)}, ${id}.`)
      placed.set(person, id)
    }
  return placed
}

/** Something was said of these people's answers; that nobody has answered yet says nothing of any of them. */
function isTold({ kind }: Shown): boolean {
  return kind === 'published' || kind === 'bounds'
}

/** Why a group is withheld stays inside: "only because of its neighbour" would already say something of both. */
function outward(shown: Shown): ShownFigure {
  if (shown.kind === 'suppressed') return { kind: 'suppressed', suppressed: true, reportedAt: shown.reportedAt }
  if (shown.kind === 'published')
    return { ...shown, counts: [...shown.counts], amounts: shown.amounts.map(({ sum }) => ({ sum })) }
  return shown.kind === 'bounds' ? { ...shown, counts: [...shown.counts], means: [...shown.means] } : shown
}

function hashOf(members: readonly string[]): string {
  return createHash('sha256')
    .update([...members].sort().join(' '))
    .digest('hex')
}
