export type Page<Row> = { rows: Row[]; total: number; next: string | null }

/** A page of a list that is whole in memory; the cursor is the number of rows before it. */
export function pageFrom<Row>(all: readonly Row[], query: { cursor?: string | undefined; limit: number }): Page<Row> {
  const from = startOf(query.cursor)
  const rows = all.slice(from, from + query.limit)
  return { rows, total: all.length, next: from + rows.length < all.length ? String(from + rows.length) : null }
}

/** Where the page starts; a cursor that is no number starts at the beginning. */
export function startOf(cursor: string | undefined): number {
  return cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0
}
