import type { Id } from '#kernel/id.ts'
import { insertPerson, type NewPerson } from '#modules/people/access.store.ts'
import { insertLeave, refreshSearchKeys } from '#modules/people/store.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Story } from '../stories/story.ts'

export type Filled = { ids: Map<string, Id>; sites: Map<string, Id> }

/** Everybody of the story, managers before their people, then the two facilitators who come from outside. */
export async function fillRoster(acting: Acting, story: Story, sites: Map<string, Id>): Promise<Filled> {
  const ids = new Map<string, Id>()
  const departments = new Map(story.departments.map(({ id, name }) => [id, name]))
  const waiting = [...story.people]
  while (waiting.length) {
    const ready = waiting.filter((one) => one.managerId === null || ids.has(one.managerId))
    for (const one of ready) {
      const person: NewPerson = {
        name: `${one.firstName} ${one.lastName}`,
        email: one.email,
        employeeId: one.employeeId,
        title: one.title,
        role: one.role,
        department: departments.get(one.department) ?? null,
        siteId: sites.get(one.site) ?? null,
        managerId: one.managerId === null ? null : ids.get(one.managerId)!,
        languages: one.languages,
      }
      ids.set(one.id, await insertPerson(acting, person, newId()))
      for (const [from, to] of one.leave) await insertLeave(acting, ids.get(one.id)!, { from, to, note: null })
    }
    const left = waiting.filter((one) => !ready.includes(one))
    waiting.splice(0, waiting.length, ...left)
  }
  for (const one of story.facilitators.filter((each) => each.personId === null)) {
    const person: NewPerson = {
      name: one.name,
      email: one.email,
      employeeId: one.id,
      title: 'Facilitator',
      role: 'facilitator',
      siteId: sites.get(one.site) ?? null,
      languages: one.languages,
    }
    ids.set(one.id, await insertPerson(acting, person, newId()))
  }
  for (const one of story.facilitators)
    for (const [from, to] of one.leave)
      await insertLeave(acting, ids.get(one.personId ?? one.id)!, { from, to, note: null })
  await refreshSearchKeys(acting, [...ids.values()])
  return { ids, sites }
}
