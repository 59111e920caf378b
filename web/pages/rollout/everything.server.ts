type Page<Row> = { rows: Row[]; next: string | null }

/** All pages of a list, for a choice that must show everything there is. */
export async function everything<Row>(page: (cursor: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | undefined; ; ) {
    const answer = await page(cursor)
    rows.push(...answer.rows)
    if (!answer.next) return rows
    cursor = answer.next
  }
}
