import { expect, test } from 'vitest'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { freeOfOwn, inFile, spansOf, unpacked, withoutBusy } from './packed-busy.ts'

const at = (clock: string) => Date.parse(`2027-03-01T${clock}:00Z`) / 1000
const span = (from: string, to: string) => [at(from), at(to)] as const
const text = (...spans: (readonly [number, number])[]) => spans.map(([from, to]) => `${from}+${to - from}`).join(' ')

test('nobody clashes with the session they are invited to', () => {
  const session = span('09:00', '10:15')
  expect(freeOfOwn(text(session), [session])).toBe('')
  expect(freeOfOwn(text(span('08:00', '12:00')), [session])).toBe(text(span('08:00', '09:00'), span('10:15', '12:00')))
  expect(freeOfOwn(text(span('10:15', '11:00')), [session])).toBe(text(span('10:15', '11:00')))
  expect(spansOf('')).toEqual([])
})

test('what is packed comes back as the planner reads it', () => {
  const one = { id: 'p', site: 's' }
  const packed = { ...one, ...inFile(text(span('09:00', '10:00'))) }
  const file = { people: [packed, one], facilitators: [{ ...packed, skills: [] }] } as unknown as PlanFile
  const whole = unpacked(file)
  const busy = [{ from: '2027-03-01T09:00:00Z', to: '2027-03-01T10:00:00Z' }]
  expect(whole.people).toEqual([{ ...one, busy }, one])
  expect(whole.facilitators[0]).toEqual({ ...one, skills: [], busy })
  expect(withoutBusy(file).people).toEqual([one, one])
  expect(inFile(undefined)).toEqual({})
})
