import { inflateRawSync } from 'node:zlib'
import { LIMITS, Refused } from './sheet-result.ts'

export type ZipEntry = { name: string; method: number; size: number; packedSize: number; at: number }

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 10_000

/** What a zip says it holds, read from its directory (APPNOTE 4.3.12) before a single byte is unpacked. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) throw new Refused('file/too-large', { what: 'parts', limit: MOST_ENTRIES, found: count })
  const entries: ZipEntry[] = []
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new Refused('file/damaged', { why: 'zip directory' })
    if (view.getUint16(at + 8, true) & 1) throw new Refused('file/encrypted')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > LIMITS.unpackedBytes)
    throw new Refused('file/too-large', { what: 'unpacked bytes', limit: LIMITS.unpackedBytes, found: unpacked })
  return entries
}

/** The end record is last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  throw new Refused('file/damaged', { why: 'zip cut short' })
}

/** One part, and never more of it than the directory promised. */
export function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
    throw new Refused('file/damaged', { why: 'zip part', part: entry.name })
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.packedSize)
  if (entry.method === 0 && packed.length === entry.size) return packed
  if (entry.method !== 8) throw new Refused('file/damaged', { why: 'zip method', part: entry.name })
  try {
    const whole = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
    if (whole.length === entry.size) return whole
  } catch {
    // Falls through: a part that is longer than promised is as damaged as one that does not unpack.
  }
  throw new Refused('file/damaged', { why: 'zip part', part: entry.name })
}
