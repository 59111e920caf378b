import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { freeOfOwn } from './free-of-own.ts'

const between = (from: string, to: string) => ({ from: instant(`2027-03-01T${from}Z`), to: instant(`2027-03-01T${to}Z`) })

test('nobody clashes with the session they are invited to', () => {
  expect(freeOfOwn([between('09:00', '10:15')], [between('09:00', '10:15')])).toEqual([])
  expect(freeOfOwn([between('08:00', '12:00')], [between('09:00', '10:15')])).toEqual([
    between('08:00', '09:00'),
    between('10:15', '12:00'),
  ])
  expect(freeOfOwn([between('10:15', '11:00')], [between('09:00', '10:15')])).toEqual([between('10:15', '11:00')])
})
