import { cronbachAlpha } from '#engines/statistics/cronbach-alpha.ts'
import { mean } from '#engines/statistics/mean.ts'
import type { InstrumentContent, Item } from './instruments.schema.ts'
import type { Answer } from './waves.schema.ts'

type Ordinal = Extract<Item, { kind: 'ordinal' }>
/** What one person answered, by item; an item without a point (left out, "cannot say") is absent. */
export type Points = ReadonlyMap<string, number>

const STRAIGHT = 8

/** The points of one sheet, as they were chosen and not turned round. Items asked per subject are left out. */
export function pointsOf(answers: readonly Answer[]): Points {
  const points = new Map<string, number>()
  for (const { item, subject, value } of answers)
    if (subject === null && value.kind === 'point') points.set(item, value.point)
  return points
}

/** The point as it counts for the scale: a reversed item is mirrored about the middle of its own points. */
export function scoredPoint(item: Ordinal, point: number): number {
  if (!item.reversed) return point
  const all = item.points.map((one) => one.point)
  return Math.min(...all) + Math.max(...all) - point
}

export function itemsOfScale(content: InstrumentContent, scale: string): Ordinal[] {
  return content.items.filter((item): item is Ordinal => item.kind === 'ordinal' && item.scale === scale)
}

/** Mean of the scored points; null unless at least half of the items were answered (measurement 6.3). */
export function scaleScore(items: readonly Ordinal[], points: Points): number | null {
  const scored = items.flatMap((item) => {
    const point = points.get(item.key)
    return point === undefined ? [] : [scoredPoint(item, point)]
  })
  return scored.length > 0 && scored.length * 2 >= items.length ? mean(scored) : null
}

/** The same point throughout eight or more items, a reversed one among them: flagged, never dropped (measurement 6.3). */
export function isStraightLined(items: readonly Item[], points: Points): boolean {
  const answered = items.filter((item): item is Ordinal => item.kind === 'ordinal' && points.has(item.key))
  const isOne = new Set(answered.map((item) => points.get(item.key))).size === 1
  return isOne && answered.length >= STRAIGHT && answered.some((item) => item.reversed)
}

export type KeyCheck = {
  /** People who answered every item of the scale. */
  n: number
  alpha: number | null
  items: { key: string; itemRest: number | null }[]
  /** Items that run against the rest: their key is probably wrong. */
  suspects: string[]
}

/**
 * Whether the items of a scale run together, over people who answered all of them: Cronbach's alpha (three items or more)
 * and each item's correlation with the sum of the others. A negative one says that the item's key is probably wrong; it is
 * said only from ten people on, because fewer say it by chance.
 */
export function keyCheck(items: readonly Ordinal[], people: readonly Points[]): KeyCheck {
  const rows = people
    .filter((points) => items.every((item) => points.has(item.key)))
    .map((points) => items.map((item) => scoredPoint(item, points.get(item.key)!)))
  const each = items.map((item, at) => ({
    key: item.key,
    itemRest: correlation(
      rows.map((row) => row[at]!),
      rows.map((row) => row.reduce((sum, value, other) => (other === at ? sum : sum + value), 0)),
    ),
  }))
  const isTold = rows.length >= 10 && items.length >= 3
  return {
    n: rows.length,
    alpha: items.length ? cronbachAlpha(rows) : null,
    items: each,
    suspects: isTold ? each.filter(({ itemRest }) => itemRest !== null && itemRest < 0).map(({ key }) => key) : [],
  }
}

/** Pearson's r; null when one side has no spread. */
function correlation(x: readonly number[], y: readonly number[]): number | null {
  if (x.length < 3) return null
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (let at = 0; at < x.length; at++) {
    xy += (x[at]! - mx) * (y[at]! - my)
    xx += (x[at]! - mx) ** 2
    yy += (y[at]! - my) ** 2
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy)
}
