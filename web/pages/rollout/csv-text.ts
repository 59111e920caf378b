/** One file of comma-separated values (RFC 4180). A cell that a spreadsheet would run is made text with an apostrophe. */
export function csvText(comments: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const said = comments.map((comment) => `# ${comment.replace(/[\r\n]+/g, ' ')}`)
  return `\ufeff${[...said, ...rows.map((row) => row.map(cell).join(','))].join('\r\n')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
