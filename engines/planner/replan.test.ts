import { describe, expect, test } from 'vitest'
import { generatePlanFile } from './generate.ts'
import { planProgramme } from './plan.ts'
import { brokenIn, lostSessions, people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 500 }

describe('planning again', () => {
  test('an unchanged file keeps every session where it is', () => {
    const file = generatePlanFile({ seed: 5, people: 200, facilitators: 4 })
    const published = planProgramme(file, options)
    const again = planProgramme({ ...file, published }, { seed: 2, iterations: 2000 })
    expect(again.moved).toMatchObject({ added: [], removed: [] })
    expect(again.moved!.kept).toBeGreaterThan(published.sessions.length * 0.97)
    expect(again.cost.total).toBeLessThanOrEqual(published.cost.total)
  })

  test('a go-live that slips two weeks moves its own chain and nobody else', () => {
    const file = generatePlanFile({ seed: 6, people: 200, facilitators: 6 })
    const published = planProgramme(file, options)
    const [first, ...others] = file.goLives
    const on = '2027-04-26'
    const slipped = { ...file, published, goLives: [{ ...first!, on }, ...others] }
    const after = planProgramme(slipped, { seed: 1, iterations: 0 })
    const id = `${first!.group}/${first!.workflow}`
    expect(after.moved!.sessions.length).toBeGreaterThan(0)
    expect(after.moved!.sessions.filter((one) => !one.id.startsWith(id))).toEqual([])
    expect(brokenIn(slipped, after)).toEqual([])
    expect(lostSessions(slipped, after)).toEqual([])
  })

  test('days that go by squeeze nobody who holds a session already', () => {
    const file = smallFile()
    const published = planProgramme(file, options)
    const today = published.sessions[0]!.window.opens
    expect(planProgramme({ ...file, today }, options).squeezed).toMatchObject([{ reason: 'today' }])
    expect(planProgramme({ ...file, today, published }, options).squeezed).toEqual([])
  })

  test('a session that has begun is history: it stays even where no rule would allow it', () => {
    const file = smallFile()
    const published = planProgramme(file, options)
    const late = { ...file, today: '2027-02-20', published }
    const after = planProgramme(late, options)
    expect(after.sessions.map((one) => one.held)).toEqual(
      [true, true, undefined, undefined, undefined]
        .slice(0, after.sessions.length)
        .map((_, i) => (Date.parse(after.sessions[i]!.start) < Date.parse('2027-02-20T16:00Z') ? true : undefined)),
    )
    expect(after.sessions[0]).toMatchObject({ start: published.sessions[0]!.start, held: true })
    expect(after.unscheduled).toEqual([])
  })

  test('a pinned session keeps the start it is given and tells which rules that breaks', () => {
    const pins = [{ session: 'fin/invoices/1/live-1', start: '2027-02-20T02:00:00Z', facilitator: 'f1' }]
    const answer = planProgramme(smallFile({ pins }), options)
    expect(answer.sessions[0]).toMatchObject({ start: '2027-02-20T02:00:00Z', facilitator: 'f1', pinned: true })
    expect(answer.broken.map(({ rule }) => rule)).toEqual(['window/outside', 'hours/site', 'facilitator/hours'])
  })

  test('a pin without a start keeps the published one, and others plan around it', () => {
    const file = smallFile()
    const published = planProgramme(file, options)
    const pins = [{ session: published.sessions[1]!.id }]
    const after = planProgramme(
      {
        ...file,
        published,
        pins,
        facilitators: [...file.facilitators, { id: 'f2', site: 'sin', skills: ['invoices'] }],
      },
      options,
    )
    expect(after.sessions[1]).toMatchObject({ start: published.sessions[1]!.start, pinned: true })
    expect(after.broken).toEqual([])
    expect(after.moved!.kept).toBe(5)
  })

  test('a facilitator who leaves is replaced and the sessions stay where they are', () => {
    const file = smallFile({ facilitators: ['f1', 'f2'].map((id) => ({ id, site: 'sin', skills: ['invoices'] })) })
    const published = planProgramme(file, options)
    const gone = published.sessions[0]!.facilitator
    const after = planProgramme(
      { ...file, published, facilitators: file.facilitators.filter(({ id }) => id !== gone) },
      options,
    )
    expect(after.sessions.map(({ start }) => start)).toEqual(published.sessions.map(({ start }) => start))
    expect(after.moved!.sessions.length).toBe(published.sessions.filter((one) => one.facilitator === gone).length)
    expect(after.moved!.people).toHaveLength(10)
  })

  test('a pin tells every rule it breaks: skill, language and zone at once', () => {
    const file = smallFile()
    const site = { id: 'nyc', zone: 'America/New_York' }
    const stranger = {
      id: 'f2',
      site: 'nyc',
      skills: ['other'],
      languages: ['es'],
      hours: { 'mon-sun': ['00:00', '24:00'] },
    }
    const pins = [{ session: 'fin/invoices/1/live-1', start: '2027-02-08T02:00:00Z', facilitator: 'f2' }]
    const answer = planProgramme(
      { ...file, pins, sites: [...file.sites, site], facilitators: [...file.facilitators, stranger as never] },
      options,
    )
    expect(answer.broken.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['facilitator/skill', 'facilitator/language', 'facilitator/zone']),
    )
  })

  test('a cohort that is divided anew loses nothing in silence: its pins and its history are told', () => {
    const file = smallFile({ people: people('sin', 16), policy: { cohort: [8, 16] } })
    const published = planProgramme(file, options)
    const today = published.sessions[0]!.start.slice(0, 10)
    const pins = [{ session: published.sessions[2]!.id }]
    const after = planProgramme({ ...file, today, published, pins, policy: { cohort: [8, 9] } }, options)
    expect(after.sessions.map((one) => one.id)).not.toContain(pins[0]!.session)
    expect(after.broken).toEqual(
      [pins[0]!.session, published.sessions[0]!.id].map((session) => ({
        session,
        rule: 'pin/lost',
        detail: { session },
      })),
    )
  })
})
