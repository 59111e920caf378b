import type { AnswerSession, PlanAnswer, SessionKind } from '#engines/planner/plan-answer.ts'
import type { PlanFile, PlanSite } from '#engines/planner/plan-file.ts'
import { checkPlan } from './plan-check.ts'

/** Four sites: two that change their clocks in March, one on a quarter hour, one that works from Sunday to Thursday. */
const SITES: PlanSite[] = [
  {
    id: 'lon',
    zone: 'Europe/London',
    holidays: 'GB-ENG',
    rooms: [
      { id: 'oak', seats: 8 },
      { id: 'ash', seats: 7 },
    ],
  },
  { id: 'nyc', zone: 'America/New_York', holidays: 'US-NY' },
  { id: 'ktm', zone: 'Asia/Kathmandu', holidays: ['2027-03-08'] },
  { id: 'dac', zone: 'Asia/Dhaka', hours: { 'sun-thu': ['09:00', '18:00'] } },
]
const GO_LIVES = { lon: '2027-04-19', nyc: '2027-04-05', ktm: '2027-03-22', dac: '2027-03-21' } as const
type SiteId = keyof typeof GO_LIVES

const team = (site: SiteId, n = 8) =>
  Array.from({ length: n }, (_, i) => ({ id: `${site}-${i + 1}`, site, department: site }))

/** Hand-written: eight people a site, one facilitator a site who teaches from seven to eight every day of the week. */
export function tinyFile(): PlanFile {
  const sites = Object.keys(GO_LIVES) as SiteId[]
  return structuredClone({
    version: 'takeroot.plan/1',
    today: '2027-01-04',
    policy: { practiceShare: 0.5, managers: 'separate' },
    sites: SITES,
    people: sites.flatMap((site) => team(site)),
    groups: sites.map((site) => ({ id: site, where: { department: site } })),
    workflows: [
      { id: 'pair', live: [60, 60] },
      { id: 'one', live: [60] },
    ],
    goLives: sites.map((site) => ({
      group: site,
      workflow: site === 'lon' || site === 'nyc' ? 'pair' : 'one',
      on: GO_LIVES[site],
      ...(site === 'lon' ? { accessFrom: '2027-03-24' } : {}),
    })),
    facilitators: sites.map((site) => ({
      id: `f-${site}`,
      site,
      skills: ['pair', 'one'],
      hours: { 'mon-sun': ['07:00', '20:00'] },
    })),
  })
}

type Row = [kind: SessionKind, part: number, start: string, opens: string, closes: string]

/** London moves its clocks on 28 March, New York on the 14th: the UTC hour changes, nine in the morning does not. */
const ROWS: Record<SiteId, Row[]> = {
  lon: [
    ['live', 1, '2027-03-25T09:00:00Z', '2027-03-24', '2027-04-05'],
    ['live', 2, '2027-03-31T08:00:00Z', '2027-03-24', '2027-04-05'],
    ['office-hours', 1, '2027-04-12T09:00:00Z', '2027-04-07', '2027-04-18'],
    ['refresher', 1, '2027-05-11T08:00:00Z', '2027-05-03', '2027-05-31'],
    ['reinforcement-30', 1, '2027-05-18T08:00:00Z', '2027-05-16', '2027-05-23'],
    ['reinforcement-90', 1, '2027-07-15T08:00:00Z', '2027-07-13', '2027-07-23'],
  ],
  nyc: [
    ['live', 1, '2027-03-11T14:00:00Z', '2027-03-08', '2027-03-22'],
    ['live', 2, '2027-03-16T13:00:00Z', '2027-03-08', '2027-03-22'],
    ['office-hours', 1, '2027-03-31T13:00:00Z', '2027-03-24', '2027-04-04'],
    ['refresher', 1, '2027-04-27T13:00:00Z', '2027-04-19', '2027-05-17'],
    ['reinforcement-30', 1, '2027-05-04T13:00:00Z', '2027-05-02', '2027-05-09'],
    ['reinforcement-90', 1, '2027-06-30T13:00:00Z', '2027-06-29', '2027-07-09'],
  ],
  ktm: [
    ['live', 1, '2027-03-02T03:15:00Z', '2027-02-22', '2027-03-08'],
    ['office-hours', 1, '2027-03-11T03:15:00Z', '2027-03-10', '2027-03-21'],
    ['refresher', 1, '2027-04-13T03:15:00Z', '2027-04-05', '2027-05-03'],
    ['reinforcement-30', 1, '2027-04-20T03:15:00Z', '2027-04-18', '2027-04-25'],
    ['reinforcement-90', 1, '2027-06-16T03:15:00Z', '2027-06-15', '2027-06-25'],
  ],
  dac: [
    ['live', 1, '2027-02-28T03:00:00Z', '2027-02-21', '2027-03-07'],
    ['office-hours', 1, '2027-03-10T03:00:00Z', '2027-03-09', '2027-03-20'],
    ['refresher', 1, '2027-04-11T03:00:00Z', '2027-04-04', '2027-05-02'],
    ['reinforcement-30', 1, '2027-04-18T03:00:00Z', '2027-04-17', '2027-04-24'],
    ['reinforcement-90', 1, '2027-06-15T03:00:00Z', '2027-06-14', '2027-06-24'],
  ],
}

/** Start, minutes, and the sessions on either side, by their place in the rows above. */
const PRACTICE: Record<SiteId, [string, number, number][]> = {
  lon: [
    ['2027-03-30T09:00:00Z', 60, 0],
    ['2027-04-01T09:00:00Z', 30, 1],
    ['2027-04-13T09:00:00Z', 30, 2],
  ],
  nyc: [
    ['2027-03-12T15:00:00Z', 60, 0],
    ['2027-03-18T15:00:00Z', 30, 1],
    ['2027-04-01T15:00:00Z', 30, 2],
  ],
  ktm: [
    ['2027-03-04T05:00:00Z', 30, 0],
    ['2027-03-15T05:00:00Z', 30, 1],
  ],
  dac: [
    ['2027-03-02T05:00:00Z', 30, 0],
    ['2027-03-14T05:00:00Z', 30, 1],
  ],
}

export const sessionId = (site: SiteId, kind: SessionKind, part = 1): string =>
  `${site}/1/${kind === 'live' ? `live-${part}` : kind}`

function sessionsAt(site: SiteId): AnswerSession[] {
  const workflow = ROWS[site].length === 6 ? 'pair' : 'one'
  const zone = SITES.find((one) => one.id === site)!.zone
  return ROWS[site].map(([kind, part, start, opens, closes]) => ({
    id: sessionId(site, kind, part),
    cohort: `${site}/1`,
    workflow,
    goLive: `${site}/${workflow}`,
    kind,
    part,
    start,
    zone,
    minutes: 60,
    facilitator: `f-${site}`,
    mode: 'online',
    clashes: [],
    window: { opens, closes },
  }))
}

function practiceAt(site: SiteId): PlanAnswer['practice'] {
  const ids = [...sessionsAt(site).map((one) => one.id)].slice(0, PRACTICE[site].length)
  return team(site).flatMap((person) =>
    PRACTICE[site].map(([start, minutes, after]) => ({
      cohort: `${site}/1`,
      person: person.id,
      start,
      minutes,
      between: [ids[after]!, ids[after + 1] ?? 'go-live'] as [string, string],
      reflectionMinutes: 10,
    })),
  )
}

/** Hand-written and sound for `tinyFile()`; London's first session meets in a room. */
export function tinyAnswer(): PlanAnswer {
  const sites = Object.keys(ROWS) as SiteId[]
  const answer: PlanAnswer = {
    version: 'takeroot.answer/1',
    seed: 1,
    cohorts: sites.map((site) => ({
      id: `${site}/1`,
      group: site,
      workflow: ROWS[site].length === 6 ? 'pair' : 'one',
      goLives: [`${site}/${ROWS[site].length === 6 ? 'pair' : 'one'}`],
      roleClass: 'staff',
      people: team(site).map((one) => one.id),
      language: 'en',
      sites: [site],
      zone: SITES.find((one) => one.id === site)!.zone,
    })),
    sessions: sites.flatMap(sessionsAt),
    practice: sites.flatMap(practiceAt),
    practiceDebt: [],
    unscheduled: [],
    withoutPlace: [],
    squeezed: [],
    cost: { total: 0, parts: { starts: 0 } },
    broken: [],
  }
  Object.assign(answer.sessions[0]!, { mode: 'onsite', room: 'oak' })
  return answer
}

export type Change = (answer: PlanAnswer, file: PlanFile) => void

/** The rules that a change to the sound plan breaks. */
export function rulesAfter(change: Change): string[] {
  const [file, answer] = [tinyFile(), tinyAnswer()]
  change(answer, file)
  return [...new Set(checkPlan(file, answer).map((one) => one.rule))].sort()
}

export const at = (answer: PlanAnswer, ...id: Parameters<typeof sessionId>) =>
  answer.sessions.find((one) => one.id === sessionId(...id))!
export const named = <T extends { id: string }>(all: T[], id: string) => all.find((one) => one.id === id)!
export const busy = (file: PlanFile, people: string[], from: string, to: string) => {
  for (const id of people) named(file.people, id).busy = [{ from, to }]
}
/** Takes a session out and says why it has no place. */
export const leaveOut = (answer: PlanAnswer, id: string, why: PlanAnswer['unscheduled'][number]['why']) => {
  const [out] = answer.sessions.splice(
    answer.sessions.findIndex((one) => one.id === id),
    1,
  )
  const { cohort, workflow, goLive, kind, part, window } = out!
  answer.unscheduled.push({
    session: { id, cohort, workflow, goLive, kind, part },
    window,
    people: named(answer.cohorts, cohort).people,
    why,
    waysOut: [],
  })
}
export const reason = { rule: 'facilitator/busy' as const, count: 1, detail: {} }
