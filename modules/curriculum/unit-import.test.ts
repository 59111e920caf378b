import { expect, test } from 'vitest'
import { goodProgramme, goodUnit } from './curriculum.fixtures.ts'
import { writeProgramme } from './programme-file.ts'
import { writeUnit } from './unit-file.ts'
import { judgeFiles, plainPath } from './unit-import.ts'

const unit = goodUnit()
const variant = goodUnit({ key: 'managers', variantOf: unit.key, inherits: ['rubric'], rubric: null })
const here = {
  units: new Map([[unit.key, { own: unit, markdown: writeUnit(unit) }]]),
  programmes: new Map<string, string>(),
}

test('what is new, changed and as it was is told apart', () => {
  const files = [
    { name: 'a.md', text: writeUnit(unit) },
    { name: 'b.md', text: writeUnit(variant) },
  ]
  expect(judgeFiles(files, here).units.map(({ verdict }) => verdict)).toEqual(['unchanged', 'new'])
  expect(judgeFiles([{ name: 'a.md', text: writeUnit({ ...unit, title: 'Other' }) }], here).units[0]!.verdict).toBe(
    'changed',
  )
})

test('a variant brings nothing without the unit that it shares with', () => {
  const [judged] = judgeFiles([{ name: 'b.md', text: writeUnit(variant) }]).units
  expect(judged).toMatchObject({ verdict: 'bad', errors: [{ slug: 'base-missing' }] })
  expect(judgeFiles([{ name: 'b.md', text: writeUnit(variant) }], here).units[0]!.resolved!.rubric).toEqual(unit.rubric)
})

test('one key in two files, and a text that is no file of ours, are said', () => {
  const twice = judgeFiles([
    { name: 'a.md', text: writeUnit(unit) },
    { name: 'b.md', text: writeUnit(unit) },
    { name: 'README.md', text: '# Hello' },
  ])
  expect(twice.units.map(({ verdict }) => verdict)).toEqual(['new', 'bad'])
  expect(twice.others).toMatchObject([{ file: 'README.md', errors: [{ slug: 'kind-unknown' }] }])
})

test('a programme finds its units beside it, by name or by key, and says which one is not there', () => {
  const text = writeProgramme(goodProgramme({ units: ['units/one.md', '../x/two.md', unit.key, 'gone.md'] }))
  const judged = judgeFiles(
    [
      { name: 'p/programme.md', text },
      { name: 'p/units/one.md', text: writeUnit(goodUnit({ key: 'one-key' })) },
      { name: 'elsewhere/two.md', text: writeUnit(goodUnit({ key: 'two-key' })) },
    ],
    here,
  )
  expect(judged.programmes[0]).toMatchObject({
    verdict: 'bad',
    unitKeys: ['one-key', 'two-key', unit.key],
    errors: [{ slug: 'unit-missing', values: { path: 'gone.md' } }],
  })
  expect(plainPath('./a/../b//c.md')).toBe('b/c.md')
})
