import { expect, test } from 'vitest'
import { FAMILIES } from './core/generator-places.ts'
import { planFileOf, planFilePieces } from './generate-company.ts'
import { readPlanFile } from './plan-file.ts'

const small = planFileOf({ size: 'S', seed: 101 })

test('a generated company is a correct plan file, the same for the same seed', () => {
  expect(readPlanFile(small)).toMatchObject({ kind: 'ok' })
  expect(planFileOf({ size: 'S', seed: 101 })).toEqual(small)
  expect(planFileOf({ size: 'S', seed: 102 })).not.toEqual(small)
})

test.each(FAMILIES)('so is a company of the family %s', (family) => {
  const file = planFileOf({ size: 'S', seed: 101, family })
  const read = readPlanFile(file)
  expect(read.kind === 'refused' ? read.issues.slice(0, 3) : []).toEqual([])
  expect(JSON.stringify(file)).not.toBe(JSON.stringify(small))
})

test('it has as many people as the core instance, and the facilitators asked for', () => {
  expect(planFileOf({ size: 'S', seed: 1 }).people).toHaveLength(307)
  expect(planFileOf({ size: 'S', seed: 1, facilitators: 3 }).facilitators).toHaveLength(3)
})

test('weeks begin on Sunday somewhere, and around the clock there are quarter hours and clocks that change', () => {
  expect(small.sites.some((one) => one.hours && 'sun-thu' in one.hours)).toBe(true)
  const zones = planFileOf({ size: 'XS', seed: 101, family: 'global-team' }).sites.map((one) => one.zone)
  expect(zones).toEqual(expect.arrayContaining(['Asia/Kathmandu', 'Asia/Kolkata', 'Europe/London', 'America/New_York']))
})

test('a calendar keeps its local hours when the clock changes', () => {
  const file = planFileOf({ size: 'M', seed: 101 })
  const londoner = file.people.find((one) => one.site === 'lon')!
  const busy = londoner.busy as { from: string; to: string }[]
  const hours = (from: string, to: string) =>
    new Set(busy.filter((one) => one.from >= from && one.from < to).map((one) => one.from.slice(11, 16)))
  // Weekly meetings are at the same local time; in UTC they are an hour earlier after 28 March.
  const [winter, summer] = [hours('2027-02-01', '2027-03-20'), hours('2027-04-01', '2027-05-20')]
  expect(summer.has('08:00') || [...summer].some((at) => !winter.has(at))).toBe(true)
  expect([...winter].every((at) => at >= '09:00')).toBe(true)
})

test('the largest company comes one person at a time', () => {
  const pieces = planFilePieces({ size: 'XL', seed: 1 })
  const head = pieces.next().value as string
  expect(head.endsWith('"people":[\n')).toBe(true)
  const person = JSON.parse(pieces.next().value as string) as { busy: unknown[] }
  expect(person.busy.length).toBeGreaterThan(5)
  expect(JSON.stringify(person).length).toBeLessThan(2500)
})
