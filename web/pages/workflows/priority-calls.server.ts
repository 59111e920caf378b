import { data } from 'react-router'
import { apiOf, attempt, need } from '../../api-client.server.ts'

const criteria = ['hours', 'suitability', 'errors', 'checkable', 'alike', 'ready'] as const
type Args = { context: Parameters<typeof apiOf>[0]; request: Request }

/** The ranking that the address asks for, workflows unless it says tasks, in one shape. */
export async function prioritiesAsked({ context, request }: Args) {
  const api = apiOf(context)
  if (new URL(request.url).searchParams.get('by') !== 'tasks')
    return { by: 'workflows' as const, priorities: await need(api.GET('/priorities')) }
  const { rows, ...rest } = await need(api.GET('/task-priorities'))
  const named = rows.map((row) => ({ ...row, name: row.statement, taskCount: 1, ownerName: null, ready: 0 }))
  return { by: 'tasks' as const, priorities: { ...rest, rows: named, tasksWithout: 0 } }
}

/** Weights of one's own, their order, or back to the usual ones. */
export async function weightsAction({ context, request }: Args) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const number = (name: string) => (text(name) === '' ? Number.NaN : Number(text(name)))
  const given = criteria.map((criterion) => ({ criterion, value: number(`weight.${criterion}`) }))
  const said = { reason: text('reason'), expiresOn: text('expiresOn') || null }
  const order = [...given].sort((a, b) => a.value - b.value).map((one) => one.criterion)
  const isPlaced = new Set(given.map((one) => one.value)).size === criteria.length
  const weights = Object.fromEntries(given.map(({ criterion, value }) => [criterion, value || 0])) as Record<
    (typeof criteria)[number],
    number
  >
  const done = await attempt(
    text('intent') === 'back'
      ? api.DELETE('/priority-weights')
      : api.PUT('/priority-weights', {
          // Two criteria in one place leave no order: the sentence of the refusal says so.
          body:
            text('how') === 'order'
              ? { order: isPlaced ? order : [order[0]!, ...order.slice(0, 5)], ...said }
              : { weights, ...said },
        }),
  )
  if (done.ok) return { problem: null, sent: null }
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  return data({ problem: done.problem, sent }, { status: done.response.status })
}
