export const VIEWS = ['cohort', 'facilitator', 'week', 'table'] as const
export const ONLY = ['moved', 'added', 'pinned', 'broken'] as const
export const GROUPINGS = ['none', 'workflow', 'site', 'department'] as const
export const ZOOMS = ['months', 'weeks', 'days'] as const
const ROWS: Record<View, number> = { cohort: 30, facilitator: 8, week: 200, table: 100 }
/** More cohorts than this are grouped unless somebody asks otherwise. */
const MOST_UNGROUPED = 60

export type View = (typeof VIEWS)[number]
export type Zoom = (typeof ZOOMS)[number]
/** How many rows a view shows at once: a facilitator has ten times the sessions of a cohort. */
export function rowsOn(view: View): number {
  return ROWS[view]
}
type Grouping = (typeof GROUPINGS)[number]

/** What the address of a plan asks to see; what it does not name stands as it is used most. */
export function askedOf(query: URLSearchParams) {
  const from = Number.parseInt(query.get('from') ?? '0', 10)
  return {
    view: VIEWS.find((one) => one === query.get('view')) ?? 'cohort',
    only: ONLY.find((one) => one === query.get('only')) ?? null,
    by: GROUPINGS.find((one) => one === query.get('by')) ?? null,
    zoom: ZOOMS.find((one) => one === query.get('zoom')) ?? 'weeks',
    section: query.get('section'),
    q: query.get('q')?.trim().slice(0, 200) ?? '',
    from: Number.isFinite(from) ? Math.max(0, from) : 0,
    week: query.get('week') ?? '',
  }
}
export type Asked = ReturnType<typeof askedOf>

/** How rows are grouped: as asked, else by workflow once there are too many to look at. */
export function groupingOf(by: Grouping | null, cohorts: number): Grouping {
  return by ?? (cohorts > MOST_UNGROUPED ? 'workflow' : 'none')
}
