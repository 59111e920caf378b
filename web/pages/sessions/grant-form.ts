import { formatsOf, GRANT_SOURCES, type GrantColumn, type GrantFormat } from '#modules/sessions/grant-columns.ts'

export type GrantTyped = {
  name: string
  lines: 'course' | 'session'
  leastPercent: string
  columns: GrantColumn[]
}

const FORMATS = new Set(GRANT_SOURCES.flatMap((source) => formatsOf(source)))

/** The rows of the form in the order of their places; a row without a heading takes its column away. */
export function grantOfForm(form: FormData): GrantTyped {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const rows = [...form.keys()].flatMap((key) => (key.startsWith('name:') ? [key.slice('name:'.length)] : []))
  const columns = rows
    .map((row, at) => {
      const source = GRANT_SOURCES.find((one) => one === text(`source:${row}`)) ?? 'blank'
      const wanted = text(`format:${row}`) as GrantFormat
      const place = Number(text(`place:${row}`).replace(',', '.')) || at + 1
      return {
        place,
        column: {
          name: text(`name:${row}`),
          source,
          // A format of another source is dropped: the choice of the source was changed after it.
          format: FORMATS.has(wanted) && formatsOf(source).includes(wanted) ? wanted : null,
          constant: source === 'constant' ? text(`constant:${row}`) : '',
          isNeeded: form.get(`needed:${row}`) !== null,
        },
      }
    })
    .filter(({ column }) => column.name !== '')
    .toSorted((a, b) => a.place - b.place)
    .map(({ column }) => column)
  return {
    name: text('name'),
    lines: text('lines') === 'session' ? 'session' : 'course',
    leastPercent: text('leastPercent'),
    columns,
  }
}
