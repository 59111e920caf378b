import type { Draft } from './draft.ts'
import { awayRanges, touches } from './person-time.ts'
import type { Stretch } from './practice-stretches.ts'
import { hoursMask, type SiteTime } from './site-time.ts'
import { weeklyHours } from './weekly-hours.ts'

export type Span = { slot: number; length: number }
export type Diary = {
  /** The first free span of a stretch, on a day without practice while there is one. */
  book: (stretch: Stretch, length: number) => Span | undefined
  /** Changes a span's end when nothing stands in the way. */
  resize: (stretch: Stretch, span: Span, length: number) => boolean
}

/** One person's free working time; a day takes one block while other days have room. */
export function diaryOf(
  { work, state }: Draft,
  person: number,
  site: SiteTime,
  chains: readonly number[],
  teaching: readonly Span[],
  ends: Int32Array,
): Diary {
  const { grid } = work.programme
  const given = work.programme.people[person]!
  const hours = given.hours ? hoursMask(grid, site.local, weeklyHours(given.hours)) : site.inHours
  const away = awayRanges(grid, site, given)
  const taken = chains.flatMap((k) =>
    [...work.chains[k]!]
      .filter((i) => state.slotOf[i]! >= 0)
      .map((i): Span => ({ slot: state.slotOf[i]!, length: ends[i]! - state.slotOf[i]! })),
  )
  taken.push(...teaching)
  const practised = new Set<number>()
  const fits = (slot: number, length: number, own?: Span): boolean => {
    for (let s = slot; s < slot + length; s++) if (!hours[s] || site.closed[s]) return false
    if (touches(away, slot, slot + length)) return false
    return !taken.some((one) => one !== own && one.slot < slot + length && slot < one.slot + one.length)
  }
  const onDay = (day: number, stretch: Stretch, length: number): number => {
    const from = Math.max(stretch.opens, site.local.dayStart[day]!)
    const to = Math.min(stretch.closes, site.local.dayStart[day + 1]!) - length
    for (let slot = from; slot <= to; slot++) if (fits(slot, length)) return slot
    return -1
  }
  const book = (stretch: Stretch, length: number): Span | undefined => {
    if (stretch.opens >= stretch.closes) return undefined
    const first = site.local.dayOf[stretch.opens]!
    const last = site.local.dayOf[stretch.closes - 1]!
    for (const fresh of [true, false])
      for (let day = first; day <= last; day++) {
        if (practised.has(day) === fresh) continue
        const slot = onDay(day, stretch, length)
        if (slot < 0) continue
        const span = { slot, length }
        practised.add(day)
        taken.push(span)
        return span
      }
    return undefined
  }
  const resize = (stretch: Stretch, span: Span, length: number): boolean => {
    for (const slot of [span.slot, span.slot + span.length - length]) {
      if (slot < stretch.opens || slot + length > stretch.closes || !fits(slot, length, span)) continue
      Object.assign(span, { slot, length })
      return true
    }
    return false
  }
  return { book, resize }
}
