import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Zone } from '#kernel/zone.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { PeopleRule } from './schema.ts'
import type { HolidayOverride, WeekHours } from './working-calendar.ts'

export type PersonForPlanning = {
  id: Id
  name: string
  email: string | null
  employeeId: string | null
  siteId: Id | null
  /** The zone of the person's site. */
  zone: Zone | null
  department: string | null
  title: string | null
  role: string | null
  managerId: Id | null
  isManager: boolean
  languages: string[]
  startsOn: Day | null
  leavesOn: Day | null
  /** Away since that day, and nobody has said until when. */
  onLeaveSince: Day | null
  leave: { from: Day; to: Day }[]
}

/** Everybody on the roster today, by name, with what decides when they can be trained. `ids` narrows it. */
export async function peopleForPlanning(tx: Tx, ids?: readonly Id[]): Promise<PersonForPlanning[]> {
  let asked = tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.name', 'p.email', 'p.employee_id', 'p.site_id', 's.zone', 'p.department', 'p.title', 'p.role'])
    .select(['p.manager_id', 'p.languages', 'p.starts_on', 'p.leaves_on', 'p.on_leave_since'])
    .where('p.left_on', 'is', null)
    .orderBy((eb) => eb.fn('lower', ['p.name']))
    .orderBy('p.id')
  if (ids) asked = asked.where('p.id', '=', sql<Id>`any(${ids}::uuid[])`)
  const rows = await asked.execute()
  const leave = await leaveByPerson(tx)
  const managers = await managersHere(tx)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    employeeId: row.employee_id,
    siteId: row.site_id,
    zone: row.zone as Zone | null,
    department: row.department,
    title: row.title,
    role: row.role,
    managerId: row.manager_id,
    isManager: managers.has(row.id),
    languages: row.languages,
    startsOn: row.starts_on,
    leavesOn: row.leaves_on,
    onLeaveSince: row.on_leave_since,
    leave: leave.get(row.id) ?? [],
  }))
}

async function leaveByPerson(tx: Tx): Promise<Map<Id, { from: Day; to: Day }[]>> {
  const rows = await tx
    .selectFrom('people.leave')
    .select(['person_id', 'from_on', 'to_on'])
    .orderBy('from_on')
    .execute()
  const leave = new Map<Id, { from: Day; to: Day }[]>()
  for (const { person_id, from_on, to_on } of rows) {
    const known = leave.get(person_id)
    if (known) known.push({ from: from_on, to: to_on })
    else leave.set(person_id, [{ from: from_on, to: to_on }])
  }
  return leave
}

async function managersHere(tx: Tx): Promise<Set<Id>> {
  const rows = await tx
    .selectFrom('people.person')
    .select('manager_id')
    .distinct()
    .where('manager_id', 'is not', null)
    .where('left_on', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.manager_id!))
}

export type SiteForPlanning = {
  id: Id
  name: string
  zone: Zone
  country: string
  region: string | null
  hours: WeekHours
  overrides: HolidayOverride[]
}

/** The sites in use, by name, in the shape that `workingCalendar` takes. */
export async function sitesForPlanning(tx: Tx): Promise<SiteForPlanning[]> {
  const sites = await tx
    .selectFrom('people.site')
    .select(['id', 'name', 'zone', 'country', 'region', 'hours'])
    .where('retired_at', 'is', null)
    .orderBy((eb) => eb.fn('lower', ['name']))
    .execute()
  const changes = await tx
    .selectFrom('people.site_holiday')
    .select(['site_id', 'on_day', 'kind', 'name'])
    .orderBy('on_day')
    .execute()
  return sites.map((site) => ({
    ...site,
    zone: site.zone as Zone,
    hours: site.hours as WeekHours,
    overrides: changes
      .filter((change) => change.site_id === site.id)
      .map((change) => ({ on: change.on_day, kind: change.kind as HolidayOverride['kind'], name: change.name })),
  }))
}

export type NamedPerson = Pick<PersonForPlanning, 'id' | 'name' | 'email' | 'title' | 'department' | 'siteId' | 'zone'>

/** Who a rule means today: every line must fit, a line fits any of its values (letter case aside), nobody who left. */
export async function peopleMatching(tx: Tx, rule: PeopleRule): Promise<NamedPerson[]> {
  if (Object.values(rule).every((line) => line === undefined)) return []
  let asked = named(tx).where('p.left_on', 'is', null)
  for (const field of ['department', 'title', 'role'] as const) {
    const wanted = rule[field]?.map((text) => text.toLowerCase())
    if (wanted) asked = asked.where(sql<boolean>`lower(${sql.ref(`p.${field}`)}) = any(${wanted}::text[])`)
  }
  if (rule.site) asked = asked.where(sql<boolean>`p.site_id = any(${rule.site}::uuid[])`)
  if (rule.people) asked = asked.where(sql<boolean>`p.id = any(${rule.people}::uuid[])`)
  return asked.execute() as Promise<NamedPerson[]>
}

/** Everybody who reports to this manager directly today, by name. */
export async function teamOf(tx: Tx, managerId: Id): Promise<NamedPerson[]> {
  const asked = named(tx).where('p.left_on', 'is', null).where('p.manager_id', '=', managerId)
  return asked.where('p.id', '!=', managerId).execute() as Promise<NamedPerson[]>
}

/** These people by id, whether or not they left: names on old sessions stay readable. */
export async function peopleNamed(tx: Tx, ids: readonly Id[]): Promise<Map<Id, NamedPerson>> {
  if (ids.length === 0) return new Map()
  const rows = (await named(tx).where(sql<boolean>`p.id = any(${ids}::uuid[])`).execute()) as NamedPerson[]
  return new Map(rows.map((row) => [row.id, row]))
}

/** People on the roster by e-mail or employee id (letter case aside), for files that name them; unknown ones are absent. */
export async function peopleByKey(tx: Tx, keys: readonly string[]): Promise<Map<string, NamedPerson>> {
  const wanted = keys.map((key) => key.trim().toLowerCase())
  const rows = await named(tx)
    .select('p.employee_id')
    .where('p.left_on', 'is', null)
    .where(sql<boolean>`(lower(p.email) = any(${wanted}::text[]) or lower(p.employee_id) = any(${wanted}::text[]))`)
    .execute()
  const found = new Map<string, NamedPerson>()
  for (const { employee_id, ...row } of rows) {
    if (employee_id) found.set(employee_id.toLowerCase(), row as NamedPerson)
    if (row.email) found.set(row.email.toLowerCase(), row as NamedPerson)
  }
  return new Map(wanted.flatMap((key) => (found.has(key) ? [[key, found.get(key)!]] : [])))
}

function named(tx: Tx) {
  return tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.name', 'p.email', 'p.title', 'p.department', 'p.site_id as siteId', 's.zone'])
    .orderBy((eb) => eb.fn('lower', ['p.name']))
    .orderBy('p.id')
}

export type Choice = { value: string; people: number }
export type PeopleChoices = {
  departments: Choice[]
  titles: Choice[]
  roles: Choice[]
  sites: { id: Id; name: string; people: number }[]
}

/** What a rule can be made of, each with the number of people on the roster it means. */
export async function departmentsAndTitles(tx: Tx): Promise<PeopleChoices> {
  const [departments, titles, roles] = [
    await choices(tx, 'department'),
    await choices(tx, 'title'),
    await choices(tx, 'role'),
  ]
  const sites = await tx
    .selectFrom('people.site as s')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 's.org_id').onRef('p.site_id', '=', 's.id').on('p.left_on', 'is', null),
    )
    .select((eb) => ['s.id', 's.name', eb.fn.count<number>('p.id').as('people')])
    .where('s.retired_at', 'is', null)
    .groupBy(['s.id', 's.name'])
    .orderBy((eb) => eb.fn('lower', ['s.name']))
    .execute()
  return { departments, titles, roles, sites }
}

async function choices(tx: Tx, field: 'department' | 'title' | 'role'): Promise<Choice[]> {
  const rows = await tx
    .selectFrom('people.person')
    .select((eb) => [`${field} as value`, eb.fn.countAll<number>().as('people')])
    .where('left_on', 'is', null)
    .where(field, 'is not', null)
    .groupBy(field)
    .orderBy(field)
    .execute()
  return rows.map((row) => ({ value: row.value!, people: row.people }))
}
