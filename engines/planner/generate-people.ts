import { type Day, plusDays } from '#kernel/day.ts'
import type { CoreCohort, CoreCompany, CoreFacilitator } from './core/generator-company.ts'
import { stream } from './core/generator-draws.ts'
import { instantAt, type RealSite, realSite, workWeek } from './generate-sites.ts'
import type { PlanFacilitator, PlanPerson } from './plan-file.ts'
import { type Random, whole } from './random.ts'

const WEEKS = 30
const LANGUAGES = ['en', 'id', 'vi', 'th', 'de', 'pt']
type Busy = { from: string; to: string }[]

/** Which weeks of a calendar are written: all of a small company; of a large one every n-th, so that the file can be read. */
export function calendarStep(people: number): number {
  return people > 100_000 ? 16 : people > 10_000 ? 4 : 1
}

export function roleOf({ manager }: Pick<CoreCohort, 'manager'>): string {
  return manager ? 'manager' : 'staff'
}

/** Members of one generated cohort as people of a plan file, one at a time. */
export function* membersOf(company: CoreCompany, c: number, today: Day, step: number): Generator<PlanPerson> {
  const { seed, family } = company.options
  const cohort = company.cohorts[c]!
  const team = stream(seed, 9, cohort.department, cohort.place)
  const shared = [weekly(team), weekly(team)]
  for (let p = 0; p < cohort.size; p++) {
    const random = stream(seed, 6, c, p)
    const away = cohort.second >= 0 && random() < 0.4
    const site = realSite(away ? cohort.second : cohort.place, cohort.department, family)
    const own = Array.from({ length: cohort.manager ? 11 : 6 }, () => weekly(random))
    const week = plusDays(today, 7 * whole(random, 0, WEEKS - 1))
    const leave: [string, string][] = [[week, plusDays(week, 4)]]
    if (random() < 0.5) {
      const from = plusDays(today, 7 * whole(random, 0, WEEKS - 1))
      leave.push([from, plusDays(from, 2)])
    }
    yield {
      id: `p${c + 1}-${p + 1}`,
      name: `${site.name} ${c + 1}-${p + 1}`,
      site: site.id,
      department: `dept-${cohort.department + 1}`,
      role: roleOf(cohort),
      isManager: cohort.manager === 1,
      languages: [LANGUAGES[cohort.language]!],
      leave,
      busy: busyOf(random, site, today, [...shared, ...own], step),
    }
  }
}

export function facilitatorOf(company: CoreCompany, one: CoreFacilitator, f: number, today: Day): PlanFacilitator {
  const { seed, family } = company.options
  const site = realSite(one.place, f, family)
  const random = stream(seed, 5, f)
  const meetings = Array.from({ length: 6 }, () => weekly(random, 34))
  const leave = [0, 1].map((): [string, string] => {
    const week = plusDays(today, 7 * whole(random, 0, WEEKS - 1))
    return [week, plusDays(week, 4)]
  })
  // English comes first unless it is not the language of his home.
  const languages = [...one.languages].sort((a, b) => Number(b === one.home) - Number(a === one.home))
  return {
    id: `f${f + 1}`,
    site: site.id,
    skills: [...one.skills].map((flow) => `flow-${flow + 1}`),
    languages: languages.map((each) => LANGUAGES[each]!),
    hours: { [workWeek(site)]: one.flexible ? ['06:30', '21:00'] : ['08:00', '18:30'] },
    leave,
    busy: busyOf(random, site, today, meetings, 1, 0.3, 120),
  }
}

type Weekly = { weekday: number; halfHour: number }

function weekly(random: Random, latest = 33): Weekly {
  return { weekday: whole(random, 0, 4), halfHour: whole(random, 18, latest) }
}

/** Weekly hours and now and then a longer block, on the first five days of the site's own week. */
function busyOf(
  random: Random,
  site: RealSite,
  today: Day,
  meetings: readonly Weekly[],
  step: number,
  share = 0.35,
  minutes = 90,
): Busy {
  const busy: Busy = []
  const shift = site.week[0] === 7 ? -1 : 0
  const block = (day: number, minute: number, length: number) => {
    const on = plusDays(today, day + shift)
    busy.push({ from: instantAt(site, on, minute), to: instantAt(site, on, minute + length) })
  }
  for (let week = 0; week < WEEKS; week += step) {
    for (const { weekday, halfHour } of meetings) block(week * 7 + weekday, halfHour * 30, 60)
    for (let weekday = 0; weekday < 5; weekday++)
      if (random() < share) block(week * 7 + weekday, whole(random, 18, 32) * 30, minutes)
  }
  return busy
}
