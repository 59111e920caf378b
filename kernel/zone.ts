/** An IANA zone name, `Asia/Singapore`. Offsets are never stored: rules change, names stay. */
export type Zone = string & { readonly Zone: unique symbol }

export function isZone(text: string): text is Zone {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return text.includes('/') || text === 'UTC'
  } catch {
    return false
  }
}

export function zone(text: string): Zone {
  if (!isZone(text)) throw new RangeError(`Not an IANA time zone: ${text}`)
  return text
}
