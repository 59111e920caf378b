import { type Day, plusDays, weekdayOf } from '#kernel/day.ts'
import type { PlanFacilitator, PlanFile, PlanGoLive, PlanPerson, PlanSite } from './plan-file.ts'
import { mulberry32, oneOf, type Random, whole } from './random.ts'

export type GenerateOptions = {
  seed: number
  people?: number
  facilitators?: number
  departments?: number
  workflows?: number
  sites?: number
  /** The day the plan is made; a Monday by default. */
  today?: string
}

type Place = {
  id: string
  name: string
  zone: string
  holidays: string
  language: string
  local: number
  weight: number
  hours?: PlanSite['hours']
}

/** Places of planner.md section 9, with their real clocks, weekends and holidays. */
const PLACES: readonly Place[] = [
  { id: 'sin', name: 'Singapore', zone: 'Asia/Singapore', holidays: 'SG', language: 'en', local: 0, weight: 12 },
  { id: 'lon', name: 'London', zone: 'Europe/London', holidays: 'GB-ENG', language: 'en', local: 0, weight: 10 },
  { id: 'jkt', name: 'Jakarta', zone: 'Asia/Jakarta', holidays: 'ID', language: 'id', local: 0.5, weight: 12 },
  { id: 'nyc', name: 'New York', zone: 'America/New_York', holidays: 'US-NY', language: 'en', local: 0, weight: 10 },
  { id: 'blr', name: 'Bengaluru', zone: 'Asia/Kolkata', holidays: 'IN-KA', language: 'en', local: 0, weight: 10 },
  { id: 'ber', name: 'Berlin', zone: 'Europe/Berlin', holidays: 'DE-BE', language: 'de', local: 0.3, weight: 7 },
  { id: 'kul', name: 'Kuala Lumpur', zone: 'Asia/Kuala_Lumpur', holidays: 'MY', language: 'en', local: 0, weight: 8 },
  {
    id: 'dac',
    name: 'Dhaka',
    zone: 'Asia/Dhaka',
    holidays: 'BD',
    language: 'en',
    local: 0,
    weight: 5,
    hours: { 'sun-thu': ['09:00', '18:00'] },
  },
]
const MILESTONES = ['pilot', 'release', 'policy change'] as const

/** A plausible company for measuring and for tests; the same options give the same file. */
export function generatePlanFile(options: GenerateOptions): PlanFile {
  const { seed, people = 3000, facilitators = 20, departments = 8, workflows = 12 } = options
  const random = mulberry32(seed)
  const today = (options.today ?? '2027-01-04') as Day
  const places = PLACES.slice(0, options.sites ?? 6)
  const groupSize = Math.max(16, Math.round(people / (departments * places.length)))
  const roster: PlanPerson[] = []
  const groups: PlanFile['groups'] = []
  for (let d = 0; roster.length < people; d++) {
    const department = `dept-${(d % departments) + 1}`
    const place = weighted(random, places)
    const id = `${department}-${place.id}-${Math.floor(d / departments) + 1}`
    const size = Math.min(people - roster.length, whole(random, Math.ceil(groupSize * 0.6), Math.ceil(groupSize * 1.4)))
    const team = teamOf(random, { id, department, place, size, today })
    roster.push(...team)
    groups.push({ id, where: { department, site: place.id, role: id } })
  }
  const flows = Array.from({ length: workflows }, (_, i) => {
    const minutes = random() < 0.6 ? 90 : 60
    return {
      id: `flow-${i + 1}`,
      live: random() < 0.5 ? [minutes, minutes] : [minutes],
      skill: `skill-${i + 1}`,
      access: 'assistant',
    }
  })
  const goLives = goLivesOf(random, groups, flows.length, departments, today)
  return {
    version: 'takeroot.plan/1',
    today,
    sites: places.map(
      (place): PlanSite => ({
        id: place.id,
        name: place.name,
        zone: place.zone,
        holidays: place.holidays,
        hours: place.hours ?? { 'mon-fri': ['09:00', '18:00'] },
        rooms: [1, 2].map((n) => ({ id: `${place.id}-r${n}`, seats: n === 1 ? 25 : 18 })),
      }),
    ),
    people: roster,
    groups,
    workflows: flows,
    goLives,
    facilitators: facultyOf(random, places, facilitators, roster, groups, goLives, today),
  }
}

function weighted(random: Random, places: readonly Place[]): Place {
  let draw = random() * places.reduce((sum, place) => sum + place.weight, 0)
  for (const place of places) {
    draw -= place.weight
    if (draw < 0) return place
  }
  return places[0]!
}

type Team = { id: string; department: string; place: Place; size: number; today: Day }

function teamOf(random: Random, { id, department, place, size, today }: Team): PlanPerson[] {
  const local = random() < place.local
  const meetings = [0, 1].map(() => weekly(random, 0.9))
  const leads = size >= 40 ? Math.max(8, Math.round(size * 0.12)) : 0
  return Array.from({ length: size }, (_, i) => {
    const isManager = i < leads
    const own = Array.from({ length: isManager ? 11 : 6 }, () => weekly(random, 1))
    const person: PlanPerson = {
      id: `${id}-${i + 1}`,
      name: `${place.name} ${id} ${i + 1}`,
      site: place.id,
      department,
      role: id,
      isManager,
      languages: local ? [place.language] : place.language === 'en' ? ['en'] : ['en', place.language],
      leave: leaveOf(random, today),
      busy: busyOf(random, place, today, [...meetings, ...own]),
    }
    if (!isManager && leads) person.manager = `${id}-${1 + (i % leads)}`
    if (random() < 0.05) person.hours = { 'mon-thu': ['09:00', '15:00'] }
    return person
  })
}

type Weekly = { weekday: number; minute: number; minutes: number; share: number }

function weekly(random: Random, share: number): Weekly {
  return { weekday: whole(random, 0, 4), minute: whole(random, 18, 34) * 30, minutes: 60, share }
}

function leaveOf(random: Random, today: Day): [string, string][] {
  const week = plusDays(today, 7 * whole(random, 0, 29))
  const leave: [string, string][] = [[week, plusDays(week, 4)]]
  if (random() < 0.5) {
    const first = plusDays(today, whole(random, 0, 205))
    leave.push([first, plusDays(first, 2)])
  }
  return leave
}

/** Busy blocks over 30 weeks; written with the zone's standard offset, as calendars that drift with the season are. */
function busyOf(random: Random, place: Place, today: Day, meetings: readonly Weekly[]): { from: string; to: string }[] {
  const busy: { from: string; to: string }[] = []
  const offset = OFFSETS[place.id]!
  const block = (on: Day, minute: number, minutes: number) => {
    const from = Date.parse(`${on}T00:00:00Z`) + (minute - offset) * 60_000
    busy.push({ from: new Date(from).toISOString(), to: new Date(from + minutes * 60_000).toISOString() })
  }
  const monday = plusDays(today, 1 - weekdayOf(today))
  for (let week = 0; week < 30; week++) {
    for (const { weekday, minute, minutes, share } of meetings)
      if (share === 1 || random() < share) block(plusDays(monday, week * 7 + weekday), minute, minutes)
    for (let weekday = 0; weekday < 5; weekday++)
      if (random() < 0.35) block(plusDays(monday, week * 7 + weekday), whole(random, 18, 32) * 30, 90)
  }
  return busy
}

const OFFSETS: Record<string, number> = { sin: 480, lon: 0, jkt: 420, nyc: -300, blr: 330, ber: 60, kul: 480, dac: 360 }

function goLivesOf(
  random: Random,
  groups: PlanFile['groups'],
  flows: number,
  departments: number,
  today: Day,
): PlanGoLive[] {
  const chosen = new Map<string, { flow: number; day: number }[]>()
  for (let d = 1; d <= departments; d++) {
    const count = whole(random, 1, 3)
    const picks = new Set(Array.from({ length: count }, () => whole(random, 1, flows)))
    chosen.set(
      `dept-${d}`,
      [...picks].map((flow) => ({
        flow,
        day: random() < 0.6 ? oneOf(random, [42, 70, 98]) : 35 + whole(random, 0, 65),
      })),
    )
  }
  return groups.flatMap((group) => {
    const mine = chosen.get(group.where.department as string)!
    const kept = mine.filter(() => random() < 0.75)
    return (kept.length ? kept : [mine[0]!]).map(({ flow, day }): PlanGoLive => {
      let on = plusDays(today, Math.min(112, day + whole(random, 0, 10)))
      while (weekdayOf(on) > 4) on = plusDays(on, 1)
      const late = random() < 0.2
      const accessFrom = plusDays(on, -(late ? whole(random, 17, 24) : whole(random, 30, 60)))
      return { group: group.id, workflow: `flow-${flow}`, on, milestone: oneOf(random, MILESTONES), accessFrom }
    })
  })
}

function facultyOf(
  random: Random,
  places: readonly Place[],
  count: number,
  roster: readonly PlanPerson[],
  groups: PlanFile['groups'],
  goLives: readonly PlanGoLive[],
  today: Day,
): PlanFacilitator[] {
  const faculty = Array.from({ length: count }, (_, i) => {
    // One facilitator to each place before the dice, so that no region is without.
    const place = i < places.length ? places[i]! : weighted(random, places)
    const languages = place.language === 'en' ? ['en'] : [place.language, 'en']
    const facilitator: PlanFacilitator = {
      id: `f-${i + 1}`,
      site: place.id,
      skills: [...new Set(Array.from({ length: 6 }, () => `skill-${whole(random, 1, 12)}`))],
      languages,
      hours: { 'mon-fri': random() < 0.4 ? ['07:00', '21:00'] : ['08:00', '18:30'] },
      leave: leaveOf(random, today),
      busy: busyOf(
        random,
        place,
        today,
        Array.from({ length: 4 }, () => weekly(random, 1)),
      ),
    }
    return facilitator
  })
  repairCoverage(random, faculty, roster, groups, goLives)
  return faculty
}

/** Every skill, language and place in demand gets two facilitators near enough to teach it. */
function repairCoverage(
  random: Random,
  faculty: PlanFacilitator[],
  roster: readonly PlanPerson[],
  groups: PlanFile['groups'],
  goLives: readonly PlanGoLive[],
): void {
  const firstOf = new Map(groups.map((group) => [group.id, roster.find((one) => one.role === group.id)]))
  for (const { group, workflow } of goLives) {
    const person = firstOf.get(group)
    if (!person) continue
    const skill = workflow.replace('flow', 'skill')
    const language = person.languages![0]!
    const near = faculty.filter((one) => apart(one.site, person.site) <= 360)
    const able = () => near.filter((one) => one.skills.includes(skill) && one.languages!.includes(language)).length
    for (let tries = 0; tries < 100 && able() < Math.min(2, near.length); tries++) {
      const one = oneOf(random, near)
      if (!one.languages!.includes(language)) one.languages!.push(language)
      if (!one.skills.includes(skill)) one.skills.push(skill)
    }
  }
}

function apart(a: string, b: string): number {
  const minutes = Math.abs(OFFSETS[a]! - OFFSETS[b]!)
  return Math.min(minutes, 1440 - minutes)
}
