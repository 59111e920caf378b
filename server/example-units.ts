import type { Id } from '#kernel/id.ts'
import { startProgramme } from '#modules/curriculum/actions.ts'
import { approveUnits, sendToReview } from '#modules/curriculum/review.actions.ts'
import { takeOver } from '#modules/curriculum/starter.actions.ts'
import { suggestions } from '#modules/curriculum/starter.views.ts'
import { shelfHere, unitsOf } from '#modules/curriculum/views.ts'
import { starterAids, takeOverStarters } from '#modules/library/import.actions.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { fillings, programme } from '../stories/units.ts'
import { as } from './example-work.ts'

/** Nobody at Meranti has named a task of oversight; the lint would say so. */
const NOT_YET = 'oversight'

export type Partners = { lead: Id; hr: Id; technology: Id }

/** A programme from the chosen work: starter units made Meranti's own, read by all three partners and put in force. */
export async function tellUnits(acting: Acting, { lead, hr, technology }: Partners): Promise<void> {
  const acts = as(acting, lead)
  const all = (await suggestions(acting.tx, acting.now, null)).suggestions
  const proposed = all.filter(({ proposed, role }) => proposed && role !== NOT_YET)
  const departments = Object.entries(Object.groupBy(proposed, ({ department }) => department ?? 'any')).map(
    ([name, own]) => ({ name, roles: [...new Set(own!.map(({ role }) => role))] }),
  )
  const id = await startProgramme(acts, { ...programme, departments })
  await takeOver(acts, id, {
    picks: proposed.map(({ starter, workflow, department }) => ({
      starter,
      workflow: workflow!,
      department: department ?? 'any',
      tasks: {},
    })),
    fillings,
  })
  const units = unitsOf(await shelfHere(acting.tx, acting.now), id)
  const read = units.map((unit) => ({ id: unit.id, contentHash: unit.contentHash }))
  await sendToReview(
    acts,
    units.map((unit) => unit.id),
  )
  await approveUnits(acts, { as: 'learning', units: read, despite: null })
  await approveUnits(as(acting, hr), { as: 'people', units: read, despite: null })
  await approveUnits(as(acting, technology), { as: 'technology', units: read, despite: null })
}

/** Job aids of the starter library for the work that was chosen. */
export async function tellLibrary(acting: Acting, lead: Id): Promise<void> {
  const aids = await starterAids(acting)
  await takeOverStarters(
    as(acting, lead),
    aids.map(({ key }) => key),
  )
}
