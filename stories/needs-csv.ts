import { stringify } from 'csv-stringify/sync'
import { ratings } from './needs.ts'
import type { Story } from './story.ts'

/** The interviews of autumn 2026 as one file: a line for each person and task, employees and their managers. */
export function needsCsv(story: Story): string {
  const departments = new Map(story.departments.map(({ id, name }) => [id, name]))
  const rows = ratings(story).map((said) => ({
    respondent: said.respondent.email,
    view: said.view,
    role: said.task.title,
    department: departments.get(said.department),
    task: said.task.statement,
    frequency: said.frequency,
    minutes_low: said.minutes[0],
    minutes_usual: said.minutes[1],
    minutes_high: said.minutes[2],
    error_probability: said.errorProb,
    error_cost: said.errorCost,
    difficulty: said.difficulty,
    importance: said.importance,
    ai_suitability: said.suits,
    verifiability: said.checkable,
    data_class: said.data,
    decision_impact: said.impact,
    competence: said.competence,
  }))
  return stringify(rows, { header: true })
}
