import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { rolesOf } from '#modules/people/access.views.ts'
import { peopleNamed } from '#modules/people/views.ts'
import { portfolioVerdict } from '#modules/workflows/portfolio-verdict.ts'
import { todayHere } from '#modules/workflows/today.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type Partner, partnersOf } from './approval-state.ts'
import { coverageOf } from './coverage.ts'
import { summaryOf } from './finding.ts'
import { expectedUnits } from './lint-audience.ts'
import { num } from './policy.ts'
import { minutesOf } from './run-of-show.ts'
import type { Checked, ProgrammeDetail, ProgrammeRow, RemarkRow, UnitDetail, UnitRow } from './schema.ts'
import { unitChanges } from './unit-diff.ts'
import { readUnit, writeUnit } from './unit-file.ts'
import { blockPairs, resolveUnit } from './variant.ts'
import {
  findingsOfProgramme,
  findingsOfUnit,
  frozenText,
  type ProgrammeRecord,
  programmeFacts,
  type Shelf,
  type UnitRecord,
  unitOfText,
  unitsOf,
} from './views.ts'

export function unitRow(shelf: Shelf, record: UnitRecord): UnitRow {
  const { unit, standing } = record
  const minutes = minutesOf(unit.blocks, unit.assignment)
  const workflow = unit.workflows[0] ?? null
  return {
    id: record.id,
    key: record.key,
    title: unit.title,
    programmeId: record.programmeId,
    workflow,
    workflowName: shelf.work.workflows.find(({ key }) => key === workflow)?.name ?? null,
    department: unit.department,
    role: unit.role,
    variantOf: record.own.variantOf,
    minutes: minutes.session,
    practiceShare: minutes.practiceShare,
    state: standing.state,
    version: record.version,
    approvedBy: standing.approvedBy,
    waitingFor: standing.waitingFor,
    changedSince: standing.changedSince,
    contentHash: record.contentHash,
    summary: summaryOf(findingsOfUnit(shelf, record)),
    openRemarks: record.openRemarks,
    savedAt: record.savedAt,
    retiredAt: record.retiredAt,
  }
}

export function programmeRow(shelf: Shelf, programme: ProgrammeRecord): ProgrammeRow {
  const units = unitsOf(shelf, programme.id)
  return {
    id: programme.id,
    key: programme.key,
    title: programme.title,
    units: units.length,
    approved: units.filter(({ standing }) => standing.state === 'approved').length,
    inReview: units.filter(({ standing }) => standing.state === 'in review').length,
    departments: programmeFacts(shelf, programme).departments?.length ?? 0,
    summary: summaryOf(findingsOfProgramme(shelf, programme)),
    retiredAt: programme.retiredAt,
  }
}

/** For whom the reader may approve: the roles that they hold today. */
export async function partnersOfPerson(tx: Tx, person: Id | null, now: Instant): Promise<Partner[]> {
  return person ? partnersOf(await rolesOf(tx, person, await todayHere(tx, now))) : []
}

export async function programmeDetail(
  tx: Tx,
  shelf: Shelf,
  programme: ProgrammeRecord,
  reader: { person: Id | null; now: Instant },
): Promise<ProgrammeDetail> {
  const facts = programmeFacts(shelf, programme)
  const units = unitsOf(shelf, programme.id)
  const departments = facts.departments ?? []
  const workflows = workflowsOf(shelf, units, facts.portfolio?.map(({ workflow }) => workflow) ?? [])
  const roles = departments.reduce((sum, one) => sum + one.roles.length, 0)
  const [min, max] = [num(shelf.policy, 'units.min'), num(shelf.policy, 'units.max')]
  const bounds = { perRole: num(shelf.policy, 'units.perRole'), least: num(shelf.policy, 'units.least'), most: max }
  const { departments: _, units: __, ...row } = programmeRow(shelf, programme)
  return {
    ...row,
    why: programme.why,
    anchor: programme.anchor,
    channel: programme.channel,
    units: units.map((record) => unitRow(shelf, record)),
    findings: findingsOfProgramme(shelf, programme),
    departments,
    workflows,
    coverage: coverageOf(
      units.map(({ unit }) => unit),
      departments,
      workflows.map(({ key }) => key),
    ),
    limits: { min, max, expected: expectedUnits(Math.max(roles, 1), bounds) },
    mine: await partnersOfPerson(tx, reader.person, reader.now),
  }
}

/** The work that the units are about, and what was decided of it; chosen work without a unit stands there too. */
function workflowsOf(
  shelf: Shelf,
  units: readonly UnitRecord[],
  chosen: readonly string[],
): ProgrammeDetail['workflows'] {
  const keys = [...new Set([...chosen, ...units.flatMap(({ unit }) => unit.workflows)])]
  const known = keys.map((key) => ({ key, found: shelf.work.workflows.find((one) => one.key === key) }))
  const verdicts = portfolioVerdict(
    known.map(({ key, found }) => ({ id: found?.id ?? null, name: found?.name ?? key })),
    shelf.work,
  )
  return verdicts.map((verdict, at) => ({
    key: keys[at]!,
    name: verdict.name,
    kind: verdict.kind,
    reason: 'reason' in verdict ? verdict.reason : null,
  }))
}

export async function unitDetail(tx: Tx, shelf: Shelf, record: UnitRecord): Promise<UnitDetail> {
  const versions = await tx
    .selectFrom('curriculum.unit_version')
    .select(['number', 'frozen_at as frozenAt', 'frozen_by as frozenBy'])
    .where('unit_id', '=', record.id)
    .orderBy('number', 'desc')
    .execute()
  const approvals = await tx
    .selectFrom('curriculum.approval')
    .select(['partner', 'given_by as by', 'given_at as at', 'despite'])
    .where('unit_id', '=', record.id)
    .where('content_hash', '=', record.contentHash)
    .where('withdrawn_at', 'is', null)
    .orderBy('given_at')
    .execute()
  const names = await namesOf(tx, [
    record.savedBy,
    ...versions.map((one) => one.frozenBy),
    ...approvals.map((one) => one.by),
  ])
  const base = shelf.units.find(({ key }) => key === record.own.variantOf) ?? null
  return {
    ...unitRow(shelf, record),
    revision: record.revision,
    savedBy: names.get(record.savedBy ?? '') ?? null,
    markdown: record.markdown,
    resolved: writeUnit(record.unit),
    findings: findingsOfUnit(shelf, record),
    tasks: shelf.work.tasks.map(({ key, says, workflow }) => ({ key, says, workflow })),
    base: base && { id: base.id, key: base.key, title: base.unit.title },
    variants: shelf.units
      .filter(({ own, retiredAt }) => own.variantOf === record.key && retiredAt === null)
      .map(({ id, key, unit }) => ({ id, key, title: unit.title, role: unit.role })),
    versions: versions.map((one) => ({ ...one, frozenBy: names.get(one.frozenBy ?? '') ?? null })),
    approvals: approvals.map((one) => ({
      ...one,
      partner: one.partner as Partner,
      by: names.get(one.by ?? '') ?? null,
    })),
    programmeTitle: shelf.programmes.find(({ id }) => id === record.programmeId)?.title ?? null,
  }
}

async function namesOf(tx: Tx, people: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(people.flatMap((id) => id ?? []))] as Id[]
  return new Map([...(await peopleNamed(tx, ids))].map(([id, { name }]) => [id, name]))
}

/** What the draft says otherwise than the newest approved version; everything is new where there is none. */
export async function changesOf(tx: Tx, record: UnitRecord) {
  const frozen = record.version === null ? null : await frozenText(tx, record.id, record.version)
  if (!frozen) return { since: null, changes: [] }
  return { since: record.version, changes: unitChanges(unitOfText(frozen, record.key), record.unit) }
}

/** What the lint would say of a text as this unit, shared parts filled in; nothing is saved. */
export function checkDraft(shelf: Shelf, record: UnitRecord, markdown: string): Checked {
  const read = readUnit(markdown)
  if (read.kind !== 'read')
    return { errors: read.errors, findings: [], summary: summaryOf([]), minutes: null, practiceShare: null }
  const owns = new Map(shelf.units.map(({ key, own }) => [key, own]))
  const resolved = resolveUnit(read.unit, owns)
  const unit = resolved.kind === 'resolved' ? resolved.unit : read.unit
  const findings = findingsOfUnit(shelf, { unit, programmeId: record.programmeId })
  const minutes = minutesOf(unit.blocks, unit.assignment)
  return {
    errors: [],
    findings,
    summary: summaryOf(findings),
    minutes: minutes.session,
    practiceShare: minutes.practiceShare,
  }
}

export function comparisonOf(left: UnitRecord, right: UnitRecord) {
  return {
    pairs: blockPairs(left.unit, right.unit),
    changes: unitChanges(left.unit, right.unit).filter(({ part }) => part !== 'block'),
  }
}

export async function remarksOf(tx: Tx, unit: Id): Promise<RemarkRow[]> {
  const rows = await tx
    .selectFrom('curriculum.remark')
    .select([
      'id',
      'part',
      'about',
      'says',
      'reply_to as replyTo',
      'written_by as by',
      'written_at as at',
      'resolved_at as resolvedAt',
      'resolved_by as resolvedBy',
    ])
    .where('unit_id', '=', unit)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  const names = await namesOf(
    tx,
    rows.flatMap(({ by, resolvedBy }) => [by, resolvedBy]),
  )
  return rows.map((row) => ({
    ...row,
    part: row.part as RemarkRow['part'],
    by: names.get(row.by ?? '') ?? null,
    resolvedBy: names.get(row.resolvedBy ?? '') ?? null,
  }))
}

export async function remarkUnit(tx: Tx, id: Id): Promise<Id | null> {
  const row = await tx.selectFrom('curriculum.remark').select('unit_id as unit').where('id', '=', id).executeTakeFirst()
  return (row?.unit as Id | undefined) ?? null
}
