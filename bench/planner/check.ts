/**
 * The independent checker on three sizes, and whether it still bites: each plan is checked again with one session moved by 120 days.
 * npx node bench/planner/check.ts
 */
import { generatePlanFile } from '#engines/planner/generate.ts'
import { planProgramme } from '#engines/planner/plan.ts'
import { checkPlan } from '../../tools/plan-check.ts'
import { machine, measured, round } from '../measured.ts'

const DAY = 86_400_000

console.log(machine())
console.table(
  [300, 1000, 3000].map((people) => {
    const file = generatePlanFile({ seed: 1, people })
    const answer = planProgramme(file, { seed: 1, iterations: 2000 })
    const first = measured(() => checkPlan(file, answer))
    const again = measured(() => checkPlan(file, answer))
    const step = Math.max(1, Math.floor(answer.sessions.length / 20))
    const moved = answer.sessions.filter((_, i) => i % step === 0)
    const caught = moved.filter((one) => {
      const start = new Date(Date.parse(one.start) + 120 * DAY).toISOString()
      const changed = answer.sessions.map((each) => (each === one ? { ...one, start } : each))
      return checkPlan(file, { ...answer, sessions: changed }).length > first.value.length
    })
    return {
      people: file.people.length,
      sessions: answer.sessions.length,
      'practice blocks': answer.practice.length,
      'seconds, cold clocks': round(first.seconds),
      'seconds, again': round(again.seconds),
      'microseconds a session': Math.round((again.seconds * 1e6) / answer.sessions.length),
      violations: first.value.length,
      'moved sessions caught': `${caught.length} of ${moved.length}`,
    }
  }),
)
