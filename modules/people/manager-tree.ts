import { searchKey } from './search-terms.ts'

export type TreePerson = {
  id: string
  name: string
  employeeId?: string | null
  email?: string | null
  /** As the file gives it: an e-mail, an employee id or a name. It goes before `managerId`. */
  managerRef?: string | null
  managerId?: string | null
  leftOn?: string | null
}

export type TreeFindings = {
  /** The manager found for each person; `null` at a root and wherever the manager is not known for certain. */
  managerOf: Map<string, string | null>
  unknown: { person: string; ref: string }[]
  /** A name or key that several people share: reported, never guessed. */
  ambiguous: { person: string; ref: string; candidates: string[] }[]
  duplicates: { key: 'employeeId' | 'email'; value: string; people: string[] }[]
  /** Each circle once, from the person who comes first in the list, each followed by their manager. */
  cycles: string[][]
  selfManaged: string[]
  /** People with nobody above them who have not left. One is a tree; more are for a person to look at. */
  roots: string[]
  leaversWhoManage: { manager: string; people: string[] }[]
  /** People on the longest way from a root down, the root counted; circles are left out. */
  depth: number
}

/** Checks who reports to whom in linear time; reads the list as it is and changes nobody. */
export function checkTree(people: readonly TreePerson[]): TreeFindings {
  const byId = new Map(people.map((person) => [person.id, person]))
  const book = addressBook(people)
  const managerOf = new Map<string, string | null>()
  const findings: Omit<TreeFindings, 'managerOf' | 'cycles' | 'depth' | 'duplicates'> = {
    unknown: [],
    ambiguous: [],
    selfManaged: [],
    roots: [],
    leaversWhoManage: [],
  }
  const teamsOfLeavers = new Map<string, string[]>()

  for (const person of people) {
    managerOf.set(person.id, null)
    const ref = person.managerRef?.trim() || null
    const candidates = ref ? book.find(ref) : person.managerId ? [person.managerId] : []
    const said = ref ?? person.managerId ?? null
    const [manager] = candidates
    if (said === null) {
      if (!person.leftOn) findings.roots.push(person.id)
    } else if (manager === undefined || !byId.has(manager)) findings.unknown.push({ person: person.id, ref: said })
    else if (candidates.length > 1) findings.ambiguous.push({ person: person.id, ref: said, candidates })
    else if (manager === person.id) findings.selfManaged.push(person.id)
    else {
      managerOf.set(person.id, manager)
      if (byId.get(manager)?.leftOn && !person.leftOn) {
        const team = teamsOfLeavers.get(manager)
        if (team) team.push(person.id)
        else teamsOfLeavers.set(manager, [person.id])
      }
    }
  }
  for (const [manager, team] of teamsOfLeavers) findings.leaversWhoManage.push({ manager, people: team })
  return { managerOf, ...findings, duplicates: book.duplicates, ...walk(managerOf) }
}

function addressBook(people: readonly TreePerson[]) {
  const byEmail = new Map<string, string[]>()
  const byEmployeeId = new Map<string, string[]>()
  const byName = new Map<string, string[]>()
  for (const { id, email, employeeId, name } of people) {
    add(byEmail, email?.trim().toLowerCase(), id)
    add(byEmployeeId, employeeId?.trim().toLowerCase(), id)
    add(byName, nameKey(name), id)
  }
  const duplicates: TreeFindings['duplicates'] = []
  for (const [value, shared] of byEmployeeId)
    if (shared.length > 1) duplicates.push({ key: 'employeeId', value, people: shared })
  for (const [value, shared] of byEmail) if (shared.length > 1) duplicates.push({ key: 'email', value, people: shared })

  function find(ref: string): string[] {
    const exact = ref.toLowerCase()
    return byEmail.get(exact) ?? byEmployeeId.get(exact) ?? byName.get(nameKey(ref)) ?? []
  }
  return { find, duplicates }
}

function add(to: Map<string, string[]>, key: string | undefined, id: string): void {
  if (!key) return
  const ids = to.get(key)
  if (ids) ids.push(id)
  else to.set(key, [id])
}

/** "Tan, Wei Ling" and "Wei Ling Tan" are the same name. */
function nameKey(name: string): string {
  const parts = name.split(',')
  return searchKey(parts.length === 2 ? `${parts[1]} ${parts[0]}` : name)
}

function walk(managerOf: ReadonlyMap<string, string | null>): Pick<TreeFindings, 'cycles' | 'depth'> {
  // 0 marks a person on the way now being walked or in a circle; a number is the people above, that person included.
  const height = new Map<string, number>()
  const cycles: string[][] = []
  let depth = 0
  for (const start of managerOf.keys()) {
    const path: string[] = []
    let at: string | null = start
    while (at !== null && !height.has(at)) {
      height.set(at, 0)
      path.push(at)
      at = managerOf.get(at) ?? null
    }
    const met = at === null ? -1 : path.indexOf(at)
    if (met >= 0) cycles.push(path.slice(met))
    const inCircle = met >= 0 || (at !== null && height.get(at) === 0)
    let above = at === null ? 0 : height.get(at)!
    for (const id of path.reverse()) {
      above = inCircle ? 0 : above + 1
      height.set(id, above)
      depth = Math.max(depth, above)
    }
  }
  return { cycles: cycles.map(startingEarliest(managerOf)), depth }
}

function startingEarliest(managerOf: ReadonlyMap<string, string | null>) {
  const place = new Map([...managerOf.keys()].map((id, i) => [id, i]))
  return (cycle: string[]): string[] => {
    let first = 0
    for (let i = 1; i < cycle.length; i++) if (place.get(cycle[i]!)! < place.get(cycle[first]!)!) first = i
    return [...cycle.slice(first), ...cycle.slice(0, first)]
  }
}

export type Team = { direct: string[]; whole: string[] }

/** Who reports to a manager: directly, and all the way down (nearest first). The manager is in neither, even in a circle. */
export function teamOf(managerId: string, people: readonly { id: string; managerId?: string | null }[]): Team {
  const reports = new Map<string, string[]>()
  for (const { id, managerId: above } of people) if (id !== above) add(reports, above ?? undefined, id)
  const direct = (reports.get(managerId) ?? []).filter((id) => id !== managerId)
  const whole = new Set(direct)
  for (const id of whole) for (const below of reports.get(id) ?? []) if (below !== managerId) whole.add(below)
  return { direct, whole: [...whole] }
}
