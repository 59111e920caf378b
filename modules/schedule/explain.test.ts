import { describe, expect, test } from 'vitest'
import { RULES } from '#engines/planner/rules.ts'
import { isKey, wordsIn } from '#words/words.ts'
import { explainBreak, explainFinding, explainWay, explainWhy, type Tell } from './explain.ts'

const say = wordsIn('en')
const names: Record<string, string> = {
  f1: 'Ayu',
  f2: 'Dimas',
  p1: 'Ratna',
  s1: 'Jakarta',
  g1: 'Finance, Invoices',
  'k/1/live-1': 'Finance 1, Invoices',
}
const tell: Tell = {
  name: (id) => names[id] ?? id,
  list: (all) => new Intl.ListFormat('en-GB').format(all),
  day: (on) => `day ${on}`,
  moment: (at) => `moment ${at}`,
  language: (tag) => (tag === 'id' ? 'Indonesian' : tag),
}
/** Every value that any rule of the engine sends along. */
const everything = {
  of: 40,
  today: '2027-02-01',
  access: '2027-03-01',
  on: '2027-03-02',
  earliest: '2027-02-02',
  opens: '2027-03-03',
  closes: '2027-03-17',
  most: 4,
  members: 15,
  clashes: 5,
  minutes: 75,
  days: 12,
  people: ['p1'],
  facilitators: ['f1', 'f2'],
  sites: ['s1'],
  site: 's1',
  workflow: 'g1',
  language: 'id',
  facilitator: 'f1',
  session: 'k/1/live-1',
  at: '2027-03-02T01:00:00Z',
  start: '2027-03-02T01:00:00Z',
  smallest: 8,
  largest: 25,
  with: ['p1'],
  languages: ['id'],
  roleClass: 'staff',
}

describe('every rule has its sentences', () => {
  test.each(RULES)('%s, for what has no place and for what is moved by hand', (rule) => {
    for (const { key, values } of [
      explainWhy({ rule, count: 3, detail: everything }, tell),
      explainBreak({ rule, detail: everything }, tell),
    ]) {
      expect(isKey(key), key).toBe(true)
      const text = say(key as never, values)
      expect(text.length).toBeGreaterThan(10)
      expect(text, 'no id reaches the screen').not.toMatch(/\b[fpsgk]1\b|k\/1/)
    }
  })

  test('ways out name who and when', () => {
    const ways: Record<string, string | number>[] = [
      { kind: 'move-go-live', goLive: 'g1', days: -3, on: '2027-03-02' },
      { kind: 'add-facilitator', skill: 'g1', language: 'id', site: 's1', zone: 'Asia/Jakarta' },
      { kind: 'facilitator-skill', facilitator: 'f1', skill: 'g1' },
      { kind: 'facilitator-hours', facilitator: 'f1', earlierMinutes: 60, laterMinutes: 0 },
      { kind: 'raise-clash-limit', session: 'live', to: 0.35 },
      { kind: 'single-session', workflow: 'g1', cohort: 'k/1' },
      { kind: 'lower-cohort-minimum', to: 6 },
      { kind: 'managers-with-staff' },
      { kind: 'same-go-live', goLive: 'g1', with: 'g1', on: '2027-03-02' },
    ]
    const said = ways.map((change) => {
      const { key, values } = explainWay({ change, sessionsMoved: 2 }, tell)
      expect(isKey(key), key).toBe(true)
      return say(key as never, values)
    })
    expect(said[0]).toBe('Move the go-live of Finance, Invoices by 3 days to day 2027-03-02.')
    expect(said[1]).toContain('Indonesian')
    expect(said[3]).toContain('Ayu')
    expect(said[4]).toContain('35 %')
    expect(said[6]).toContain('6 people')
    expect(say('schedule.way.cost', { moved: 2 })).toContain('2')
  })

  test('findings carry the names they speak of, and a crowd is shortened', () => {
    const found = explainFinding(
      { kind: 'person/no-site', detail: { count: 7, people: ['a'], names: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] } },
      tell,
    )
    expect(say(found.key as never, found.values)).toContain('A, B, C, D, E and +2')
    for (const kind of [
      'go-live/none',
      'go-live/past',
      'go-live/long-past',
      'group/empty',
      'workflow/live-minutes',
      'workflow/no-facilitator',
      'facilitator/no-site',
    ]) {
      const detail = {
        group: 'Finance',
        workflow: 'Invoices',
        on: '2027-01-01',
        minutes: '40',
        shortest: 60,
        longest: 90,
        facilitator: 'Ayu',
        goLive: 'x',
      }
      const { key, values } = explainFinding({ kind, detail }, tell)
      expect(isKey(key), key).toBe(true)
      expect(say(key as never, values).length).toBeGreaterThan(10)
    }
  })
})
