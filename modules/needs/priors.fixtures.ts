import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { TableFile } from './prior-draft.ts'

/** Where the public data may lie; tests say that they were skipped when they do not. */
const SHARED = process.env.TAKEROOT_SHARED_DATA ?? '../shared/data'
export const table = (name: string, text: string): TableFile => {
  const [header, ...rows] = parse(text, {
    bom: true,
    delimiter: text.slice(0, 400).includes('\t') ? '\t' : ',',
    relax_column_count: true,
  })
  return { name, header: header!, rows }
}
export const read = (path: string) => table(path, readFileSync(join(SHARED, path), 'utf8'))
export const isThere = (path: string) => existsSync(join(SHARED, path))
export const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(SHARED, path), 'utf8'))
