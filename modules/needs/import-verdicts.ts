import type { ReadRow, Reason } from './answers-rows.ts'
import { statementKey } from './statement-lint.ts'

export type Verdict = 'new' | 'changed' | 'unchanged' | 'bad'

/** What is known of the organisation when a file is judged. Ids are texts here; the heart only passes them on. */
export type KnownForImport = {
  personOf: (text: string) => { id: string; roleId: string | null; managesRoles: readonly string[] } | null
  roleOf: (name: string, department: string) => { id: string } | 'several' | null
  /** The role chosen for rows that name none. */
  roleForAll: string | null
  taskOf: (role: string, statementKey: string) => string | null
  /** How this row compares with what the person said before. */
  compare: (row: ReadRow, at: { person: string; role: string; task: string }) => Verdict | 'kept by hand'
}

export type Judged = {
  row: ReadRow
  verdict: Verdict
  reasons: Reason[]
  person: string | null
  role: string | null
  /** Set when the file names a role that is not listed yet. */
  newRole: { name: string; department: string } | null
  /** Null when the task is not listed yet: the row puts it on the list. */
  task: string | null
}

/**
 * What each row of a file would do, nothing done yet. Good rows go in, the others say why; two rows of one person, view
 * and task are one too many, and the second is refused.
 */
export function judgeAnswers(rows: readonly ReadRow[], known: KnownForImport): Judged[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const judged = judge(row, known)
    if (judged.verdict === 'bad') return judged
    const place = judged.role ?? `${judged.newRole!.name} ${judged.newRole!.department}`.toLowerCase()
    const at = [judged.person, row.view, place, statementKey(row.task)].join('\n')
    const earlier = seen.get(at)
    if (earlier !== undefined) return bad(judged, { slug: 'twice', field: 'task', value: String(earlier) })
    seen.set(at, row.number)
    return judged
  })
}

function judge(row: ReadRow, known: KnownForImport): Judged {
  const start: Judged = {
    row,
    verdict: 'new',
    reasons: row.reasons,
    person: null,
    role: null,
    newRole: null,
    task: null,
  }
  if (row.reasons.length) return { ...start, verdict: 'bad' }
  const person = known.personOf(row.respondent)
  if (!person) return bad(start, { slug: 'nobody', field: 'respondent', value: row.respondent })
  const place = placeOf(row, person, known)
  if ('slug' in place) return bad({ ...start, person: person.id }, place)
  const found = { ...start, person: person.id, ...place }
  if (found.role === null) return found
  const task = known.taskOf(found.role, statementKey(row.task))
  if (task === null) return found
  const verdict = known.compare(row, { person: person.id, role: found.role, task })
  if (verdict === 'kept by hand')
    return bad({ ...found, task }, { slug: 'kept-by-hand', field: 'task', value: row.task })
  return { ...found, task, verdict }
}

/** The role that the row names, else the one chosen for all, else the person's own: a manager's by the team. */
function placeOf(
  row: ReadRow,
  person: { roleId: string | null; managesRoles: readonly string[] },
  known: KnownForImport,
): Pick<Judged, 'role' | 'newRole'> | Reason {
  if (row.role !== '') {
    const role = known.roleOf(row.role, row.department)
    if (role === 'several') return { slug: 'role-in-several-departments', field: 'role', value: row.role }
    return role
      ? { role: role.id, newRole: null }
      : { role: null, newRole: { name: row.role, department: row.department } }
  }
  if (known.roleForAll) return { role: known.roleForAll, newRole: null }
  if (row.view === 'employee')
    return person.roleId
      ? { role: person.roleId, newRole: null }
      : { slug: 'no-role', field: 'role', value: row.respondent }
  const [only, ...more] = person.managesRoles
  if (row.view === 'manager' && only && more.length === 0) return { role: only, newRole: null }
  return { slug: 'which-role', field: 'role', value: row.respondent }
}

function bad(judged: Judged, reason: Reason): Judged {
  return { ...judged, verdict: 'bad', reasons: [...judged.reasons, reason] }
}

export type ImportCounts = {
  new: number
  changed: number
  unchanged: number
  bad: number
  tasks: number
  roles: number
}

/** How many rows do what, and how many tasks and roles they would put on the list. */
export function importCounts(judged: readonly Judged[]): ImportCounts {
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length
  const good = judged.filter((one) => one.verdict !== 'bad')
  const place = (one: Judged) => one.role ?? `${one.newRole!.name} ${one.newRole!.department}`.toLowerCase()
  const tasks = new Set(
    good.filter((one) => one.task === null).map((one) => `${place(one)}\n${statementKey(one.row.task)}`),
  )
  const roles = new Set(good.filter((one) => one.newRole).map(place))
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    bad: count('bad'),
    tasks: tasks.size,
    roles: roles.size,
  }
}
