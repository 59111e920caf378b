type Detail = Record<string, string | number | boolean | string[]>
type Values = Record<string, string | number>
export type Sentence = { key: string; values: Values }

/** How the reader's language names people, lists them and writes days; hearts know no words. */
export type Tell = {
  name: (id: string) => string
  list: (names: string[]) => string
  day: (on: string) => string
  moment: (at: string) => string
  language: (tag: string) => string
}

const DAYS = new Set(['on', 'earliest', 'access', 'opens', 'closes', 'today'])
const MOMENTS = new Set(['at', 'start'])
const LISTS = new Set(['people', 'facilitators', 'sites', 'with'])
const NAMES = new Set(['facilitator', 'session', 'site', 'workflow', 'goLive', 'cohort', 'skill'])
/** More names than this are a crowd: the first ones and how many more. */
const MOST_NAMED = 5

/** The sentence for a rule that keeps a session or a person out of the plan: `schedule.why.<rule>`. */
export function explainWhy(why: { rule: string; count: number; detail: Detail }, tell: Tell): Sentence {
  return { key: `schedule.why.${why.rule}`, values: { count: why.count, of: 0, ...valuesOf(why.detail, tell) } }
}

/** The sentence for a rule that a placement by hand breaks: `schedule.break.<rule>`. */
export function explainBreak({ rule, detail }: { rule: string; detail: Detail }, tell: Tell): Sentence {
  return { key: `schedule.break.${rule}`, values: valuesOf(detail, tell) }
}

/** The sentence for a change that was tried and works: `schedule.way.<kind>`. */
export function explainWay(way: { change: Detail; sessionsMoved: number }, tell: Tell): Sentence {
  const { kind, to, ...detail } = way.change
  const values = valuesOf(kind === 'single-session' ? { ...detail } : detail, tell)
  const share = typeof to === 'number' && to <= 1 ? Math.round(to * 100) : to
  if (typeof detail.days === 'number') values.by = Math.abs(detail.days)
  return {
    key: `schedule.way.${String(kind)}`,
    values: { ...values, ...(typeof share === 'number' ? { to: share } : {}), moved: way.sessionsMoved },
  }
}

/** The sentence for something in the database that the planner cannot use: `schedule.finding.<kind>`. */
export function explainFinding(finding: { kind: string; detail: Detail }, tell: Tell): Sentence {
  const { names, people, ...detail } = finding.detail
  const values = plain(detail, tell)
  if (Array.isArray(names)) Object.assign(values, { names: crowd(names, tell), count: names.length })
  if (Array.isArray(people)) values.people = people.length
  return { key: `schedule.finding.${finding.kind}`, values }
}

function valuesOf(detail: Detail, tell: Tell): Values {
  const values: Values = {}
  for (const [field, value] of Object.entries(detail)) {
    if (Array.isArray(value)) {
      values[field] = LISTS.has(field) ? crowd(value.map(tell.name), tell) : tell.list(value)
      values[`${field}Count`] = value.length
    } else if (typeof value === 'string') values[field] = textOf(field, value, tell)
    else values[field] = Number(value)
  }
  return values
}

function textOf(field: string, value: string, tell: Tell): string {
  if (value === '') return '–'
  if (DAYS.has(field)) return tell.day(value)
  if (MOMENTS.has(field)) return tell.moment(value)
  if (field === 'language') return tell.language(value)
  return NAMES.has(field) || field === 'with' ? tell.name(value) : value
}

/** Findings carry names already; only their days are written in the reader's way. */
function plain(detail: Detail, tell: Tell): Values {
  const values: Values = {}
  for (const [field, value] of Object.entries(detail))
    values[field] = typeof value === 'string' ? (DAYS.has(field) ? tell.day(value) : value) : Number(value)
  return values
}

function crowd(names: string[], tell: Tell): string {
  const shown = names.slice(0, MOST_NAMED)
  return tell.list(names.length > MOST_NAMED ? [...shown, `+${names.length - MOST_NAMED}`] : shown)
}
