/** Pins and history: what must stay where it is, and which broken rules are told openly because of it. */
import { type Finding, listed, type Matter } from './plan-check-matter.ts'
import { wallAt } from './plan-check-time.ts'

export function fixedFindings(matter: Matter): Finding[] {
  return [...heldFindings(matter), ...pinFindings(matter)]
}

function publishedOf(matter: Matter) {
  return typeof matter.file.published === 'object' ? matter.file.published.sessions : []
}

/** A published session whose day is today or earlier has happened: it stays exactly as it was. */
function heldFindings(matter: Matter): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, session: string) => found.push({ rule, sessions: [], detail: { session } })
  const past = publishedOf(matter).filter((one) => wallAt(one.zone, Date.parse(one.start)).day <= matter.file.today)
  const history = new Map(past.map((one) => [one.id, one]))
  const told = new Map(matter.answer.sessions.map((one) => [one.id, one]))
  for (const [id, was] of history) {
    const now = told.get(id)
    if (!now && !toldLost(matter, id)) add('held/lost', id)
    const same =
      now?.held &&
      Date.parse(now.start) === Date.parse(was.start) &&
      now.facilitator === was.facilitator &&
      now.minutes === was.minutes
    if (now && !same) add('held/moved', id)
  }
  for (const one of matter.answer.sessions) if (one.held && !history.has(one.id)) add('held/invented', one.id)
  return found
}

/** Said openly: a pin or history whose session is no more. */
function toldLost(matter: Matter, session: string): boolean {
  return matter.answer.broken.some((one) => one.session === session && one.rule === 'pin/lost')
}

function pinFindings(matter: Matter): Finding[] {
  const found: Finding[] = []
  const add = (rule: string, session: string) => found.push({ rule, sessions: [], detail: { session } })
  const before = new Map(publishedOf(matter).map((one) => [one.id, one]))
  const told = new Map(matter.answer.sessions.map((one) => [one.id, one]))
  const pins = matter.file.pins ?? []
  for (const pin of pins) {
    const now = told.get(pin.session)
    if (now?.held) continue
    const start = pin.start ?? before.get(pin.session)?.start
    const facilitator = pin.facilitator ?? before.get(pin.session)?.facilitator
    const startKept = now && (start === undefined || Date.parse(now.start) === Date.parse(start))
    const kept = startKept && (facilitator === undefined || now.facilitator === facilitator) && now.pinned
    if (!kept && !matter.answer.broken.some((one) => one.session === pin.session)) add('pin/not-kept', pin.session)
  }
  for (const one of matter.answer.sessions) {
    if (one.pinned && !pins.some((pin) => pin.session === one.id)) add('pin/invented', one.id)
  }
  return found
}

/**
 * Takes away what history and told pins excuse. A rule that also concerns a free session is never excused;
 * among fixed ones, a pin may break it when `broken` says so, and what `broken` says must be so.
 */
export function withoutExcused(matter: Matter, findings: Finding[]): Finding[] {
  const { sessions, broken } = matter.answer
  const held = new Set(sessions.filter((one) => one.held).map((one) => one.id))
  const pinned = new Set(sessions.filter((one) => one.pinned && !one.held).map((one) => one.id))
  const told = new Map<string, string[]>()
  for (const one of broken) listed(told, one.session).push(one.rule)
  const left: Finding[] = []
  for (const one of findings) {
    const pins = one.sessions.filter((id) => pinned.has(id))
    const fixed = one.sessions.length > 0 && one.sessions.every((id) => held.has(id) || pinned.has(id))
    if (!fixed) left.push(one)
    else if (pins.length > 0 && !pins.some((id) => told.get(id)?.includes(one.rule))) {
      left.push({ rule: 'pin/breaks-untold', sessions: pins, detail: { breaks: one.rule, ...one.detail } })
    }
  }
  for (const one of broken) {
    if (one.rule === 'pin/lost' && !held.has(one.session) && !pinned.has(one.session)) continue
    const so = findings.some((finding) => finding.rule === one.rule && finding.sessions.includes(one.session))
    if (!so || !pinned.has(one.session))
      left.push({ rule: 'broken/not-so', sessions: [one.session], detail: { told: one.rule } })
  }
  return left
}
