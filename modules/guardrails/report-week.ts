import { type Day, plusDays, weekdayOf } from '#kernel/day.ts'

/** The Monday of a day's week: all that is kept of when a near-miss was reported. */
export function weekOf(on: Day): Day {
  return plusDays(on, 1 - weekdayOf(on))
}

/** No vowels and nothing that looks like something else: a code can be read out and spells no word. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ'
const LONG = 16

/** A code for looking an answer up, from at least 16 random bytes: `XXXX-XXXX-XXXX-XXXX`, about 76 bits. */
export function lookupCode(random: Uint8Array): string {
  const letters = [...random.slice(0, LONG)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
  return letters.match(/.{4}/g)!.join('-')
}

/** As typed by hand: letter case, spaces and hyphens do not matter. */
export function tidyCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return letters.match(/.{1,4}/g)?.join('-') ?? ''
}
