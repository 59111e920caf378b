import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { insertSearchWords } from './access.store.ts'
import { seeOff } from './actions.ts'
import {
  applyChangedRows,
  applyNewRows,
  restoreAccess,
  tieManagers,
  undoChangedRows,
  undoNewRows,
  untieManagers,
} from './batch.store.ts'
import { deleteSites, finishImport, goOn, insertMappedSites } from './roster.store.ts'
import { type BatchOf, importToWorkOn, newcomersIn, nextRows, nextRowsToUndo, stillNamed } from './roster.views.ts'
import { refreshSearchKeys } from './store.ts'

const BATCH = 1000
const FIRST = -1_000_000_000

type Pass = {
  what: BatchOf
  counts: boolean
  next: typeof nextRows
  work: (acting: Acting, rows: number[]) => Promise<void>
}

/**
 * Walks one pass of an import batch by batch, each in a transaction of its own that also marks its rows: after a
 * crash the next run takes up what is not marked. False when the import was cancelled or begun anew.
 */
async function walk(
  open: OpenActing,
  id: Id,
  state: 'applying' | 'undoing',
  step: number,
  signal: AbortSignal,
  pass: Pass,
): Promise<boolean> {
  for (let last = FIRST; ; ) {
    if (signal.aborted) throw problem('unavailable')
    const rows = await open(async (acting) => {
      if (!(await goOn(acting, id, state, step, 0))) return null
      const batch = await pass.next(acting.tx, id, pass.what, last, BATCH)
      if (batch.length === 0) return batch
      await pass.work(acting, batch)
      if (pass.counts) await goOn(acting, id, state, step, batch.length)
      return batch
    })
    if (rows === null) return false
    if (rows.length === 0) return true
    last = rows.at(-1)!
  }
}

/** Puts a checked roster into effect: sites, new people, changes and departures, then managers. */
export async function applyInBackground(open: OpenActing, id: Id, step: number, signal: AbortSignal): Promise<void> {
  const begun = await open(async (acting) => {
    if (!(await goOn(acting, id, 'applying', step, 0))) return false
    const { mapping } = await importToWorkOn(acting.tx, id)
    if (mapping) await insertMappedSites(acting, mapping)
    return true
  })
  if (!begun) return
  const passes: Pass[] = [
    {
      what: 'new',
      counts: true,
      next: nextRows,
      work: async (acting, rows) => {
        await applyNewRows(acting, id, rows)
        await insertSearchWords(acting, await newcomersIn(acting.tx, id, rows))
      },
    },
    {
      what: 'changes',
      counts: true,
      next: nextRows,
      work: async (acting, rows) => {
        const changed = await applyChangedRows(acting, id, rows)
        await refreshSearchKeys(
          acting,
          changed.map((one) => one.id),
        )
        const left = changed.filter((one) => one.left).map((one) => one.id)
        if (left.length > 0) await seeOff(acting, left)
      },
    },
    { what: 'ties', counts: false, next: nextRows, work: (acting, rows) => tieManagers(acting, id, rows) },
  ]
  for (const pass of passes) if (!(await walk(open, id, 'applying', step, signal, pass))) return
  await open(async (acting) => {
    if (!(await goOn(acting, id, 'applying', step, 0))) return
    await finishImport(acting, id, 'applied')
    await record(acting, 'roster-import/applied', id)
    await announce(acting, 'people/roster-applied', { importId: id })
  })
}

/** Takes a whole import back, last things first; what somebody changed by hand since stays. */
export async function undoInBackground(open: OpenActing, id: Id, step: number, signal: AbortSignal): Promise<void> {
  const passes: Pass[] = [
    { what: 'ties', counts: false, next: nextRowsToUndo, work: (acting, rows) => untieManagers(acting, id, rows) },
    {
      what: 'changes',
      counts: true,
      next: nextRowsToUndo,
      work: async (acting, rows) => {
        const undone = await undoChangedRows(acting, id, rows)
        await restoreAccess(
          acting,
          undone.filter((one) => one.back),
        )
        await refreshSearchKeys(
          acting,
          undone.map((one) => one.id),
        )
      },
    },
    {
      what: 'new',
      counts: true,
      next: nextRowsToUndo,
      work: async (acting, rows) => {
        const people = (await newcomersIn(acting.tx, id, rows)).map((one) => one.id)
        const stay = await undoNewRows(acting, id, rows, [...(await stillNamed(acting.tx, 'person', people))])
        if (stay.length > 0) await seeOff(acting, stay)
      },
    },
  ]
  for (const pass of passes) if (!(await walk(open, id, 'undoing', step, signal, pass))) return
  await open(async (acting) => {
    if (!(await goOn(acting, id, 'undoing', step, 0))) return
    const { mapping } = await importToWorkOn(acting.tx, id)
    const made = Object.values(mapping?.sites ?? {}).flatMap((one) =>
      one.kind === 'create' && one.id ? [one.id as Id] : [],
    )
    const named = await stillNamed(acting.tx, 'site', made)
    await deleteSites(
      acting,
      made.filter((site) => !named.has(site)),
    )
    await finishImport(acting, id, 'undone')
    await record(acting, 'roster-import/undone', id)
    await announce(acting, 'people/roster-undone', { importId: id })
  })
}
