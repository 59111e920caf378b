/**
 * Three companies of 3,000 people, planned and checked, and how time grows with size.
 * npx node bench/planner/plan-3000.ts
 */
import { generatePlanFile } from '#engines/planner/generate.ts'
import { planProgramme } from '#engines/planner/plan.ts'
import { checkPlan, practiceWithRoom } from '../../tools/plan-check.ts'
import { machine, measured, round } from '../measured.ts'

const LIMIT_SECONDS = 30

/** One company planned twice and checked once. */
function row(people: number, seed: number) {
  const file = generatePlanFile({ seed, people })
  const first = measured(() => planProgramme(file, { seed }))
  const again = measured(() => planProgramme(file, { seed }))
  const broken = checkPlan(file, first.value)
  const rules = [...new Set(broken.map((one) => one.rule))].map(
    (rule) => `${rule} x ${broken.filter((one) => one.rule === rule).length}`,
  )
  const { cohorts, sessions, unscheduled, withoutPlace, practiceDebt, cost } = first.value
  return {
    people: file.people.length,
    seed,
    facilitators: file.facilitators.length,
    cohorts: cohorts.length,
    sessions: sessions.length,
    unscheduled: unscheduled.length,
    'without place': withoutPlace.length,
    'practice debts': practiceDebt.length,
    'of them with room': practiceWithRoom(file, first.value).length,
    cost: cost.total,
    seconds: round(first.seconds),
    'again, seconds': round(again.seconds),
    'cpu seconds': round(first.cpuSeconds),
    'of 30 s': round(first.seconds / LIMIT_SECONDS),
    'same bytes': JSON.stringify(first.value) === JSON.stringify(again.value),
    violations: rules.join(', ') || 'none',
  }
}

console.log(machine())
// The first plan of a process pays for compiling; it is measured nowhere.
planProgramme(generatePlanFile({ seed: 9, people: 300 }), { seed: 9 })

console.log('\nThree companies of 3,000')
const large = [1, 2, 3].map((seed) => row(3000, seed))
console.table(large)

console.log('\nGrowth, seed 1')
const sizes = [row(300, 1), row(1000, 1), large[0]!]
console.table(
  sizes.map((one, i) => {
    const before = sizes[i - 1]
    return {
      people: one.people,
      sessions: one.sessions,
      'cpu seconds': one['cpu seconds'],
      'times the sessions': before ? round(one.sessions / before.sessions) : '',
      'times the cpu seconds': before ? round(one['cpu seconds'] / before['cpu seconds']) : '',
    }
  }),
)
