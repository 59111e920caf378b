import { expect, test } from 'vitest'
import { planSummary, runProgress } from './plan-summary.ts'

test('a person in two cohorts is counted once', () => {
  const cohort = {
    group: 'g',
    workflow: 'w',
    goLives: ['l'],
    roleClass: 'staff' as const,
    language: 'en',
    sites: ['s'],
    zone: 'UTC',
  }
  const summary = planSummary({
    version: 'takeroot.answer/1',
    seed: 1,
    cohorts: [
      { ...cohort, id: 'a/1', people: ['p', 'q'] },
      { ...cohort, id: 'b/1', people: ['q', 'r'] },
    ],
    sessions: [],
    practice: [{ cohort: 'a/1', person: 'p', start: '', minutes: 45, between: ['', ''], reflectionMinutes: 10 }],
    practiceDebt: [{ person: 'p', goLive: 'l', minutesWanted: 90, minutesPlaced: 45 }],
    unscheduled: [],
    withoutPlace: [
      { person: 'x', goLive: 'l', why: [], waysOut: [] },
      { person: 'x', goLive: 'm', why: [], waysOut: [] },
    ],
    squeezed: [],
    cost: { total: 12, parts: {} },
    broken: [],
  })
  expect(summary).toMatchObject({
    cohorts: 2,
    people: 3,
    withoutPlace: 1,
    practiceMinutes: 45,
    practiceMissing: 45,
    cost: 12,
  })
})

test('progress only rises from stage to stage', () => {
  const steps = [
    runProgress({ stage: 'read', done: 0, of: 10 }),
    runProgress({ stage: 'read', done: 10, of: 10 }),
    runProgress({ stage: 'place', done: 5, of: 10 }),
    runProgress({ stage: 'improve', done: 1, of: 10 }),
    runProgress({ stage: 'explain', done: 0, of: 0 }),
  ]
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  expect(steps.at(-1)).toBe(1)
})
