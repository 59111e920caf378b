/** A moment on the time line, written in UTC to the second: `2027-03-01T01:30:00Z`. Instants compare with `<`. */
export type Instant = string & { readonly Instant: unique symbol }

/** Accepts any ISO 8601 text that carries an offset or `Z`, a Date, or epoch milliseconds. */
export function instant(value: string | number | Date): Instant {
  if (typeof value === 'string' && !/(Z|[+-]\d{2}:?\d{2})$/i.test(value))
    throw new RangeError(`A moment needs an offset or Z: ${value}`)
  const at = new Date(value)
  if (Number.isNaN(+at)) throw new RangeError(`Not a moment: ${String(value)}`)
  return `${at.toISOString().slice(0, 19)}Z` as Instant
}

export function epochMs(at: Instant): number {
  return Date.parse(at)
}

export function plusMinutes(at: Instant, minutes: number): Instant {
  return instant(epochMs(at) + minutes * 60_000)
}

export function minutesBetween(from: Instant, to: Instant): number {
  return (epochMs(to) - epochMs(from)) / 60_000
}
