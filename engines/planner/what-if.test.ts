import { describe, expect, test } from 'vitest'
import { generatePlanFile } from './generate.ts'
import { planProgramme } from './plan.ts'
import { atlanticFile, smallFile } from './planner.fixtures.ts'
import { breaksOf, whatIf } from './what-if.ts'

const options = { seed: 1, iterations: 300 }

describe('what happens if', () => {
  test('a go-live moves: its chain moves with it, others stay, and nothing is altered', () => {
    const file = generatePlanFile({ seed: 8, people: 150, facilitators: 4 })
    const answer = planProgramme(file, options)
    const copy = JSON.stringify([file, answer])
    const { group, workflow } = file.goLives[0]!
    const goLive = `${group}/${workflow}`
    const { answer: after, delta } = whatIf(file, answer, { kind: 'move-go-live', goLive, on: '2027-04-28' }, options)
    expect(delta.moved.sessions.length + delta.moved.added.length).toBeGreaterThan(0)
    expect(after.sessions.filter((one) => one.goLive === goLive).every((one) => one.window.opens > '2027-03-01')).toBe(
      true,
    )
    expect(delta.moved.sessions.filter((one) => !one.id.startsWith(goLive)).length).toBeLessThanOrEqual(2)
    expect(JSON.stringify([file, answer])).toBe(copy)
  })

  test('a session moves by hand: it stays there, and what gives way is told', () => {
    const file = smallFile()
    const answer = planProgramme(file, options)
    const move = { kind: 'move-session', session: answer.sessions[0]!.id, start: '2027-02-10T02:00:00Z' } as const
    const { answer: after, delta } = whatIf(file, answer, move, options)
    expect(after.sessions[0]).toMatchObject({ start: '2027-02-10T02:00:00Z', pinned: true })
    expect(delta.broken).toEqual([])
    expect(delta.moved.sessions.map((one) => one.id)).toEqual([answer.sessions[0]!.id])
  })
})

describe('what a move by hand breaks', () => {
  const file = atlanticFile()
  const answer = planProgramme(file, options)
  const live = answer.sessions[0]!
  const rules = (start: string, session = live.id) => breaksOf(file, answer, { session, start }).map(({ rule }) => rule)

  test('nothing, where the planner itself put the sessions', () => {
    for (const { id, start } of answer.sessions) expect(rules(start, id)).toEqual([])
  })

  test('two in the afternoon in London is allowed while New York is four hours behind, and not at five', () => {
    expect(rules('2027-03-17T13:00:00Z')).toEqual([])
    expect(rules('2027-03-12T13:00:00Z')).toEqual(['hours/site'])
    expect(rules('2027-03-12T14:00:00Z')).toEqual([])
  })

  test('Good Friday in London is a holiday for the cohort and for its facilitator', () => {
    const easter = { ...file, goLives: [{ ...file.goLives[0]!, on: '2027-04-15' }] }
    const found = breaksOf(easter, answer, { session: live.id, start: '2027-03-26T14:00:00Z' })
    expect(found.map(({ rule }) => rule)).toEqual(['holiday/site', 'facilitator/holiday'])
  })

  test('a day outside the window, the past, a second session that day, and ten past the hour', () => {
    expect(rules('2027-02-26T15:00:00Z')).toContain('window/outside')
    expect(rules('2026-12-15T15:00:00Z')).toContain('window/past')
    const other = answer.sessions[1]!
    expect(rules(other.start)).toEqual(
      expect.arrayContaining(['person/second-session-that-day', 'facilitator/double-booked']),
    )
    expect(rules('2027-03-17T14:10:00Z')).toContain('grid/quarter-hour')
  })

  test('a facilitator without the skill', () => {
    const more = { ...file, facilitators: [...file.facilitators, { id: 'f2', site: 'lon', skills: [] }] }
    const found = breaksOf(more, answer, { session: live.id, start: live.start, facilitator: 'f2' })
    expect(found).toEqual([{ rule: 'facilitator/skill', detail: { facilitator: 'f2' } }])
  })
})
