import { data } from 'react-router'
import { apiOf, attempt, type ProblemDocument } from '../../api-client.server.ts'
import type { Route } from './+types/workflow'
import { bodyOf, workflowOfForm } from './workflow-fields.tsx'

type Api = ReturnType<typeof apiOf>
type Done = Promise<{ ok: true } | { ok: false; problem: ProblemDocument; response: Response }>
export type Sent = Record<string, string>
export type Outcome = { intent: string; problem: ProblemDocument | null; sent: Sent | null; removedKpi: string | null }

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const orNull = (form: FormData, name: string) => text(form, name) || null
const number = (form: FormData, name: string) => (text(form, name) === '' ? null : Number(text(form, name)))
const lines = (form: FormData, name: string) =>
  text(form, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** Everything that the forms of a workflow's page can ask for, by the name of the button that was pressed. */
export async function workflowAction({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const intent = text(form, 'intent')
  const call = calls[intent] ?? calls.save!
  const done = await call(api, params.id, form)
  if (!done.ok) {
    const sent = Object.fromEntries([...form].filter((each): each is [string, string] => typeof each[1] === 'string'))
    const outcome: Outcome = { intent, problem: done.problem, sent, removedKpi: null }
    return data(outcome, { status: done.response.status })
  }
  const removedKpi = intent === 'kpi-remove' ? text(form, 'kpi') : null
  return { intent, problem: null, sent: null, removedKpi } satisfies Outcome
}

const calls: Record<string, (api: Api, id: string, form: FormData) => Done> = {
  save: (api, id, form) => attempt(api.PUT('/workflows/{id}', { ...at(id), body: bodyOf(workflowOfForm(form)) })),
  retire: (api, id) => attempt(api.PUT('/workflows/{id}/retired', at(id))),
  restore: (api, id) => attempt(api.DELETE('/workflows/{id}/retired', at(id))),
  steps: (api, id, form) => attempt(api.PUT('/workflows/{id}/steps', { ...at(id), body: { steps: stepsOf(form) } })),
  work: (api, id, form) => attempt(api.PUT('/workflows/{id}/work', { ...at(id), body: workOf(form) })),
  tasks: (api, id, form) =>
    attempt(api.PUT('/workflows/{id}/tasks', { ...at(id), body: { taskIds: form.getAll('task').map(String) } })),
  'access-works': (api, id) => attempt(api.PUT('/workflows/{id}/access', at(id))),
  'access-back': (api, id) => attempt(api.DELETE('/workflows/{id}/access', at(id))),
  'kpi-add': (api, id, form) => attempt(api.POST('/workflows/{id}/kpis', { ...at(id), body: kpiOf(form) })),
  'kpi-change': (api, _, form) => attempt(api.PUT('/kpis/{id}', { ...at(text(form, 'kpi')), body: kpiOf(form) })),
  'kpi-remove': (api, _, form) => attempt(api.PUT('/kpis/{id}/removed', at(text(form, 'kpi')))),
  'kpi-restore': (api, _, form) => attempt(api.DELETE('/kpis/{id}/removed', at(text(form, 'kpi')))),
  baseline: (api, _, form) =>
    attempt(api.PUT('/kpis/{id}/baseline', { ...at(text(form, 'kpi')), body: baselineOf(form) })),
  'baseline-lock': (api, _, form) => attempt(api.PUT('/kpis/{id}/baseline/locked', at(text(form, 'kpi')))),
  area: (api, id, form) =>
    attempt(
      api.PUT('/workflows/{id}/high-risk-area', {
        ...at(id),
        body: { area: text(form, 'area') as 'none', why: text(form, 'why') },
      }),
    ),
  approve: (api, id, form) =>
    attempt(
      api.POST('/risk-approvals', {
        body: {
          kind: text(form, 'kind') as 'tool for data',
          workflowId: text(form, 'scope') === 'everywhere' ? null : id,
          tool: orNull(form, 'tool'),
          dataClass: orNull(form, 'dataClass') as 'restricted' | null,
          why: text(form, 'why'),
          until: text(form, 'until'),
        },
      }),
    ),
  withdraw: (api, _, form) =>
    attempt(
      api.PUT('/risk-approvals/{id}/withdrawn', { ...at(text(form, 'approval')), body: { why: text(form, 'why') } }),
    ),
}

const at = (id: string) => ({ params: { path: { id } } })

/** The lines that say something, in the order of their numbers. */
function stepsOf(form: FormData) {
  return form
    .getAll('row')
    .map(String)
    .map((row) => ({
      no: number(form, `${row}.no`) ?? Number.POSITIVE_INFINITY,
      step: {
        id: text(form, `${row}.id`) || undefined,
        what: text(form, `${row}.what`),
        who: orNull(form, `${row}.who`),
        system: orNull(form, `${row}.system`),
        tool: orNull(form, `${row}.tool`),
        usesAi: form.has(`${row}.ai`),
        approver: orNull(form, `${row}.approver`),
      },
    }))
    .filter(({ step }) => step.what !== '')
    .sort((a, b) => a.no - b.no)
    .map(({ step }) => step)
}

function workOf(form: FormData) {
  const count = number(form, 'count')
  const parts = form
    .getAll('row')
    .map(String)
    .map((row) => ({
      role: text(form, `${row}.role`),
      department: orNull(form, `${row}.department`),
      person: orNull(form, `${row}.person`),
      does: orNull(form, `${row}.does`),
    }))
  return {
    systems: lines(form, 'systems'),
    tools: lines(form, 'tools'),
    volume: count === null ? null : { count, period: text(form, 'period') as 'month', source: text(form, 'source') },
    parts: parts.filter((part) => part.role !== ''),
  }
}

function kpiOf(form: FormData) {
  return {
    name: text(form, 'name'),
    unit: text(form, 'unit'),
    direction: text(form, 'direction') as 'lower is better',
    source: text(form, 'source'),
  }
}

function baselineOf(form: FormData) {
  return {
    value: number(form, 'value') ?? Number.NaN,
    fromOn: text(form, 'fromOn'),
    toOn: text(form, 'toOn'),
    n: number(form, 'n'),
    source: text(form, 'source'),
    reason: orNull(form, 'reason'),
  }
}
