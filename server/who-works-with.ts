import type { Id } from '#kernel/id.ts'
import type { WhoWorksWith } from '#modules/guardrails/acknowledgements.views.ts'
import { goLivesForPlanning, groupsForPlanning } from '#modules/rollout/views.ts'

/** Guardrails come before the rollout map in the story and yet ask whom a workflow reaches: the map answers here. */
export const whoWorksWith: WhoWorksWith = async (tx) => {
  const groups = new Map((await groupsForPlanning(tx)).map(({ id, members }) => [id, members]))
  const people = new Map<Id, Set<Id>>()
  for (const { workflowId, groupId } of await goLivesForPlanning(tx)) {
    const known = people.get(workflowId) ?? new Set<Id>()
    for (const person of groups.get(groupId) ?? []) known.add(person)
    people.set(workflowId, known)
  }
  return new Map([...people].map(([workflow, members]) => [workflow, [...members]]))
}
