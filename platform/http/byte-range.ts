export type ByteRange = { kind: 'whole' } | { kind: 'part'; from: number; to: number } | { kind: 'outside' }

/**
 * Which bytes a `Range` header asks for (RFC 9110, 14.1.2), both ends included; a part is never longer than `most`
 * bytes. What is not understood, or asks for several parts, is answered with the whole.
 */
export function byteRange(header: string | undefined, size: number, most: number): ByteRange {
  const found = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return { kind: 'whole' }
  const [first, last] = [found[1]!, found[2]!]
  if (first === '') {
    const wanted = Math.min(Number(last), size)
    return wanted === 0 ? { kind: 'outside' } : part(size - wanted, size - 1, most)
  }
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (from >= size) return { kind: 'outside' }
  return to < from ? { kind: 'whole' } : part(from, to, most)
}

function part(from: number, to: number, most: number): ByteRange {
  return { kind: 'part', from, to: Math.min(to, from + most - 1) }
}
