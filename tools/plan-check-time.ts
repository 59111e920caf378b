/** Days, clocks and holidays for the checker: instants looked up in `Intl`, no offsets kept from anywhere else. */
import Holidays from 'date-holidays'
import type { PlanHours, PlanSite } from '#engines/planner/plan-file.ts'

export const MINUTE = 60_000
export const QUARTER = 15 * MINUTE
const DAY = 86_400_000
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const OFFICE: PlanHours = { 'mon-fri': ['09:00', '18:00'] }

/** What a wall clock shows: the day as YYYY-MM-DD and the minute since its midnight. */
export type Wall = { day: string; minute: number }
export type Span = { from: number; to: number }

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The Monday of the ISO week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

const formats = new Map<string, Intl.DateTimeFormat>()
const walls = new Map<string, Map<number, Wall>>()

/** The wall clock of an IANA zone at an instant in milliseconds. */
export function wallAt(zone: string, at: number): Wall {
  const known = walls.get(zone) ?? new Map<number, Wall>()
  walls.set(zone, known)
  const wall = known.get(at) ?? readWall(zone, at)
  known.set(at, wall)
  return wall
}

function readWall(zone: string, at: number): Wall {
  let format = formats.get(zone)
  if (!format) {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'iso8601', hourCycle: 'h23', ...numeric })
    formats.set(zone, format)
  }
  const shown = Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]))
  const day = `${shown.year}-${shown.month}-${shown.day}`
  return { day, minute: Number(shown.hour) * 60 + Number(shown.minute) }
}

/** Minutes that a zone is ahead of UTC at an instant. */
export function minutesAhead(zone: string, at: number): number {
  const wall = wallAt(zone, at)
  return (Date.parse(wall.day) - at) / MINUTE + wall.minute
}

/** Hours between two zones at 00:00 UTC of a day, the short way round the globe. */
export function hoursApart(one: string, other: string, day: string): number {
  const away = Math.abs(minutesAhead(one, Date.parse(day)) - minutesAhead(other, Date.parse(day))) % 1440
  return Math.min(away, 1440 - away) / 60
}

export function quartersOf(start: number, minutes: number): number[] {
  return Array.from({ length: minutes / 15 }, (_, i) => start + i * QUARTER)
}

const weeks = new WeakMap<PlanHours, ([number, number] | undefined)[]>()

/** Opening and closing minute by weekday, Sunday first. */
function weekOf(hours: PlanHours): ([number, number] | undefined)[] {
  const known = weeks.get(hours)
  if (known) return known
  const week: ([number, number] | undefined)[] = Array.from({ length: 7 })
  for (const [days, [opens, closes]] of Object.entries(hours)) {
    const [first, last] = days.toLowerCase().split('-')
    const [a, b] = [WEEKDAYS.indexOf(first!.trim()), WEEKDAYS.indexOf((last ?? first)!.trim())]
    if (a < 0 || b < 0) continue
    for (let i = a; ; i = (i + 1) % 7) {
      week[i] = [minuteOf(opens), minuteOf(closes)]
      if (i === b) break
    }
  }
  weeks.set(hours, week)
  return week
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** Whether a whole quarter hour lies inside weekly hours on the clock of a zone. */
export function quarterInHours(hours: PlanHours | undefined, zone: string, at: number): boolean {
  const { day, minute } = wallAt(zone, at)
  const open = weekOf(hours ?? OFFICE)[new Date(day).getUTCDay()]
  return !!open && minute >= open[0] && minute + 15 <= open[1]
}

export function inHours(hours: PlanHours | undefined, zone: string, start: number, minutes: number): boolean {
  return quartersOf(start, minutes).every((at) => quarterInHours(hours, zone, at))
}

const closures = new WeakMap<PlanSite, Map<string, Map<string, Closure[]>>>()
/** Minutes of a local day on which a site is closed. */
type Closure = [from: number, to: number]

/** Public holidays of a site that fall in one year: date-holidays, plus what the site adds, minus what it removes. */
function holidaysIn(site: PlanSite, year: string): Map<string, Closure[]> {
  const byYear = closures.get(site) ?? new Map<string, Map<string, Closure[]>>()
  closures.set(site, byYear)
  const known = byYear.get(year)
  if (known) return known
  const days = new Map<string, Closure[]>()
  const spec = site.holidays
  const add = (day: string, closure: Closure) => days.set(day, [...(days.get(day) ?? []), closure])
  if (Array.isArray(spec)) for (const day of spec) add(day, [0, 1440])
  else if (spec) {
    const [country, region] = typeof spec === 'string' ? spec.split('-') : [spec.country, spec.region]
    for (const [day, closure] of publicDays(country!, region ?? site.region, Number(year))) add(day, closure)
    if (typeof spec === 'object') {
      for (const removed of spec.remove ?? []) days.delete(removed)
      for (const { on, from, to } of spec.add ?? []) add(on, [minuteOf(from ?? '00:00'), minuteOf(to ?? '24:00')])
    }
  }
  byYear.set(year, days)
  return days
}

/** The year before is read too: a holiday of several days may run over New Year. */
function publicDays(country: string, region: string | undefined, year: number): [string, Closure][] {
  const book = region ? new Holidays(country, region) : new Holidays(country)
  const holidays = [year - 1, year].flatMap((one) => book.getHolidays(one) || [])
  return holidays
    .filter((one) => one.type === 'public')
    .flatMap((one) => {
      const [from, to] = spanOf(one)
      const length = Math.ceil(to / 1440)
      return Array.from({ length }, (_, i): [string, Closure] => [
        addDays(one.date.slice(0, 10), i),
        [from - i * 1440, to - i * 1440],
      ])
    })
}

/** Minutes from the midnight before it to a holiday's beginning and end; a day of 23 or 25 hours is a whole one. */
function spanOf({ date, start, end }: { date: string; start: Date; end: Date }): Closure {
  const [, clock, offset] = /^.{11}(.{5})\S* ?(\S*)$/.exec(date)!
  const shift = offset ? Number(offset.slice(0, 3)) * 60 + Number(offset[0] + offset.slice(3)) : 0
  const from = minuteOf(clock!) - shift
  const hours = (+end - +start) / (60 * MINUTE)
  return [from, from === 0 && hours >= 23 ? Math.round(hours / 24) * 1440 : from + hours * 60]
}

/** Whether any quarter hour of a stretch falls on a public holiday of a site. */
export function onHoliday(site: PlanSite, start: number, minutes: number): boolean {
  return quartersOf(start, minutes).some((at) => {
    const { day, minute } = wallAt(site.zone, at)
    const closed = holidaysIn(site, day.slice(0, 4)).get(day) ?? []
    return closed.some(([from, to]) => minute + 15 > from && minute < to)
  })
}

/** Whether any quarter hour of a stretch falls on a day of leave, days read on the clock of a zone. */
export function onLeave(leave: [string, string][] | undefined, zone: string, start: number, minutes: number): boolean {
  if (!leave?.length) return false
  return quartersOf(start, minutes).some((at) => {
    const { day } = wallAt(zone, at)
    return leave.some(([first, last]) => first <= day && day <= last)
  })
}

const busyTimes = new WeakMap<object, Span[]>()

/** Busy time widened to the quarter hours it touches. A path is left to whoever read the file. */
export function busyOf(somebody: { busy?: string | { from: string; to: string }[] }): Span[] {
  if (!Array.isArray(somebody.busy)) return []
  let spans = busyTimes.get(somebody.busy)
  if (!spans) {
    spans = somebody.busy.map(({ from, to }) => ({
      from: Math.floor(Date.parse(from) / QUARTER) * QUARTER,
      to: Math.ceil(Date.parse(to) / QUARTER) * QUARTER,
    }))
    busyTimes.set(somebody.busy, spans)
  }
  return spans
}

export function meets(spans: Span[], start: number, minutes: number): boolean {
  const end = start + minutes * MINUTE
  return spans.some((span) => span.from < end && start < span.to)
}
