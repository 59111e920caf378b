import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { peopleNamed } from '#modules/people/views.ts'
import { todayHere } from '#modules/workflows/today.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import {
  DEFAULTS,
  isOverridable,
  keptName,
  type PolicyEntry,
  type PolicyValue,
  policyOn,
  policyRules,
} from './policy.ts'
import type { CurriculumRule } from './schema.ts'

/** Every value of the policy with where it comes from; the organisation's own first, also one that has run out. */
export async function curriculumRules(tx: Tx, now: Instant): Promise<CurriculumRule[]> {
  const own = await rulesHere(tx)
  const today = await todayHere(tx, now)
  const inForce = policyOn(own, today)
  const names = await peopleNamed(
    tx,
    policyRules.flatMap((rule) => (own[keptName(rule)]?.by as Id | null) ?? []),
  )
  const rows = policyRules.map((rule): CurriculumRule => {
    const { value, provenance, citation, judges, least, most }: PolicyEntry = DEFAULTS[rule]
    const kept = own[keptName(rule)]
    return {
      rule,
      value: plain(inForce[rule]),
      standard: plain(value),
      provenance,
      citation,
      judges: [...judges],
      overridable: isOverridable(rule),
      least: least ?? null,
      most: most ?? null,
      own: kept
        ? {
            reason: kept.reason ?? null,
            by: names.get(kept.by as Id)?.name ?? null,
            at: kept.at ?? null,
            expiresOn: kept.expires_on ?? null,
            expired: kept.expires_on !== null && kept.expires_on < today,
          }
        : null,
    }
  })
  return rows.toSorted(
    (a, b) => Number(b.own !== null) - Number(a.own !== null) || Number(b.overridable) - Number(a.overridable),
  )
}

function plain(value: PolicyValue): CurriculumRule['value'] {
  return typeof value === 'number' ? value : ([...value] as string[] | number[])
}
