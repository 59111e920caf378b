import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'
import { interviewsHere, type PersonHere, rolesHere, rosterHere } from './facts.views.ts'
import { askedTasks } from './interviews.views.ts'
import { membersOf } from './role-members.ts'
import type { AskingPreview } from './schema.ts'

/** The people of a role and their direct managers, as the roster is now. */
export async function askedOf(tx: Tx, role: Id): Promise<{ employees: PersonHere[]; managers: PersonHere[] }> {
  const [here] = await rolesHere(tx, role)
  if (!here) throw problem('needs-role/unknown', { id: role })
  const people = await rosterHere(tx)
  const employees = membersOf(here, people)
  const wanted = new Set(employees.map((one) => one.managerId))
  return { employees, managers: people.filter((one) => wanted.has(one.id)) }
}

/** Who would be asked, and which manager for whom, before anything is sent. */
export async function askingPreview(tx: Tx, role: Id): Promise<AskingPreview> {
  const { employees, managers } = await askedOf(tx, role)
  const names = new Map(managers.map((one) => [one.id, one.name]))
  const done = (await interviewsHere(tx, { role })).filter((one) => one.submittedAt !== null)
  const invited = new Set([
    ...employees.map((one) => `employee ${one.id}`),
    ...managers.map((one) => `manager ${one.id}`),
  ])
  const everybody = new Map([...employees, ...managers].map((one) => [one.id, one]))
  return {
    tasks: (await askedTasks(tx, role)).length,
    employees: employees.map((one) => ({
      id: one.id,
      name: one.name,
      manager: one.managerId && (names.get(one.managerId) ?? null),
    })),
    managers: managers.map((one) => ({
      id: one.id,
      name: one.name,
      team: employees.filter((each) => each.managerId === one.id).length,
    })),
    withoutManager: employees.filter((one) => !one.managerId || !names.has(one.managerId)).length,
    withoutMail: [...everybody.values()].filter((one) => !one.email).map((one) => one.name),
    answered: done.filter((one) => invited.has(`${one.view} ${one.personId}`)).length,
  }
}

export async function roleOfWave(tx: Tx, wave: Id): Promise<Id | null> {
  const row = await tx.selectFrom('needs.asking').select('role_id').where('wave_id', '=', wave).executeTakeFirst()
  return row?.role_id ?? null
}
