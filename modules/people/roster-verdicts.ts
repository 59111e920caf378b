import type { Day } from '#kernel/day.ts'
import { checkTree, type TreeFindings } from './manager-tree.ts'
import type { ChangedField, FieldChange, KnownPerson, RosterDiff } from './roster-diff.ts'
import { displayName, type ReadRow, type RosterPerson } from './roster-rows.ts'

export type Verdict = 'new' | 'changed' | 'unchanged' | 'leaving' | 'bad'

/** Why a row is what it is; `slug` is the key of its sentence, the rest fills it. */
export type Reason = { slug: string; field?: string; value?: string; closest?: string; earlierRow?: number }

/** A person's columns as an import writes them; only what changes is present. */
export type Written = {
  employeeId?: string | null
  email?: string | null
  name?: string
  title?: string | null
  department?: string | null
  role?: string | null
  siteId?: string | null
  languages?: readonly string[]
  managerId?: string | null
  startsOn?: Day | null
  leavesOn?: Day | null
  onLeaveSince?: Day | null
  leftOn?: Day | null
  searchKey?: string
}

/** `row` is below zero for people whom the file does not name. */
export type RowVerdict = {
  row: number
  verdict: Verdict
  personId: string | null
  before: Written | null
  after: Written | null
  reasons: Reason[]
}

export type Judged = { rows: RowVerdict[]; tree: TreeFindings; nameOf: (id: string) => string }

export type Given = {
  known: readonly KnownPerson[]
  read: readonly ReadRow[]
  diff: RosterDiff
  today: Day
  /** Makes the id of a new person. */
  newId: () => string
  /** Where everybody of the file works, when a person decided so. */
  siteForAll: string | null
  maySetSite: (personId: string) => boolean
}

/** One verdict for every row of the file and for everybody who leaves without being named, with the managers resolved. */
export function rosterVerdicts(given: Given): Judged {
  const { known, read, diff, today } = given
  const knownById = new Map(known.map((person) => [person.id, person]))
  const warnings = new Map(read.flatMap((row) => (row.kind === 'ok' ? [[row.person.row, row.warnings] as const] : [])))
  const rows: RowVerdict[] = []
  const idOfRow = new Map<number, string>()
  const say = (row: number, verdict: Verdict, personId: string | null, reasons: Reason[] = []): RowVerdict => {
    const made = {
      row,
      verdict,
      personId,
      before: null,
      after: null,
      reasons: [...reasons, ...(warnings.get(row) ?? [])],
    }
    rows.push(made)
    return made
  }

  for (const row of read) if (row.kind === 'bad') say(row.row, 'bad', null, row.reasons)
  for (const { row, key, value, earlierRow } of diff.duplicates)
    say(row, 'bad', null, [{ slug: 'duplicate/row', field: key === 'person' ? 'name' : key, value, earlierRow }])
  for (const { person, slug } of diff.conflicts)
    say(person.row, 'bad', null, [{ slug: `conflict/${slug}`, field: 'email', value: person.email ?? '' }])
  for (const { row, why } of diff.passedOver) say(row, 'unchanged', null, [{ slug: `passed/${why}` }])

  for (const person of diff.new) {
    const id = given.newId()
    idOfRow.set(person.row, id)
    say(person.row, 'new', id).after = newcomer(person, given)
  }
  const leaving = new Map(diff.leaving.map(({ personId, why }) => [personId, why]))
  for (const { personId, person, changes, kept } of [
    ...diff.changed,
    ...diff.unchanged.map((one) => ({ ...one, changes: [] as FieldChange[] })),
  ]) {
    idOfRow.set(person.row, personId)
    const why = leaving.get(personId)
    leaving.delete(personId)
    const written = writtenChanges(changes, person, today)
    const match = knownById.get(personId)!
    if (given.siteForAll && match.siteId !== given.siteForAll && given.maySetSite(personId)) {
      written.before.siteId = match.siteId
      written.after.siteId = given.siteForAll
    }
    if (why) Object.assign(written, departing(written, match, person.leavesOn ?? null, today))
    const verdict = why ? 'leaving' : Object.keys(written.after).length > 0 ? 'changed' : 'unchanged'
    const reasons = kept.map(({ field, after }) => ({ slug: 'kept/by-hand', field, value: textOf(after) }))
    Object.assign(
      say(person.row, verdict, personId, [...(why ? [{ slug: `leaving/${why}` }] : []), ...reasons]),
      written,
    )
  }
  let absent = 0
  for (const [personId, why] of leaving) {
    absent--
    const gone = departing({ before: {}, after: {} }, knownById.get(personId)!, null, today)
    Object.assign(say(absent, 'leaving', personId, [{ slug: `leaving/${why}` }]), gone)
  }
  return { rows, ...tieManagers(given, rows, idOfRow) }
}

function newcomer(person: RosterPerson, { today, siteForAll }: Given): Written {
  const name = displayName(person)
  const { employeeId, email, title = null, department = null, role = null } = person
  const made = { name, employeeId, email, title, department, role }
  return {
    ...made,
    siteId: siteForAll ?? person.siteId ?? null,
    languages: person.languages ?? [],
    managerId: null,
    startsOn: person.startsOn ?? null,
    leavesOn: person.leavesOn ?? null,
    onLeaveSince: person.status === 'on-leave' ? today : null,
  }
}

type Change = { before: Written; after: Written }

function writtenChanges(changes: readonly FieldChange[], person: RosterPerson, today: Day): Change {
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  const write = (field: keyof Written, was: unknown, becomes: unknown) => {
    before[field] = was
    after[field] = becomes
  }
  for (const change of changes) {
    if (change.field === 'status')
      write('onLeaveSince', change.before === 'on-leave' ? today : null, change.after === 'on-leave' ? today : null)
    else if (change.field === 'presence') write('leftOn', today, null)
    else if (change.field === 'manager') write('managerId', change.before, change.after)
    else write(change.field, change.before, change.after)
  }
  // Who comes back without a new last day has none any more.
  if (changes.some((change) => change.field === 'presence') && person.leavesOn === undefined)
    write('leavesOn', today, null)
  return { before, after } as Change
}

function departing({ before, after }: Change, match: KnownPerson, lastDay: Day | null, today: Day): Change {
  const leftOn = lastDay && lastDay <= today ? lastDay : today
  return { before: { ...before, leftOn: match.leftOn }, after: { ...after, leftOn } }
}

/** Managers are looked up among everybody as they will be; one that is not known for certain changes nothing. */
function tieManagers(
  { known, diff }: Given,
  rows: RowVerdict[],
  idOfRow: ReadonlyMap<number, string>,
): Pick<Judged, 'tree' | 'nameOf'> {
  const byPerson = new Map(rows.flatMap((row) => (row.personId ? [[row.personId, row] as const] : [])))
  const heldByHand = new Set(
    [...diff.changed, ...diff.unchanged].filter(({ kept }) => kept.some(isManager)).map((one) => one.personId),
  )
  const refOf = new Map<string, string | null | undefined>()
  for (const person of [
    ...diff.new,
    ...diff.changed.map((one) => one.person),
    ...diff.unchanged.map((one) => one.person),
  ])
    refOf.set(idOfRow.get(person.row)!, person.manager)
  const everybody = known.map((person) => {
    const after = byPerson.get(person.id)?.after ?? {}
    const ref = heldByHand.has(person.id) ? undefined : refOf.get(person.id)
    const merged = { ...person, ...after, name: after.name ?? person.name ?? '' }
    const leftOn = after.leftOn === undefined ? person.leftOn : after.leftOn
    // A file that names no manager says so; a file without the column leaves the one that is known.
    return {
      id: person.id,
      name: merged.name,
      employeeId: merged.employeeId,
      email: merged.email,
      leftOn,
      managerRef: ref ?? null,
      managerId: ref === null ? null : person.managerId,
    }
  })
  const newcomers = rows
    .filter((row) => row.verdict === 'new')
    .map(({ personId, after }) => ({
      id: personId!,
      name: after!.name ?? '',
      employeeId: after!.employeeId ?? null,
      email: after!.email ?? null,
      leftOn: null,
      managerRef: refOf.get(personId!) ?? null,
      managerId: null,
    }))
  const tree = checkTree([...everybody, ...newcomers])
  const warn = (person: string, slug: string, value: string) =>
    byPerson.get(person)?.reasons.push({ slug, field: 'manager', value })
  for (const { person, ref } of tree.unknown) warn(person, 'manager/unknown', ref)
  for (const { person, ref } of tree.ambiguous) warn(person, 'manager/ambiguous', ref)
  for (const person of tree.selfManaged) warn(person, 'manager/self', refOf.get(person) ?? '')
  for (const row of rows) settleManager(row, tree)
  const names = new Map([...everybody, ...newcomers].map((person) => [person.id, person.name]))
  return { tree, nameOf: (id) => names.get(id) ?? '' }
}

function settleManager(row: RowVerdict, tree: TreeFindings): void {
  if (!row.after || !('managerId' in row.after) || !row.personId) return
  const found = tree.managerOf.get(row.personId) ?? null
  const clear = row.verdict !== 'new' && row.after.managerId === null
  if (clear || row.verdict === 'new') {
    row.after.managerId = clear ? null : found
    return
  }
  if (found !== null && found !== row.before?.managerId) {
    row.after.managerId = found
    return
  }
  delete row.after.managerId
  delete row.before?.managerId
  if (row.verdict === 'changed' && Object.keys(row.after).length === 0) row.verdict = 'unchanged'
}

function isManager(change: FieldChange): boolean {
  return change.field === ('manager' satisfies ChangedField)
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
