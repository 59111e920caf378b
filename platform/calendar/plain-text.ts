/** One line without control characters: a name from a roster must not begin a line of its own in a calendar. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
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
