import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

export type ZipEntry = { name: string; content: string | Uint8Array }

/** A zip of these files, each dated `at`: the same files at the same moment give the same bytes. */
export async function zipOf(entries: readonly ZipEntry[], at: string): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, dataDescriptor: false })
  for (const { name, content } of entries)
    await zip.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content), {
      lastModDate: new Date(at),
      extendedTimestamp: false,
    })
  return zip.close()
}
