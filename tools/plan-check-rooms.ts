/** Facilitators and rooms: able, there, free, within limits, and one thing at a time. */
import { type Finding, hostOf, listed, type Matter, type Placed } from './plan-check-matter.ts'
import { busyOf, hoursApart, inHours, MINUTE, meets, mondayOf, onHoliday, onLeave, wallAt } from './plan-check-time.ts'

export function roomFindings(matter: Matter): Finding[] {
  const taught = new Map<string, Placed[]>()
  const used = new Map<string, Placed[]>()
  for (const one of matter.placed) {
    listed(taught, one.facilitator).push(one)
    if (one.room !== undefined) listed(used, `${one.of.sites[0]} ${one.room}`).push(one)
  }
  return [
    ...matter.placed.flatMap((one) => [...facilitatorFindings(matter, one), ...placeFindings(matter, one)]),
    ...[...taught.values()].flatMap((all) => overlaps(all, 'facilitator/double-booked')),
    ...[...used.values()].flatMap((all) => overlaps(all, 'room/double-booked')),
    ...[...taught].flatMap(([id, all]) => loadFindings(matter, id, all)),
    ...[...taught].flatMap(([id, all]) => takesPartFindings(matter, id, all)),
    ...[...taught].flatMap(([id, all]) => travelFindings(matter, id, all)),
  ]
}

function facilitatorFindings(matter: Matter, one: Placed): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, detail: Finding['detail'] = {}) =>
    found.push({ rule, sessions: [one.id], detail: { facilitator: one.facilitator, ...detail } })
  const who = matter.facilitator.get(one.facilitator)
  const home = who && matter.site.get(who.site)
  if (!who || !home) {
    add('facilitator/unknown')
    return found
  }
  const skill = matter.workflow.get(one.of.workflow)?.skill ?? one.of.workflow
  if (!who.skills.includes(skill)) add('facilitator/skill', { skill })
  if (!(who.languages ?? ['en']).includes(one.of.language)) add('facilitator/language', { language: one.of.language })
  for (const cohort of one.serves) {
    const away = hoursApart(home.zone, cohort.zone, hostOf(matter, cohort)?.on ?? one.day)
    if (away > matter.policy.facilitatorHours) add('facilitator/zone', { hours: away })
  }
  if (!inHours(who.hours ?? home.hours, home.zone, one.from, one.minutes))
    add('facilitator/hours', { start: one.start })
  if (onHoliday(home, one.from, one.minutes)) add('facilitator/holiday', { start: one.start })
  if (meets(busyOf(who), one.from, one.minutes)) add('facilitator/busy', { start: one.start })
  if (onLeave(who.leave, home.zone, one.from, one.minutes)) add('facilitator/busy', { start: one.start, leave: true })
  return found
}

function loadFindings(matter: Matter, id: string, all: Placed[]): Finding[] {
  const who = matter.facilitator.get(id)
  const zone = who && matter.site.get(who.site)?.zone
  if (!who || !zone) return []
  const found: Finding[] = []
  const days = new Map<string, Placed[]>()
  const weeks = new Map<string, Placed[]>()
  for (const one of all) {
    const { day } = wallAt(zone, one.from)
    listed(days, day).push(one)
    listed(weeks, mondayOf(day)).push(one)
  }
  const most = who.maxPerDay ?? 3
  for (const [day, those] of days) {
    if (those.length > most)
      found.push({
        rule: 'facilitator/day-cap',
        sessions: those.map((one) => one.id),
        detail: { facilitator: id, day, most },
      })
  }
  const mostMinutes = who.maxMinutesPerWeek ?? 720
  for (const [monday, those] of weeks) {
    const minutes = those.reduce((sum, one) => sum + one.minutes, 0)
    if (minutes > mostMinutes)
      found.push({
        rule: 'facilitator/week-cap',
        sessions: those.map((one) => one.id),
        detail: { facilitator: id, monday, minutes, mostMinutes },
      })
  }
  return found
}

/** Nobody teaches while a cohort meets that they are in themselves. */
function takesPartFindings(matter: Matter, id: string, all: Placed[]): Finding[] {
  const person = matter.facilitator.get(id)?.person
  const own = person === undefined ? [] : (matter.of.get(person) ?? [])
  return all.flatMap((one) =>
    own
      .filter((other) => other.from < one.to && one.from < other.to)
      .map((other) => ({
        rule: 'facilitator/takes-part',
        sessions: [...new Set([one.id, other.id])],
        detail: { facilitator: id, person },
      })),
  )
}

/** Between meeting people at two sites lies the time it takes to get there. */
function travelFindings(matter: Matter, id: string, all: Placed[]): Finding[] {
  const ways = matter.file.travel ?? []
  const there = ways.length ? all.filter((one) => one.mode === 'onsite') : []
  return there.flatMap((one, i) =>
    there.slice(i + 1).flatMap((next) => {
      const ends = [one.of.sites[0], next.of.sites[0]]
      const legs = ways.filter(
        ({ from, to }) => from !== to && ends.includes(from) && ends.includes(to) && ends[0] !== ends[1],
      )
      const minutes = Math.max(0, ...legs.map((way) => way.minutes))
      if (next.from < one.to || next.from - one.to >= minutes * MINUTE) return []
      return [{ rule: 'facilitator/travel', sessions: [one.id, next.id], detail: { facilitator: id, minutes } }]
    }),
  )
}

function placeFindings(matter: Matter, one: Placed): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, detail: Finding['detail'] = {}) => found.push({ rule, sessions: [one.id], detail })
  if (one.mode === 'online') {
    if (one.room !== undefined) add('room/not-needed', { room: one.room })
    return found
  }
  const sites = new Set(one.of.people.map((id) => matter.person.get(id)?.site))
  const site = sites.size === 1 ? matter.site.get([...sites][0] ?? '') : undefined
  if (one.kind !== 'live' && one.kind !== 'refresher') add('room/kind', { kind: one.kind })
  if (!site) {
    add('room/several-sites', { sites: [...sites] })
    return found
  }
  const who = matter.facilitator.get(one.facilitator)
  if (who?.site !== site.id && !who?.alsoAt?.includes(site.id))
    add('room/facilitator-elsewhere', { facilitator: one.facilitator })
  const room = site.rooms?.find((each) => each.id === one.room)
  if (!room) add('room/unknown', { room: one.room ?? null, site: site.id })
  else if (room.seats < one.of.people.length)
    add('room/seats', { room: room.id, seats: room.seats, people: one.of.people.length })
  return found
}

/** Every pair of sessions that run at the same time; `all` is in order of start. */
function overlaps(all: Placed[], rule: string): Finding[] {
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((next) => next.from < one.to)
      .map((next) => ({
        rule,
        sessions: [one.id, next.id],
        detail: { facilitator: one.facilitator, room: one.room ?? null },
      })),
  )
}
