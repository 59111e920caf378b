import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { flaggedRatings, openFlags, type ResolutionKind, standingRatings, type View } from './standing-ratings.ts'

const before = instant('2027-01-04T01:00:00Z')
const at = instant('2027-01-05T01:00:00Z')
const after = instant('2027-01-06T01:00:00Z')
const given = (['employee', 'manager', 'expert'] as View[]).map((view) => ({ view, at: before }))
const decided = (kind: ResolutionKind, flags: string[] = []) => ({ kind, flags, at })
const both = { employees: 1, managers: 1 }

describe('a recorded decision', () => {
  test('an accepted view replaces the other, and the expert stays', () => {
    expect(standingRatings(given, decided('accept employee')).map((one) => one.view)).toEqual(['employee', 'expert'])
    expect(standingRatings(given, decided('accept manager')).map((one) => one.view)).toEqual(['manager', 'expert'])
    expect(standingRatings(given, null)).toEqual(given)
  })
  test('measuring again forgets what was said before it', () => {
    const again = [...given, { view: 'employee' as View, at: after }]
    expect(standingRatings(again, decided('re-measure'))).toEqual([{ view: 'employee', at: after }])
    expect(flaggedRatings(again, decided('re-measure'))).toHaveLength(1)
  })
  test('a split task counts no longer', () => {
    expect(standingRatings(given, decided('split'))).toEqual([])
    expect(openFlags([{ kind: 'minutes' }], decided('split'), both)).toEqual([])
  })
  test('both views stay visible in the flags when one was accepted', () => {
    expect(flaggedRatings(given, decided('accept manager'))).toEqual(given)
  })
})

describe('what still waits', () => {
  test('without a decision everything does', () => {
    expect(openFlags([{ kind: 'minutes' }, { kind: 'never' }], null, both)).toEqual(['minutes', 'never'])
  })
  test('a decision covers the flags it was made about, and a new one opens the task again', () => {
    const accepted = decided('accept manager', ['minutes'])
    expect(openFlags([{ kind: 'minutes' }], accepted, both)).toEqual([])
    expect(openFlags([{ kind: 'minutes' }, { kind: 'data class' }], accepted, both)).toEqual(['data class'])
  })
  test('a task that is measured again waits for both views, then for its new flags', () => {
    const again = decided('re-measure', ['minutes'])
    expect(openFlags([], again, { employees: 1, managers: 0 })).toEqual(['measured again'])
    expect(openFlags([{ kind: 'minutes' }], again, both)).toEqual(['minutes'])
    expect(openFlags([], again, both)).toEqual([])
  })
})
