export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of a file of unknown origin, without its BOM; null when it is no text. */
export function decodedText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return looksLikeText(text) ? { text, encoding } : null
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 2000)
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++
  })
  // Western text in UTF-16 has a zero in every other byte, and no text in one byte has any.
  if (zeros[1]! > sample.length / 5 && zeros[0]! === 0) return 'utf-16le'
  if (zeros[0]! > sample.length / 5 && zeros[1]! === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const strange = sample.match(/[^\P{Cc}\t\r\n]/gu)?.length ?? 0
  return !sample.includes('\0') && strange <= sample.length / 100
}
