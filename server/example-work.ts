import { plusDays } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { addWorkflow } from '#modules/workflows/actions.ts'
import {
  addKpi,
  describeWork,
  giveBaseline,
  lockBaseline,
  sayAccessWorks,
  setSteps,
} from '#modules/workflows/catalogue.actions.ts'
import { changeLimits, choose, decidePortfolio, leaveRoleOut } from '#modules/workflows/portfolio.actions.ts'
import { approveRisk, sayHighRisk } from '#modules/workflows/risk.actions.ts'
import type { Workflow } from '#modules/workflows/schema.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { catalogue, decisions, leftOut, type WorkFacts } from '../stories/catalogue.ts'
import type { Story } from '../stories/story.ts'

/** The same transaction and moment, done by one of the story's people. */
export function as(acting: Acting, person: Id): Acting {
  return { ...acting, actor: { ...acting.actor, person } }
}

/** What was known of the work in autumn: five chosen workflows and five that were weighed with them. */
export async function describeCatalogue(acting: Acting, story: Story): Promise<void> {
  for (const { candidate, workflow } of catalogue)
    if (candidate)
      await addWorkflow(acting, {
        key: workflow,
        name: candidate.name,
        owner: `${candidate.owner}@${story.organisation.domain}`,
        ownerId: null,
        tool: candidate.tool,
        accessSystem: null,
        riskNote: null,
        liveMinutes: [75],
        whereItFits: candidate.where,
        whatGoodLooksLike: null,
      })
  const here = await workflowsByKey(acting.tx)
  for (const facts of catalogue) await describe(acting, known(here, facts.workflow), facts, story)
}

async function describe(acting: Acting, { id, tool }: Workflow, facts: WorkFacts, story: Story): Promise<void> {
  const [count, period, source] = facts.volume
  const systems = [...new Set(facts.steps.map(({ system }) => system))]
  const parts = [...new Set(facts.steps.map(({ who }) => who))].map((role) => ({
    role,
    department: null,
    person: null,
    does: null,
  }))
  await describeWork(acting, id as Id, { systems, tools: [], volume: { count, period, source }, parts })
  await setSteps(
    acting,
    id as Id,
    facts.steps.map(({ approver = null, ...step }) => ({ ...step, approver, tool: step.usesAi ? tool : null })),
  )
  if (tool) await sayAccessWorks(acting, id as Id, true)
  for (const { value, n, ...fields } of facts.kpis) {
    const kpi = await addKpi(acting, id as Id, fields)
    const toOn = plusDays(story.today, -5)
    await giveBaseline(acting, kpi.id as Id, {
      value,
      n,
      fromOn: plusDays(toOn, -90),
      toOn,
      source: fields.source,
      reason: null,
    })
    await lockBaseline(acting, kpi.id as Id)
  }
}

/** Two uses lie where the law calls for a person's decision; Human Resources opened one of them, with conditions. */
export async function weighRisks(acting: Acting, story: Story, hr: Id): Promise<void> {
  const here = await workflowsByKey(acting.tx)
  const say = (key: string, area: 'recruitment' | 'worker management' | 'none', why: string) =>
    sayHighRisk(as(acting, hr), known(here, key).id as Id, { area, why })
  await say('candidates', 'recruitment', 'The helper sorts and summarises applications for a job.')
  await say('reviews', 'worker management', 'A summary of feedback shapes what is said about a person’s performance.')
  for (const { workflow } of catalogue)
    if (workflow !== 'candidates' && workflow !== 'reviews')
      await say(workflow, 'none', 'No decision about a person is prepared here.')
  await approveRisk(as(acting, hr), {
    kind: 'high-risk use',
    workflowId: known(here, 'candidates').id,
    tool: null,
    dataClass: null,
    why: 'A recruiter reads every application before a no, a second one signs it, and results are compared by group each quarter.',
    until: plusDays(story.today, 330),
  })
}

/** Five kept, five not, each with its reason; the limit on amber work is raised for a year with a reason of its own. */
export async function decideOnFive(acting: Acting, story: Story, lead: Id): Promise<void> {
  const here = await workflowsByKey(acting.tx)
  const acts = as(acting, lead)
  await changeLimits(acts, {
    fewest: 3,
    most: 5,
    hours: null,
    amber: 4,
    reason: 'Customers and suppliers are reached by almost all of our work; each of these keeps a person who decides.',
    expiresOn: plusDays(story.today, 364),
  })
  for (const one of leftOut) await leaveRoleOut(acts, one)
  const kept = new Set<string>(story.workflows.map(({ id }) => id))
  await choose(acts, {
    choices: Object.entries(decisions).map(([key, reason]) => ({
      workflowId: known(here, key).id,
      choice: kept.has(key) ? ('keep' as const) : ('drop' as const),
      reason,
    })),
  })
  await decidePortfolio(acts)
}

export function known(here: ReadonlyMap<string, Workflow>, key: string): Workflow {
  const found = here.get(key)
  if (!found) throw problem('example/story-refused', { workflow: key })
  return found
}
