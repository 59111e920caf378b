import { type Random, whole } from '../random.ts'
import { distinct, stream, weighted } from './generator-draws.ts'
import { CORE_DAYS, type Family, type GeneratorOptions, PLACES, type Preset, presetOf } from './generator-places.ts'

export type CoreCohort = {
  place: number
  /** Another place of its members within three hours, or -1. */
  second: number
  department: number
  /** 1: a cohort of managers. */
  manager: number
  size: number
  /** 0 is English. */
  language: number
  meets: boolean
  workflows: readonly number[]
}

export type CoreFacilitator = {
  place: number
  home: number
  skills: Set<number>
  languages: Set<number>
  flexible: boolean
}

export type CoreCompany = {
  options: GeneratorOptions
  preset: Preset
  /** By place, by day: the half hour of the day at which it closes; 0 on weekends and holidays. */
  closing: readonly Uint8Array[]
  workflows: readonly { length: number; two: boolean }[]
  cohorts: readonly CoreCohort[]
  facilitators: readonly CoreFacilitator[]
}

/** 8:00 and 19:00 in half hours: allowed starts and ends of every session. */
export const OPENS = 16
export const CLOSES = 38
const EARLY_CLOSE = 30

/** Everybody and everything but calendars, in the order of draws of planner.md, section 9. */
export function companyOf(options: GeneratorOptions): CoreCompany {
  const { seed, family } = options
  const preset = presetOf(options)
  const random = stream(seed, 1)
  const closing = PLACES.map(() => openDays(random))
  if (family === 'block-holidays') for (const [i, days] of closing.entries()) blockHolidays(days, PLACES[i]!.name)
  const workflows = Array.from({ length: preset.workflows }, () => ({
    length: random() < 0.6 ? 3 : 2,
    two: random() < 0.5,
  }))
  const departments = Array.from({ length: preset.departments }, () =>
    distinct(random, whole(random, 1, 3), preset.workflows),
  )
  const cohorts = Array.from({ length: preset.cohorts }, (_, c) =>
    cohortOf(stream(seed, 2, c), preset, departments, family),
  )
  const facilitators = Array.from({ length: preset.facilitators }, (_, f) =>
    facilitatorOf(stream(seed, 3, f), preset, family),
  )
  repairCoverage(stream(seed, 4), cohorts, facilitators)
  return { options, preset, closing, workflows, cohorts, facilitators }
}

function openDays(random: Random): Uint8Array {
  const days = new Uint8Array(CORE_DAYS)
  for (let day = 0; day < CORE_DAYS; day++) days[day] = day % 7 < 5 ? CLOSES : 0
  for (let i = 0; i < 7; i++) days[whole(random, 0, CORE_DAYS - 1)] = 0
  return days
}

const LUNAR_NEW_YEAR = ['Singapore', 'Kuala Lumpur', 'Ho Chi Minh City', 'Manila']
const RAMADAN = ['Jakarta', 'Kuala Lumpur', 'Dubai']

/** Ten days of lunar new year; four weeks that end at 15:00, then a week of Eid. */
function blockHolidays(days: Uint8Array, name: string): void {
  if (LUNAR_NEW_YEAR.includes(name)) days.fill(0, 44, 54)
  if (!RAMADAN.includes(name)) return
  for (let day = 58; day < 86; day++) days[day] = Math.min(days[day]!, EARLY_CLOSE)
  days.fill(0, 86, 93)
}

function cohortOf(
  random: Random,
  preset: Preset,
  departments: readonly (readonly number[])[],
  family: Family | undefined,
): CoreCohort {
  const place = placeOf(random, preset)
  const department = whole(random, 0, departments.length - 1)
  const manager = random() < 0.15 ? 1 : 0
  const size = family === 'tiny-groups' ? whole(random, 3, 7) : whole(random, 14, 25)
  let second = -1
  if (random() < (family === 'global-team' ? 0.3 : 0.12)) {
    const near = preset.places.filter((i) => i !== place && Math.abs(PLACES[i]!.zone - PLACES[place]!.zone) <= 6)
    if (near.length) second = near[whole(random, 0, near.length - 1)]!
  }
  const apart = second < 0
  const local = family === 'scarce-language' ? 0.5 : PLACES[place]!.local
  const language = apart && random() < local ? (family === 'scarce-language' ? 1 : PLACES[place]!.language) : 0
  const meets = apart && random() < 0.3
  const all = departments[department]!
  const kept = all.filter(() => random() < 0.75)
  return { place, second, department, manager, size, language, meets, workflows: kept.length ? kept : all.slice(-1) }
}

function facilitatorOf(random: Random, preset: Preset, family: Family | undefined): CoreFacilitator {
  const place = placeOf(random, preset)
  const skills = new Set(distinct(random, preset.skills, preset.workflows))
  // A scarce language is nobody's home language; only the repair of coverage grants it.
  const home = family === 'scarce-language' ? 0 : PLACES[place]!.language
  const languages = new Set([0, home])
  if (random() < 0.2) {
    const extra = whole(random, 1, 5)
    if (family !== 'scarce-language') languages.add(extra)
  }
  return { place, home, skills, languages, flexible: random() < 0.4 }
}

function placeOf(random: Random, { places }: Preset): number {
  return places[
    weighted(
      random,
      places.map((i) => PLACES[i]!.weight),
    )
  ]!
}

/** Two facilitators of the region, when it has two, for every workflow and language in demand. */
function repairCoverage(
  random: Random,
  cohorts: readonly CoreCohort[],
  facilitators: readonly CoreFacilitator[],
): void {
  const pools = [0, 1, 2].map((region) => facilitators.filter((one) => PLACES[one.place]!.region === region))
  for (const { place, language, workflows } of cohorts) {
    const pool = pools[PLACES[place]!.region]!
    for (const workflow of workflows) {
      let able = pool.filter((one) => one.skills.has(workflow) && one.languages.has(language)).length
      for (let tries = 1; able < Math.min(2, pool.length); tries++) {
        const one = pool[whole(random, 0, pool.length - 1)]!
        const was = one.skills.has(workflow) && one.languages.has(language)
        // A language is granted only every fourth try: most of the time who speaks it learns the workflow.
        if (!one.languages.has(language) && tries % 4) continue
        one.languages.add(language)
        one.skills.add(workflow)
        if (!was) able++
      }
    }
  }
}

/** First use and access of a department's workflow at a place; managers have their own day. */
export function goLiveOf(
  { options: { seed, family } }: CoreCompany,
  { department, place, manager }: Pick<CoreCohort, 'department' | 'place' | 'manager'>,
  workflow: number,
): { day: number; access: number } {
  const wave = stream(seed, 7, department, workflow)
  const drawn = wave() < 0.6 ? [42, 70, 98][whole(wave, 0, 2)]! : 35 + whole(wave, 0, 65)
  const random = stream(seed, 8, department, workflow, place, manager)
  const day = workday(Math.min(112, (family === 'big-bang' ? 70 : drawn) + whole(random, 0, 10)))
  const late = random() < (family === 'late-access' ? 0.6 : 0.2)
  return { day, access: day - (late ? whole(random, 17, 24) : whole(random, 30, 60)) }
}

/** The day itself or the Monday after its weekend, at most day 114. */
export function workday(day: number): number {
  return Math.min(114, day % 7 < 5 ? day : day + 7 - (day % 7))
}
