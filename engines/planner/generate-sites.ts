import { Temporal } from 'temporal-polyfill'
import { type Day, plusDays, weekdayOf } from '#kernel/day.ts'
import type { PlanSite } from './plan-file.ts'

/** What a generated place is in a plan file: a real zone with its real clock changes, weekend and public holidays. */
export type RealSite = {
  id: string
  name: string
  zone: string
  holidays: NonNullable<PlanSite['holidays']>
  /** First and last working weekday, 1 is Monday; a week that begins on Sunday is [7, 4]. */
  week: readonly [first: number, last: number]
}

const site = (id: string, name: string, zone: string, holidays: RealSite['holidays'], week = [1, 5]): RealSite => ({
  id,
  name,
  zone,
  holidays,
  week: [week[0]!, week[1]!],
})

/** In the order of PLACES of core/generator-places.ts. */
const REAL: readonly RealSite[] = [
  site('sin', 'Singapore', 'Asia/Singapore', 'SG'),
  site('jkt', 'Jakarta', 'Asia/Jakarta', 'ID'),
  site('blr', 'Bengaluru', 'Asia/Kolkata', 'IN-KA'),
  site('mnl', 'Manila', 'Asia/Manila', 'PH'),
  site('kul', 'Kuala Lumpur', 'Asia/Kuala_Lumpur', 'MY-14'),
  site('sgn', 'Ho Chi Minh City', 'Asia/Ho_Chi_Minh', 'VN'),
  site('bkk', 'Bangkok', 'Asia/Bangkok', 'TH'),
  site('lon', 'London', 'Europe/London', 'GB-ENG'),
  site('ber', 'Berlin', 'Europe/Berlin', 'DE-BE'),
  site('ruh', 'Riyadh', 'Asia/Riyadh', 'SA', [7, 4]),
  site('nyc', 'New York', 'America/New_York', 'US-NY'),
  site('sao', 'São Paulo', 'America/Sao_Paulo', 'BR-SP'),
]
const DHAKA = site('dac', 'Dhaka', 'Asia/Dhaka', 'BD', [7, 4])
// No library knows Nepal's holidays: some of 2027 by hand.
const NEPAL = [
  '2027-01-11',
  '2027-01-15',
  '2027-01-30',
  '2027-03-06',
  '2027-03-08',
  '2027-03-21',
  '2027-04-14',
  '2027-05-01',
]
const KATHMANDU = site('ktm', 'Kathmandu', 'Asia/Kathmandu', NEPAL, [7, 5])

/** Half of the departments of Bengaluru are in Dhaka; a team around the clock is in Kathmandu instead of Manila. */
export function realSite(place: number, department: number, family: string | undefined): RealSite {
  if (place === 2 && department % 2) return DHAKA
  if (place === 3 && family === 'global-team') return KATHMANDU
  return REAL[place] ?? REAL[0]!
}

const NAMES = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export function workWeek({ week: [first, last] }: RealSite): string {
  return `${NAMES[first]}-${NAMES[last]}`
}

/** The day itself or the next working day of the site's week. */
export function workdayAt({ week: [first, last] }: RealSite, day: Day): Day {
  const length = ((last - first + 7) % 7) + 1
  let on = day
  while ((weekdayOf(on) - first + 7) % 7 >= length) on = plusDays(on, 1)
  return on
}

const LUNAR_NEW_YEAR = ['sin', 'kul', 'sgn', 'mnl']
const EID = ['jkt', 'kul', 'ruh', 'dac']

/** The site as a plan file has it, with two rooms; days closed as a block are those of the generated places. */
export function planSite(real: RealSite, today: Day, family: string | undefined): PlanSite {
  const block =
    family === 'block-holidays'
      ? [
          ...(LUNAR_NEW_YEAR.includes(real.id) ? daysOff(today, 44, 54, 'Lunar New Year') : []),
          ...(EID.includes(real.id) ? daysOff(today, 86, 93, 'Eid') : []),
        ]
      : []
  const [country, region] = typeof real.holidays === 'string' ? real.holidays.split('-') : []
  return {
    id: real.id,
    name: real.name,
    zone: real.zone,
    holidays: block.length && country ? { country, ...(region && { region }), add: block } : real.holidays,
    hours: { [workWeek(real)]: ['09:00', '18:00'] },
    rooms: [25, 18].map((seats, k) => ({ id: `${real.id}-r${k + 1}`, seats })),
  }
}

function daysOff(today: Day, from: number, to: number, name: string): { on: string; name: string }[] {
  return Array.from({ length: to - from }, (_, k) => ({ on: plusDays(today, from + k), name }))
}

const offsets = new Map<string, number>()

/** A local time as an instant of UTC; the zone's rules are asked once a day, at noon. */
export function instantAt({ zone }: RealSite, on: Day, minute: number): string {
  const key = `${zone} ${on}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    const noon = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    offset = noon.offsetNanoseconds / 60e9
    offsets.set(key, offset)
  }
  return `${new Date(Date.parse(`${on}T00:00:00Z`) + (minute - offset) * 60_000).toISOString().slice(0, 19)}Z`
}

/** Every real site that stands for one of `places`, each once. */
export function sitesOf(places: readonly number[], family: string | undefined): RealSite[] {
  const all = places.flatMap((place) => [realSite(place, 0, family), realSite(place, 1, family)])
  return [...new Set(all)]
}
