/** What a film says of itself: its container, and its length when the file tells it. */
export type VideoFacts = { type: 'video/mp4' | 'video/webm'; seconds: number | null }

/** Reads MP4 (ISO 14496-12) and WebM (Matroska) by their content; null when the bytes are neither. */
export function videoFacts(bytes: Uint8Array): VideoFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 12 && textAt(bytes, 4, 4) === 'ftyp')
    return { type: 'video/mp4', seconds: mp4Seconds(bytes, view) }
  if (
    bytes.length > 8 &&
    view.getUint32(0) === 0x1a45dfa3 &&
    textAt(bytes, 0, Math.min(64, bytes.length)).includes('webm')
  )
    return { type: 'video/webm', seconds: webmSeconds(bytes, view) }
  return null
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('latin1')
}

/** The length stands in the movie header: moov > mvhd, as units over units a second. */
function mp4Seconds(bytes: Uint8Array, view: DataView): number | null {
  const movie = boxIn(bytes, view, 0, bytes.length, 'moov')
  const header = movie && boxIn(bytes, view, movie.from, movie.to, 'mvhd')
  if (!header || header.to - header.from < 32) return null
  const isLong = view.getUint8(header.from) === 1
  const scale = view.getUint32(header.from + (isLong ? 20 : 12))
  const units = isLong ? Number(view.getBigUint64(header.from + 24)) : view.getUint32(header.from + 16)
  return whole(units / scale)
}

function boxIn(bytes: Uint8Array, view: DataView, from: number, to: number, name: string) {
  for (let at = from; at + 8 <= to; ) {
    const short = view.getUint32(at)
    const head = short === 1 ? 16 : 8
    if (at + head > to) return null
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
    if (size < head) return null
    if (textAt(bytes, at + 4, 4) === name) return { from: at + head, to: Math.min(to, at + size) }
    at += size
  }
  return null
}

const SEGMENT = 0x18538067
const INFO = 0x1549a966
const TIMECODE_SCALE = 0x2ad7b1
const DURATION = 0x4489
const NANOSECONDS = 1e9

/** The length stands in Segment > Info: Duration in units of TimecodeScale nanoseconds. */
function webmSeconds(bytes: Uint8Array, view: DataView): number | null {
  const segment = elementIn(bytes, 0, bytes.length, SEGMENT)
  const info = segment && elementIn(bytes, segment.from, segment.to, INFO)
  if (!info) return null
  const scaleAt = elementIn(bytes, info.from, info.to, TIMECODE_SCALE)
  const durationAt = elementIn(bytes, info.from, info.to, DURATION)
  if (!durationAt) return null
  let scale = 1_000_000
  if (scaleAt) {
    scale = 0
    for (let at = scaleAt.from; at < scaleAt.to; at++) scale = scale * 256 + bytes[at]!
  }
  const size = durationAt.to - durationAt.from
  const units =
    size === 8 ? view.getFloat64(durationAt.from) : size === 4 ? view.getFloat32(durationAt.from) : Number.NaN
  return whole((units * scale) / NANOSECONDS)
}

function elementIn(bytes: Uint8Array, from: number, to: number, wanted: number) {
  for (let at = from; at < to; ) {
    const id = numberAt(bytes, at, to, true)
    const size = id && numberAt(bytes, id.next, to, false)
    if (!id || !size) return null
    const end = size.isUnknown ? to : Math.min(to, size.next + size.value)
    if (id.value === wanted) return { from: size.next, to: end }
    if (end <= at) return null
    at = end
  }
  return null
}

/** A number whose first byte tells its length (RFC 8794, 4); an id keeps its marker. */
function numberAt(bytes: Uint8Array, at: number, to: number, keepMarker: boolean) {
  const first = bytes[at]
  if (first === undefined || first === 0) return null
  const length = Math.clz32(first) - 23
  if (at + length > to) return null
  const marker = 1 << (8 - length)
  let value = keepMarker ? first : first & (marker - 1)
  let isUnknown = (first & (marker - 1)) === marker - 1
  for (let i = 1; i < length; i++) {
    value = value * 256 + bytes[at + i]!
    isUnknown &&= bytes[at + i] === 0xff
  }
  return { value, next: at + length, isUnknown }
}

function whole(seconds: number): number | null {
  return Number.isFinite(seconds) && seconds > 0 && seconds < 86_400 ? Math.max(1, Math.round(seconds)) : null
}
