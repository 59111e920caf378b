import { readFileSync } from 'node:fs'

/** The code points that a TrueType font can draw, read from its `cmap` table (OpenType 1.9, formats 4 and 12). */
export function glyphsOf(file: string): ReadonlySet<number> {
  const font = readFileSync(file)
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const at = 12 + i * 16
    if (font.toString('latin1', at, at + 4) === 'cmap') return codePoints(font, font.readUInt32BE(at + 8))
  }
  throw new Error(`no cmap table in ${file}`)
}

function codePoints(font: Buffer, cmap: number): Set<number> {
  const found = new Set<number>()
  const subtables = font.readUInt16BE(cmap + 2)
  for (let i = 0; i < subtables; i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) addSegments(font, at, found)
    if (format === 12) addGroups(font, at, found)
  }
  return found
}

function addSegments(font: Buffer, at: number, found: Set<number>): void {
  const count = font.readUInt16BE(at + 6) / 2
  const word = (index: number) => font.readUInt16BE(index)
  for (let i = 0; i < count; i++) {
    const end = word(at + 14 + i * 2)
    const start = word(at + 16 + count * 2 + i * 2)
    const delta = word(at + 16 + count * 4 + i * 2)
    const offsetAt = at + 16 + count * 6 + i * 2
    const offset = word(offsetAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : word(offsetAt + offset + (code - start) * 2)
      if (glyph !== 0) found.add(code)
    }
  }
}

function addGroups(font: Buffer, at: number, found: Set<number>): void {
  const groups = font.readUInt32BE(at + 12)
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) found.add(code)
  }
}
