import { Refused } from './sheet-result.ts'
import { storedZip } from './stored-zip.ts'
import { unpacked, zipDirectory } from './zip-directory.ts'

export type ArchivedText = { name: string; text: string }
const MOST_FILES = 500
const LARGEST = 1_000_000

/** A zip of texts, in the order in which they come. */
export function archiveOf(files: readonly ArchivedText[]): Uint8Array {
  return storedZip(new Map(files.map(({ name, text }) => [name, new TextEncoder().encode(text)])))
}

/** The texts with this ending inside a zip, folders of a system left out; null when the bytes are no zip that can be read. */
export function textsInArchive(bytes: Uint8Array, ending: string): ArchivedText[] | null {
  try {
    const entries = zipDirectory(bytes).filter(
      ({ name, size }) => name.toLowerCase().endsWith(ending) && !/(^|\/)(__MACOSX|\.)/.test(name) && size <= LARGEST,
    )
    return entries
      .slice(0, MOST_FILES)
      .map((entry) => ({ name: entry.name, text: new TextDecoder().decode(unpacked(bytes, entry)) }))
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
