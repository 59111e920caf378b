const NEWLINE = 10
const SPACE = 32
const COMMA = 44
const MINUS = 45
const ZERO = 48
const NINE = 57
const COLON = 58

export type LineReader = ReturnType<typeof lineReader>

/** Reads the words of one line straight from its bytes; everything refused names the line. */
export function lineReader(bytes: Uint8Array, start: number, end: number, number: number) {
  let at = start
  const reader = { word, whole, colon, list, listLength, bits, peek, skip, more, end: done, refuse }

  function refuse(why: string): never {
    throw new Error(`line ${number}: ${why}`)
  }
  function pass(): void {
    while (at < end && bytes[at] === SPACE) at++
  }
  function more(): boolean {
    pass()
    return at < end
  }
  function wordEnd(): number {
    pass()
    const space = bytes.indexOf(SPACE, at)
    return space < 0 || space > end ? end : space
  }
  function word(): string {
    const stop = wordEnd()
    const text = String.fromCharCode(...bytes.subarray(at, Math.min(stop, at + 20)))
    at = stop
    return text
  }
  function whole(least: number, most: number): number {
    pass()
    const negative = bytes[at] === MINUS
    if (negative) at++
    const first = at
    let value = 0
    while (at < end && bytes[at]! >= ZERO && bytes[at]! <= NINE && at - first < 10)
      value = value * 10 + bytes[at++]! - ZERO
    if (at === first) refuse(`a number is missing at column ${at - start + 1}`)
    if (negative) value = -value
    if (value < least || value > most) refuse(`${value} is not between ${least} and ${most}`)
    return value
  }
  function colon(): void {
    if (bytes[at++] !== COLON) refuse(`a colon is missing at column ${at - start}`)
  }
  /** The parts of a word with commas, each read by `each`; `-` is none. */
  function list(each: (line: LineReader) => number): number[] {
    pass()
    const found: number[] = []
    if (isNone()) {
      at++
      return found
    }
    for (;;) {
      found.push(each(reader))
      if (at >= end || bytes[at] === SPACE) return found
      if (bytes[at++] !== COMMA) refuse(`a comma is missing at column ${at - start}`)
    }
  }
  function isNone(): boolean {
    return bytes[at] === MINUS && (at + 1 >= end || bytes[at + 1] === SPACE)
  }
  function listLength(): number {
    const stop = wordEnd()
    let parts = 1
    for (let k = at; k < stop; k++) if (bytes[k] === COMMA) parts++
    return isNone() ? 0 : parts
  }
  /** Words of eight hexadecimal digits, the lowest bit first: one byte a bit. */
  function bits(words: number): Uint8Array {
    const stop = wordEnd()
    if (stop - at !== words * 8) refuse(`${words * 8} hexadecimal digits are needed, not ${stop - at}`)
    const found = new Uint8Array(words * 32)
    for (let k = 0; k < words * 8; k++) {
      const digit = Number.parseInt(String.fromCharCode(bytes[at + k]!), 16)
      if (Number.isNaN(digit)) refuse('availability holds something other than hexadecimal digits')
      const first = (k >> 3) * 32 + (7 - (k & 7)) * 4
      for (let b = 0; b < 4; b++) found[first + b] = (digit >> b) & 1
    }
    at = stop
    return found
  }
  /** The bytes of the next word, where it stands, and a hash of them. */
  function peek(): { text: Uint8Array; hash: number } {
    const stop = wordEnd()
    const text = bytes.subarray(at, stop)
    let hash = 0
    for (let k = 0; k < text.length; k++) hash = (Math.imul(hash, 31) + text[k]!) | 0
    return { text, hash }
  }
  function skip(): void {
    at = wordEnd()
  }
  function done(): void {
    if (more()) refuse(`nothing more is expected from column ${at - start + 1} on`)
  }
  return reader
}

/** Cuts a stream of bytes into whole lines: `line` gets the bytes that hold it, its start and its end. */
export function eachLine(
  chunks: Iterable<Uint8Array>,
  line: (bytes: Uint8Array, start: number, end: number) => void,
): void {
  let rest = new Uint8Array(0)
  for (const chunk of chunks) {
    let start = 0
    if (rest.length) {
      const end = chunk.indexOf(NEWLINE)
      const whole = new Uint8Array(rest.length + (end < 0 ? chunk.length : end))
      whole.set(rest)
      whole.set(end < 0 ? chunk : chunk.subarray(0, end), rest.length)
      rest = whole
      if (end < 0) continue
      line(whole, 0, whole.length)
      rest = new Uint8Array(0)
      start = end + 1
    }
    for (let end = chunk.indexOf(NEWLINE, start); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      line(chunk, start, end)
      start = end + 1
    }
    rest = chunk.slice(start)
  }
  if (rest.length) line(rest, 0, rest.length)
}
