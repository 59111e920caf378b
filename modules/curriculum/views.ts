import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { todayHere } from '#modules/workflows/today.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type GivenApproval, type Partner, type Standing, standingOf } from './approval-state.ts'
import { departmentsOf } from './coverage.ts'
import { type Finding, type LintSummary, summaryOf } from './finding.ts'
import { lint } from './lint.ts'
import { RULES } from './lint-rules.ts'
import { type Policy, policyOn } from './policy.ts'
import { type WorkFacts, workFacts } from './portfolio.views.ts'
import { minutesOf } from './run-of-show.ts'
import type { Programme, Unit } from './unit.ts'
import { readUnit, writeUnit } from './unit-file.ts'
import { resolveUnit } from './variant.ts'

export type UnitRecord = {
  id: Id
  key: string
  programmeId: Id | null
  position: number
  markdown: string
  revision: number
  savedAt: Instant
  savedBy: Id | null
  starter: string | null
  retiredAt: Instant | null
  /** As its own file says it. */
  own: Unit
  /** With what it shares filled in; the same as `own` where the shared unit is missing. */
  unit: Unit
  contentHash: string
  standing: Standing
  version: number | null
  openRemarks: number
}

export type ProgrammeRecord = {
  id: Id
  key: string
  title: string
  why: string
  anchor: 'group go-live' | 'licence date'
  departments: NonNullable<Programme['departments']>
  channel: Programme['channel']
  portfolio: Programme['portfolio']
  needs: Programme['needs']
  leadTimes: Programme['leadTimes']
  extra: Record<string, unknown>
  retiredAt: Instant | null
}

/** Everything that pages and later modules are told about units, read once. */
export type Shelf = { units: UnitRecord[]; programmes: ProgrammeRecord[]; work: WorkFacts; policy: Policy }

const MOST_KEPT = 600
const read = new Map<string, Unit>()

/** Reads a file once for each content; a text that is no unit stands as an empty one, so that a page can still show it. */
export function unitOfText(markdown: string, key: string): Unit {
  const known = read.get(markdown)
  if (known) return known
  const found = readUnit(markdown)
  if (found.kind !== 'read') return emptyUnit(key)
  if (read.size >= MOST_KEPT) read.clear()
  read.set(markdown, found.unit)
  return found.unit
}

export function emptyUnit(key: string): Unit {
  return {
    key,
    title: key,
    workflows: [],
    department: 'any',
    role: 'end user',
    variantOf: null,
    without: [],
    language: 'en',
    tools: [],
    objectives: [],
    topics: [],
    artifacts: [],
    guardrails: [],
    assignment: null,
    rubric: null,
    aids: [],
    extra: {},
    intro: '',
    runIntro: '',
    blocks: [],
    sections: [],
    inherits: [],
  }
}

/** Names a content: two texts that say the same have the same hash, whatever their spacing. */
export function hashOf(unit: Unit): string {
  return createHash('sha256').update(writeUnit(unit)).digest('hex')
}

export async function unitsHere(tx: Tx): Promise<UnitRecord[]> {
  const rows = await tx
    .selectFrom('curriculum.unit')
    .select([
      'id',
      'key',
      'programme_id as programmeId',
      'position',
      'markdown',
      'revision',
      'saved_at as savedAt',
      'saved_by as savedBy',
      'review_hash as reviewHash',
      'starter',
      'retired_at as retiredAt',
    ])
    .orderBy('position')
    .orderBy('key')
    .execute()
  const versions = await newestVersions(tx)
  const approvals = await approvalsStanding(tx)
  const remarks = await openRemarks(tx)
  const owns = new Map(rows.map((row) => [row.key, unitOfText(row.markdown, row.key)]))
  return rows.map(({ reviewHash, ...row }) => {
    const own = owns.get(row.key)!
    const resolved = resolveUnit(own, owns)
    const unit = resolved.kind === 'resolved' ? resolved.unit : own
    const contentHash = hashOf(unit)
    const version = versions.get(row.id)
    const standing = standingOf({
      draftHash: contentHash,
      frozenHash: version?.contentHash ?? null,
      reviewHash,
      approvals: approvals.get(row.id) ?? [],
    })
    return {
      ...row,
      own,
      unit,
      contentHash,
      standing,
      version: version?.number ?? null,
      openRemarks: remarks.get(row.id) ?? 0,
    }
  })
}

async function newestVersions(tx: Tx): Promise<Map<string, { number: number; contentHash: string }>> {
  const rows = await tx
    .selectFrom('curriculum.unit_version')
    .distinctOn('unit_id')
    .select(['unit_id as unit', 'number', 'content_hash as contentHash'])
    .orderBy('unit_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.unit, row]))
}

async function approvalsStanding(tx: Tx): Promise<Map<string, GivenApproval[]>> {
  const rows = await tx
    .selectFrom('curriculum.approval')
    .select(['unit_id as unit', 'partner', 'content_hash as contentHash'])
    .where('withdrawn_at', 'is', null)
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, partner: row.partner as Partner })),
    ({ unit }) => unit,
  )
}

async function openRemarks(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('curriculum.remark')
    .select((eb) => ['unit_id as unit', eb.fn.countAll<number>().as('n')])
    .where('resolved_at', 'is', null)
    .where('reply_to', 'is', null)
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map((row) => [row.unit, Number(row.n)]))
}

export async function programmesHere(tx: Tx): Promise<ProgrammeRecord[]> {
  const rows = await tx
    .selectFrom('curriculum.programme')
    .select([
      'id',
      'key',
      'title',
      'why',
      'anchor',
      'departments',
      'channel',
      'portfolio',
      'needs',
      'lead_times as leadTimes',
      'extra',
      'retired_at as retiredAt',
    ])
    .orderBy('created_at', 'desc')
    .orderBy('key')
    .execute()
  return rows.map((row) => ({ ...row, departments: listOf(row.departments) })) as unknown as ProgrammeRecord[]
}

/** Rows of a hand-made database may hold an object where a list is meant. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export async function shelfHere(tx: Tx, now: Instant): Promise<Shelf> {
  return {
    units: await unitsHere(tx),
    programmes: await programmesHere(tx),
    work: await workFacts(tx),
    policy: policyOn(await rulesHere(tx), await todayHere(tx, now)),
  }
}

/** A programme as the lint sees it: what the organisation decided and asked goes before what a file once said. */
export function programmeFacts(shelf: Shelf, programme: ProgrammeRecord | null): Programme {
  const units = programme ? unitsOf(shelf, programme.id) : []
  const named = programme?.departments.length ? programme.departments : departmentsOf(units.map(({ unit }) => unit))
  return {
    key: programme?.key ?? '',
    title: programme?.title ?? '',
    anchor: programme?.anchor ?? null,
    portfolio: shelf.work.portfolio ?? programme?.portfolio ?? null,
    needs: shelf.work.needs ?? programme?.needs ?? null,
    departments: named.length ? named : null,
    channel: programme?.channel ?? null,
    leadTimes: programme?.leadTimes ?? null,
    units: units.map(({ key }) => key),
    extra: programme?.extra ?? {},
    text: programme?.why ?? '',
  }
}

export function unitsOf({ units }: Pick<Shelf, 'units'>, programme: string): UnitRecord[] {
  return units.filter(({ programmeId, retiredAt }) => programmeId === programme && retiredAt === null)
}

/** What the lint says of one unit within its programme; rules about a whole programme stay out. */
export function findingsOfUnit(shelf: Shelf, record: Pick<UnitRecord, 'unit' | 'programmeId'>): Finding[] {
  const programme = shelf.programmes.find(({ id }) => id === record.programmeId) ?? null
  const facts = programmeFacts(shelf, programme)
  return lint({ units: [record.unit], programme: facts, policy: shelf.policy }).filter(
    ({ ruleId }) => RULES[ruleId].about === 'unit',
  )
}

export function findingsOfProgramme(shelf: Shelf, programme: ProgrammeRecord): Finding[] {
  const units = unitsOf(shelf, programme.id).map(({ unit }) => unit)
  return lint({ units, programme: programmeFacts(shelf, programme), policy: shelf.policy })
}

export function summaryOfUnit(shelf: Shelf, record: UnitRecord): LintSummary {
  return summaryOf(findingsOfUnit(shelf, record))
}

export type UnitForSession = {
  id: Id
  key: string
  version: number | null
  isApproved: boolean
  unit: Unit
  minutes: number
}

/** Units for one piece of work, department and role, approved ones first: what a session shows its facilitator. */
export async function unitsFor(
  tx: Tx,
  asked: { workflow: string; department: string | null; role?: Unit['role'] | null },
): Promise<UnitForSession[]> {
  const units = (await unitsHere(tx)).filter(
    ({ unit, retiredAt }) =>
      retiredAt === null &&
      unit.workflows.includes(asked.workflow) &&
      (!asked.department || [asked.department.toLowerCase(), 'any'].includes(unit.department.toLowerCase())) &&
      (!asked.role || unit.role === asked.role || unit.role === 'any'),
  )
  const told = await Promise.all(units.map((record) => forSession(tx, record)))
  return told.toSorted((a, b) => Number(b.isApproved) - Number(a.isApproved))
}

/** What was approved is given, even while somebody is changing the draft. */
async function forSession(tx: Tx, record: UnitRecord): Promise<UnitForSession> {
  const frozen = record.version === null ? null : await frozenText(tx, record.id, record.version)
  const unit = frozen ? unitOfText(frozen, record.key) : record.unit
  return {
    id: record.id,
    key: record.key,
    version: record.version,
    isApproved: frozen !== null,
    unit,
    minutes: minutesOf(unit.blocks, null).session,
  }
}

export async function frozenText(tx: Tx, unit: Id, number: number): Promise<string | null> {
  const row = await tx
    .selectFrom('curriculum.unit_version')
    .select('markdown')
    .where('unit_id', '=', unit)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.markdown ?? null
}

/** Programmes all of whose units were approved, with those units; nothing that is still a draft. */
export async function approvedProgramme(
  tx: Tx,
): Promise<{ id: Id; key: string; title: string; units: UnitForSession[] }[]> {
  const units = await unitsHere(tx)
  const programmes = (await programmesHere(tx)).filter(({ retiredAt }) => retiredAt === null)
  const approved = programmes.flatMap((programme) => {
    const own = unitsOf({ units }, programme.id)
    return own.length > 0 && own.every(({ version }) => version !== null) ? [{ programme, own }] : []
  })
  return Promise.all(
    approved.map(async ({ programme, own }) => ({
      id: programme.id,
      key: programme.key,
      title: programme.title,
      units: await Promise.all(own.map((record) => forSession(tx, record))),
    })),
  )
}

export type ProgrammeSnapshot = { id: Id; programme: Programme; units: Unit[]; findings: Finding[] }

/** Every programme as the diagnosis judges it, with what the lint says today. */
export async function programmeSnapshot(tx: Tx, now: Instant): Promise<ProgrammeSnapshot[]> {
  const shelf = await shelfHere(tx, now)
  return shelf.programmes
    .filter(({ retiredAt }) => retiredAt === null)
    .map((programme) => ({
      id: programme.id,
      programme: programmeFacts(shelf, programme),
      units: unitsOf(shelf, programme.id).map(({ unit }) => unit),
      findings: findingsOfProgramme(shelf, programme),
    }))
}

export async function fillingsHere(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('curriculum.filling').select(['name', 'value']).orderBy('name').execute()
  return new Map(rows.map(({ name, value }) => [name, value]))
}

export async function autosaveOf(
  tx: Tx,
  unit: Id,
  person: Id | null,
): Promise<{ markdown: string; basedOn: number; savedAt: Instant } | null> {
  if (!person) return null
  const row = await tx
    .selectFrom('curriculum.autosave')
    .select(['markdown', 'based_on as basedOn', 'saved_at as savedAt'])
    .where('unit_id', '=', unit)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row ?? null
}
