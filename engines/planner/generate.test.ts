import { expect, test } from 'vitest'
import { generatePlanFile } from './generate.ts'
import { readPlanFile } from './plan-file.ts'

test('a generated company is a correct plan file, the same for the same seed', () => {
  const options = { seed: 4, people: 400, facilitators: 6, sites: 8 }
  const file = generatePlanFile(options)
  expect(readPlanFile(file).kind).toBe('ok')
  expect(file.people).toHaveLength(400)
  expect(file.facilitators).toHaveLength(6)
  expect(JSON.stringify(generatePlanFile(options))).toBe(JSON.stringify(file))
  expect(JSON.stringify(generatePlanFile({ ...options, seed: 5 }))).not.toBe(JSON.stringify(file))
})

test('it has zones that change their clocks, weekends that differ, leave and busy people', () => {
  const file = generatePlanFile({ seed: 4, people: 800, sites: 8 })
  expect(file.sites.map((site) => site.zone)).toEqual(
    expect.arrayContaining(['Europe/London', 'America/New_York', 'Asia/Kolkata']),
  )
  expect(file.sites.some((site) => site.hours && 'sun-thu' in site.hours)).toBe(true)
  expect(file.people.every((one) => one.leave!.length > 0 && one.busy!.length > 100)).toBe(true)
})
