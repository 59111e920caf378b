import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { RatedTask } from './schema.ts'

/** Every task of the inventory with what was said of it, for priorities. */
export async function ratedTasks(_tx: Tx): Promise<RatedTask[]> {
  return []
}

/** How many flags of each task still wait for a resolution. */
export async function openFlagsByTask(_tx: Tx): Promise<Map<Id, number>> {
  return new Map()
}
