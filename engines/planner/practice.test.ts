import { describe, expect, test } from 'vitest'
import { planProgramme } from './plan.ts'
import { atlanticFile, people, smallFile } from './planner.fixtures.ts'
import { blockSizes, practiceMinutes } from './practice.ts'

const options = { seed: 1, iterations: 200 }

describe('practice', () => {
  test('is three fifths of the whole: one and a half times the live minutes, up to the quarter hour', () => {
    expect([60, 75, 90, 120].map((live) => practiceMinutes(live, 0.6))).toEqual([90, 120, 135, 180])
    expect(practiceMinutes(60, 0)).toBe(0)
  })

  test('comes in blocks of 30 to 60 minutes, one for every stretch between sessions where it can', () => {
    expect(blockSizes(90, 2)).toEqual([45, 45])
    expect(blockSizes(270, 3)).toEqual([60, 60, 60, 45, 45])
    expect(blockSizes(30, 3)).toEqual([30])
    expect(blockSizes(0, 2)).toEqual([])
  })

  test('each person gets theirs after the live session and before go-live, in working time, beside nothing else', () => {
    const busy = [{ from: '2027-02-08T01:00:00Z', to: '2027-02-12T10:00:00Z' }]
    const file = smallFile({ people: people('sin', 10, { busy }), workflows: [{ id: 'invoices', live: [75, 75] }] })
    const { practice, practiceDebt, sessions } = planProgramme(file, options)
    expect(practiceDebt).toEqual([])
    const mine = practice.filter((one) => one.person === 'sin-analyst-1')
    expect(mine.reduce((sum, one) => sum + one.minutes, 0)).toBe(225)
    expect(mine.map((one) => one.between[1])).toEqual(
      expect.arrayContaining([sessions[1]!.id, sessions[2]!.id, 'go-live']),
    )
    for (const { start, minutes } of mine) {
      const end = Date.parse(start) + minutes * 60_000
      expect(busy.some(({ from, to }) => Date.parse(from) < end && Date.parse(start) < Date.parse(to))).toBe(false)
      expect(start > sessions[0]!.start && end <= Date.parse('2027-02-28T16:00:00Z')).toBe(true)
      expect(start.slice(11, 16) >= '01:00' && start.slice(11, 16) < '10:00').toBe(true)
    }
  })

  test('a person with room practises at most once a day', () => {
    const { practice } = planProgramme(smallFile(), options)
    expect(practice).toHaveLength(20)
    expect(new Set(practice.map((one) => `${one.person} ${one.start.slice(0, 10)}`)).size).toBe(20)
  })

  test('nobody practises on the public holiday of their own site, and each works in their own hours', () => {
    const { practice } = planProgramme(
      atlanticFile({ goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-04-02' }] }),
      options,
    )
    const london = practice.filter((one) => one.person.startsWith('lon'))
    expect(london.length).toBeGreaterThan(0)
    expect(london.filter((one) => ['2027-03-26', '2027-03-29'].includes(one.start.slice(0, 10)))).toEqual([])
    const york = practice.filter((one) => one.person.startsWith('nyc'))
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', hour: '2-digit', hourCycle: 'h23' })
    for (const { start } of york) expect(Number(hour.format(Date.parse(start)))).toBeGreaterThanOrEqual(9)
  })

  test('somebody on leave until go-live is in debt, by minutes, and the plan stands', () => {
    const [first, ...others] = people('sin', 10)
    const leave: [string, string][] = [['2027-01-20', '2027-03-01']]
    const answer = planProgramme(smallFile({ people: [{ ...first!, leave }, ...others] }), options)
    expect(answer.practiceDebt).toEqual([
      { person: first!.id, goLive: 'fin/invoices', minutesWanted: 90, minutesPlaced: 0 },
    ])
    expect(answer.sessions[0]!.clashes).toEqual([first!.id])
    expect(answer.unscheduled).toEqual([])
  })

  test('minutes that find no room in their own stretch are practised in another one', () => {
    const file = smallFile({ workflows: [{ id: 'invoices', live: [60, 60] }] })
    // Without a search, equal starts are not thrown for.
    const greedy = { ...options, iterations: 0 }
    const calm = planProgramme(file, greedy)
    const second = calm.sessions.find((one) => one.kind === 'live' && one.part === 2)!
    const office = calm.sessions.find((one) => one.kind === 'office-hours')!
    const end = new Date(Date.parse(second.start) + 3_600_000).toISOString()
    const [first, ...others] = file.people
    const busy = [{ from: end, to: office.start }]
    const answer = planProgramme({ ...file, people: [{ ...first!, busy }, ...others] }, greedy)
    const mine = answer.practice.filter((one) => one.person === first!.id)
    const before = ({ sessions }: typeof calm) => sessions.slice(0, 3).map((one) => one.start)
    expect(before(answer)).toEqual(before(calm))
    expect([answer.practiceDebt, mine.reduce((sum, one) => sum + one.minutes, 0)]).toEqual([[], 180])
    expect(mine.filter((one) => one.between[0] === second.id)).toEqual([])
  })

  test('somebody with one free half hour is in debt by the rest and not by that half hour', () => {
    const [first, ...others] = people('sin', 10)
    const busy = [
      { from: '2027-01-20T00:00:00Z', to: '2027-02-22T03:15:00Z' },
      { from: '2027-02-22T03:45:00Z', to: '2027-03-01T00:00:00Z' },
    ]
    const answer = planProgramme(smallFile({ people: [{ ...first!, busy }, ...others] }), options)
    expect(answer.practiceDebt).toEqual([
      { person: first!.id, goLive: 'fin/invoices', minutesWanted: 90, minutesPlaced: 30 },
    ])
  })

  test('on a second plan what has been practised stays and counts, and only the future is planned', () => {
    const file = smallFile()
    const published = planProgramme(file, options)
    const days = published.practice.map((one) => one.start.slice(0, 10)).sort()
    const today = days[0]!
    const past = published.practice.filter((one) => one.start.slice(0, 10) <= today)
    const late = { ...file, today, published, people: file.people.map((one) => ({ ...one, leave: [[today, today]] })) }
    const after = planProgramme(late as typeof file, options)
    expect(past.length).toBeGreaterThan(0)
    expect(after.practice.filter((one) => one.start.slice(0, 10) <= today)).toEqual(past)
    expect(after.practiceDebt).toEqual([])
    for (const { id } of file.people) {
      const mine = after.practice.filter((one) => one.person === id)
      expect(mine.reduce((sum, one) => sum + one.minutes, 0)).toBe(90)
    }
  })
})
