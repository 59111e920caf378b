import type { Day } from '#kernel/day.ts'
import type { RosterPerson } from './roster-rows.ts'
import { searchKey } from './search-terms.ts'

export type KnownPerson = {
  id: string
  employeeId: string | null
  email: string | null
  name: string | null
  title: string | null
  department: string | null
  role: string | null
  siteId: string | null
  languages: readonly string[]
  managerId: string | null
  startsOn: Day | null
  leavesOn: Day | null
  onLeave: boolean
  leftOn: Day | null
}

/** What an import can change about a person; `presence` is whether they are on the roster at all. */
export type ChangedField =
  | 'employeeId'
  | 'email'
  | 'name'
  | 'title'
  | 'department'
  | 'role'
  | 'siteId'
  | 'languages'
  | 'manager'
  | 'startsOn'
  | 'leavesOn'
  | 'status'
  | 'presence'

/** `before` and `after` are as stored; of a manager, the id of a known person or the text of the file. */
export type FieldChange = { field: ChangedField; before: unknown; after: unknown }

export type PersonChange = { personId: string; person: RosterPerson; changes: FieldChange[]; kept: FieldChange[] }

export type RosterDiff = {
  new: RosterPerson[]
  changed: PersonChange[]
  /** Nothing to write; `kept` are the differences that a hand-set field held back. */
  unchanged: { personId: string; person: RosterPerson; kept: FieldChange[] }[]
  leaving: { personId: string; why: 'absent' | 'says-left' | 'leaving-date-past' }[]
  /** Absent from a complete file, but kept on the roster by hand. */
  keptPresent: string[]
  conflicts: { person: RosterPerson; slug: 'id-and-email-of-two-people' | 'email-of-another-id'; people: string[] }[]
  /** Bad rows: the same person stands in an earlier row. */
  duplicates: { row: number; key: 'employeeId' | 'email' | 'person'; value: string; earlierRow: number }[]
  /** Rows of people's history that a later effective date replaces, and rows of people unknown here who have left. */
  passedOver: { row: number; why: 'superseded' | 'already-left' }[]
}

export type DiffOptions = {
  complete: boolean
  handSet: (personId: string, field: ChangedField) => boolean
  today: Day
}

/** What a roster file would change, in time linear in people and rows; nothing is changed here. */
export function rosterDiff(
  known: readonly KnownPerson[],
  incoming: readonly RosterPerson[],
  options: DiffOptions,
): RosterDiff {
  const diff: RosterDiff = {
    new: [],
    changed: [],
    unchanged: [],
    leaving: [],
    keptPresent: [],
    conflicts: [],
    duplicates: [],
    passedOver: [],
  }
  const byEmployeeId = new Map<string, KnownPerson>()
  const byEmail = new Map<string, KnownPerson>()
  const names = new Map<string, string | null>()
  for (const person of known) {
    if (person.employeeId) byEmployeeId.set(fold(person.employeeId), person)
    if (person.email) byEmail.set(fold(person.email), person)
    const name = searchKey(person.name ?? '')
    if (name) names.set(name, names.has(name) ? null : person.id)
  }
  const managerOf = (ref: string): string =>
    byEmail.get(fold(ref))?.id ?? byEmployeeId.get(fold(ref))?.id ?? names.get(searchKey(ref)) ?? ref

  const seen = new Map<string, number>()
  for (const person of onePerPerson(incoming, diff, options.today)) {
    const ofId = person.employeeId ? byEmployeeId.get(fold(person.employeeId)) : undefined
    const ofEmail = person.email ? byEmail.get(fold(person.email)) : undefined
    if (ofId && ofEmail && ofId !== ofEmail) {
      diff.conflicts.push({ person, slug: 'id-and-email-of-two-people', people: [ofId.id, ofEmail.id] })
      seen.set(ofId.id, person.row)
      continue
    }
    if (!ofId && ofEmail?.employeeId && person.employeeId) {
      diff.conflicts.push({ person, slug: 'email-of-another-id', people: [ofEmail.id] })
      if (!seen.has(ofEmail.id)) seen.set(ofEmail.id, person.row)
      continue
    }
    const match = ofId ?? ofEmail
    const gone = whyGone(person, options.today)
    if (!match) {
      if (gone) diff.passedOver.push({ row: person.row, why: 'already-left' })
      else diff.new.push(person)
      continue
    }
    const earlierRow = seen.get(match.id)
    if (earlierRow !== undefined) {
      diff.duplicates.push({ row: person.row, key: 'person', value: match.name ?? match.id, earlierRow })
      continue
    }
    seen.set(match.id, person.row)
    if (gone && !match.leftOn && !options.handSet(match.id, 'presence'))
      diff.leaving.push({ personId: match.id, why: gone })
    compare(match, person, gone !== null, managerOf, options, diff)
  }

  if (options.complete) {
    for (const { id, leftOn } of known) {
      if (leftOn || seen.has(id)) continue
      if (options.handSet(id, 'presence')) diff.keptPresent.push(id)
      else diff.leaving.push({ personId: id, why: 'absent' })
    }
  }
  return diff
}

function fold(key: string): string {
  return key.trim().toLowerCase()
}

function whyGone(person: RosterPerson, today: Day): 'says-left' | 'leaving-date-past' | null {
  if (person.status === 'left') return 'says-left'
  return person.leavesOn && person.leavesOn < today ? 'leaving-date-past' : null
}

/** A file with effective dates tells a history: the latest row that holds today counts, else the first to come. */
function onePerPerson(incoming: readonly RosterPerson[], diff: RosterDiff, today: Day): RosterPerson[] {
  const kept: (RosterPerson | null)[] = []
  const placeOf = { employeeId: new Map<string, number>(), email: new Map<string, number>() }
  for (const person of incoming) {
    const keys = { employeeId: person.employeeId && fold(person.employeeId), email: person.email && fold(person.email) }
    const place =
      (keys.employeeId ? placeOf.employeeId.get(keys.employeeId) : undefined) ??
      (keys.email ? placeOf.email.get(keys.email) : undefined)
    const earlier = place === undefined ? undefined : kept[place]
    if (place === undefined || !earlier) {
      if (keys.employeeId) placeOf.employeeId.set(keys.employeeId, kept.length)
      if (keys.email) placeOf.email.set(keys.email, kept.length)
      kept.push(person)
      continue
    }
    const samePerson = !keys.employeeId || !earlier.employeeId || fold(earlier.employeeId) === keys.employeeId
    if (samePerson && person.effectiveOn && earlier.effectiveOn && person.effectiveOn !== earlier.effectiveOn) {
      const later = counts(person.effectiveOn, earlier.effectiveOn, today)
      diff.passedOver.push({ row: later ? earlier.row : person.row, why: 'superseded' })
      if (later) {
        kept[place] = person
        if (keys.email) placeOf.email.set(keys.email, place)
      }
      continue
    }
    const key = samePerson && keys.employeeId && earlier.employeeId ? 'employeeId' : 'email'
    diff.duplicates.push({ row: person.row, key, value: person[key] ?? '', earlierRow: earlier.row })
  }
  return kept.filter((person) => person !== null)
}

function counts(candidate: Day, holder: Day, today: Day): boolean {
  if (candidate <= today && holder <= today) return candidate > holder
  if (candidate > today && holder > today) return candidate < holder
  return candidate <= today
}

function compare(
  match: KnownPerson,
  person: RosterPerson,
  gone: boolean,
  managerOf: (ref: string) => string,
  options: DiffOptions,
  diff: RosterDiff,
): void {
  const changes: FieldChange[] = []
  const kept: FieldChange[] = []
  const weigh = (field: ChangedField, before: unknown, after: unknown): void => {
    if (after === undefined || before === after) return
    if (options.handSet(match.id, field)) kept.push({ field, before, after })
    else changes.push({ field, before, after })
  }
  // A key that the file leaves empty is not taken away: the other key already says who this is.
  if (person.employeeId && fold(person.employeeId) !== fold(match.employeeId ?? ''))
    weigh('employeeId', match.employeeId, person.employeeId)
  if (person.email && fold(person.email) !== fold(match.email ?? '')) weigh('email', match.email, person.email)
  weigh('name', match.name, person.name ?? undefined)
  weigh('title', match.title, person.title)
  weigh('department', match.department, person.department)
  weigh('role', match.role, person.role)
  weigh('siteId', match.siteId, person.siteId)
  if (person.languages && person.languages.join() !== match.languages.join())
    weigh('languages', match.languages, person.languages)
  weigh('manager', match.managerId, person.manager ? managerOf(person.manager) : person.manager)
  weigh('startsOn', match.startsOn, person.startsOn)
  weigh('leavesOn', match.leavesOn, person.leavesOn)
  if (person.status && !gone) weigh('status', match.onLeave ? 'on-leave' : 'active', person.status)
  if (match.leftOn && !gone) weigh('presence', 'left', 'present')
  if (gone && !match.leftOn && options.handSet(match.id, 'presence'))
    kept.push({ field: 'presence', before: 'present', after: 'left' })
  if (changes.length > 0) diff.changed.push({ personId: match.id, person, changes, kept })
  else diff.unchanged.push({ personId: match.id, person, kept })
}
