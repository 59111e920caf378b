export type PatternFault = 'not an address' | 'other scheme' | 'no host' | 'too wide' | 'has a fragment' | 'too long'
export type Pattern = { kind: 'good'; pattern: string } | { kind: 'bad'; fault: PatternFault }

const LONGEST = 500

/**
 * Reads an address pattern: `https://erp.example.com/invoices/*`. `*` stands for anything inside the path or the query;
 * in the host only as the first label (`*.example.com`), and at least two labels must be named.
 */
export function readPattern(text: string): Pattern {
  const wanted = text.trim()
  if (wanted.length > LONGEST) return bad('too long')
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^#]*)(#.*)?$/i.exec(wanted)
  if (!found || /\s/.test(wanted)) return bad('not an address')
  const [, scheme, host, rest, fragment] = found as unknown as [string, string, string, string, string | undefined]
  if (!/^https?$/i.test(scheme)) return bad('other scheme')
  if (fragment) return bad('has a fragment')
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
  if (name === '' || host.includes('@')) return bad('no host')
  const labels = name.replace(/^\*\./, '').split('.')
  if (labels.some((label) => label.includes('*')) || (labels.length < 2 && labels[0] !== 'localhost'))
    return bad('too wide')
  if (labels.some((label) => !/^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label))) return bad('not an address')
  return { kind: 'good', pattern: `${scheme.toLowerCase()}://${host.toLowerCase()}${rest || '/*'}` }
}

function bad(fault: PatternFault): Pattern {
  return { kind: 'bad', fault }
}

/** Whether an address lies under a pattern. Scheme and host are compared without letter case, the path with it. */
export function isUnder(pattern: string, address: string): boolean {
  const read = readPattern(pattern)
  if (read.kind === 'bad' || !URL.canParse(address)) return false
  const at = new URL(address)
  const whole = `${at.protocol}//${at.host}${decoded(at.pathname)}${decoded(at.search)}`
  // A pattern without a query is for the page, whatever its query says.
  const seen = read.pattern.includes('?') ? whole : whole.replace(/\?.*$/s, '')
  const [scheme, rest] = read.pattern.split('://') as [string, string]
  if (!rest.startsWith('*.')) return fits(read.pattern, seen)
  const own = rest.slice(2)
  if (!seen.startsWith(`${scheme}://`)) return false
  const under = seen.slice(scheme.length + 3)
  const host = own.split(/[/?]/)[0]!
  const seenHost = under.split(/[/?]/)[0]!
  const isUnderHost = seenHost === host || seenHost.endsWith(`.${host}`)
  return isUnderHost && fits(own.slice(host.length), under.slice(seenHost.length))
}

/** Whether a text fits a pattern of stars: the pieces between them one after the other, the first and the last in place. */
function fits(pattern: string, text: string): boolean {
  const pieces = pattern.split(/\*+/)
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (pieces.length === 1) return text === pattern
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at)
    if (found < 0 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
