import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { calendarChange, type Entry, sameEntry, type Told } from './calendar-change.ts'

const entry: Entry = {
  capacity: 'participant',
  startsAt: instant('2027-03-28T01:30:00Z'),
  minutes: 75,
  place: 'Banyan, Singapore',
  facilitatorId: 'f' as Id,
}
const told: Told = { ...entry, sequence: 2, isOn: true }

test('somebody new is invited, and somebody whose calendar is right hears nothing', () => {
  expect(calendarChange(null, entry, 0)).toEqual({ kind: 'invite', sequence: 0 })
  expect(calendarChange(told, entry, 5)).toEqual({ kind: 'nothing' })
  expect(calendarChange(null, null, 5)).toEqual({ kind: 'nothing' })
})

test('a new time, length, place or facilitator updates the same entry', () => {
  for (const change of [
    { startsAt: instant('2027-03-29T01:30:00Z') },
    { minutes: 60 },
    { place: 'Pulai, Singapore' },
    { facilitatorId: 'g' as Id },
  ])
    expect(calendarChange(told, { ...entry, ...change }, 3)).toEqual({ kind: 'update', sequence: 3 })
})

test('who loses the place gets a cancellation above the last number, even when the session itself did not change', () => {
  expect(calendarChange(told, null, 2)).toEqual({ kind: 'cancel', sequence: 3 })
  expect(calendarChange({ ...told, isOn: false, sequence: 3 }, null, 2)).toEqual({ kind: 'nothing' })
  expect(calendarChange({ ...told, isOn: false, sequence: 3 }, entry, 2)).toEqual({ kind: 'invite', sequence: 4 })
})

const entries = fc.record({
  capacity: fc.constantFrom('participant' as const, 'facilitator' as const),
  startsAt: fc.constantFrom(instant('2027-03-28T00:30:00Z'), instant('2027-03-28T01:30:00Z')),
  minutes: fc.constantFrom(60, 75),
  place: fc.constantFrom('', 'a'),
  facilitatorId: fc.constantFrom('f' as Id, 'g' as Id),
})

test('after any history the calendar is as wanted, numbers only rise, and telling twice says nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(entries), { maxLength: 12 }), fc.boolean(), (wishes, raises) => {
      let state: Told | null = null
      let sequence = 0
      for (const wanted of wishes) {
        if (raises) sequence++
        const change = calendarChange(state, wanted, sequence)
        if (change.kind !== 'nothing') {
          if (state) expect(change.sequence).toBeGreaterThan(state.sequence)
          state = { ...(wanted ?? state!), sequence: change.sequence, isOn: change.kind !== 'cancel' }
        }
        expect(calendarChange(state, wanted, sequence)).toEqual({ kind: 'nothing' })
        if (wanted) expect(state?.isOn && sameEntry(state, wanted)).toBe(true)
        else expect(state?.isOn ?? false).toBe(false)
      }
    }),
  )
})
