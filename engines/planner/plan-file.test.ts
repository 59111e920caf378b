import { describe, expect, test } from 'vitest'
import { planFileJsonSchema, readPlanFile } from './plan-file.ts'
import { smallFile } from './planner.fixtures.ts'

function issuesOf(value: unknown) {
  const read = readPlanFile(value)
  return read.kind === 'refused' ? read.issues : []
}

describe('reading a plan file', () => {
  test('a correct file is read as it is', () => {
    expect(readPlanFile(smallFile())).toEqual({ kind: 'ok', value: smallFile() })
  })

  test('an unknown key is refused by name and place, with the nearest key', () => {
    const file = { ...smallFile(), people: [{ id: 'p1', site: 'sin', langauges: ['en'] }] }
    expect(issuesOf(file)).toEqual([
      { path: 'people.0.langauges', message: 'unknown key "langauges"; did you mean "languages"?' },
    ])
  })

  test('an unknown key inside holidays is found although holidays can be written in three ways', () => {
    const [site] = smallFile().sites
    const file = { ...smallFile(), sites: [{ ...site, holidays: { country: 'SG', regoin: 'x' } }] }
    expect(issuesOf(file)[0]).toEqual({
      path: 'sites.0.holidays.regoin',
      message: 'unknown key "regoin"; did you mean "region"?',
    })
  })

  test('a weekday named twice in hours is refused, with both names of it', () => {
    const [site] = smallFile().sites
    const hours = { 'mon-fri': ['09:00', '18:00'], fri: ['09:00', '16:00'] }
    expect(issuesOf({ ...smallFile(), sites: [{ ...site, hours }] })).toEqual([
      { path: 'sites.0.hours.fri', message: '"fri" and "mon-fri" name the same day; name each weekday once' },
    ])
  })

  test('a person at an unknown site is told which site was probably meant', () => {
    const file = smallFile({ people: [{ id: 'p1', site: 'sim' }] })
    expect(issuesOf(file)).toContainEqual({ path: 'people.0.site', message: 'unknown site "sim"; did you mean "sin"?' })
  })

  test('every kind of name that leads nowhere is refused', () => {
    const file = smallFile({
      people: [{ id: 'p1', site: 'sin', manager: 'nobody' }],
      groups: [{ id: 'fin', where: { people: ['ghost'], site: 'mars' } }],
      goLives: [{ group: 'none', workflow: 'nothing', on: '2027-03-01' }],
      facilitators: [{ id: 'f1', site: 'atlantis', skills: [] }],
      pins: [{ session: 's1', facilitator: 'f9' }],
    })
    expect(issuesOf(file).map(({ path }) => path)).toEqual([
      'people.0.manager',
      'groups.0.where.people',
      'groups.0.where.site',
      'goLives.0.group',
      'goLives.0.workflow',
      'facilitators.0.site',
      'pins.0.facilitator',
      'pins.0.session',
    ])
  })

  test('an id used twice is refused at its second place', () => {
    const file = smallFile({ facilitators: [1, 2].map(() => ({ id: 'f1', site: 'sin', skills: [] })) })
    expect(issuesOf(file)).toEqual([{ path: 'facilitators.1.id', message: '"f1" is used twice; give each its own id' }])
  })

  test('two go-lives of one group and workflow need their own ids', () => {
    const goLive = { group: 'fin', workflow: 'invoices', on: '2027-03-01' }
    expect(issuesOf(smallFile({ goLives: [goLive, goLive] }))[0]?.path).toBe('goLives.1.id')
    expect(issuesOf(smallFile({ goLives: [goLive, { ...goLive, id: 'second' }] }))).toEqual([])
  })

  test('ranges the wrong way round are refused with the right way', () => {
    const [site] = smallFile().sites
    const file = smallFile({
      policy: { leadDays: [28, 14] },
      sites: [{ ...site!, hours: { 'mon-fri': ['18:00', '09:00'] } }],
      people: [
        {
          id: 'p1',
          site: 'sin',
          leave: [['2027-02-12', '2027-02-08']],
          busy: [{ from: '2027-02-01T10:00:00Z', to: '2027-02-01T09:00:00Z' }],
        },
      ],
    })
    expect(issuesOf(file)).toEqual([
      { path: 'policy.leadDays', message: 'the wrong way round; write [14, 28]' },
      { path: 'sites.0.hours.mon-fri', message: 'ends before it starts; write ["09:00", "18:00"]' },
      { path: 'people.0.leave.0', message: 'leave ends before it starts; write ["2027-02-08", "2027-02-12"]' },
      { path: 'people.0.busy.0', message: 'busy time ends before it starts; swap from and to' },
    ])
  })

  test('a calendar path that nobody resolved is refused', () => {
    const issues = issuesOf(smallFile({ people: [{ id: 'p1', site: 'sin', busy: 'calendars/p1.ics' }] }))
    expect(issues[0]?.message).toContain('read the calendar into a list')
  })

  test('a zone, a weekday, a country and a region that do not exist are refused', () => {
    const sites = [
      { id: 'a', zone: 'Mars/Olympus', hours: { 'mun-fri': ['09:00', '17:00'] as [string, string] } },
      { id: 'b', zone: 'Asia/Kolkata', holidays: 'IN-XX' },
      { id: 'c', zone: 'Asia/Kolkata', holidays: 'ZZ' },
    ]
    const paths = issuesOf({ ...smallFile({ people: [], facilitators: [] }), sites }).map(({ path }) => path)
    expect(paths).toEqual(['sites.0.zone', 'sites.0.hours.mun-fri', 'sites.1.holidays', 'sites.2.holidays'])
  })

  test('a live session shorter than the policy allows is refused', () => {
    expect(issuesOf(smallFile({ workflows: [{ id: 'invoices', live: [45] }] }))[0]).toEqual({
      path: 'workflows.0.live.0',
      message: '45 minutes; a live session takes 60 to 90 (policy.liveMinutes)',
    })
  })

  test('the JSON Schema refuses unknown keys and describes its fields', () => {
    const schema = planFileJsonSchema() as {
      additionalProperties: boolean
      properties: Record<string, { description?: string }>
    }
    expect(schema.additionalProperties).toBe(false)
    expect(schema.properties.today?.description).toContain('nothing is planned')
  })
})
