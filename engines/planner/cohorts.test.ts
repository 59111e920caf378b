import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortsOf } from './cohorts.ts'
import { planProgramme } from './plan.ts'
import type { PlanFile, PlanPerson } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'
import { programmeOf } from './programme.ts'

function formed(over: Partial<PlanFile>) {
  const { cohorts, misfits } = cohortsOf(programmeOf(smallFile(over)))
  return {
    sizes: cohorts.map((cohort) => cohort.people.length),
    languages: cohorts.map((cohort) => cohort.language),
    classes: cohorts.map((cohort) => cohort.roleClass),
    ids: cohorts.map((cohort) => cohort.id),
    rules: misfits.map((misfit) => misfit.rule),
    cohorts,
  }
}

const speaks = (languages: string[]): Partial<PlanPerson> => ({ languages })

describe('forming cohorts', () => {
  test('a large group is divided into as few equal cohorts as the largest size allows', () => {
    expect(formed({ people: people('sin', 25) }).sizes).toEqual([25])
    expect(formed({ people: people('sin', 26) }).sizes).toEqual([13, 13])
    expect(formed({ people: people('sin', 60) }).sizes).toEqual([20, 20, 20])
  })

  test('any group of at least the smallest size is divided into allowed sizes, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 240 }), (count) => {
        const { sizes, rules } = formed({ people: people('sin', count) })
        expect(rules).toEqual([])
        expect(sizes.every((size) => size >= 8 && size <= 25)).toBe(true)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count)
      }),
      { numRuns: 30 },
    )
  })

  test('managers learn with their staff unless the policy keeps them apart', () => {
    const everyone = [...people('sin', 10), ...people('sin', 8, { role: 'lead', isManager: true })]
    expect(formed({ people: everyone, policy: { managers: 'separate' } }).classes).toEqual(['staff', 'managers'])
    const together = formed({ people: everyone })
    expect([together.classes, together.sizes]).toEqual([['mixed'], [18]])
  })

  test('people are taught in the language most of them share', () => {
    const file = {
      people: [...people('sin', 12, speaks(['id', 'en'])), ...people('sin', 9, { role: 'clerk', ...speaks(['en']) })],
    }
    expect(formed(file)).toMatchObject({ sizes: [21], languages: ['en'] })
  })

  test('a language with too few people borrows those who speak both', () => {
    const file = {
      people: [...people('sin', 20, speaks(['en', 'id'])), ...people('sin', 4, { role: 'clerk', ...speaks(['id']) })],
      facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], languages: ['en', 'id'] }],
    }
    expect(formed(file)).toMatchObject({ sizes: [24], languages: ['id'] })
    const mixed = {
      ...file,
      people: [
        ...people('sin', 20, speaks(['en'])),
        ...people('sin', 12, { role: 'b', ...speaks(['en', 'id']) }),
        ...people('sin', 4, { role: 'c', ...speaks(['id']) }),
      ],
    }
    const { cohorts, rules } = formed(mixed)
    expect(rules).toEqual([])
    expect(cohorts.find((cohort) => cohort.language === 'id')!.people.length).toBe(8)
  })

  test('one person with a language of their own is named, with the reason', () => {
    const file = { people: [...people('sin', 12), ...people('sin', 1, { role: 'clerk', ...speaks(['th']) })] }
    expect(formed(file)).toMatchObject({ sizes: [12], rules: ['cohort/no-common-language'] })
  })

  test('a small group that has no kin is without a place, all of it', () => {
    expect(formed({ people: people('sin', 5) })).toMatchObject({ sizes: [], rules: Array(5).fill('cohort/too-small') })
  })

  test('a site twelve hours away shares no working day and is told so', () => {
    const sites = [
      { id: 'sin', zone: 'Asia/Singapore' },
      { id: 'nyc', zone: 'America/New_York' },
    ]
    const { rules, sizes } = formed({ sites, people: [...people('sin', 9), ...people('nyc', 3)] })
    expect(sizes).toEqual([9])
    expect(rules).toEqual(Array(3).fill('cohort/no-shared-hours'))
  })

  test('small groups of one department and workflow within three hours and three days merge', () => {
    const merging = (on: string, department = 'finance', zone = 'Asia/Jakarta') =>
      formed({
        sites: [
          { id: 'sin', zone: 'Asia/Singapore' },
          { id: 'jkt', zone },
        ],
        people: [...people('sin', 5), ...people('jkt', 4, { department })],
        groups: ['sin', 'jkt'].map((site) => ({ id: site, where: { site } })),
        goLives: [
          { group: 'sin', workflow: 'invoices', on: '2027-03-01' },
          { group: 'jkt', workflow: 'invoices', on },
        ],
      })
    const merged = merging('2027-03-03')
    expect(merged.sizes).toEqual([9])
    expect(merged.cohorts[0]!.goLives.map(({ id }) => id)).toEqual(['sin/invoices', 'jkt/invoices'])
    expect(merging('2027-03-08').sizes).toEqual([])
    expect(merging('2027-03-03', 'law').sizes).toEqual([])
    expect(merging('2027-03-03', 'finance', 'Asia/Dubai').sizes).toEqual([])
  })

  test('a published division stays when one person joins, and is made anew when it no longer fits', () => {
    const file = smallFile({ people: people('sin', 30) })
    const published = planProgramme(file, { seed: 1, iterations: 0 })
    const joined = formed({ people: [...people('sin', 30), ...people('sin', 1, { role: 'clerk' })], published })
    expect([joined.ids, joined.sizes]).toEqual([
      ['fin/invoices/1', 'fin/invoices/2'],
      [16, 15],
    ])
    const shrunk = formed({ people: people('sin', 30).filter((_, i) => i % 2), published })
    expect([shrunk.ids, shrunk.sizes]).toEqual([['fin/invoices/3'], [15]])
  })
})
