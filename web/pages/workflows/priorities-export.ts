import '#words/parts/workflows.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { csvText } from '../rollout/csv-text.ts'
import type { Route } from './+types/priorities-export'
import { sayColour, sayGate } from './gate-words.ts'
import { prioritiesAsked } from './priority-calls.server.ts'

/** The ranking as a table to take along, with its definition on top; what is unknown is empty, never zero. */
export async function loader(args: Route.LoaderArgs) {
  const t = wordsIn('en')
  const me = await need(apiOf(args.context).GET('/me'))
  const { by, priorities } = await prioritiesAsked(args)
  const { rows, draws, seed } = priorities
  const header = [
    'place',
    by === 'tasks' ? 'task' : 'workflow',
    'risk gate',
    'why',
    'share among the first five',
    'score',
    'hours a year now',
    'hours saved, low',
    'hours saved, mean',
    'hours saved, high',
    'errors cost a year',
    'answers',
    'open disagreements',
    'withheld',
  ]
  const lines = rows.map(({ rank, name, gate, worth, answers, openFlags, missing, withheld }) => [
    rank?.place ?? null,
    name,
    sayColour(t, gate.colour),
    sayGate(t, gate, new Map(missing.map((one) => [one.taskId, one.statement]))).join(' '),
    rank?.top ?? null,
    rank?.score ?? null,
    worth?.hoursAtStake ?? null,
    worth?.saved.low ?? null,
    worth?.saved.mean ?? null,
    worth?.saved.high ?? null,
    worth?.errors ?? null,
    answers,
    openFlags,
    withheld ? t('workflows.priorities.withheld', { smallest: priorities.smallest }) : null,
  ])
  const definition = t('workflows.priorities.export.definition', { organisation: me.organisation?.name, draws, seed })
  return new Response(csvText([definition], [header, ...lines]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="priorities-${by}.csv"`,
    },
  })
}
