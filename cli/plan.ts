import { readFileSync } from 'node:fs'
import { planProgramme } from '#engines/planner/plan.ts'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { planThoroughly } from '#engines/planner/plan-thorough.ts'
import { wordsIn } from '#words/words.ts'
import { answerPieces } from './answer-text.ts'
import { batches, written } from './pieces.ts'
import type { Tools } from './tools.ts'

const say = wordsIn('en')

export type PlanOptions = {
  json?: boolean
  seed: number
  iterations?: number
  seconds?: number
  bound?: boolean
  thorough?: boolean
  out?: string
}

/** `takeroot plan FILE`: the same engine and the same bytes as in the server. */
export async function planCommand(tools: Tools, path: string, options: PlanOptions): Promise<void> {
  const file = await tools.readPlanFile(path)
  const { seed, iterations, seconds, bound, thorough } = options
  const asked = {
    seed,
    ...(iterations === undefined ? {} : { iterations }),
    ...(seconds === undefined ? {} : { seconds, clock: () => performance.now() }),
    ...(bound ? { bound } : {}),
  }
  const answer = thorough ? await planThoroughly(file, asked) : planProgramme(file, asked)
  if (options.out) written(options.out, batches(answerPieces(answer)))
  if (options.json) for (const piece of batches(answerPieces(answer))) process.stdout.write(piece)
  else tools.print(summaryOf(answer))
}

function summaryOf(answer: PlanAnswer): string {
  const people = new Set(answer.cohorts.flatMap((cohort) => cohort.people)).size
  return [
    say('cli.plan.summary', {
      cohorts: answer.cohorts.length,
      sessions: answer.sessions.length,
      people,
      cost: answer.cost.total,
    }),
    ...(answer.bound ? [say('cli.plan.bound', { percent: Math.round((answer.bound.ratio - 1) * 1000) / 10 })] : []),
    ...answer.sessions.map(
      (one) =>
        `  ${one.start}  ${one.minutes} min  ${one.kind} ${one.part ?? ''}  ${one.cohort}  ${one.facilitator}  ${one.mode}`,
    ),
    ...(answer.unscheduled.length
      ? [
          say('cli.plan.unscheduled', { n: answer.unscheduled.length }),
          ...answer.unscheduled.map(
            (one) =>
              `  ${one.session.id}: ${one.why.map((why) => why.rule).join(', ')}; ${one.waysOut.map((way) => JSON.stringify(way.change)).join(' | ')}`,
          ),
        ]
      : []),
    ...(answer.withoutPlace.length ? [say('cli.plan.without-place', { n: answer.withoutPlace.length })] : []),
  ].join('\n')
}

/** `takeroot plan check PLANFILE ANSWER`: exit 1 when a hard rule is broken. */
export async function checkPlan(
  tools: Tools,
  path: string,
  answerPath: string,
  options: { json?: boolean },
): Promise<void> {
  const file = await tools.readPlanFile(path)
  const broken = await tools.checkPlan(file, JSON.parse(readFileSync(answerPath, 'utf8')))
  if (options.json) tools.print(JSON.stringify(broken, null, 2))
  else
    tools.print(
      [
        say('cli.check.summary', { n: broken.length }),
        ...broken.map((one) => `  ${one.rule}: ${JSON.stringify(one.detail)}`),
      ].join('\n'),
    )
  if (broken.length) process.exitCode = 1
}
