import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AnswerColumns } from './answers-columns.ts'

export type AnswersFile = {
  fileName: string
  roleId: Id | null
  columns: AnswerColumns | null
  bytes: Uint8Array
  appliedAt: Instant | null
}

export async function answersFile(tx: Tx, id: Id): Promise<AnswersFile> {
  const row = await tx
    .selectFrom('needs.answers_file')
    .select(['file_name as fileName', 'role_id as roleId', 'columns', 'bytes', 'applied_at as appliedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw problem('needs-import/unknown', { id })
  return { ...row, columns: row.columns as AnswerColumns | null, bytes: new Uint8Array(row.bytes) }
}

/** Files know people by their number as often as by their e-mail. */
export async function employeeNumbers(tx: Tx): Promise<Map<Id, string>> {
  const rows = await tx
    .selectFrom('people.person')
    .select(['id', 'employee_id'])
    .where('left_on', 'is', null)
    .where('employee_id', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.employee_id!]))
}
