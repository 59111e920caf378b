import type { PlanFile, PlanPerson, PlanSite } from './plan-file.ts'
import { mulberry32, oneOf, type Random, whole } from './random.ts'

const SITES: readonly PlanSite[] = [
  { id: 'lon', zone: 'Europe/London', holidays: 'GB-ENG', rooms: [{ id: 'l1', seats: 12 }] },
  {
    id: 'ber',
    zone: 'Europe/Berlin',
    holidays: 'DE-BE',
    hours: { 'mon-thu': ['08:00', '17:00'], fri: ['08:00', '13:00'] },
  },
  { id: 'dxb', zone: 'Asia/Dubai', holidays: ['2027-03-10', '2027-03-11'], hours: { 'sun-thu': ['08:00', '17:00'] } },
  { id: 'ktm', zone: 'Asia/Kathmandu', hours: { 'sun-fri': ['10:00', '17:00'] } },
  { id: 'nyc', zone: 'America/New_York', holidays: 'US-NY' },
  { id: 'cht', zone: 'Pacific/Chatham' },
]
const LANGUAGES = [['en'], ['en', 'de'], ['de', 'en'], ['de'], ['ar', 'en']]

/** A small company with everything awkward at once: groups that overlap, mixed sites and languages, tiny teams, tight dates, pins. */
export function tangledFile(seed: number): PlanFile {
  const random = mulberry32(seed)
  const people = Array.from({ length: whole(random, 8, 70) }, (_, i) => person(random, i))
  const groups: PlanFile['groups'] = Array.from({ length: whole(random, 2, 6) }, (_, i) => ({
    id: `g${i}`,
    where: oneOf(random, [
      { department: oneOf(random, ['finance', 'law']) },
      { site: [...new Set([oneOf(random, SITES).id, oneOf(random, SITES).id])] },
      { role: oneOf(random, ['analyst', 'clerk']) },
      { people: people.filter(() => random() < 0.4).map((one) => one.id) },
    ]),
  }))
  const workflows = [
    { id: 'w0', live: [60], skill: 's0' },
    { id: 'w1', live: [75, 90] },
    { id: 'w2', live: [60, 60], skill: 's0' },
  ]
  const goLives: PlanFile['goLives'] = []
  for (const group of groups)
    for (const { id } of workflows) {
      if (random() < 0.4) continue
      const on = new Date(Date.UTC(2027, 1, 1 + whole(random, 0, 75))).toISOString().slice(0, 10)
      const access = new Date(Date.parse(on) - whole(random, 12, 50) * 86_400_000).toISOString().slice(0, 10)
      goLives.push({ group: group.id, workflow: id, on, accessFrom: random() < 0.3 ? access : undefined })
    }
  const facilitators = Array.from({ length: whole(random, 1, 4) }, (_, i) => ({
    id: `f${i}`,
    site: oneOf(random, SITES).id,
    skills: random() < 0.7 ? ['s0', 'w1'] : ['s0'],
    languages: oneOf(random, LANGUAGES),
    hours: random() < 0.5 ? { 'mon-sun': ['07:00', '22:00'] as [string, string] } : undefined,
    maxPerDay: whole(random, 1, 3),
    maxMinutesPerWeek: oneOf(random, [180, 720]),
    busy: busy(random),
    leave: random() < 0.3 ? leave(random) : undefined,
  }))
  const policy =
    random() < 0.5 ? { cohort: [whole(random, 2, 8), whole(random, 15, 25)] as [number, number] } : undefined
  return {
    version: 'takeroot.plan/1',
    today: '2027-01-18',
    policy,
    sites: [...SITES],
    people,
    groups,
    workflows,
    goLives,
    facilitators,
  }
}

function person(random: Random, i: number): PlanPerson {
  return {
    id: `p${i}`,
    site: random() < 0.5 ? 'lon' : oneOf(random, SITES).id,
    department: oneOf(random, ['finance', 'law']),
    role: oneOf(random, ['analyst', 'clerk']),
    isManager: random() < 0.2,
    languages: oneOf(random, LANGUAGES),
    hours: random() < 0.1 ? { 'tue-thu': ['08:00', '14:00'] } : undefined,
    leave: random() < 0.3 ? leave(random) : undefined,
    busy: busy(random),
  }
}

function leave(random: Random): [string, string][] {
  const from = Date.UTC(2027, 0, 18 + whole(random, 0, 150))
  return [
    [from, from + whole(random, 0, 9) * 86_400_000].map((ms) => new Date(ms).toISOString().slice(0, 10)) as [
      string,
      string,
    ],
  ]
}

function busy(random: Random): { from: string; to: string }[] {
  return Array.from({ length: whole(random, 0, 40) }, () => {
    const from = Date.UTC(2027, 0, 18) + whole(random, 0, 150 * 288) * 300_000
    return { from: new Date(from).toISOString(), to: new Date(from + whole(random, 1, 60) * 300_000).toISOString() }
  })
}
