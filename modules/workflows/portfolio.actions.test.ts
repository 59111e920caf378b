import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { TiedTask } from './catalogue.schema.ts'
import type { PortfolioDecision, PortfolioNow } from './portfolio.schema.ts'
import { portfolioFacts } from './portfolio.views.ts'
import type { TaskPriorities, WorkflowPriorities } from './priority.schema.ts'
import type { Workflow } from './schema.ts'

let house: House
let org: TestOrganisation
const ids = new Map<string, string>()
const lead: TestOrganisation['members']['hr']['call'] = (...ask) => org.members['programme-lead'].call(...ask)
const NAMES = ['Invoices', 'Letters', 'Reports', 'Minutes', 'Payroll', 'Empty']
const HEADER =
  'respondent,view,role,task,frequency,minutes_low,minutes_usual,minutes_high,error_probability,error_cost,difficulty,importance,ai_suitability,verifiability,data_class,decision_impact'

beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
  await org.act(async (acting) => {
    for (let n = 1; n <= 6; n++)
      await insertPerson(acting, {
        name: `Clerk ${n}`,
        email: `clerk${n}@rain.example`,
        title: 'Clerk',
        department: 'Finance',
        siteId: org.site,
        managerId: org.members.manager.person,
      })
  })
  for (const name of NAMES)
    ids.set(
      name,
      (await lead<Workflow>('POST', '/workflows', { name, tool: 'Helper', owner: 'hr@rain.example' })).body.id,
    )
})
afterAll(() => house.close())

const line = (who: string, view: string, name: string, at: number, dataClass: string) =>
  `${who},${view},Clerk,Write the ${name.toLowerCase()} of the month,${7 - at},5,${10 + at},20,0.05,${100 * (at + 1)},3,4,${4 - (at % 3)},${4 - (at % 2)},${dataClass},internal`

/** Everybody answers alike, but on one task the manager fears for the data. */
async function gatherNeeds(): Promise<void> {
  const rows = NAMES.filter((name) => name !== 'Empty').flatMap((name, at) => [
    ...[1, 2, 3, 4, 5].map((n) =>
      line(`clerk${n}@rain.example`, 'employee', name, at, name === 'Payroll' ? 'restricted' : 'internal'),
    ),
    line(
      'manager@rain.example',
      'manager',
      name,
      at,
      name === 'Payroll' ? 'restricted' : name === 'Minutes' ? 'public' : 'internal',
    ),
  ])
  const form = new FormData()
  form.set('file', new File([[HEADER, ...rows].join('\n')], 'answers.csv'))
  const sent = await lead<{ id: string }>('POST', '/needs/imports', form)
  expect((await lead('POST', `/needs/imports/${sent.body.id}/application`)).status).toBeLessThan(300)
  const tasks = (await lead<{ rows: TiedTask[] }>('GET', '/workflow-tasks')).body.rows
  for (const [name, id] of ids) {
    const own = tasks.filter((task) => task.statement === `Write the ${name.toLowerCase()} of the month`)
    await lead('PUT', `/workflows/${id}/tasks`, { taskIds: own.map((task) => task.id) })
  }
}
const portfolio = async () => (await lead<PortfolioNow>('GET', '/portfolio')).body
const lock = () => lead<{ title: string; detail: Record<string, unknown>; id: string }>('POST', '/portfolio-decisions')
const say = (choices: Record<string, ['keep' | 'drop', string | null]>) =>
  lead('PUT', '/portfolio/choices', {
    choices: Object.entries(choices).map(([name, [choice, reason]]) => ({ workflowId: ids.get(name), choice, reason })),
  })

test('before anybody answered, every workflow is not assessable and nothing is advised', async () => {
  const { body } = await lead<WorkflowPriorities>('GET', '/priorities')
  expect(body.rows.map((row) => [row.gate.colour, row.rank, row.worth])).toEqual(
    NAMES.map(() => ['not assessable', null, null]),
  )
  expect((await portfolio()).advice).toEqual({ kind: 'too few', candidates: 0, fewest: 3 })
})

test('with answers the open ones are ranked, the red one is not, and figures say how many stand behind them', async () => {
  await gatherNeeds()
  const { body } = await lead<WorkflowPriorities>('GET', '/priorities')
  const row = (name: string) => body.rows.find((one) => one.name === name)!
  expect(body.draws).toBe(10_000)
  expect(
    body.rows
      .filter((one) => one.rank)
      .map((one) => one.name)
      .sort(),
  ).toEqual(['Invoices', 'Letters', 'Minutes', 'Reports'])
  expect(row('Payroll')).toMatchObject({
    rank: null,
    gate: { colour: 'red', red: [{ kind: 'tool not approved', tool: 'Helper' }] },
  })
  expect(row('Empty')).toMatchObject({ rank: null, gate: { missing: [{ what: 'tasks' }] } })
  expect(row('Invoices')).toMatchObject({ answers: 6, withheld: false })
  expect(row('Invoices').worth!.hoursAtStake).toBeGreaterThan(0)
  const tasks = await lead<TaskPriorities>('GET', '/task-priorities?seed=7')
  expect([tasks.body.seed, tasks.body.rows.length]).toEqual([7, 5])
})

test('a sponsor who only puts the criteria in order is kept with reason, author and last day, and can be taken back', async () => {
  const order = ['errors', 'hours', 'suitability', 'checkable', 'alike', 'ready']
  const set = { order, reason: 'Errors hurt us most.', expiresOn: '2027-06-30' }
  expect((await lead('PUT', '/priority-weights', set)).status).toBe(204)
  const { body } = await lead<WorkflowPriorities>('GET', '/priorities')
  expect(body.rule).toMatchObject({
    kind: 'order',
    order,
    by: 'programme-lead of Rain',
    reason: 'Errors hurt us most.',
    expiresOn: '2027-06-30',
  })
  expect(body.weights.errors).toBeCloseTo(2.45 / 6, 9)
  const unclear = await lead<{ title: string }>('PUT', '/priority-weights', {
    ...set,
    order: ['hours', ...order.slice(1)],
  })
  expect(unclear.body.title).toBe('priorities/weights-unclear')
  await lead('DELETE', '/priority-weights')
  expect((await lead<WorkflowPriorities>('GET', '/priorities')).body.rule.kind).toBe('standard')
})

test('locking is refused while needs hold an open flag, and says how many and where', async () => {
  expect((await portfolio()).openFlags).toMatchObject([{ statement: 'Write the minutes of the month', flags: 1 }])
  const refused = await lock()
  expect(refused.body).toMatchObject({
    title: 'portfolio/open-flags',
    detail: { flags: 1, tasks: 1, where: 'Write the minutes of the month' },
  })
  const [flag] = (await portfolio()).openFlags
  await lead('PUT', `/needs/tasks/${flag!.taskId}/resolution`, {
    kind: 'accept employee',
    reason: 'We looked at the files together.',
  })
  expect((await portfolio()).openFlags).toEqual([])
})

test('every workflow needs a choice with a reason; red, unknown and too few cannot be kept', async () => {
  await say({ Invoices: ['keep', 'Most hours.'], Letters: ['keep', null] })
  expect((await lock()).body).toMatchObject({ title: 'portfolio/reason-missing', detail: { n: 5 } })
  const rest = {
    Invoices: ['keep', 'Most hours.'],
    Letters: ['keep', 'Asked for.'],
    Reports: ['drop', 'Later.'],
    Minutes: ['drop', 'Few.'],
  } as const
  await say({ ...rest, Payroll: ['keep', 'Wanted.'], Empty: ['drop', 'Nobody asked yet.'] } as never)
  expect((await lock()).body).toMatchObject({ title: 'portfolio/red', detail: { names: 'Payroll' } })
  await say({ Payroll: ['drop', 'Data is restricted.'], Empty: ['keep', 'Perhaps.'] })
  expect((await lock()).body).toMatchObject({ title: 'portfolio/not-assessable', detail: { names: 'Empty' } })
  await say({ Empty: ['drop', 'Nobody asked yet.'] })
  expect((await lock()).body).toMatchObject({ title: 'portfolio/count', detail: { n: 2, fewest: 3, most: 5 } })
})

test('a limit of hours refuses more, and changing it needs a reason', async () => {
  await say({ Reports: ['keep', 'Easy to check.'] })
  const limits = { fewest: 3, most: 5, hours: 3, amber: 1, reason: 'One afternoon each at most.' }
  expect((await lead('PUT', '/portfolio/limits', { ...limits, reason: '' })).status).toBe(400)
  await lead('PUT', '/portfolio/limits', limits)
  expect((await lock()).body).toMatchObject({ title: 'portfolio/too-many-hours', detail: { hours: 3.75, limit: 3 } })
  expect((await portfolio()).advice).toMatchObject({ kind: 'none fits', broken: ['hours'] })
  await lead('DELETE', '/portfolio/limits')
})

let decision = ''
test('the decision keeps what it was made from with a fingerprint, and gives no rating to anybody', async () => {
  const made = await lock()
  expect(made.status).toBe(201)
  decision = made.body.id
  const { body, text } = await lead<PortfolioDecision>('GET', `/portfolio-decisions/${decision}`)
  expect(body).toMatchObject({ intact: true, decidedBy: 'programme-lead of Rain', dropped: 3, madeFrom: { tasks: 5 } })
  expect(body.kept.sort()).toEqual(['Invoices', 'Letters', 'Reports'])
  expect(body.snapshot.rows.find((row) => row.name === 'Payroll')).toMatchObject({
    choice: 'drop',
    reason: 'Data is restricted.',
  })
  expect(text).not.toContain('frequencyCat')
  expect((await say({ Empty: ['drop', 'Changed.'] })).body).toMatchObject({ title: 'portfolio/already-decided' })
  const facts = await org.act(({ tx }) => portfolioFacts(tx))
  expect(facts.decision!.workflows.filter((one) => one.choice === 'keep')).toHaveLength(3)
  expect(facts.prioritisedTasks.size).toBe(3)
})

test('a record that somebody altered below the program no longer fits its fingerprint', async () => {
  const other = await org.act(async ({ tx }) => {
    const { decisionHere, fingerprint } = await import('./portfolio.views.ts')
    const { snapshot } = await tx
      .selectFrom('workflows.portfolio_decision')
      .select('snapshot')
      .executeTakeFirstOrThrow()
    const kept = snapshot as unknown as Parameters<typeof fingerprint>[0]
    return {
      same: fingerprint(kept),
      changed: fingerprint({ ...kept, seed: 2 }),
      found: await decisionHere(tx, decision as Id),
    }
  })
  expect(other.same).toBe(other.found!.sha256)
  expect(other.changed).not.toBe(other.same)
})

test('reopening needs a reason and leaves the decision on record', async () => {
  expect((await org.members.hr.call('PUT', `/portfolio-decisions/${decision}/reopened`, { why: 'No.' })).status).toBe(
    403,
  )
  await lead('PUT', `/portfolio-decisions/${decision}/reopened`, { why: 'A new tool came.' })
  expect(await portfolio()).toMatchObject({ standing: null })
  const list = await lead<{ rows: { id: string; reopenedWhy: string }[] }>('GET', '/portfolio-decisions')
  expect(list.body.rows).toMatchObject([{ id: decision, reopenedWhy: 'A new tool came.' }])
  expect((await lead('PUT', `/portfolio-decisions/${decision}/reopened`, { why: 'Again.' })).status).toBe(409)
  expect((await org.act(({ tx }) => portfolioFacts(tx))).decision).toBeNull()
})
