type Page = { cursor?: string | undefined; limit: number }

/** Where a page starts: the cursor is the number of rows before it; anything else is the beginning. */
export function startOf({ cursor }: Page): number {
  return /^\d{1,7}$/.test(cursor ?? '') ? Number(cursor) : 0
}

/** One page of a list that is already read or counted as a whole. */
export function pageFrom<Row>(
  rows: Row[],
  total: number,
  page: Page,
): { rows: Row[]; total: number; next: string | null } {
  const end = startOf(page) + rows.length
  return { rows, total, next: rows.length > 0 && end < total ? String(end) : null }
}

export function pageOfAll<Row>(all: readonly Row[], page: Page): { rows: Row[]; total: number; next: string | null } {
  const from = startOf(page)
  return pageFrom(all.slice(from, from + page.limit), all.length, page)
}
