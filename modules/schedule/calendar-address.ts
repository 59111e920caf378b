export type AddressRefusal = 'address' | 'https' | 'password' | 'private'

/**
 * Why a calendar's address may not be read, judged from its text alone; null when it may. A name that resolves to a
 * private address is refused later, by the reader. `localAllowed` is for organisations whose calendars live inside.
 */
export function addressRefusal(address: string, localAllowed: boolean): AddressRefusal | null {
  if (!URL.canParse(address)) return 'address'
  const url = new URL(address)
  if (url.protocol !== 'https:' && !(localAllowed && url.protocol === 'http:')) return 'https'
  if (url.username || url.password) return 'password'
  if (localAllowed) return null
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  if (host === 'localhost' || /\.(localhost|local|internal|home\.arpa)$/.test(host)) return 'private'
  return isPrivateAddress(host) ? 'private' : null
}

/** Whether an IP address is one that only machines inside a network reach (RFC 6890); a name is not an address. */
export function isPrivateAddress(address: string): boolean {
  const four = fourOf(address)
  if (four) return isPrivateFour(four)
  const groups = groupsOf(address)
  return groups ? isPrivateSix(groups) : false
}

function fourOf(address: string): number[] | null {
  const parts = address.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return parts.map(Number)
}

function isPrivateFour([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113) ||
    a >= 224
  )
}

/** The eight groups of an IPv6 address; an embedded IPv4 address fills the last two. */
function groupsOf(address: string): number[] | null {
  const plain = address.replace(/%.*$/, '')
  if (!plain.includes(':')) return null
  const dotted = /^(.*:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(plain)
  const four = dotted ? fourOf(dotted[2]!) : null
  if (dotted && !four) return null
  const text = four
    ? `${dotted![1]}${((four[0]! << 8) | four[1]!).toString(16)}:${((four[2]! << 8) | four[3]!).toString(16)}`
    : plain
  const [head = '', tail, more] = text.split('::')
  if (more !== undefined) return null
  const first = head ? head.split(':') : []
  const last = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - first.length - last.length
  const all = [...first, ...Array(Math.max(0, missing)).fill('0'), ...last]
  if (all.length !== 8 || !all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null
  return all.map((group) => Number.parseInt(group, 16))
}

function isPrivateSix(groups: readonly number[]): boolean {
  const [first = 0, second = 0] = groups
  const tail = [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255]
  const zeros = (count: number) => groups.slice(0, count).every((group) => group === 0)
  // Unspecified, loopback, and IPv4 written inside IPv6 in its four ways.
  if (zeros(6)) return true
  if (zeros(5) && groups[5] === 0xffff) return isPrivateFour(tail)
  if (first === 0x64 && second === 0xff9b) return true
  if (first === 0x2002) return isPrivateFour([second >> 8, second & 255, groups[2]! >> 8])
  return (
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xffc0) === 0xfe80 ||
    (first & 0xffc0) === 0xfec0 ||
    (first & 0xff00) === 0xff00 ||
    (first === 0x2001 && (second === 0 || second === 0xdb8)) ||
    first === 0x100
  )
}
