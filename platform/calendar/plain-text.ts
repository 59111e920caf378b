/** One line without control characters: a name from a roster must not begin a line of its own in a calendar. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** For a CN parameter: quotes and backslashes have three incompatible escapes in the wild, so there are none. */
export function personName(text: string): string {
  return plainText(text).replace(/["\\^]/g, "'")
}

/** Only an http address; calendar programs make it clickable. */
export function webAddress(text: string | undefined): string | null {
  const url = text === undefined ? null : URL.parse(text)
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null
}
