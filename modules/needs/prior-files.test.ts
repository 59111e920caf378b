import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { applicability } from './applicability.ts'
import { agreementOf, occupationExposure } from './occupation-exposure.ts'
import { readApplicability } from './prior-applicability.ts'
import type { TableFile } from './prior-draft.ts'
import { readLabels, readStatements } from './prior-files.ts'
import { readIlo } from './prior-ilo.ts'
import { kindOfTable } from './prior-tables.ts'

const SHARED = process.env.TAKEROOT_SHARED_DATA ?? '../shared/data'
const table = (name: string, text: string): TableFile => {
  const [header, ...rows] = parse(text, {
    bom: true,
    delimiter: text.slice(0, 400).includes('\t') ? '\t' : ',',
    relax_column_count: true,
  })
  return { name, header: header!, rows }
}
const read = (path: string) => table(path, readFileSync(join(SHARED, path), 'utf8'))
const isThere = (path: string) => existsSync(join(SHARED, path))

const LABELS = `	O*NET-SOC Code	Task ID	Task	Task Type	Title	human_exposure_agg	gpt4_exposure	human_labels
0	11-1011.00	8823.0	Direct financial activities.	Core	Chief Executives	E0	E2	E0
1	11-1011.00	8831.0	Appoint department heads.	Supplemental	Chief Executives	E1	E1	E1
2	11-1011.00	8840.0	Speak in public.		Chief Executives	E2	E1	E2
3	nonsense	1.0	Do something.	Core	Nobody	E0	E0	E0
4	11-1011.00	8831.0	Appoint department heads.	Core	Chief Executives	E1	E1	E1
5	11-1011.00	8850.0	Sign.	Core	Chief Executives	E1	E9	E1
`

test('labels become an exposure in which core tasks count twice and all others once', () => {
  const { occupations, statements, bad, agreement } = readLabels([table('labels.tsv', LABELS)])
  expect(statements.map(({ task }) => task)).toEqual(['8823', '8831', '8840'])
  expect(occupations).toHaveLength(1)
  expect(occupations[0]).toMatchObject({ code: '11-1011.00', title: 'Chief Executives' })
  expect(occupations[0]!.scores.human).toEqual({ alpha: 0.25, beta: 0.375, gamma: 0.5 })
  expect(occupations[0]!.scores.gpt4).toEqual({ alpha: 0.5, beta: 0.75, gamma: 1 })
  expect(bad).toEqual([
    { file: 'labels.tsv', row: 5, reason: 'no code', value: 'nonsense' },
    { file: 'labels.tsv', row: 6, reason: 'twice', value: '11-1011.00 8831' },
    { file: 'labels.tsv', row: 7, reason: 'unknown label', value: 'E9' },
  ])
  expect(agreement).toEqual({ alpha: 2 / 3, beta: 1 / 3, gamma: 2 / 3, tasks: 3 })
})

test('equal weights would give another figure', () => {
  const tasks = [
    { kind: 'core', label: 'E1' },
    { kind: null, label: 'E0' },
  ] as const
  expect(occupationExposure(tasks)!.beta).toBeCloseTo(2 / 3)
  expect(occupationExposure([])).toBeNull()
  expect(agreementOf([{ human: 'E0', gpt4: null }])).toBeNull()
})

test('statements take their titles from their own file or from the one beside it, and say what is wrong by row', () => {
  const statements = table(
    'Task Statements.txt',
    'O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\n43-3031.00\t5\tCheck invoices.\tCore\t20\t07/2024\tIncumbent\n43-3031.00\t\tNo number.\tCore\t\t\t\n43-3031.00\t7\t\tCore\t\t\t\n43-3031.00\t8\tPost entries.\tRare\t\t\t\n',
  )
  const titles = table(
    'Occupation Data.txt',
    'O*NET-SOC Code\tTitle\tDescription\n43-3031.00\tBookkeeping Clerks\tThey keep books.\n',
  )
  expect([kindOfTable(statements.header), kindOfTable(titles.header)]).toEqual(['statements', 'titles'])
  const draft = readStatements([statements, titles])
  expect(draft.occupations).toEqual([{ code: '43-3031.00', title: 'Bookkeeping Clerks', scores: {} }])
  expect(draft.statements).toMatchObject([{ task: '5', statement: 'Check invoices.', kind: 'core' }])
  expect(draft.bad.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
    '3 no task',
    '4 no statement',
    '5 unknown kind',
  ])
})

test('applicability counts an activity only where it was seen often enough', () => {
  const side = (share: number) => ({ share, completion: 0.8, scope: 0.5 })
  const activities = new Map([
    ['a', { user: side(0.01), ai: side(0.0005) }],
    ['b', { user: side(0.01), ai: side(0.01) }],
  ])
  const weights = new Map([
    ['a', 3],
    ['b', 1],
    ['never seen', 4],
  ])
  const found = applicability(activities, weights)!
  expect(found.user).toBeCloseTo(0.2)
  expect(found.ai).toBeCloseTo(0.05)
  expect(found.score).toBeCloseTo(0.125)
  expect(applicability(activities, new Map())).toBeNull()
})

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

const GPTS = ['gpts-are-gpts/full_labelset.tsv', 'gpts-are-gpts/occ_level.csv']
test.skipIf(!GPTS.every(isThere))(
  'the published exposure of all 923 occupations comes out the same (skipped where the public data are not at hand)',
  () => {
    const draft = readLabels(GPTS.map(read))
    expect(draft.statements).toHaveLength(19_265)
    expect(draft.bad).toEqual([])
    expect(draft.published).toEqual({ compared: 923, same: 923 })
    expect(draft.occupations).toHaveLength(923)
    const { alpha, beta, gamma } = draft.agreement!
    expect([alpha, beta, gamma].map((share) => (100 * share).toFixed(1))).toEqual(['80.8', '65.6', '82.1'])
  },
)

const WORKING = ['iwa_metrics', 'soc_iwa_weights', 'soc_ai_applicability_scores'].map(
  (name) => `working-with-ai/${name}.csv`,
)
test.skipIf(!WORKING.every(isThere))(
  'the published applicability of all 785 occupations comes out to the sixteenth digit (skipped where the public data are not at hand)',
  () => {
    const files = WORKING.map(read)
    const draft = readApplicability(files)
    expect(draft.published).toEqual({ compared: 785, same: 785 })
    expect(draft.bad).toEqual([])
    const ours = new Map(draft.occupations.map(({ code, scores }) => [code, scores.applicability!.score]))
    const gaps = files[2]!.rows.map(([code, , score]) => Math.abs(ours.get(code!)! - Number(score)))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2.3e-16)
    const top = [...ours].sort((a, b) => b[1] - a[1])[0]!
    expect(top[0]).toBe('27-3091')
    expect(top[1]).toBeCloseTo(0.492198965408607, 12)
  },
)

const ILO = 'ilo-genai-2025/output_data.json'
test.skipIf(!isThere(ILO))('all tasks of ISCO-08 are read (skipped where the public data are not at hand)', () => {
  const draft = readIlo(ILO, JSON.parse(readFileSync(join(SHARED, ILO), 'utf8')))
  expect(draft.statements.length + draft.bad.length).toBe(3266)
  expect(draft.bad.every(({ reason }) => reason === 'twice')).toBe(true)
  expect(draft.statements[0]).toMatchObject({ code: '1111', score: 0.34 })
})

const ONET = 'onet-tasks/onet_task_statements.csv'
test.skipIf(!isThere(ONET))('all statements of O*NET are read (skipped where the public data are not at hand)', () => {
  const draft = readStatements([read(ONET)])
  expect([draft.statements.length, draft.bad.length, draft.occupations.length]).toEqual([19_530, 0, 974])
})
