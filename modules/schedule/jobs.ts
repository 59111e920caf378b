import type { Id } from '#kernel/id.ts'
import { plusMinutes } from '#kernel/instant.ts'
import { Problem } from '#kernel/problem.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { type Job, type JobData, job, later } from '#platform/jobs/define.ts'
import type { CalendarReader } from './calendar-port.ts'
import { keepReading, queueReadings } from './calendars.actions.ts'
import { calendarHere } from './calendars.views.ts'
import { withdrawGoLive } from './moves.actions.ts'
import { runProgress } from './plan-summary.ts'
import type { PlanHooks, Planner } from './planner-port.ts'
import { abandonPlan, finishPlan, notePlanProgress, takeUpPlan } from './plans.actions.ts'
import { replanOnFacts } from './replans.actions.ts'

const PROGRESS_MS = 1000
const SETTLE_MINUTES = 1
const FACTS = [
  'people/leave-changed',
  'people/left',
  'people/changed',
  'people/roster-applied',
  'people/roster-undone',
  'people/site-changed',
  'rollout/group-changed',
  'schedule/faculty-changed',
]

function soon({ now }: Acting): Date {
  return new Date(plusMinutes(now, SETTLE_MINUTES))
}

/** What the schedule does later; the server lends it a planner and a way to read calendars on the network. */
export function scheduleJobs({
  planner,
  readCalendar,
}: {
  planner: Planner
  readCalendar: CalendarReader
}): readonly Job[] {
  return [
    job<JobData & { plan: Id; pinsOf?: Id | null }>({
      name: 'schedule/plan',
      retries: 2,
      async run({ data, open, signal }) {
        const run = await open((acting) => takeUpPlan(acting, data.plan, data.pinsOf ?? null))
        if (!run) return
        const [keep, drop] = [new AbortController(), new AbortController()]
        const progress: { stage: string; share: number; cost: number | null } = { stage: 'read', share: 0, cost: null }
        const note = setInterval(() => {
          open((acting) => notePlanProgress(acting, data.plan, progress)).then(
            (wish) => wish !== 'go on' && (wish === 'keep' ? keep : drop).abort(),
            () => {},
          )
        }, PROGRESS_MS)
        const options = { seed: run.seed, iterations: run.iterations ?? undefined, thorough: run.thorough }
        const onProgress = (at: Parameters<PlanHooks['onProgress']>[0]) =>
          Object.assign(progress, { stage: at.stage, share: runProgress(at, run.thorough), cost: at.cost || null })
        try {
          // A stopping process leaves the run to be taken up again; only a person's wish ends it.
          const answer = await planner.plan(run.file, options, {
            onProgress,
            signal: keep.signal,
            drop: AbortSignal.any([signal, drop.signal]),
          })
          clearInterval(note)
          await open((acting) => finishPlan(acting, data.plan, answer, keep.signal.aborted))
        } catch (error) {
          if (drop.signal.aborted && !signal.aborted)
            return await open((acting) => abandonPlan(acting, data.plan, 'cancelled'))
          if (!signal.aborted) await open((acting) => abandonPlan(acting, data.plan, 'failed'))
          throw error
        } finally {
          clearInterval(note)
        }
      },
    }),
    job<JobData & { calendar: Id }>({
      name: 'schedule/read-calendar',
      atOnce: 2,
      async run({ data, open, signal }) {
        const calendar = await open((acting) => calendarHere(acting.tx, data.calendar))
        if (!calendar?.url) return
        const read = await readCalendar(calendar.url, signal).catch((error: unknown) => {
          if (error instanceof Problem) return error
          throw error
        })
        await open((acting) => keepReading(acting, data.calendar, read))
      },
    }),
    job({ name: 'schedule/refresh-calendars', every: '23 * * * *', run: ({ open }) => open(queueReadings) }),
    // Many facts come at once (an import, a calendar): they are answered together, once they have settled.
    job({
      name: 'schedule/facts-changed',
      on: FACTS,
      run: ({ open }) =>
        open((acting) =>
          later(acting, 'schedule/replan', {}, { after: soon(acting), key: `replan:${acting.actor.org}` }),
        ),
    }),
    job({ name: 'schedule/replan', once: true, retries: 2, run: ({ open }) => replanOnFacts(open, planner) }),
    job<JobData & { goLive: Id }>({
      name: 'schedule/withdraw-go-live',
      on: ['rollout/go-live-removed'],
      run: ({ data, open }) => open((acting) => withdrawGoLive(acting, data.goLive)),
    }),
  ]
}
