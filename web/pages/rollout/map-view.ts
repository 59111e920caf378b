import { searchKey } from '#modules/people/search-terms.ts'
import { type Finding, type Marks, type RowState, withSessions } from '#modules/rollout/map-rows.ts'
import type { components } from '../../api.d.ts'

export type MapRow = components['schemas']['MapRow']
export type SessionMark = Marks['marks'][number]
/** A row with its sessions; `planned` is false while no session is planned for anybody or the schedule could not answer. */
export type Row = Omit<MapRow, 'findings' | 'state'> & {
  state: RowState
  findings: Finding[]
  marks: readonly SessionMark[]
  planned: boolean
  milestone: string | null
}

export const VIEWS = ['timeline', 'table', 'grid'] as const
export const GROUPINGS = ['site', 'department', 'none'] as const
export const SORTS = ['on', 'group', 'workflow', 'site', 'people', 'state'] as const
/** More rows than this are shown a piece at a time, and sections of a larger map start closed. */
export const MOST_ROWS = 500
const OPEN_UP_TO = 120

export type Asked = {
  view: (typeof VIEWS)[number]
  by: (typeof GROUPINGS)[number]
  sort: (typeof SORTS)[number]
  down: boolean
  search: string
  problems: boolean
  wide: boolean
  /** Sections whose state differs from how they start. */
  turned: ReadonlySet<string>
  from: number
}

/** What the address asks for; anything it does not know is the default. */
export function askedOf(query: URLSearchParams): Asked {
  const one = <T extends string>(name: string, known: readonly T[]): T =>
    known.find((value) => value === query.get(name)) ?? known[0]!
  return {
    view: one('view', VIEWS),
    by: one('by', GROUPINGS),
    sort: one('sort', SORTS),
    down: query.get('dir') === 'down',
    search: query.get('q')?.slice(0, 100) ?? '',
    problems: query.get('problems') === '1',
    wide: query.get('wide') === '1',
    turned: new Set(query.getAll('turn')),
    from: Math.max(0, Math.trunc(Number(query.get('from') ?? 0)) || 0),
  }
}

export function rowsWith(
  rows: readonly MapRow[],
  marks: ReadonlyMap<string, Marks> | null,
  milestones: readonly { id: string; name: string }[],
): Row[] {
  const names = new Map(milestones.map(({ id, name }) => [id, name]))
  // While nothing at all is planned, the page says so once instead of in every row.
  const isPlanned = marks !== null && [...marks.values()].some((one) => one.marks.length + one.unscheduled.length > 0)
  return rows.map((row) => {
    const found = marks?.get(row.id) ?? { marks: [], unscheduled: [], withoutPlace: 0 }
    const plain = row as Omit<MapRow, 'findings'> & { findings: Finding[] }
    const told = isPlanned ? withSessions(plain, found) : { state: plain.state, findings: plain.findings }
    const milestone = row.milestoneId ? (names.get(row.milestoneId) ?? null) : null
    return { ...row, ...told, marks: found.marks, planned: isPlanned, milestone }
  })
}

export function matching(rows: readonly Row[], { search, problems }: Pick<Asked, 'search' | 'problems'>): Row[] {
  const words = searchKey(search).split(' ').filter(Boolean)
  return rows.filter((row) => {
    if (problems && row.state !== 'cannot' && row.state !== 'squeezed') return false
    if (words.length === 0) return true
    const text = searchKey([row.group, row.workflow, row.site, row.department, row.milestone].join(' '))
    return words.every((word) => text.includes(word))
  })
}

const STATES: readonly RowState[] = ['cannot', 'squeezed', 'ok', 'live']

export function sorted(rows: readonly Row[], { sort, down }: Pick<Asked, 'sort' | 'down'>): Row[] {
  const compare = (a: Row, b: Row): number => {
    if (sort === 'people') return a.people - b.people
    if (sort === 'state') return STATES.indexOf(a.state) - STATES.indexOf(b.state)
    const [left, right] = [a[sort] ?? '', b[sort] ?? '']
    return sort === 'on' ? (left < right ? -1 : left > right ? 1 : 0) : left.localeCompare(right, 'en')
  }
  const order = [...rows].sort(
    (a, b) => compare(a, b) || (a.on < b.on ? -1 : a.on > b.on ? 1 : a.group.localeCompare(b.group, 'en')),
  )
  return down ? order.reverse() : order
}

export type Tally = Record<RowState, number>
export type Section = {
  name: string
  isOpen: boolean
  rows: Row[]
  go: string[]
  groups: number
  people: number
  tally: Tally
}

export function tallyOf(rows: readonly Row[]): Tally {
  const tally = { ok: 0, squeezed: 0, cannot: 0, live: 0 }
  for (const { state } of rows) tally[state]++
  return tally
}

/** Rows under the site or department of most of their people. People of a group count once, however many go-lives it has. */
export function sectionsOf(rows: readonly Row[], { by, turned }: Pick<Asked, 'by' | 'turned'>): Section[] {
  const names = new Map<string, Row[]>()
  for (const row of rows) {
    const name = by === 'none' ? '' : (row[by] ?? '')
    const known = names.get(name)
    if (known) known.push(row)
    else names.set(name, [row])
  }
  const startsOpen = by === 'none' || rows.length <= OPEN_UP_TO
  return [...names]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'en')))
    .map(([name, own]) => {
      const groups = new Map(own.map((row) => [row.groupId, row.people]))
      return {
        name,
        isOpen: startsOpen !== turned.has(name),
        rows: own,
        go: own.map(({ on }) => on),
        groups: groups.size,
        people: [...groups.values()].reduce((sum, people) => sum + people, 0),
        tally: tallyOf(own),
      }
    })
}

/** The rows of open sections that one page holds, from a row on; closed sections hold none. */
export function pageOfSections(
  sections: readonly Section[],
  from: number,
): { sections: Section[]; shown: number; open: number } {
  const open = sections.reduce((sum, section) => sum + (section.isOpen ? section.rows.length : 0), 0)
  let skip = from < open ? from : 0
  let room = MOST_ROWS
  let shown = 0
  const cut = sections.map((section) => {
    if (!section.isOpen) return { ...section, rows: [] }
    const rows = section.rows.slice(skip, skip + room)
    skip = Math.max(0, skip - section.rows.length)
    room -= rows.length
    shown += rows.length
    return { ...section, rows }
  })
  return { sections: cut, shown, open }
}

/** Every day that a row draws something on. */
export function daysOf(row: MapRow): string[] {
  return [
    row.window.full.opens,
    row.on,
    row.refresher.closes,
    ...row.liveDays,
    ...(row.accessFrom ? [row.accessFrom] : []),
  ]
}
