import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = new Map<string, readonly ShippedText[]>()

export type ShippedText = { name: string; text: string }

/** The texts of a folder that comes with the program, by name, `starter/aids`; read once. A folder that is not there is empty. */
export function shippedTexts(folder: string, ending: string): readonly ShippedText[] {
  const id = `${folder} ${ending}`
  const known = read.get(id)
  if (known) return known
  const at = join(ROOT, folder)
  const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(ending)) : []
  const texts = names.sort().map((name) => ({ name, text: readFileSync(join(at, name), 'utf8') }))
  read.set(id, texts)
  return texts
}
