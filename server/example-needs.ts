import type { Id } from '#kernel/id.ts'
import { resolveTask } from '#modules/needs/actions.ts'
import { applyAnswers, receiveAnswers } from '#modules/needs/import.actions.ts'
import { openFlagsByTask, ratedTasks } from '#modules/needs/views.ts'
import { setTasks } from '#modules/workflows/catalogue.actions.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { tasks } from '../stories/needs.ts'
import { needsCsv } from '../stories/needs-csv.ts'
import type { Story } from '../stories/story.ts'
import { as, known } from './example-work.ts'

/** The interviews of autumn come in as their file, tasks are tied to the work, and what was disputed is settled. */
export async function tellNeeds(acting: Acting, story: Story, lead: Id): Promise<void> {
  const acts = as(acting, lead)
  const bytes = new TextEncoder().encode(needsCsv(story))
  const { id } = await receiveAnswers(acts, { name: 'interviews.csv', bytes })
  await applyAnswers(acts, id)
  const here = await workflowsByKey(acting.tx)
  const rated = await ratedTasks(acting.tx)
  for (const [workflow, own] of Object.entries(Object.groupBy(tasks, (one) => one.workflow))) {
    const statements = new Set(own!.map((one) => one.statement))
    const ids = rated.filter((one) => statements.has(one.statement)).map((one) => one.id)
    if (here.has(workflow)) await setTasks(acts, known(here, workflow).id as Id, ids)
  }
  for (const task of (await openFlagsByTask(acting.tx)).keys())
    await resolveTask(acts, task as Id, {
      kind: 'accept employee',
      reason: 'We sat down with both sides; the people who do it every day showed us how it is.',
    })
}
