/** Hours by ISO weekday, "1" = Monday, as tables keep them; absent or null is a day off. */
export type HoursByWeekday = Partial<Record<string, readonly [string, string] | null>>

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The first day whose end is not after its start. */
export function backwardsHours(hours: HoursByWeekday): readonly [string, string] | undefined {
  return Object.values(hours).find((span) => span && span[1] <= span[0]) ?? undefined
}

/** As a plan file writes them: neighbouring weekdays with the same hours become one line, `{ "mon-fri": [...] }`. */
export function planHours(hours: HoursByWeekday): Record<string, [string, string]> {
  const lines: { first: number; last: number; span: readonly [string, string] }[] = []
  for (let weekday = 1; weekday <= 7; weekday++) {
    const span = hours[weekday]
    if (!span) continue
    const before = lines.at(-1)
    if (before?.last === weekday - 1 && before.span.join() === span.join()) before.last = weekday
    else lines.push({ first: weekday, last: weekday, span })
  }
  return Object.fromEntries(
    lines.map(({ first, last, span }) => {
      const name = first === last ? WEEKDAYS[first - 1]! : `${WEEKDAYS[first - 1]}-${WEEKDAYS[last - 1]}`
      return [name, [span[0], span[1]]]
    }),
  )
}
