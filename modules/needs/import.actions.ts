import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { csvText } from '#platform/files/csv.ts'
import { readSheets } from '#platform/files/sheet.ts'
import type { Sheet } from '#platform/files/sheet-result.ts'
import { wordsIn } from '#words/words.ts'
import { addRole, listTask, roleOrUnknown } from './actions.ts'
import { type AnswerColumns, answerFields, columnsOf, missingFields } from './answers-columns.ts'
import { type ReadRow, readAnswerRow } from './answers-rows.ts'
import {
  grouped,
  type InterviewHere,
  interviewsHere,
  type RatingHere,
  ratingsHere,
  resolutionsHere,
  rolesHere,
  rosterHere,
  tasksHere,
} from './facts.views.ts'
import { answersFile, employeeNumbers } from './import.views.ts'
import { importCounts, type Judged, judgeAnswers, type KnownForImport } from './import-verdicts.ts'
import { answersCame, differs, keepRating } from './interviews.actions.ts'
import { membersOf, roleOf } from './role-members.ts'
import type { AnswersImport } from './schema.ts'
import { statementKey } from './statement-lint.ts'
import { insertAnswersFile, insertInterview, lockShown, markApplied, markSubmitted, saveColumns } from './store.ts'

const SHOWN = 200
const say = wordsIn('en')

/** Takes a file of answers; nothing of it counts yet. */
export async function receiveAnswers(acting: Acting, file: { name: string; bytes: Uint8Array }): Promise<{ id: Id }> {
  permit(acting.actor, 'needs/edit')
  const read = await readSheets(file.bytes, file.name)
  if (read.kind === 'refused') throw problem(read.slug, read.detail)
  if (!read.sheets.length) throw problem('file/empty')
  const id = await insertAnswersFile(acting, { ...file, role: null })
  await record(acting, 'needs-import/received', id, { file: file.name })
  return { id }
}

/** Says which column is what, where our own recognition is wrong, and the role of rows that name none. */
export async function mapAnswers(
  acting: Acting,
  id: Id,
  asked: { columns: Record<string, number>; role: Id | null },
): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const file = await answersFile(acting.tx, id)
  if (file.appliedAt) throw problem('needs-import/applied-already')
  if (asked.role) await roleOrUnknown(acting, asked.role)
  const known = Object.entries(asked.columns).filter(([field]) => (answerFields as readonly string[]).includes(field))
  await saveColumns(acting.tx, id, Object.fromEntries(known), asked.role)
}

/** The dry run: what every row would do now. Computed from the file each time, so that it is never stale. */
export async function checkAnswers(acting: Acting, id: Id): Promise<AnswersImport> {
  permit(acting.actor, 'needs/edit')
  return (await checked(acting, id)).answer
}

/** Brings the good rows in. A second time, and the same file again, changes nothing. */
export async function applyAnswers(acting: Acting, id: Id): Promise<AnswersImport> {
  permit(acting.actor, 'needs/edit')
  const { judged, answer } = await checked(acting, id)
  if (answer.missing.length) throw problem('needs-import/columns-missing', { columns: answer.missing.join(', ') })
  const good = judged.filter((one) => one.verdict === 'new' || one.verdict === 'changed')
  const roles = await keepRows(acting, good)
  await markApplied(acting, id)
  await record(acting, 'needs-import/applied', id, { file: answer.fileName, counts: answer.counts })
  for (const role of roles) await answersCame(acting, role)
  return { ...answer, appliedAt: acting.now }
}

/** The rows that stayed out with their reasons, to mend and bring in again. */
export async function answerErrors(acting: Acting, id: Id): Promise<{ text: string; fileName: string }> {
  permit(acting.actor, 'needs/edit')
  const { judged, sheet, answer } = await checked(acting, id)
  const cells = new Map(sheet.rows.map((row) => [row.number, row.cells]))
  const bad = judged.filter((one) => one.verdict === 'bad')
  // The reasons stand behind the columns of the file, so that the mended file can be brought in as it is.
  const lines = bad.map((one) => [
    ...sheet.header.map((_, column) => cells.get(one.row.number)?.[column] ?? ''),
    one.row.number,
    one.reasons.map(reasonSaid).join(' '),
  ])
  return {
    text: csvText([...sheet.header, say('needs.import.column.row'), say('needs.import.column.why')], lines),
    fileName: `${answer.fileName.replace(/\.\w+$/, '')} - to mend.csv`,
  }
}

function reasonSaid({ slug, field, value }: Judged['reasons'][number]): string {
  const name = field ? say(`needs.field.${field}`) : ''
  return say(`needs.import.reason.${slug}` as 'needs.import.reason.missing', { field: name, value })
}

async function checked(acting: Acting, id: Id): Promise<{ answer: AnswersImport; judged: Judged[]; sheet: Sheet }> {
  const { tx } = acting
  const file = await answersFile(tx, id)
  const read = await readSheets(file.bytes, file.fileName)
  if (read.kind === 'refused') throw problem(read.slug, read.detail)
  const sheet = read.sheets.find((one) => missingFields(columnsOf(one.header).columns).length === 0) ?? read.sheets[0]!
  const columns: AnswerColumns = file.columns ?? columnsOf(sheet.header).columns
  const missing = missingFields(columns)
  const rows = missing.length ? [] : sheet.rows.map((row) => readAnswerRow(row, columns))
  const judged = judgeAnswers(rows, await knownTo(acting, rows, file.roleId))
  const roles = new Map((await rolesHere(tx)).map((role) => [role.id as string, role.name]))
  const order = { bad: 0, changed: 1, new: 2, unchanged: 3 }
  const shown = [...judged].sort((a, b) => order[a.verdict] - order[b.verdict] || a.row.number - b.row.number)
  return {
    judged,
    sheet,
    answer: {
      id,
      fileName: file.fileName,
      role: file.roleId,
      header: sheet.header,
      columns: Object.fromEntries(Object.entries(columns)) as Record<string, number>,
      fields: [...answerFields],
      missing,
      counts: importCounts(judged),
      rows: shown.slice(0, SHOWN).map((one) => ({
        number: one.row.number,
        respondent: one.row.respondent,
        view: one.row.view,
        role: (one.role && roles.get(one.role)) ?? one.newRole?.name ?? one.row.role,
        task: one.row.task,
        verdict: one.verdict,
        isNewTask: one.verdict !== 'bad' && one.task === null,
        reasons: one.reasons,
      })),
      appliedAt: file.appliedAt,
    },
  }
}

async function knownTo({ tx }: Acting, rows: readonly ReadRow[], roleForAll: Id | null): Promise<KnownForImport> {
  const [people, roles, tasks] = [await rosterHere(tx), await rolesHere(tx), await tasksHere(tx)]
  const ids = await employeeNumbers(tx)
  const byText = new Map<string, (typeof people)[number]>()
  for (const one of people)
    for (const text of [one.email, ids.get(one.id)]) if (text) byText.set(text.toLowerCase(), one)
  const taskIds = new Map(tasks.map((task) => [`${task.roleId}\n${task.statementKey}`, task.id]))
  const interviews = new Map(
    (await interviewsHere(tx)).map((one) => [[one.roleId, one.personId, one.view].join('\n'), one]),
  )
  const ratings = new Map((await ratingsHere(tx)).map((one) => [`${one.interviewId}\n${one.taskId}`, one]))
  const again = againByTask(await resolutionsHere(tx))
  const teams = grouped(people, (one) => one.managerId)
  const found = new Map<string, ReturnType<KnownForImport['personOf']>>()
  for (const text of new Set(rows.map((row) => row.respondent.toLowerCase()))) {
    const person = byText.get(text)
    if (!person) continue
    const team = teams.get(person.id) ?? []
    found.set(text, {
      id: person.id,
      roleId: roleOf(person, roles)?.id ?? null,
      managesRoles: roles.filter((role) => membersOf(role, team).length > 0).map((role) => role.id),
    })
  }
  return {
    personOf: (text) => found.get(text.toLowerCase()) ?? null,
    roleOf: (name, department) => {
      const same = roles.filter((role) => role.name.toLowerCase() === name.toLowerCase())
      const there =
        department === ''
          ? same
          : same.filter((role) => (role.department ?? '').toLowerCase() === department.toLowerCase())
      return there.length > 1 ? 'several' : (there[0] ?? null)
    },
    roleForAll,
    taskOf: (role, key) => taskIds.get(`${role}\n${key}`) ?? null,
    compare: (row, at) => {
      const interview = interviews.get([at.role, at.person, row.view].join('\n'))
      const standing = interview && ratings.get(`${interview.id}\n${at.task}`)
      if (!standing) return 'new'
      const againSince = again.get(at.task as Id) ?? null
      if (!differs(row.rating, { standing, againSince })) return 'unchanged'
      return standing.way === 'import' ? 'changed' : 'kept by hand'
    },
  }
}

function againByTask(resolutions: Awaited<ReturnType<typeof resolutionsHere>>): Map<Id, string> {
  const live = resolutions.filter((one) => !one.withdrawnAt && one.kind === 're-measure')
  return new Map(live.map((one) => [one.taskId, one.at]))
}

/** Answers the roles that got answers. */
async function keepRows(acting: Acting, good: readonly Judged[]): Promise<Set<Id>> {
  const { tx, now } = acting
  const roles = new Set<Id>()
  const made = new Map<string, Id>()
  const interviews = new Map<string, InterviewHere | { id: Id; submittedAt: null }>(
    (await interviewsHere(tx)).map((one) => [[one.roleId, one.personId, one.view].join('\n'), one]),
  )
  const ratings = new Map<string, RatingHere>(
    (await ratingsHere(tx)).map((one) => [`${one.interviewId}\n${one.taskId}`, one]),
  )
  const again = againByTask(await resolutionsHere(tx))
  const touched = new Set<Id>()
  for (const one of good) {
    const { row } = one
    const role = (one.role as Id | null) ?? (await madeRole(acting, made, one.newRole!))
    if (!roles.has(role)) await lockShown(tx, role)
    roles.add(role)
    const taskAt = `${role}\n${statementKey(row.task)}`
    const task =
      (one.task as Id | null) ??
      made.get(taskAt) ??
      (await listTask(acting, {
        roleId: role,
        statement: row.task,
        source: 'import',
        namedBy: row.view,
        splitFrom: null,
      }))
    made.set(taskAt, task)
    const at = [role, one.person, row.view].join('\n')
    const of = { roleId: role, personId: one.person as Id, view: row.view, way: 'import' as const, ledBy: null }
    const interview = interviews.get(at) ?? { id: await insertInterview(acting, of), submittedAt: null }
    interviews.set(at, interview)
    const before = { standing: ratings.get(`${interview.id}\n${task}`), againSince: again.get(task) ?? null }
    await keepRating(acting, interview.id, { task, rating: row.rating, way: 'import', at: now, isDraft: false }, before)
    touched.add(interview.id)
  }
  for (const id of touched) await markSubmitted(tx, id, now)
  return roles
}

async function madeRole(
  acting: Acting,
  made: Map<string, Id>,
  { name, department }: { name: string; department: string },
): Promise<Id> {
  const at = `role ${name} ${department}`.toLowerCase()
  const known = made.get(at)
  if (known) return known
  const people = await rosterHere(acting.tx)
  const rule = (field: 'title' | 'role') => ({ name, field, department: department || null })
  const field =
    membersOf(rule('title'), people).length === 0 && membersOf(rule('role'), people).length > 0 ? 'role' : 'title'
  const id = await addRole(acting, rule(field))
  made.set(at, id)
  return id
}
