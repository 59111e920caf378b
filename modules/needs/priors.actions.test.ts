import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { PriorImport, PriorSourceRow, PriorSuggestions } from './priors.schema.ts'
import { priorsOf, priorTasks } from './priors.views.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const STATEMENTS = `O*NET-SOC Code,Title,Task ID,Task,Task Type
43-3031.00,"Bookkeeping, Accounting, and Auditing Clerks",3190,"Check figures, postings, and documents for correct entry.",Core
43-3031.00,"Bookkeeping, Accounting, and Auditing Clerks",3191,"Match invoices with purchase orders.",Core
43-3031.00,"Bookkeeping, Accounting, and Auditing Clerks",3192,"Prepare bank deposits.",Supplemental
13-1071.00,Human Resources Specialists,21420,"Schedule or conduct new employee orientations.",Core
13-1071.00,Human Resources Specialists,,"No number here.",Core
`
const LABELS = `,O*NET-SOC Code,Task ID,Task,Task Type,Title,gpt4_exposure,human_labels
0,43-3031.00,3191.0,Match invoices with purchase orders.,Core,"Bookkeeping, Accounting, and Auditing Clerks",E2,E1
1,43-3031.00,3192.0,Prepare and count bank deposits.,Supplemental,"Bookkeeping, Accounting, and Auditing Clerks",E0,E2
2,13-1071.00,21420.0,Schedule or conduct new employee orientations.,Core,Human Resources Specialists,E2,E2
`
const ILO = JSON.stringify({
  name: 'ISCO-08',
  children: [
    {
      name: '4311 - Accounting and bookkeeping clerks',
      children: [
        { name: '( 0.62 ) - Verifying accuracy of documents and records relating to payments;', risk: 'High' },
      ],
    },
  ],
})

async function upload(
  source: string,
  files: Record<string, string>,
  who = org.members.administrator,
): Promise<{ id: string; checked: PriorImport }> {
  const { body } = await who.call<{ id: string }>('POST', '/prior-imports', { source, edition: 'Test 1' })
  for (const [name, text] of Object.entries(files)) {
    const form = new FormData()
    form.set('file', new File([text], name))
    expect((await who.call('POST', `/prior-imports/${body.id}/files`, form)).status).toBe(200)
  }
  return { id: body.id, checked: (await who.call<PriorImport>('GET', `/prior-imports/${body.id}`)).body }
}
const apply = (id: string) => org.members.administrator.call<PriorImport>('POST', `/prior-imports/${id}/apply`)
const suggest = (query: string) => org.members.hr.call<PriorSuggestions>('GET', `/prior-suggestions?${query}`)

test('before anything is imported there is nothing to suggest, and no prior is invented', async () => {
  expect((await suggest('title=Bookkeeper')).body).toMatchObject({ tasks: [], occupations: [], isEmpty: true })
  expect(await org.act(({ tx }) => priorsOf(tx, ['onet:43-3031.00/3191']))).toEqual(new Map())
})

test('a dry run counts and explains and changes nothing; then the good rows go in', async () => {
  const { id, checked } = await upload('onet', { 'statements.csv': STATEMENTS })
  expect(checked.counts).toEqual({
    rows: 5,
    good: 4,
    bad: 1,
    occupations: 2,
    statements: 4,
    new: 4,
    changed: 0,
    same: 0,
    gone: 0,
  })
  expect(checked.bad).toEqual([{ file: 'statements.csv', row: 6, reason: 'no task', value: '' }])
  expect((await suggest('title=Bookkeeper')).body.isEmpty).toBe(true)
  expect((await apply(id)).status).toBe(200)
  expect((await apply(id)).status).toBe(409)
  const { body } = await suggest('title=Accounting+clerk&statement=matching+invoices')
  expect(body.tasks[0]).toMatchObject({
    id: 'onet:43-3031.00/3191',
    statement: 'Match invoices with purchase orders.',
    prior: null,
    labels: null,
    from: [{ source: 'onet', edition: 'Test 1', credit: { licence: 'CC BY 4.0' } }],
  })
})

test('labels give a task its prior, and only to the same words', async () => {
  const { id } = await upload('gpts-are-gpts', { 'labels.csv': LABELS })
  await apply(id)
  const ids = ['onet:43-3031.00/3191', 'onet:43-3031.00/3192', 'onet:13-1071.00/21420', 'onet:1/1', 'nonsense']
  expect(await org.act(({ tx }) => priorsOf(tx, ids))).toEqual(
    new Map([
      ['onet:43-3031.00/3191', 1],
      ['onet:13-1071.00/21420', 0.5],
    ]),
  )
  const { body } = await suggest('title=HR+specialist&statement=Conduct+orientations')
  expect(body.tasks[0]).toMatchObject({ id: 'onet:13-1071.00/21420', prior: 0.5, labels: { human: 'E2', gpt4: 'E2' } })
  expect(body.agreement).toEqual({ alpha: 2 / 3, beta: 1 / 3, gamma: 2 / 3, tasks: 3 })
})

test('a job title finds occupations of O*NET and of ISCO-08 with their tasks', async () => {
  const { id } = await upload('ilo', { 'output_data.json': ILO })
  await apply(id)
  const { body } = await suggest('title=Bookkeeping+clerk')
  expect(body.occupations.map(({ scheme, code }) => `${scheme} ${code}`)).toEqual(['onet 43-3031.00', 'isco 4311'])
  expect(body.tasks.map(({ scheme }) => scheme)).toContain('isco')
  expect(body.tasks.find(({ scheme }) => scheme === 'isco')).toMatchObject({ prior: 0.62, labels: null })
  const only = (await suggest('title=x&occupation=43-3031.00')).body.tasks
  expect(only.map(({ kind }) => kind)).toEqual(['core', 'core', 'supplemental'])
})

test('a new edition takes the place of the one before, and says what changes', async () => {
  const next = STATEMENTS.replace('Prepare bank deposits.', 'Prepare and count bank deposits.')
    .replace(/.*new employee.*\n/, '')
    .replace('Core\n13-1071.00', 'Core\n13-1071.00')
  const { id, checked } = await upload('onet', { 'statements.csv': next })
  expect(checked.counts).toMatchObject({ new: 0, changed: 1, same: 2, gone: 1 })
  await apply(id)
  const tasks = await org.act(({ tx }) => priorTasks(tx, ['onet:43-3031.00/3192', 'onet:13-1071.00/21420']))
  expect(tasks.get('onet:43-3031.00/3192')).toMatchObject({ prior: 0.5 })
  expect(tasks.get('onet:13-1071.00/21420')!.from.map(({ source }) => source)).toEqual(['gpts-are-gpts'])
})

test('files of another kind are named, and what is missing is said', async () => {
  const { id, checked } = await upload('working-with-ai', { 'statements.csv': STATEMENTS, 'odd.csv': 'a,b\n1,2\n' })
  expect(checked.files.map(({ kind }) => kind)).toEqual(['unknown', 'statements'])
  expect(checked).toMatchObject({ missing: ['activities', 'weights'], counts: null })
  expect((await apply(id)).text).toContain('priors/files-missing')
  const broken = await upload('ilo', { 'x.json': '{ "name": ' })
  expect(JSON.stringify(broken.checked)).toContain('priors/not-readable')
})

test('only an administrator or the lead imports, and another organisation sees nothing of it', async () => {
  const hr = await org.members.hr.call('POST', '/prior-imports', { source: 'onet' })
  expect(hr.status).toBe(403)
  const other = await house.organisation('Snow')
  const { body } = await other.members.administrator.call<{ sources: PriorSourceRow[] }>('GET', '/priors')
  expect(body.sources.map(({ edition }) => edition)).toEqual([null, null, null, null])
  const { body: mine } = await org.members.administrator.call<{ sources: PriorSourceRow[] }>('GET', '/priors')
  expect(mine.sources.find(({ source }) => source === 'onet')!.edition).toMatchObject({ name: 'Test 1' })
})

const SHARED = process.env.TAKEROOT_SHARED_DATA ?? '../shared/data'
const FULL: Record<string, string[]> = {
  onet: ['onet-tasks/onet_task_statements.csv'],
  'gpts-are-gpts': ['gpts-are-gpts/full_labelset.tsv', 'gpts-are-gpts/occ_level.csv'],
  'working-with-ai': ['iwa_metrics', 'soc_iwa_weights', 'soc_ai_applicability_scores'].map(
    (n) => `working-with-ai/${n}.csv`,
  ),
  ilo: ['ilo-genai-2025/output_data.json'],
}
const isThere = Object.values(FULL).every((files) => files.every((file) => existsSync(join(SHARED, file))))
test.skipIf(!isThere)(
  'with all published data loaded, five tasks are suggested for each title (skipped where the public data are not at hand)',
  async () => {
    for (const [source, paths] of Object.entries(FULL)) {
      const files = Object.fromEntries(
        paths.map((path) => [path.split('/').at(-1)!, readFileSync(join(SHARED, path), 'utf8')]),
      )
      const { id, checked } = await upload(source, files)
      expect(checked.bad.length).toBe(checked.counts!.bad)
      if (checked.published) expect(checked.published.same).toBe(checked.published.compared)
      expect((await apply(id)).status).toBe(200)
    }
    const queries = [
      'title=Accounts+payable+clerk&statement=Check+supplier+invoices+against+purchase+orders',
      'title=Recruiter',
      'title=Software+engineer&statement=Write+a+report+after+an+incident',
      'title=Customer+service+representative&statement=Answer+customer+emails+about+orders+and+data+information',
    ]
    for (const query of queries) {
      const { body } = await suggest(query)
      expect(body.tasks).toHaveLength(5)
    }
  },
  120_000,
)
