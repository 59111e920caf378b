import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { peopleNamed } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { canonicalJson } from './canonical.ts'
import { tiesHere } from './catalogue.views.ts'
import type { Advice, DecisionSummary, PortfolioDecision, PortfolioNow, Snapshot } from './portfolio.schema.ts'
import { type Choice, type Portfolio, portfolio } from './portfolio.ts'
import { limitsOf, portfolioCandidates, roleKey, roleOfKey, targetRoles } from './portfolio-inputs.ts'
import type { PortfolioFacts } from './portfolio-verdict.ts'
import { priorityInputs, rankedWorkflows } from './priority.views.ts'
import { PORTFOLIO, ruleInForce } from './rule-in-force.ts'

/** The seed of the portfolio's ranking; it is kept with the decision. */
export const SEED = 1

/** Everything that the choice of workflows is made from, and how it stands. */
export async function portfolioNow(tx: Tx, now: Instant): Promise<PortfolioNow> {
  return (await portfolioWithInputs(tx, now)).now
}

/** The same with what a decision keeps of it. */
export async function portfolioWithInputs(tx: Tx, now: Instant) {
  const inputs = await priorityInputs(tx, now)
  const ranking = rankedWorkflows(inputs, SEED)
  const candidates = portfolioCandidates(ranking.rows, inputs)
  const kept = ruleInForce(inputs.rules, PORTFOLIO, inputs.today)
  const limits = limitsOf(kept)
  const leftOut = await rolesLeftOut(tx)
  const roles = targetRoles(inputs)
  const asked = roles.map(roleKey).filter((key) => !leftOut.has(key))
  const rules = { ...limits, roles: asked }
  const names = new Map<string, string>(inputs.workflows.map((one) => [one.id, one.name]))
  const advice = adviceOf(portfolio(candidates, rules), names)
  const advised = new Set(advice.kind === 'found' ? advice.best.workflows.map((one) => one.id) : [])
  const choices = await choicesHere(tx)
  const authors = await peopleNamed(
    tx,
    [...choices.values()].flatMap((one) => one.by ?? []).concat((kept?.by as Id) ?? []),
  )
  const now_: PortfolioNow = {
    rows: ranking.rows.map((row) => {
      const said = choices.get(row.id)
      return {
        id: row.id,
        name: row.name,
        colour: row.gate.colour,
        ranked: row.rank !== null,
        top: row.rank?.top ?? null,
        hours: inputs.workflows.find((one) => one.id === row.id)!.hours,
        advised: advised.has(row.id),
        choice: said?.choice ?? null,
        reason: said?.reason ?? null,
        saidBy: said?.by ? (authors.get(said.by)?.name ?? null) : null,
        saidAt: said?.at ?? null,
      }
    }),
    advice,
    limits,
    ownLimits: kept && {
      reason: kept.reason,
      by: authors.get(kept.by as Id)?.name ?? null,
      expiresOn: kept.expires_on,
    },
    roles: roles.map((role) => ({
      ...role,
      leftOutWhy: leftOut.get(roleKey(role)) ?? null,
      workflows: candidates.filter((one) => one.roles.includes(roleKey(role))).length,
    })),
    openFlags: inputs.tasks
      .filter((task) => task.openFlags > 0)
      .map(({ id, statement, openFlags }) => ({ taskId: id, statement, flags: openFlags })),
    standing: (await decisionsHere(tx)).find((one) => one.reopenedAt === null) ?? null,
    seed: ranking.seed,
    draws: ranking.draws,
  }
  return { now: now_, inputs, candidates, rules, weights: ranking.weights }
}

function adviceOf(found: Portfolio, names: ReadonlyMap<string, string>): Advice {
  if (found.kind === 'too few') return found
  const picked = ({ ids, uncovered, ...figures }: Choice) => ({
    workflows: ids.map((id) => ({ id, name: names.get(id) ?? '' })),
    ...figures,
    uncovered: uncovered.map(roleOfKey),
  })
  const base = found.kind === 'found' ? found.best.score : null
  const binding = found.binding.map(({ rule, without }) => ({
    rule,
    without: picked(without),
    gain: base === null ? null : without.score - base,
  }))
  return found.kind === 'found'
    ? { kind: 'found', best: picked(found.best), runnerUp: found.runnerUp && picked(found.runnerUp), binding }
    : { kind: 'none fits', closest: picked(found.closest), broken: found.broken, binding }
}

async function choicesHere(tx: Tx) {
  const rows = await tx.selectFrom('workflows.portfolio_choice').selectAll().execute()
  return new Map(
    rows.map((row) => [
      row.workflow_id as Id,
      { choice: row.choice as 'keep' | 'drop', reason: row.reason, by: row.said_by as Id | null, at: row.said_at },
    ]),
  )
}

async function rolesLeftOut(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('workflows.role_left_out').select(['role', 'department', 'why']).execute()
  return new Map(rows.map(({ role, department, why }) => [roleKey({ role, department }), why]))
}

/** Every decision, the newest first. */
export async function decisionsHere(tx: Tx): Promise<DecisionSummary[]> {
  const rows = await tx
    .selectFrom('workflows.portfolio_decision')
    .selectAll()
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const people = [...new Set(rows.flatMap((row) => [row.decided_by, row.reopened_by]))].filter((id) => id !== null)
  const names = await peopleNamed(tx, people as Id[])
  return rows.map((row) => {
    const decided = (row.snapshot as unknown as Snapshot).rows ?? []
    return {
      id: row.id,
      decidedAt: row.decided_at,
      decidedBy: names.get(row.decided_by as Id)?.name ?? null,
      kept: decided.filter((one) => one.choice === 'keep').map((one) => one.name),
      dropped: decided.filter((one) => one.choice === 'drop').length,
      sha256: row.sha256,
      reopenedAt: row.reopened_at,
      reopenedBy: names.get(row.reopened_by as Id)?.name ?? null,
      reopenedWhy: row.reopened_why,
    }
  })
}

/** One decision with everything it was made from, and whether that is still what was signed. */
export async function decisionHere(tx: Tx, id: Id): Promise<PortfolioDecision | null> {
  const summary = (await decisionsHere(tx)).find((one) => one.id === id)
  const row = await tx
    .selectFrom('workflows.portfolio_decision')
    .select('snapshot')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!summary || !row) return null
  const snapshot = row.snapshot as unknown as Snapshot
  const { inputs, ...shown } = snapshot
  const tasks = inputs?.tasks ?? []
  const madeFrom = { tasks: tasks.length, answers: tasks.reduce((sum, task) => sum + task.ratings.length, 0) }
  return { ...summary, snapshot: shown, madeFrom, intact: fingerprint(snapshot) === summary.sha256 }
}

export function fingerprint(snapshot: Snapshot): string {
  return createHash('sha256').update(canonicalJson(snapshot)).digest('hex')
}

/** What the portfolio says, for the lint of a programme and the diagnosis (`portfolioVerdict`). */
export async function portfolioFacts(tx: Tx): Promise<PortfolioFacts> {
  const standing = (await decisionsHere(tx)).find((one) => one.reopenedAt === null)
  const full = standing && (await decisionHere(tx, standing.id as Id))
  if (!full) return { decision: null, prioritisedTasks: new Set() }
  const workflows = full.snapshot.rows.flatMap(({ id, name, choice, reason }) =>
    choice ? [{ id, name, choice, reason: reason ?? '' }] : [],
  )
  const kept = new Set<string>(workflows.filter((one) => one.choice === 'keep').map((one) => one.id))
  const ties = await tiesHere(tx)
  return {
    decision: { id: full.id, decidedAt: full.decidedAt as Instant, decidedBy: full.decidedBy, workflows },
    prioritisedTasks: new Set([...ties].filter(([, workflow]) => kept.has(workflow)).map(([task]) => task)),
  }
}
