import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { localDay } from '#modules/people/local-time.ts'
import { peopleMatching } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { cellsOf, mostOf, peopleIn, type RosterCell, ruleText, tidyRule } from './group-rule.ts'
import type { GroupPerson, GroupRule } from './schema.ts'

export type Site = { id: Id; name: string; zone: Zone }

export async function sitesHere(tx: Tx): Promise<Site[]> {
  const rows = await tx.selectFrom('people.site').select(['id', 'name', 'zone']).orderBy('name').execute()
  return rows.map((row) => ({ ...row, zone: row.zone as Zone }))
}

/** The day that counts for somebody: the date at their own site, else at the first site there is. */
export async function dayOf(tx: Tx, person: Id | null, now: Instant): Promise<{ today: Day; zone: Zone }> {
  const own = person
    ? await tx
        .selectFrom('people.person as p')
        .innerJoin('people.site as s', (join) =>
          join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'),
        )
        .select('s.zone')
        .where('p.id', '=', person)
        .executeTakeFirst()
    : undefined
  const zone = (own?.zone ?? (await sitesHere(tx))[0]?.zone ?? 'UTC') as Zone
  return { today: localDay(now, zone), zone }
}

/** The roster as cells of people who are the same to every rule; whoever a rule names has a cell alone. */
export async function rosterCells(tx: Tx, rules: readonly GroupRule[]): Promise<RosterCell[]> {
  const named = [...new Set(rules.flatMap((rule) => rule.people ?? []))]
  const people = tx
    .selectFrom('people.person as p')
    .where('p.left_on', 'is', null)
    .select(['p.department', 'p.site_id as siteId', 'p.title', 'p.role'])
  const many = await people
    .$if(named.length > 0, (query) => query.where((eb) => eb.not(eb('p.id', '=', eb.fn.any(eb.val(named))))))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['p.department', 'p.site_id', 'p.title', 'p.role'])
    .orderBy('p.department')
    .orderBy('p.site_id')
    .orderBy('p.title')
    .orderBy('p.role')
    .execute()
  const alone = named.length
    ? await people
        .select('p.id as personId')
        .where((eb) => eb('p.id', '=', eb.fn.any(eb.val(named))))
        .orderBy('p.id')
        .execute()
    : []
  return [...many.map((cell) => ({ ...cell, personId: null })), ...alone.map((cell) => ({ ...cell, count: 1 }))]
}

export type GroupShape = { means: number[]; people: number; siteId: Id | null; department: string | null }

/** How many each rule means, and the site and department of most of them. */
export function shapesOf(rules: readonly GroupRule[], cells: readonly RosterCell[]): GroupShape[] {
  return cellsOf(rules, cells).map((means) => ({
    means,
    people: peopleIn(means, cells),
    siteId: (mostOf(means, cells, 'siteId')?.value as Id | undefined) ?? null,
    department: mostOf(means, cells, 'department')?.value ?? null,
  }))
}

/** The people whom a rule means today, by name, a page at a time. */
export async function peopleOfRule(
  tx: Tx,
  rule: GroupRule,
  asked: { from: number; limit: number },
): Promise<{ rows: GroupPerson[]; total: number }> {
  const all = await peopleMatching(tx, tidyRule(rule))
  const sites = new Map((await sitesHere(tx)).map((site) => [site.id, site.name]))
  const rows = all
    .slice(asked.from, asked.from + asked.limit)
    .map(({ id, name, email, title, department, siteId }) => ({
      id,
      name,
      email,
      title,
      department,
      site: siteId ? (sites.get(siteId) ?? null) : null,
    }))
  return { rows, total: all.length }
}

export type Choice = { name: string; people: number }

/** What rules can be made of: departments, sites, titles and roles on the roster today, each with its people. */
export async function ruleChoices(tx: Tx) {
  const cells = await rosterCells(tx, [])
  const tally = (values: (string | null)[]): Choice[] => {
    const known = new Map<string, Choice>()
    for (const [at, name] of values.entries()) {
      if (!name) continue
      const choice = known.get(ruleText(name)) ?? { name, people: 0 }
      choice.people += cells[at]!.count
      known.set(ruleText(name), choice)
    }
    return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  }
  const atSite = new Map(tally(cells.map((cell) => cell.siteId)).map((choice) => [choice.name, choice.people]))
  return {
    departments: tally(cells.map((cell) => cell.department)),
    sites: (await sitesHere(tx)).map((site) => ({ id: site.id, name: site.name, people: atSite.get(site.id) ?? 0 })),
    titles: tally(cells.map((cell) => cell.title)),
    roles: tally(cells.map((cell) => cell.role)),
  }
}
