/** The same file with lines in its head that say what the columns mean; the mark for UTF-8 stays first. */
export function notedCsv(notes: readonly string[], csv: string): string {
  const said = notes.map((note) => `# ${note.replace(/\s+/g, ' ')}\r\n`).join('')
  return `\ufeff${said}${csv.replace(/^\ufeff/, '')}`
}
