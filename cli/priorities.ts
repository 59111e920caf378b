import { problem } from '#kernel/problem.ts'
import { type Key, type Values, wordsIn } from '#words/words.ts'
import type { components } from '../web/api.d.ts'
import type { Tools } from './tools.ts'

type Schemas = components['schemas']
export type PrioritiesOptions = { org?: string; as?: string; json?: boolean; seed: number }
const say = wordsIn('en')
const list = new Intl.ListFormat('en-GB')

/** `takeroot priorities`: the ranking and what the choice of three to five stands at, from the same API as the pages. */
export async function prioritiesCommand(tools: Tools, options: PrioritiesOptions): Promise<void> {
  const { api, close } = await tools.api({ ...options, may: 'priorities/see' })
  try {
    const priorities = await must(api.GET('/priorities', { params: { query: { seed: options.seed } } }))
    const portfolio = await must(api.GET('/portfolio'))
    if (options.json) tools.print(JSON.stringify({ priorities, portfolio }, null, 2))
    else for (const line of [...ranking(priorities), ...choice(portfolio)]) tools.print(line)
  } finally {
    await close()
  }
}

function ranking({ rows, draws, smallest }: Schemas['WorkflowPriorities']): string[] {
  const ranked = rows.map((row) => {
    const colour = say(`workflows.gate.${row.gate.colour.replaceAll(' ', '-')}` as Key)
    if (!row.rank) return say('cli.priorities.out', { name: row.name, colour })
    const { place, top } = row.rank
    return say('cli.priorities.row', {
      place,
      name: row.name,
      colour,
      n: Math.round(top * draws),
      draws,
      hours: row.worth ? Math.round(row.worth.hoursAtStake) : 'none',
      smallest,
    })
  })
  return rows.some((row) => row.rank) ? ranked : [say('cli.priorities.none'), ...ranked]
}

function choice({ advice, standing, openFlags }: Schemas['Portfolio']): string[] {
  const names = (pick: Schemas['PortfolioPick']) => list.format(pick.workflows.map((one) => one.name))
  const advised =
    advice.kind === 'too few'
      ? say('workflows.portfolio.advice.too-few', { n: advice.candidates, fewest: advice.fewest })
      : advice.kind === 'found'
        ? say('cli.priorities.best', { names: names(advice.best) })
        : say('cli.priorities.closest', { names: names(advice.closest) })
  const next =
    advice.kind === 'found' && advice.runnerUp ? [say('cli.priorities.next', { names: names(advice.runnerUp) })] : []
  const flags = openFlags.reduce((sum, one) => sum + one.flags, 0)
  return [
    advised,
    ...next,
    ...(standing
      ? [
          say('cli.priorities.locked', {
            by: standing.decidedBy ?? '–',
            on: standing.decidedAt.slice(0, 10),
            names: list.format(standing.kept),
          }),
        ]
      : [say('cli.priorities.open')]),
    ...(flags > 0 ? [say('workflows.portfolio.flags', { n: flags })] : []),
  ]
}

/** The answer, or the API's refusal as our own. */
async function must<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (response.ok) return data as T
  const { title, detail } = (error ?? {}) as { title?: string; detail?: Values }
  throw problem(title ?? 'bug', detail ?? {})
}
