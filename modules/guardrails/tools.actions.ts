import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { DataClass } from '#modules/needs/data-class.ts'
import { approveRisk, withdrawApproval } from '#modules/workflows/risk.actions.ts'
import { approvalsHere } from '#modules/workflows/risk.views.ts'
import { todayHere } from '#modules/workflows/today.views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { openRequestsByCell } from './approvals.views.ts'
import { changedCells, type DataVerdict, isStricter, namesTool, opensRiskGate } from './data-verdict.ts'
import type { DataMatrix, DataRulesAsked, DataRulesDecided, DataRulesPreview } from './tools.schema.ts'
import { insertDataRules, insertTool, markToolRetired } from './tools.store.ts'
import { dataRules, type Tool, toolHere, toolsHere, workflowTools } from './tools.views.ts'
import { cardsInForce } from './views.ts'

/** Adds a tool; one of this name that is there already is put back and answered, so that adding twice is adding once. */
export async function addTool(acting: Acting, name: string): Promise<Tool> {
  permit(acting.actor, 'guardrails/edit')
  const here = (await toolsHere(acting.tx, true)).find((tool) => tool.name.toLowerCase() === name.toLowerCase())
  if (here?.retiredAt) await retireTool(acting, here.id, false)
  if (here) return { ...here, retiredAt: null }
  const id = await insertTool(acting, name)
  await record(acting, 'tool/added', id, { name })
  return (await toolHere(acting.tx, id))!
}

/** Takes a tool out of the matrix; what was decided about it stays on record. */
export async function retireTool(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  const tool = await toolHere(acting.tx, id)
  if (!tool) throw problem('tool/unknown')
  await markToolRetired(acting, id, retired)
  await record(acting, retired ? 'tool/retired' : 'tool/restored', id, { name: tool.name })
  await announce(acting, 'guardrails/data-rules-changed', { tools: [tool.name] })
}

/** The whole matrix, the workflows that name each tool, and the tools that workflows name and nobody has listed. */
export async function dataMatrix({ tx }: Acting): Promise<DataMatrix> {
  const tools = await toolsHere(tx, true)
  const rules = await dataRules(tx)
  const workflows = await workflowTools(tx)
  const named = workflows.flatMap((workflow) => workflow.tools.split(/[,;/]| and /)).map((name) => name.trim())
  return {
    tools: tools
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ id, name }) => ({
        id,
        name,
        workflows: workflows.filter((workflow) => namesTool(workflow.tools, name)).map((workflow) => workflow.name),
        cells: rules.filter((rule) => rule.toolId === id),
      })),
    unknown: [...new Map(named.map((name) => [name.toLowerCase(), name])).values()]
      .filter((name) => name !== '' && !tools.some((tool) => namesTool(name, tool.name)))
      .sort((a, b) => a.localeCompare(b, 'en')),
    retired: tools.filter(({ retiredAt }) => retiredAt !== null).map(({ id, name }) => ({ id, name })),
  }
}

/** Which cells change, and which workflows, cards and waiting requests each of them concerns; nothing is saved. */
export async function previewDataRules(acting: Acting, asked: DataRulesAsked): Promise<DataRulesPreview> {
  permit(acting.actor, 'guardrails/edit')
  const { tx } = acting
  const tools = await knownTools(acting, asked)
  const workflows = await workflowTools(tx)
  const standing = await riskApprovals(acting)
  const cards = await cardsInForce(tx)
  const open = await openRequestsByCell(tx)
  return {
    changes: changedCells(await dataRules(tx), asked.cells).map(({ toolId, dataClass, before, verdict }) => {
      const tool = tools.get(toolId)!
      const using = workflows.filter((workflow) => namesTool(workflow.tools, tool))
      const concerned = cards.filter(
        (card) =>
          namesTool(`${card.says} ${card.reason ?? ''} ${card.example ?? ''}`, tool) ||
          (card.about === 'privacy' && using.some(({ id }) => id === card.workflowId)),
      )
      return {
        toolId,
        tool,
        dataClass,
        before,
        after: verdict,
        isStricter: isStricter(before, verdict),
        workflows: using.map(({ id, name }) => ({ id, name })),
        cards: concerned.map(({ id, says }) => ({ id, says })),
        gate: gateOf(standing, { tool, dataClass, verdict }),
        openRequests: open.get(`${toolId} ${dataClass}`) ?? 0,
      }
    }),
  }
}

/**
 * Decides the cells that differ from today, each on record with its reason; answers how many. A red risk gate opens
 * only by the approval of who answers for risks: given until a day, it is put on record with the decision. What is no
 * longer allowed withdraws such an approval.
 */
export async function decideDataRules(acting: Acting, asked: DataRulesDecided): Promise<{ changed: number }> {
  permit(acting.actor, 'guardrails/edit')
  const { cells, reason, riskApprovedUntil = null } = asked
  const tools = await knownTools(acting, { cells })
  const changes = changedCells(await dataRules(acting.tx), cells)
  if (changes.length === 0) throw problem('data-rule/no-change')
  await insertDataRules(acting, changes as ((typeof changes)[number] & { toolId: Id })[], reason)
  const told = changes.map(({ toolId, ...change }) => ({ ...change, tool: tools.get(toolId)! }))
  await record(acting, 'data-rules/decided', null, { reason, changes: told })
  await announce(acting, 'guardrails/data-rules-changed', { tools: [...new Set(told.map(({ tool }) => tool))] })
  const standing = await riskApprovals(acting)
  for (const change of told) await tellRiskGate(acting, standing, change, reason, riskApprovedUntil)
  return { changed: changes.length }
}

type RiskApprovals = Awaited<ReturnType<typeof approvalsHere>>
type Decided = { tool: string; dataClass: DataClass; verdict: DataVerdict }

/** Approvals of a tool for a class of data that hold today. */
async function riskApprovals({ tx, now }: Acting): Promise<RiskApprovals> {
  const all = await approvalsHere(tx, await todayHere(tx, now))
  return all.filter(({ holds, kind }) => holds && kind === 'tool for data')
}

function approvalsFor(standing: RiskApprovals, { tool, dataClass }: Decided): RiskApprovals {
  return standing.filter((one) => one.dataClass === dataClass && one.tool?.toLowerCase() === tool.toLowerCase())
}

function gateOf(standing: RiskApprovals, decided: Decided): 'could open' | 'closes' | null {
  const here = approvalsFor(standing, decided)
  if (decided.verdict === 'not allowed') return here.length > 0 ? 'closes' : null
  return opensRiskGate(decided.dataClass) && here.length === 0 ? 'could open' : null
}

async function tellRiskGate(
  acting: Acting,
  standing: RiskApprovals,
  decided: Decided,
  why: string,
  until: string | null,
): Promise<void> {
  const gate = gateOf(standing, decided)
  if (gate === 'could open' && until) {
    const { tool, dataClass } = decided
    await approveRisk(acting, { kind: 'tool for data', workflowId: null, tool, dataClass, why, until })
  }
  if (gate !== 'closes') return
  // The approval is not the lead's to end: whoever answers for the risk makes this change, or withdraws it first.
  if (!acting.actor.permissions.has('risks/approve'))
    throw problem('data-rule/risk-approval-stands', {
      tool: decided.tool,
      until: approvalsFor(standing, decided)[0]!.until,
    })
  for (const { id } of approvalsFor(standing, decided)) await withdrawApproval(acting, id as Id, why)
}

async function knownTools({ tx }: Acting, { cells }: DataRulesAsked): Promise<Map<string, string>> {
  const tools = new Map<string, string>((await toolsHere(tx)).map(({ id, name }) => [id, name]))
  if (cells.some(({ toolId }) => !tools.has(toolId))) throw problem('tool/unknown')
  return tools
}
