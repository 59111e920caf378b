import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { epochMs, type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { readUnit } from '#modules/curriculum/unit-file.ts'
import { programmesHere, unitsHere, unitsOf } from '#modules/curriculum/views.ts'
import { acknowledgementsBetween } from '#modules/guardrails/acknowledgements.views.ts'
import { frameworks } from '#modules/guardrails/frameworks.ts'
import { tiesHere } from '#modules/guardrails/frameworks.views.ts'
import { localDay } from '#modules/people/local-time.ts'
import { departmentsAndTitles } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AttendanceState, Source } from './attendance-record.ts'
import type { EvidenceChoices, EvidenceScope } from './evidence.schema.ts'
import type { TrainedPerson, TrainingRecord, TrainingSession } from './training-record.ts'

const uuids = (ids: readonly Id[]) => sql`any(${[...ids]}::uuid[])`

const DAY_MS = 86_400_000

export type Period = { from: Day | null; until: Day | null; asOf: Instant }

/** What evidence can be asked for. */
export async function evidenceChoices(tx: Tx): Promise<EvidenceChoices> {
  const { departments, roles } = await departmentsAndTitles(tx)
  const named = (rows: { value: string; people: number }[]) =>
    rows.map(({ value, people }) => ({ name: value, people }))
  const programmes = (await programmesHere(tx)).filter((one) => one.retiredAt === null)
  const { people } = await tx
    .selectFrom('people.person')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    people,
    departments: named(departments),
    roles: named(roles),
    programmes: programmes.map(({ id, title }) => ({ id, title })),
  }
}

/** The workflows of a programme, by key; null when there is no such programme. */
export async function programmeWorkflows(tx: Tx, id: string): Promise<{ title: string; workflows: string[] } | null> {
  const programme = (await programmesHere(tx)).find((one) => one.id === id)
  if (!programme) return null
  const units = unitsOf({ units: await unitsHere(tx) }, id)
  return { title: programme.title, workflows: [...new Set(units.flatMap(({ unit }) => unit.workflows))].sort() }
}

/** Whom a scope means, by name: everybody on the roster, then those who have left and have a record. */
export async function peopleOfScope(tx: Tx, scope: EvidenceScope, workflows: readonly string[] | null): Promise<Id[]> {
  if (scope.kind === 'person') return [scope.person as Id]
  let asked = tx
    .selectFrom('people.person as p')
    .select('p.id')
    .where(
      sql<boolean>`(p.left_on is null or exists (select from sessions.attendance a where a.org_id = p.org_id and a.person_id = p.id)
        or exists (select from guardrails.acknowledgement k where k.org_id = p.org_id and k.person_id = p.id))`,
    )
  if (scope.kind === 'department')
    asked = asked.where(sql<boolean>`lower(p.department) = ${scope.department.toLowerCase()}`)
  if (scope.kind === 'role') asked = asked.where(sql<boolean>`lower(p.role) = ${scope.role.toLowerCase()}`)
  if (workflows)
    asked = asked.where(
      sql<boolean>`p.id in (
        select m.person_id from schedule.cohort_member m join schedule.cohort c on c.org_id = m.org_id and c.id = m.cohort_id
          join workflows.workflow w on w.org_id = c.org_id and w.id = c.workflow_id where w.key = any(${[...workflows]}::text[]) and c.retired_at is null
        union select a.person_id from sessions.attendance a join schedule.session s on s.org_id = a.org_id and s.id = a.session_id
          join workflows.workflow w on w.org_id = s.org_id and w.id = s.workflow_id where w.key = any(${[...workflows]}::text[]))`,
    )
  const rows = await asked
    .orderBy(sql`p.left_on is not null`)
    .orderBy(sql`lower(p.name) collate "C"`)
    .orderBy('p.id')
    .execute()
  return rows.map((row) => row.id)
}

/** What is on record of these people, in their order. `workflows` narrows the sessions of a programme. */
export async function recordsOf(
  tx: Tx,
  ids: readonly Id[],
  period: Period,
  workflows: readonly string[] | null,
): Promise<TrainingRecord[]> {
  const people = new Map((await trainedPeople(tx, ids)).map((person) => [person.id, person]))
  const sessions = Map.groupBy(await sessionsOf(tx, ids, period, workflows), (one) => one.personId)
  const frozen = await frozenUnits(tx)
  const cards = Map.groupBy(await cardsOf(tx, ids, period), (one) => one.personId)
  return ids.flatMap((id) => {
    const person = people.get(id)
    if (!person) return []
    const own = (sessions.get(id) ?? []).map(({ personId: _, ...session }) => ({
      ...session,
      units: unitsAt(frozen, session, person.department),
    }))
    // A day is the one on the wall calendar where the person works.
    const zone = (person.zone ?? 'UTC') as Zone
    const isWithin = ({ at }: { at: Instant }) =>
      (!period.from || localDay(at, zone) >= period.from) && (!period.until || localDay(at, zone) <= period.until)
    const acknowledgements = (cards.get(id) ?? []).filter(isWithin).map(({ personId: _, ...card }) => card)
    return [{ person, sessions: own, acknowledgements }]
  })
}

async function trainedPeople(tx: Tx, ids: readonly Id[]): Promise<TrainedPerson[]> {
  return tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.name', 'p.employee_id as employeeNumber', 'p.email', 'p.department', 'p.title', 'p.role'])
    .select(['s.name as site', 's.zone', 'p.left_on as leftOn'])
    .where(sql<boolean>`p.id = ${uuids(ids)}`)
    .execute()
}

type PlacedSession = Omit<TrainingSession, 'units'> & { personId: Id }

/** Sessions that had begun by the cut-off and in which these people had a place or of which something is on record. */
async function sessionsOf(
  tx: Tx,
  ids: readonly Id[],
  period: Period,
  workflows: readonly string[] | null,
): Promise<PlacedSession[]> {
  const places = await placesOf(tx, ids)
  const begun = await begunSessions(tx, [...new Set(places.map((one) => one.sessionId))], period, workflows)
  const newest = new Map((await newestOf(tx, ids, period.asOf)).map((one) => [`${one.personId} ${one.sessionId}`, one]))
  const own = Map.groupBy(places, (one) => one.sessionId)
  return begun.flatMap((session) =>
    (own.get(session.sessionId) ?? []).map(({ personId }) => {
      const said = newest.get(`${personId} ${session.sessionId}`)
      return {
        ...session,
        personId,
        state: said?.state ?? 'not recorded',
        recordedAt: said?.recordedAt ?? null,
        recordedBy: said?.recordedBy ?? null,
        source: said?.source ?? null,
      }
    }),
  )
}

/** Who has a place in which session, or is written down in it: swapped places count where the person sits. */
async function placesOf(tx: Tx, ids: readonly Id[]): Promise<{ personId: Id; sessionId: Id }[]> {
  const { rows } = await sql<{ personId: Id; sessionId: Id }>`
    with away as materialized (
      select t.person_id, t.instead_of_session_id as session_id from sessions.seat t
        join schedule.session o on o.org_id = t.org_id and o.id = t.session_id
        where t.person_id = ${uuids(ids)} and not t.makes_up and o.cancelled_at is null
    )
    select m.person_id as "personId", s.id as "sessionId" from schedule.cohort_member m
      join schedule.session s on s.org_id = m.org_id and s.cohort_id = m.cohort_id
      where m.person_id = ${uuids(ids)} and m.left_at is null and s.cancelled_at is null and s.facilitator_id <> m.person_id
        and (m.person_id, s.id) not in (select a.person_id, a.session_id from away a where a.session_id is not null)
    union select t.person_id, t.session_id from sessions.seat t
      join schedule.session s on s.org_id = t.org_id and s.id = t.session_id
      where t.person_id = ${uuids(ids)} and s.cancelled_at is null
    union select a.person_id, a.session_id from sessions.attendance a where a.person_id = ${uuids(ids)}`.execute(tx)
  return rows
}

async function begunSessions(
  tx: Tx,
  ids: readonly Id[],
  { from, until, asOf }: Period,
  workflows: readonly string[] | null,
) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('schedule.session as s')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.cohort_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 's.org_id').onRef('w.id', '=', 's.workflow_id'),
    )
    .leftJoin('people.person as f', (join) =>
      join.onRef('f.org_id', '=', 's.org_id').onRef('f.id', '=', 's.facilitator_id'),
    )
    .select(['s.id as sessionId', 's.starts_at as startsAt', 's.minutes', 's.zone', 's.kind', 'w.key as workflowKey'])
    .select(['w.name as workflow', 'c.name as cohort', sql<string>`coalesce(f.name, '')`.as('facilitator')])
    .where(sql<boolean>`s.id = ${uuids(ids)}`)
    .where('s.starts_at', '<=', asOf)
    .$if(from !== null, (query) => query.where(sql<boolean>`(s.starts_at at time zone s.zone)::date >= ${from}::date`))
    .$if(until !== null, (query) =>
      query.where(sql<boolean>`(s.starts_at at time zone s.zone)::date <= ${until}::date`),
    )
    .$if(workflows !== null, (query) => query.where(sql<boolean>`w.key = any(${[...(workflows ?? [])]}::text[])`))
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
}

/** The newest statement by the cut-off about each of these people in each session. */
async function newestOf(tx: Tx, ids: readonly Id[], asOf: Instant) {
  return tx
    .selectFrom('sessions.attendance as a')
    .leftJoin('people.person as b', (join) =>
      join.onRef('b.org_id', '=', 'a.org_id').onRef('b.id', '=', 'a.recorded_by'),
    )
    .distinctOn(['a.person_id', 'a.session_id'])
    .select([
      'a.person_id as personId',
      'a.session_id as sessionId',
      'a.recorded_at as recordedAt',
      'b.name as recordedBy',
    ])
    .select((eb) => [
      eb.ref('a.state').$castTo<AttendanceState>().as('state'),
      eb.ref('a.source').$castTo<Source>().as('source'),
    ])
    .where(sql<boolean>`a.person_id = ${uuids(ids)}`)
    .where('a.recorded_at', '<=', asOf)
    .orderBy('a.person_id')
    .orderBy('a.session_id')
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
}

type FrozenUnit = {
  key: string
  title: string
  version: number
  workflows: string[]
  department: string
  frozenAt: Instant
}

/** Every approved version of every unit: what it was for, and since when it stood. */
async function frozenUnits(tx: Tx): Promise<FrozenUnit[]> {
  const rows = await tx
    .selectFrom('curriculum.unit_version as v')
    .innerJoin('curriculum.unit as u', (join) =>
      join.onRef('u.org_id', '=', 'v.org_id').onRef('u.id', '=', 'v.unit_id'),
    )
    .select(['u.key', 'v.number', 'v.markdown', 'v.frozen_at as frozenAt'])
    .orderBy('u.key')
    .orderBy('v.number')
    .execute()
  return rows.flatMap(({ key, number, markdown, frozenAt }) => {
    const read = readUnit(markdown)
    if (read.kind !== 'read') return []
    const { title, workflows, department } = read.unit
    return [{ key, title, version: number, workflows, department: department.toLowerCase(), frozenAt }]
  })
}

function unitsAt(
  frozen: readonly FrozenUnit[],
  { workflowKey, startsAt }: Pick<TrainingSession, 'workflowKey' | 'startsAt'>,
  department: string | null,
): TrainingSession['units'] {
  const own = (department ?? '').toLowerCase()
  const newest = new Map<string, FrozenUnit>()
  for (const unit of frozen)
    if (unit.workflows.includes(workflowKey) && unit.frozenAt <= startsAt && ['any', own].includes(unit.department))
      newest.set(unit.key, unit)
  return [...newest.values()].map(({ key, title, version }) => ({ key, title, version }))
}

async function cardsOf(tx: Tx, people: readonly Id[], { from, until, asOf }: Period) {
  const ties = Map.groupBy(
    (await tiesHere(tx)).filter((tie) => tie.subjectKind === 'card'),
    (tie) => tie.subject,
  )
  const names = new Map(frameworks.map((one) => [one.key, one.name]))
  // Somewhat too much by the clock of any zone; the day where the person works decides.
  const first = from ? instant(epochMs(instant(`${from}T00:00:00Z`)) - DAY_MS) : instant('1970-01-01T00:00:00Z')
  const end = until ? instant(epochMs(instant(`${until}T00:00:00Z`)) + 2 * DAY_MS) : plusMinutes(asOf, 1)
  const last = end < asOf ? end : plusMinutes(asOf, 1)
  const rows = await acknowledgementsBetween(tx, { from: first, until: last, people })
  return rows.map((row) => ({
    personId: row.personId,
    cardKey: row.cardKey,
    number: row.number,
    says: row.says,
    kind: row.kind,
    about: row.about,
    workflow: row.workflow,
    at: row.acknowledgedAt,
    isCurrent: row.isCurrent,
    frameworks: (ties.get(row.cardId) ?? []).map((tie) => `${names.get(tie.framework) ?? tie.framework}: ${tie.item}`),
  }))
}
