import { expect, test } from 'vitest'
import type { RatedTask } from '#modules/needs/schema.ts'
import { factsOfNeeds } from './needs-facts.ts'

const task = (department: string | null, views: ('employee' | 'manager' | 'expert')[], openFlags = 0) =>
  ({ department, openFlags, ratings: views.map((view) => ({ view })) }) as unknown as RatedTask

test('the inventory says for each department how many of each side were asked', () => {
  const facts = factsOfNeeds(
    [task('Finance', ['employee', 'employee', 'manager']), task('Finance', ['employee'], 2), task(null, ['expert'])],
    true,
  )
  expect(facts.interviews).toContainEqual({ department: 'Finance', role: 'end user', employees: 2, managers: 1 })
  expect(facts.interviews).toContainEqual({ department: null, role: 'hr', employees: 0, managers: 0 })
  expect(facts).toMatchObject({ locked: true, openDisagreements: 2 })
})
