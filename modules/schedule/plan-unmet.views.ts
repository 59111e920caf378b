import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { goLiveNames, mentioned, namesIn } from './names.views.ts'
import { type Page, startOf } from './page-from.ts'
import { planCohorts } from './plan-cohorts.views.ts'
import type { PersonWithoutPlace, Squeezed, UnscheduledSession } from './plans.schema.ts'

/** One list of an answer, read as a page without its practice time. */
async function pagedPart<Row>(
  tx: Tx,
  id: Id,
  part: 'unscheduled' | 'withoutPlace' | 'squeezed',
  query: { cursor?: string | undefined; limit: number },
) {
  const from = startOf(query.cursor)
  const { rows } = await sql<{ rows: Row[] | null; total: number | null }>`
    select (select jsonb_agg(e order by n) from jsonb_array_elements(a.part) with ordinality as x (e, n)
        where n > ${from} and n <= ${from + query.limit}) as rows,
      jsonb_array_length(a.part) as total
    from schedule.plan p cross join lateral (select p.answer -> ${part} as part offset 0) a where p.id = ${id}`.execute(
    tx,
  )
  const found = rows[0]
  const list = found?.rows ?? []
  const total = found?.total ?? 0
  return {
    list,
    total,
    next: from + list.length < total ? String(from + list.length) : null,
  }
}

/** Sessions that found no place, why, and what was tried and works. */
export async function unscheduledPage(
  tx: Tx,
  id: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<UnscheduledSession>> {
  const { list, total, next } = await pagedPart<PlanAnswer['unscheduled'][number]>(tx, id, 'unscheduled', query)
  const goLives = await goLiveNames(tx)
  const named = await planCohorts(tx, id)
  const names = await namesIn(tx, list, goLives, named)
  return {
    rows: list.map((one) => ({
      key: one.session.id,
      kind: one.session.kind,
      part: one.session.part,
      cohort: named.get(one.session.cohort)?.name ?? one.session.cohort,
      workflow: goLives.get(one.session.goLive)?.workflow ?? '',
      goLiveId: one.session.goLive,
      goLiveOn: goLives.get(one.session.goLive)?.on ?? null,
      people: one.people.length,
      windowOpensOn: one.window.opens,
      windowClosesOn: one.window.closes,
      why: one.why,
      waysOut: one.waysOut.map(({ change, sessionsMoved, cost }) => ({ change, sessionsMoved, cost })),
      names: mentioned([one.why, one.waysOut], names),
    })),
    total,
    next,
  }
}

/** People who are in a group that goes live and in no cohort, why, and what would give them one. */
export async function withoutPlacePage(
  tx: Tx,
  id: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<PersonWithoutPlace>> {
  const { list, total, next } = await pagedPart<PlanAnswer['withoutPlace'][number]>(tx, id, 'withoutPlace', query)
  const goLives = await goLiveNames(tx)
  const named = await planCohorts(tx, id)
  const names = await namesIn(tx, list, goLives, named)
  return {
    rows: list.map((one) => ({
      personId: one.person,
      name: names.get(one.person) ?? '–',
      goLiveId: one.goLive,
      group: goLives.get(one.goLive)?.group ?? '–',
      workflow: goLives.get(one.goLive)?.workflow ?? '–',
      goLiveOn: goLives.get(one.goLive)?.on ?? null,
      why: one.why,
      waysOut: one.waysOut.map(({ change, sessionsMoved, cost }) => ({ change, sessionsMoved, cost })),
      names: mentioned([one.why, one.waysOut], names),
    })),
    total,
    next,
  }
}

/** Cohorts whose live window lost days, and to what. */
export async function squeezedPage(
  tx: Tx,
  id: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<Squeezed>> {
  const { list, total, next } = await pagedPart<PlanAnswer['squeezed'][number]>(tx, id, 'squeezed', query)
  const named = await planCohorts(tx, id)
  return {
    rows: list.map(({ cohort, goLive, reason, daysLost }) => ({
      cohort: named.get(cohort)?.name ?? cohort,
      workflow: named.get(cohort)?.workflow ?? '',
      goLiveId: goLive,
      goLiveOn: named.get(cohort)?.on ?? null,
      reason,
      daysLost,
    })),
    total,
    next,
  }
}
