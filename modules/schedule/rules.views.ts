import type { PlanFile } from '#engines/planner/plan-file.ts'
import { policyOf } from '#engines/planner/policy.ts'
import type { Instant } from '#kernel/instant.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { sitesForPlanning } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { namesOfPeople } from './names.views.ts'
import { todayOf } from './plan-file.ts'
import { POLICY, policyFrom } from './plan-lines.ts'
import type { PlanRule } from './rules.schema.ts'

/** The rules that every plan keeps, as they are today. */
export async function planPolicy(tx: Tx, now: Instant) {
  const today = todayOf({ now, sites: await sitesForPlanning(tx) })
  return filled(policyFrom(await rulesHere(tx), today))
}

function filled(policy: PlanFile['policy']) {
  return policyOf({ policy } as PlanFile)
}

/** Every rule that plans keep, the organisation's own first, with who set it and why. */
export async function planRules(tx: Tx, now: Instant): Promise<PlanRule[]> {
  const own = await rulesHere(tx)
  const today = todayOf({ now, sites: await sitesForPlanning(tx) })
  const inForce = policyFrom(own, today)
  const [values, standard] = [rulesOf(inForce), rulesOf({})]
  const authors = Object.values(own).flatMap((rule) => rule?.by ?? [])
  const names = await namesOfPeople(tx, authors)
  const rows = POLICY.flatMap((rule): PlanRule[] => {
    const kept = rule in inForce ? own[rule] : undefined
    const value = values[rule]
    if (value === undefined || standard[rule] === undefined) return []
    const said = kept && {
      reason: kept.reason ?? null,
      by: names.get(kept.by ?? '') ?? null,
      at: kept.at ?? null,
      expiresOn: kept.expires_on ?? null,
    }
    return [{ rule, value, standard: standard[rule], own: said ?? null }]
  })
  return rows.sort((a, b) => Number(b.own !== null) - Number(a.own !== null))
}

function rulesOf(policy: PlanFile['policy']): Record<string, PlanRule['value'] | undefined> {
  const all = filled(policy)
  return {
    ...(all as unknown as Record<string, PlanRule['value'] | undefined>),
    managers: all.managersApart ? 'separate' : 'with-staff',
    sharedHoursMinutes: all.sharedMinutes,
    officeHours: all.officeHoursPooled ? 'pooled' : 'per-cohort',
  }
}
