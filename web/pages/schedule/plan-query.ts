export const VIEWS = ['cohort', 'facilitator', 'week', 'table'] as const
export const ONLY = ['moved', 'added', 'pinned', 'broken'] as const
/** Rows of a timeline, and of the table, on one page. */
export const ROWS = 30
export const TABLE_ROWS = 100
