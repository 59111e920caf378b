import { expect, test } from 'vitest'
import { generatePlanFile } from '#engines/planner/generate.ts'
import { planProgramme } from '#engines/planner/plan.ts'
import type { Id } from '#kernel/id.ts'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { breaksAt, freeRoom } from './hand-move.ts'

const rooms = [
  { id: 'a', siteId: 's', seats: 10 },
  { id: 'b', siteId: 's', seats: 20 },
  { id: 'c', siteId: 's', seats: 25 },
  { id: 'far', siteId: 't', seats: 30 },
]
const at = instant('2027-03-01T09:00:00Z')
const wanted = { room: 'b' as Id, startsAt: at, minutes: 60, people: 15 }
const use = (room: string, startsAt = at) => ({ room: room as Id, startsAt, minutes: 60 })

test('a moved session keeps its room, or takes the smallest free one of the site that seats everybody', () => {
  expect(freeRoom(wanted, rooms, [])).toBe('b')
  expect(freeRoom(wanted, rooms, [use('b', plusMinutes(at, 60))])).toBe('b')
  expect(freeRoom(wanted, rooms, [use('b', plusMinutes(at, 45))])).toBe('c')
  expect(freeRoom(wanted, rooms, [use('b'), use('c')])).toBeNull()
})

test('a place outside the window is told, and a session nobody knows is not judged', () => {
  const file = generatePlanFile({ seed: 2, people: 60, facilitators: 4, departments: 2, workflows: 2, sites: 1 })
  const named = { ...file, goLives: file.goLives.map((one) => ({ ...one, id: `${one.group}/${one.workflow}` })) }
  const answer = planProgramme(named, { seed: 1, iterations: 0 })
  const [session] = answer.sessions
  const where = { session: session!.id, start: instant(session!.start), facilitator: session!.facilitator }
  const found = breaksAt(named, answer, [{ ...where, start: plusMinutes(where.start, 200 * 24 * 60) }])
  expect(found === 'unknown' ? found : found[0]!.map((one) => one.rule)).toContain('window/outside')
  expect(breaksAt(named, answer, [{ ...where, session: 'nobody/1/live-1' }])).toBe('unknown')
})
