import type { Id } from '#kernel/id.ts'
import { plusMinutes } from '#kernel/instant.ts'
import { Problem, problem } from '#kernel/problem.ts'
import { zone } from '#kernel/zone.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { busyIntervals } from '#platform/calendar/busy.ts'
import { later } from '#platform/jobs/define.ts'
import { addressRefusal } from './calendar-address.ts'
import type { BusyCalendar, CalendarAddress } from './calendars.schema.ts'
import { deleteCalendar, insertCalendar, replaceBusy, saveCalendarProblem } from './calendars.store.ts'
import { type CalendarRow, calendarHere, calendarsOf, calendarsToRead } from './calendars.views.ts'
import { isPersonHere, zoneOf } from './faculty.views.ts'

const DAY_MINUTES = 24 * 60
const DAYS_BACK = 1
const DAYS_AHEAD = 400
const LARGEST_BYTES = 5 * 1024 * 1024
const MOST_A_PERSON = 10
const STALE_MINUTES = 6 * 60

/** Whose calendars these are: my own, or somebody else's for those who may. */
export async function ownerOf(acting: Acting, person: Id | undefined): Promise<Id> {
  const owner = person ?? acting.actor.person
  if (!owner) throw problem('person/unknown')
  permit(acting.actor, owner === acting.actor.person ? 'calendars/edit-own' : 'calendars/edit')
  if (!(await isPersonHere(acting.tx, owner))) throw problem('person/unknown', { person: owner })
  return owner
}

/** A calendar file is read once and thrown away; only when somebody is busy is kept. */
export async function addCalendarFile(
  acting: Acting,
  file: { name: string; bytes: Uint8Array },
  person: Id | undefined,
): Promise<BusyCalendar> {
  const owner = await ownerOf(acting, person)
  if (file.bytes.length > LARGEST_BYTES) throw problem('calendar/too-large', { megabytes: LARGEST_BYTES / 1024 / 1024 })
  await refuseTooMany(acting, owner)
  const text = new TextDecoder().decode(file.bytes)
  const id = await insertCalendar(acting, { person: owner, kind: 'upload', fileName: file.name.slice(0, 200) })
  await keepBusy(acting, { id, personId: owner }, text)
  await record(acting, 'calendar/added', owner, { calendar: id, kind: 'upload' })
  return calendarNamed(acting, owner, id)
}

/** An address is read soon and then every few hours. */
export async function addCalendarAddress(
  acting: Acting,
  asked: CalendarAddress,
  localCalendars: boolean,
): Promise<BusyCalendar> {
  const owner = await ownerOf(acting, asked.person as Id | undefined)
  const url = asked.url.replace(/^webcals?:/i, 'https:')
  const refusal = addressRefusal(url, localCalendars)
  if (refusal) throw problem('calendar/address-refused', { why: refusal })
  await refuseTooMany(acting, owner)
  const id = await insertCalendar(acting, { person: owner, kind: 'url', url })
  await later(acting, 'schedule/read-calendar', { calendar: id })
  await record(acting, 'calendar/added', owner, { calendar: id, kind: 'url' })
  return calendarNamed(acting, owner, id)
}

export async function readAgain(acting: Acting, id: Id): Promise<BusyCalendar> {
  const calendar = await mine(acting, id)
  if (calendar.kind !== 'url') throw problem('calendar/no-address')
  await later(acting, 'schedule/read-calendar', { calendar: id }, { key: `calendar:${id}` })
  return calendarNamed(acting, calendar.personId, id)
}

export async function removeCalendar(acting: Acting, id: Id): Promise<void> {
  const calendar = await mine(acting, id)
  await deleteCalendar(acting, id)
  await record(acting, 'calendar/removed', calendar.personId, { calendar: id })
}

/** Refuses a calendar that is not the actor's own, unless they may bring in those of others. */
export async function mine(acting: Acting, id: Id): Promise<CalendarRow> {
  const calendar = await calendarHere(acting.tx, id)
  if (!calendar) throw problem('calendar/unknown')
  permit(acting.actor, calendar.personId === acting.actor.person ? 'calendars/edit-own' : 'calendars/edit')
  return calendar
}

/** Queues one reading for every address whose last reading is some hours old. */
export async function queueReadings(acting: Acting): Promise<void> {
  for (const id of await calendarsToRead(acting.tx, acting.now, STALE_MINUTES))
    await later(acting, 'schedule/read-calendar', { calendar: id }, { key: `calendar:${id}` })
}

/** What a reading gave: text, or what went wrong. The last good reading stays when this one failed. */
export async function keepReading(acting: Acting, id: Id, read: string | Problem): Promise<void> {
  const calendar = await calendarHere(acting.tx, id)
  if (!calendar) return
  if (read instanceof Problem) return saveCalendarProblem(acting, id, read.slug, read.detail)
  try {
    await keepBusy(acting, calendar, read)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await saveCalendarProblem(acting, id, error.slug, error.detail)
  }
}

async function keepBusy(acting: Acting, calendar: { id: Id; personId: Id }, text: string): Promise<void> {
  const window = {
    from: plusMinutes(acting.now, -DAYS_BACK * DAY_MINUTES),
    to: plusMinutes(acting.now, DAYS_AHEAD * DAY_MINUTES),
    zone: zone(await zoneOf(acting.tx, calendar.personId)),
  }
  const { intervals, skipped } = busyIntervals(text, window)
  await replaceBusy(acting, { id: calendar.id, person: calendar.personId }, intervals, skipped.length)
}

async function refuseTooMany(acting: Acting, owner: Id): Promise<void> {
  if ((await calendarsOf(acting.tx, owner)).length >= MOST_A_PERSON)
    throw problem('calendar/too-many', { most: MOST_A_PERSON })
}

async function calendarNamed(acting: Acting, owner: Id, id: Id): Promise<BusyCalendar> {
  const found = (await calendarsOf(acting.tx, owner)).find((one) => one.id === id)
  if (!found) throw problem('calendar/unknown')
  return found
}
