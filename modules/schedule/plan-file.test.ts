import { describe, expect, test } from 'vitest'
import { readPlanFile } from '#engines/planner/plan-file.ts'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { unpacked } from './packed-busy.ts'
import { planFileFrom } from './plan-file.ts'
import type { PlanningInput, PlanningPerson } from './planning-input.ts'

const WEEK = {
  1: ['09:00', '17:30'],
  2: ['09:00', '17:30'],
  3: ['09:00', '17:30'],
  4: ['09:00', '17:30'],
  5: ['09:00', '17:30'],
} as const
const person = (id: string, more: Partial<PlanningPerson> = {}): PlanningPerson => ({
  id,
  name: `Name ${id}`,
  siteId: 'lon',
  department: 'Claims',
  title: null,
  role: 'agent',
  managerId: null,
  isManager: false,
  languages: [],
  startsOn: null,
  leavesOn: null,
  onLeaveSince: null,
  leave: [],
  ...more,
})
function input(more: Partial<PlanningInput> = {}): PlanningInput {
  return {
    now: instant('2027-02-01T02:00:00Z'),
    languages: ['en'],
    policy: {},
    sites: [
      {
        id: 'lon',
        name: 'London',
        zone: zone('Europe/London'),
        country: 'GB',
        region: 'ENG',
        hours: WEEK as never,
        overrides: [
          { on: day('2027-03-29'), kind: 'removed', name: 'worked' },
          { on: day('2027-04-02'), kind: 'added', name: 'Founders' },
        ],
      },
    ],
    rooms: [{ id: 'r', siteId: 'lon', name: 'Room', seats: 12 }],
    people: [person('a'), person('b')],
    busy: new Map([
      ['a', '1803607200+3600'],
      ['stranger', '1+1'],
    ]),
    facilitators: [
      {
        personId: 'a',
        name: 'Name a',
        workflowIds: ['w'],
        languages: ['en'],
        hours: null,
        maxPerDay: 3,
        maxMinutesPerWeek: 720,
      },
    ],
    workflows: [{ id: 'w', name: 'Invoices', accessSystem: 'erp', liveMinutes: [75] }],
    groups: [{ id: 'g', name: 'Claims London', members: ['a', 'b'], rule: {} }],
    goLives: [
      {
        id: 'l',
        groupId: 'g',
        workflowId: 'w',
        on: day('2027-04-19'),
        accessFrom: day('2027-03-15'),
        milestone: 'pilot',
      },
    ],
    published: null,
    pins: [],
    ...more,
  }
}
const kinds = (more: Partial<PlanningInput>) => planFileFrom(input(more)).findings.map((finding) => finding.kind)

describe('what the planner is asked', () => {
  test('the file is one that the planner reads, with the site’s own holidays and today in its latest zone', () => {
    const { file, findings } = planFileFrom(input())
    expect(readPlanFile(unpacked(file)).kind).toBe('ok')
    expect(findings).toEqual([])
    expect(file.today).toBe('2027-02-01')
    const holidays = file.sites[0]!.holidays as string[]
    expect(holidays).toContain('2027-03-26')
    expect(holidays).toContain('2027-04-02')
    expect(holidays, 'a public holiday that the site works').not.toContain('2027-03-29')
    expect(unpacked(file).people[0]!.busy).toEqual([{ from: '2027-02-26T02:00:00Z', to: '2027-02-26T03:00:00Z' }])
    expect(file.people[0]).toMatchObject({ id: 'a', languages: ['en'], isManager: false })
    expect(file.workflows[0]).toMatchObject({ skill: 'w', access: 'erp' })
  })

  test('where it is tomorrow already somewhere, today is that day', () => {
    const sites = [...input().sites, { ...input().sites[0]!, id: 'sin', zone: zone('Pacific/Auckland') }]
    expect(planFileFrom(input({ now: instant('2027-02-01T13:00:00Z'), sites })).file.today).toBe('2027-02-02')
  })

  test('what cannot be used is said and not dropped', () => {
    expect(kinds({ goLives: [] })).toEqual(['go-live/none'])
    const [goLive] = input().goLives
    expect(kinds({ goLives: [{ ...goLive!, on: day('2027-01-20') }] })).toEqual(['go-live/past'])
    expect(kinds({ goLives: [{ ...goLive!, on: day('2026-01-20') }] })).toEqual(['go-live/long-past'])
    expect(kinds({ groups: [{ id: 'g', name: 'Claims London', members: [], rule: {} }] })).toEqual(['group/empty'])
    expect(kinds({ workflows: [{ id: 'w', name: 'Invoices', accessSystem: null, liveMinutes: [40] }] })).toEqual([
      'workflow/live-minutes',
    ])
    expect(kinds({ facilitators: [] })).toEqual(['workflow/no-facilitator'])
    const found = planFileFrom(input({ people: [person('a'), person('b', { siteId: null })] }))
    expect(found.findings).toEqual([{ kind: 'person/no-site', detail: { count: 1, people: ['b'], names: ['Name b'] } }])
    expect(readPlanFile(unpacked(found.file)).kind).toBe('ok')
    expect(kinds({ people: [person('a', { siteId: null }), person('b')] })).toEqual([
      'person/no-site',
      'facilitator/no-site',
      'workflow/no-facilitator',
    ])
  })

  test('who starts later, leaves, or is away without an end is away then', () => {
    const people = [
      person('a', { startsOn: day('2027-03-01') }),
      person('b', { onLeaveSince: day('2027-01-10'), leave: [{ from: day('2026-12-01'), to: day('2026-12-31') }] }),
    ]
    const { file } = planFileFrom(input({ people }))
    expect(file.people[0]!.leave).toEqual([['2027-02-01', '2027-02-28']])
    expect(file.people[1]!.leave![0]![0]).toBe('2027-01-10')
    expect(file.people[1]!.leave).toHaveLength(1)
  })

  test('a pin on a facilitator who is gone is let go', () => {
    const pin = { session: 's', start: instant('2027-03-20T10:00:00Z'), facilitator: 'gone' }
    expect(planFileFrom(input({ pins: [pin] })).file.pins).toEqual([])
  })
})
