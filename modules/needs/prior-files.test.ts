import { expect, test } from 'vitest'
import { readLabels, readStatements } from './prior-files.ts'
import { isThere, read, table } from './priors.fixtures.ts'

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

test('statements take their titles from their own file or from the one beside it, and say what is wrong by row', () => {
  const statements = table(
    'Task Statements.txt',
    'O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\n43-3031.00\t5\tCheck invoices.\tCore\t20\t07/2024\tIncumbent\n43-3031.00\t\tNo number.\tCore\t\t\t\n43-3031.00\t7\t\tCore\t\t\t\n43-3031.00\t8\tPost entries.\tRare\t\t\t\n',
  )
  const titles = table(
    'Occupation Data.txt',
    'O*NET-SOC Code\tTitle\tDescription\n43-3031.00\tBookkeeping Clerks\tThey keep books.\n',
  )
  const draft = readStatements([statements, titles])
  expect(draft.occupations).toEqual([{ code: '43-3031.00', title: 'Bookkeeping Clerks', scores: {} }])
  expect(draft.statements).toMatchObject([{ task: '5', statement: 'Check invoices.', kind: 'core' }])
  expect(draft.bad.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
    '3 no task',
    '4 no statement',
    '5 unknown kind',
  ])
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

const ONET = 'onet-tasks/onet_task_statements.csv'
test.skipIf(!isThere(ONET))('all statements of O*NET are read (skipped where the public data are not at hand)', () => {
  const draft = readStatements([read(ONET)])
  expect([draft.statements.length, draft.bad.length, draft.occupations.length]).toEqual([19_530, 0, 974])
})
