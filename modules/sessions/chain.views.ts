import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import { unitsHere } from '#modules/curriculum/views.ts'
import { openFlagsByTask } from '#modules/needs/views.ts'
import { decisionsHere } from '#modules/workflows/portfolio.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { ChainFacts } from './chain-steps.ts'

type Counted = Pick<ChainFacts, 'people' | 'roles' | 'interviews' | 'cards' | 'goLivesAhead' | 'sessions'>

/** How far the programme has come, from the roster to sessions in calendars. */
export async function chainFacts(tx: Tx, now: Instant): Promise<ChainFacts> {
  const today = now.slice(0, 10) as Day
  const { rows } = await sql<Counted>`
    select
      (select count(*)::int from people.person where left_on is null or left_on > ${today}::date) as people,
      (select count(*)::int from needs.job_role where retired_at is null) as roles,
      (select count(*)::int from needs.interview where submitted_at is not null and withdrawn_at is null) as interviews,
      (select count(*)::int from guardrails.card where retired_at is null) as cards,
      (select count(*)::int from rollout.go_live where retired_at is null and on_day > ${today}::date) as "goLivesAhead",
      (select count(*)::int from schedule.session where cancelled_at is null) as sessions`.execute(tx)
  const standing = (await decisionsHere(tx)).find((one) => one.reopenedAt === null)
  const units = (await unitsHere(tx)).filter((one) => one.retiredAt === null)
  return {
    ...rows[0]!,
    openFlags: (await openFlagsByTask(tx)).size,
    isDecided: standing !== undefined,
    kept: standing?.kept.length ?? 0,
    units: units.length,
    approvedUnits: units.filter((one) => one.version !== null).length,
  }
}
