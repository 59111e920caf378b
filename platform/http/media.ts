import type { Context } from 'hono'
import { byteRange } from './byte-range.ts'
import { fileHeader } from './file-header.ts'

/** Bytes that are read when they are asked for: a player jumps to the middle, and nothing is held whole in memory. */
export type Media = {
  type: string
  fileName: string
  size: number
  /** Changes when the bytes do. */
  tag: string
  /** The bytes from `from` to `to`, both included; may open a transaction of its own. */
  read: (from: number, to: number) => Promise<Uint8Array>
}

const MOST_AT_ONCE = 2 * 1024 * 1024

/** Answers the whole, or the part that was asked for. The bytes came from somebody: a browser only plays them. */
export function answerMedia(c: Context, media: Media): Response {
  const tag = `"${media.tag}"`
  const always = {
    ...fileHeader(media.type, media.fileName, 'inline'),
    'accept-ranges': 'bytes',
    etag: tag,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=3600',
  }
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, always)
  // A part of other bytes than the player holds would be noise, so it gets the whole anew (RFC 9110, 13.1.5).
  const isSame = (c.req.header('if-range') ?? tag) === tag
  const range = byteRange(isSame ? c.req.header('range') : undefined, media.size, MOST_AT_ONCE)
  if (range.kind === 'outside') return c.body(null, 416, { ...always, 'content-range': `bytes */${media.size}` })
  const [from, to] = range.kind === 'whole' ? [0, media.size - 1] : [range.from, range.to]
  const length = { 'content-length': String(to - from + 1) }
  const body = streamOf(media, from, to)
  if (range.kind === 'whole') return c.body(body, 200, { ...always, ...length })
  return c.body(body, 206, { ...always, ...length, 'content-range': `bytes ${from}-${to}/${media.size}` })
}

function streamOf({ read }: Media, from: number, to: number): ReadableStream {
  let at = from
  return new ReadableStream({
    async pull(controller) {
      const end = Math.min(to, at + MOST_AT_ONCE - 1)
      controller.enqueue(await read(at, end))
      at = end + 1
      if (at > to) controller.close()
    },
  })
}
