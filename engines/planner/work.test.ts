import { describe, expect, test } from 'vitest'
import { teachersOf, unfit } from './faculty.ts'
import { dayAt } from './grid.ts'
import { planProgramme } from './plan.ts'
import { people, smallFile } from './planner.fixtures.ts'
import { programmeOf } from './programme.ts'
import { workOf } from './work.ts'

const options = { seed: 1, iterations: 100 }

describe('what the search reads', () => {
  test('starts are listed cheapest first, all in the window and none on a holiday', () => {
    const work = workOf(programmeOf(smallFile()))
    const { candidates } = work.problem
    for (const { index, window } of work.sessions) {
      const costs = [...candidates.cost.subarray(candidates.from[index], candidates.to[index])]
      expect(costs.length).toBeGreaterThan(50)
      expect(costs).toEqual([...costs].sort((a, b) => a - b))
      for (const slot of candidates.slot.subarray(candidates.from[index], candidates.to[index])) {
        const on = work.localOf[0]!.dayOf[slot]!
        expect(on >= window.opens && on <= window.closes).toBe(true)
        expect(dayAt(work.programme.grid, on)).not.toBe('2027-02-08')
      }
    }
  })

  test('cohorts that share people are neighbours, near in one zone and far in two', () => {
    const sites = [
      { id: 'sin', zone: 'Asia/Singapore' },
      { id: 'jkt', zone: 'Asia/Jakarta' },
    ]
    const team = [...people('sin', 10), ...people('jkt', 9)]
    const groups = [
      { id: 'all', where: { people: team.slice(2).map((one) => one.id) } },
      { id: 'sin', where: { site: 'sin' } },
      { id: 'few', where: { people: [...team.slice(0, 5), ...team.slice(10)].map((one) => one.id) } },
    ]
    const workflows = ['a', 'b', 'c'].map((id) => ({ id, live: [60], skill: 'invoices' }))
    const goLives = groups.map(({ id }, i) => ({ group: id, workflow: workflows[i]!.id, on: '2027-03-01' }))
    const { problem, cohorts } = workOf(programmeOf(smallFile({ sites, people: team, groups, workflows, goLives })))
    const far = cohorts.map((cohort) => [...problem.cohorts.far[cohort.index]!].map((k) => cohorts[k]!.id))
    expect(cohorts.map((cohort) => [...problem.cohorts.near[cohort.index]!].includes(cohort.index))).toEqual(
      cohorts.map(() => true),
    )
    expect(far.flat().length).toBeGreaterThan(0)
  })

  test('a merged cohort obeys the later opening and the earlier closing of its go-lives', () => {
    const groups = ['analyst', 'clerk'].map((role) => ({
      id: role,
      where: { people: people('sin', 5, { role }).map((one) => one.id) },
    }))
    const goLives = [
      { group: 'analyst', workflow: 'invoices', on: '2027-03-01' },
      { group: 'clerk', workflow: 'invoices', on: '2027-03-03', accessFrom: '2027-02-05' },
    ]
    const work = workOf(
      programmeOf(
        smallFile({ people: [...people('sin', 5), ...people('sin', 5, { role: 'clerk' })], groups, goLives }),
      ),
    )
    const day = (index: number) => dayAt(work.programme.grid, index)
    expect(work.cohorts).toHaveLength(1)
    expect(work.sessions.slice(0, 2).map(({ window }) => [day(window.opens), day(window.closes)])).toEqual([
      ['2027-02-05', '2027-02-15'],
      ['2027-02-19', '2027-02-28'],
    ])
  })

  test('a facilitator is unfit by skill, then language, then zone', () => {
    const facilitators = [
      { id: 'a', site: 'sin', skills: [] },
      { id: 'b', site: 'sin', skills: ['invoices'], languages: ['id'] },
      { id: 'c', site: 'nyc', skills: ['invoices'] },
      { id: 'd', site: 'sin', skills: ['invoices'] },
    ]
    const programme = programmeOf(
      smallFile({ sites: [...smallFile().sites, { id: 'nyc', zone: 'America/New_York' }], facilitators }),
    )
    const { cohorts, problem } = workOf(programme)
    expect(teachersOf(programme).map((one) => unfit(programme, cohorts[0]!, one))).toEqual([
      'facilitator/skill',
      'facilitator/language',
      'facilitator/zone',
      undefined,
    ])
    expect([...problem.eligible.lists[problem.eligible.of[0]!]!.facilitator]).toEqual([3])
  })
})

describe('what was published', () => {
  const file = smallFile()
  const published = planProgramme(file, options)
  const live = published.sessions[0]!
  const workOn = (today: string) => workOf(programmeOf({ ...file, today, published }))

  test('leaving it costs 12 and 6, three times that within five working days, and twelve times tomorrow', () => {
    const on = live.start.slice(0, 10)
    const ago = (days: number) => new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10)
    const price = (days: number) => {
      const work = workOn(ago(days))
      return [work.before.startPrice[0], work.before.facilitatorPrice[0]]
    }
    expect([price(20), price(4), price(1)]).toEqual([
      [12, 6],
      [36, 18],
      [144, 72],
    ])
  })

  test('on the day itself it is history', () => {
    expect(workOn(live.start.slice(0, 10)).fixed).toMatchObject([{ session: 0, kind: 'held' }])
    expect(workOn('2027-01-04').fixed).toEqual([])
  })
})
