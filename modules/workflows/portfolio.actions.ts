import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { changeRule, takeRuleBack } from '#modules/people/policy.actions.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { type ChoiceList, type LimitChange, type RoleLeftOut, SNAPSHOT, type Snapshot } from './portfolio.schema.ts'
import { dropRoleLeftOut, insertDecision, markReopened, saveChoices, saveRoleLeftOut } from './portfolio.store.ts'
import { brokenRules, choiceOf } from './portfolio.ts'
import { decisionHere, decisionsHere, fingerprint, portfolioWithInputs } from './portfolio.views.ts'
import { roleOfKey } from './portfolio-inputs.ts'
import { PORTFOLIO } from './rule-in-force.ts'
import { todayHere } from './today.views.ts'
import { workflowHere } from './views.ts'

/** Says which workflows are to be kept and dropped, and why; nothing is decided yet. */
export async function choose(acting: Acting, { choices }: ChoiceList): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  await stillOpen(acting)
  for (const { workflowId } of choices)
    if (!(await workflowHere(acting.tx, workflowId as Id))) throw problem('workflow/unknown', { id: workflowId })
  await saveChoices(acting, choices)
  await record(acting, 'portfolio/chosen', null, { choices })
}

/** How many, how long and how risky the chosen workflows may be, in the organisation's own rule. */
export async function changeLimits(acting: Acting, { reason, expiresOn, ...limits }: LimitChange): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  await stillOpen(acting)
  if (limits.fewest > limits.most)
    throw problem('portfolio/limits-crossed', { fewest: limits.fewest, most: limits.most })
  if (expiresOn && expiresOn < (await todayHere(acting.tx, acting.now)))
    throw problem('priorities/expires-in-the-past', { on: expiresOn })
  await changeRule(acting, PORTFOLIO, { value: limits, reason, expiresOn })
}

export async function takeLimitsBack(acting: Acting): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  await stillOpen(acting)
  await takeRuleBack(acting, PORTFOLIO)
}

/** A role for which no workflow is meant to be chosen this time, with the reason. */
export async function leaveRoleOut(acting: Acting, asked: RoleLeftOut): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  await stillOpen(acting)
  await saveRoleLeftOut(acting, asked)
  await record(acting, 'portfolio/role-left-out', null, { ...asked })
}

/** The role counts again; one that was never left out counts already. */
export async function takeRoleIn(acting: Acting, role: string, department: string | null): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  await stillOpen(acting)
  if (await dropRoleLeftOut(acting, role, department))
    await record(acting, 'portfolio/role-taken-in', null, { role, department })
}

/**
 * Locks the priorities: a dated decision with everything it was made from. Refused while needs hold open flags, while
 * a workflow has no choice with a reason, and when the choice breaks a rule that nobody has changed.
 */
export async function decidePortfolio(acting: Acting): Promise<Id> {
  permit(acting.actor, 'priorities/decide')
  await stillOpen(acting)
  const { now, inputs, candidates, rules, weights } = await portfolioWithInputs(acting.tx, acting.now)
  if (now.openFlags.length > 0)
    throw problem('portfolio/open-flags', {
      flags: now.openFlags.reduce((sum, one) => sum + one.flags, 0),
      tasks: now.openFlags.length,
      where: listed(now.openFlags.map((one) => one.statement)),
    })
  const silent = now.rows.filter((row) => row.choice === null || !row.reason)
  if (silent.length > 0)
    throw problem('portfolio/reason-missing', { n: silent.length, names: listed(silent.map((row) => row.name)) })
  const kept = now.rows.filter((row) => row.choice === 'keep')
  const shut = kept.filter((row) => row.colour === 'red')
  if (shut.length > 0) throw problem('portfolio/red', { names: listed(shut.map((row) => row.name)) })
  const unknown = kept.filter((row) => !row.ranked)
  if (unknown.length > 0) throw problem('portfolio/not-assessable', { names: listed(unknown.map((row) => row.name)) })
  if (kept.length < rules.fewest || kept.length > rules.most)
    throw problem('portfolio/count', { n: kept.length, fewest: rules.fewest, most: rules.most })
  refuseBroken(
    choiceOf(
      candidates.filter((one) => kept.some((row) => row.id === one.id)),
      rules,
    ),
    rules,
  )
  const { rules: _, smallest: __, ...drawnFrom } = inputs
  const { rows, advice, limits, roles, seed, draws } = now
  const snapshot: Snapshot = JSON.parse(
    JSON.stringify({
      version: SNAPSHOT,
      rows,
      advice,
      limits,
      roles,
      weights,
      weightRule: inputs.rule,
      seed,
      draws,
      inputs: drawnFrom,
    }),
  )
  const sha256 = fingerprint(snapshot)
  const id = await insertDecision(acting, snapshot, sha256)
  await record(acting, 'portfolio/decided', id, { kept: kept.map((row) => row.name), sha256 })
  await announce(acting, 'workflows/portfolio-decided', { decision: id })
  return id
}

/** Takes the lock off, with the reason; the decision stays on record. */
export async function reopenPortfolio(acting: Acting, id: Id, why: string): Promise<void> {
  permit(acting.actor, 'priorities/decide')
  if (!(await decisionHere(acting.tx, id))) throw problem('portfolio/unknown', { id })
  if (!(await markReopened(acting, id, why))) throw problem('portfolio/already-reopened', { id })
  await record(acting, 'portfolio/reopened', id, { why })
  await announce(acting, 'workflows/portfolio-reopened', { decision: id })
}

async function stillOpen({ tx }: Acting): Promise<void> {
  const standing = (await decisionsHere(tx)).find((one) => one.reopenedAt === null)
  if (standing) throw problem('portfolio/already-decided', { by: standing.decidedBy ?? '–' })
}

function refuseBroken(choice: ReturnType<typeof choiceOf>, rules: Parameters<typeof brokenRules>[1]): void {
  const broken = brokenRules(choice, rules)
  if (broken.includes('hours')) throw problem('portfolio/too-many-hours', { hours: choice.hours, limit: rules.hours })
  if (broken.includes('amber')) throw problem('portfolio/too-much-amber', { n: choice.amber, limit: rules.amber })
  if (broken.includes('roles'))
    throw problem('portfolio/role-without-workflow', {
      n: choice.uncovered.length,
      roles: listed(choice.uncovered.map((key) => roleName(roleOfKey(key)))),
    })
}

function roleName({ role, department }: { role: string; department: string | null }): string {
  return department ? `${role} (${department})` : role
}

/** A few names are enough to know where to look. */
function listed(names: readonly string[]): string {
  const few = names.slice(0, 4).join('; ')
  return names.length > 4 ? `${few}; …` : few
}
