import { expect, test } from 'vitest'
import { readIlo } from './prior-ilo.ts'
import { isThere, jsonOf } from './priors.fixtures.ts'

test('tasks of ISCO are read from the tree of names, and the same one twice is one', () => {
  const task = (name: string) => ({ name, risk: 'Low' })
  const tree = {
    name: 'ISCO-08',
    children: [
      {
        name: '4 - Clerical support workers',
        children: [
          {
            name: '4311 - Accounting and bookkeeping clerks',
            children: [
              task('( 0.62 ) - Verifying figures;'),
              task('( 0.5 ) - Paying'),
              task('( 0.5 ) - Paying;'),
              task('Odd'),
            ],
          },
        ],
      },
    ],
  }
  const { statements, occupations, bad } = readIlo('output.json', tree)
  expect(statements).toMatchObject([
    { code: '4311', statement: 'Verifying figures', score: 0.62 },
    { code: '4311', statement: 'Paying', score: 0.5 },
  ])
  expect(occupations).toEqual([{ code: '4311', title: 'Accounting and bookkeeping clerks', scores: { mean: 0.56 } }])
  expect(bad.map(({ reason }) => reason)).toEqual(['twice', 'no statement'])
  expect(readIlo('x', 7).statements).toEqual([])
})

const ILO = 'ilo-genai-2025/output_data.json'
test.skipIf(!isThere(ILO))('all tasks of ISCO-08 are read (skipped where the public data are not at hand)', () => {
  const draft = readIlo(ILO, jsonOf(ILO))
  expect(draft.statements.length + draft.bad.length).toBe(3266)
  expect(draft.bad.every(({ reason }) => reason === 'twice')).toBe(true)
  expect(draft.statements[0]).toMatchObject({ code: '1111', score: 0.34 })
})
