import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { insertGoLives, insertGroups } from '#modules/rollout/store.ts'
import { addWorkflow } from '#modules/workflows/actions.ts'
import { WorkflowFields } from '#modules/workflows/schema.ts'
import { wordDocument } from '../../platform/documents/documents.fixtures.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { MyGuardrails } from './acknowledgements.schema.ts'
import { acknowledgementsBetween, acknowledgementsOf } from './acknowledgements.views.ts'
import { saveCards } from './actions.ts'
import type { CardDetail } from './schema.ts'
import { cardsByKey, cardsFor } from './views.ts'

let house: House
let org: TestOrganisation
let invoices: Id
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
  invoices = await org.act(async (acting) => {
    const fields = WorkflowFields.parse({ name: 'Invoices', tool: 'Copilot' })
    const { id } = await addWorkflow(acting, { ...fields, key: 'invoices' })
    const [group] = await insertGroups(acting, [
      { key: 'finance', name: 'Finance', rule: { people: [org.members.participant.person] } },
    ])
    await insertGoLives(acting, [
      {
        group: group!,
        workflow: id as Id,
        on: '2027-04-01',
        milestone: null,
        accessFrom: null,
        contractOn: null,
      } as never,
    ])
    return id as Id
  })
})
afterAll(() => house.close())

const card = (more: object = {}) => ({
  kind: 'dont',
  about: 'privacy',
  workflowId: null,
  role: null,
  says: 'Never paste a payslip into a chat tool.',
  reason: 'Payslips are restricted.',
  example: null,
  ...more,
})
const lead = () => org.members['programme-lead']
const mine = async () => (await org.members.participant.call<MyGuardrails>('GET', '/my/guardrails')).body
const readAll = async () => {
  const cards = (await mine()).sets.flatMap(({ cards }) => cards.map(({ id, number }) => ({ id, number })))
  return org.members.participant.call<{ acknowledged: number; changedMeanwhile: number }>(
    'POST',
    '/my/guardrails/acknowledgements',
    { cards },
  )
}

test('a card concerns the people of its workflow, they acknowledge it once, and again when it changes', async () => {
  const preview = await lead().call('POST', '/guardrails/card-previews', card({ workflowId: invoices }))
  // The participant works with invoices and the manager leads them.
  expect(preview.body).toMatchObject({ people: 2, roster: 7, diffs: [] })
  const made = await lead().call<{ id: string; key: string }>(
    'POST',
    '/guardrails/cards',
    card({ workflowId: invoices }),
  )
  expect(made.status).toBe(201)
  expect(made.body.key).toBe('never-paste-a-payslip-into-a-chat-tool')
  expect(await mine()).toMatchObject({
    waiting: 1,
    sets: [{ workflow: 'Invoices', waiting: 1, cards: [{ state: 'new' }] }],
  })
  expect((await org.members.facilitator.call<MyGuardrails>('GET', '/my/guardrails')).body.sets).toEqual([])
  expect((await readAll()).body).toEqual({ acknowledged: 1, changedMeanwhile: 0 })
  expect((await readAll()).body).toEqual({ acknowledged: 0, changedMeanwhile: 0 })
  expect((await mine()).waiting).toBe(0)

  const path = `/guardrails/cards/${made.body.id}`
  const fixed = card({ workflowId: invoices, says: 'Never paste a payslip into any chat tool.' })
  const corrected = await lead().call('PUT', path, { ...fixed, seen: 1, why: 'Clearer', isCorrection: true })
  expect(corrected.body).toMatchObject({ number: 2, askingNumber: 1 })
  expect((await mine()).waiting).toBe(0)

  const changed = card({ workflowId: invoices, says: 'Never paste a payslip or contract into any chat tool.' })
  expect((await lead().call('PUT', path, { ...changed, seen: 1, why: 'x' })).status).toBe(409)
  await lead().call('PUT', path, { ...changed, seen: 2, why: 'Contracts were forgotten.' })
  expect(await mine()).toMatchObject({
    waiting: 1,
    sets: [{ cards: [{ state: 'changed', why: 'Contracts were forgotten.', diffs: [{ field: 'says' }] }] }],
  })
  const detail = (await lead().call<CardDetail>('GET', path)).body
  expect(detail).toMatchObject({ concerned: 2, acknowledged: 0, number: 3, askingNumber: 3 })
  expect(detail.versions.map(({ isCorrection }) => isCorrection)).toEqual([false, true, false])
  await readAll()
  const { person } = org.members.participant
  await org.act(async ({ tx }) => {
    const all = await acknowledgementsOf(tx, person)
    expect(all.map(({ number, isCurrent, says }) => [number, isCurrent, says])).toEqual([
      [1, false, 'Never paste a payslip into a chat tool.'],
      [3, true, 'Never paste a payslip or contract into any chat tool.'],
    ])
    const from = instant('2027-03-01T00:00:00Z')
    expect(await acknowledgementsBetween(tx, { from, until: instant('2027-03-02T00:00:00Z') })).toHaveLength(2)
    expect(await acknowledgementsBetween(tx, { from, until: from })).toEqual([])
    expect(await acknowledgementsBetween(tx, { from, until: instant('2028-01-01T00:00:00Z'), people: [] })).toEqual([])
  })
})

test('a correction may not change what people agreed to, and a card read in an old version stays unread', async () => {
  const { body } = await lead().call<{ id: string }>(
    'POST',
    '/guardrails/cards',
    card({ says: 'Ask before publishing.', kind: 'ask' }),
  )
  const path = `/guardrails/cards/${body.id}`
  const turned = { ...card({ says: 'Ask before publishing.', kind: 'do' }), seen: 1, why: 'typo', isCorrection: true }
  expect((await lead().call('PUT', path, turned)).body).toMatchObject({ title: 'card/no-correction' })
  await lead().call('PUT', path, { ...turned, isCorrection: false })
  const late = await org.members.participant.call('POST', '/my/guardrails/acknowledgements', {
    cards: [{ id: body.id, number: 1 }],
  })
  expect(late.body).toEqual({ acknowledged: 0, changedMeanwhile: 1 })
  const ahead = await org.members.participant.call('POST', '/my/guardrails/acknowledgements', {
    cards: [{ id: body.id, number: 9 }],
  })
  expect(ahead.status).toBe(404)
  await lead().call('PUT', `${path}/retired`)
  expect((await mine()).sets.flatMap(({ cards }) => cards).some(({ id }) => id === body.id)).toBe(false)
  await lead().call('DELETE', `${path}/retired`)
  expect((await mine()).waiting).toBe(1)
})

test('the lead and HR see who has read their cards by name and by department; a manager does not', async () => {
  const groups = (await org.members.hr.call('GET', '/guardrails/acknowledgements')).body
  expect(groups).toMatchObject({ roster: 7, concerned: 7, done: 0, groups: [{ department: 'Finance', people: 7 }] })
  await readAll()
  const done = await org.members.hr.call<{ rows: { name: string; cards: number; acknowledged: number }[] }>(
    'GET',
    '/guardrails/acknowledgements/people?state=done',
  )
  expect(done.body.rows).toMatchObject([{ name: 'participant of Rain', cards: 2, acknowledged: 2 }])
  expect((await org.members.manager.call('GET', '/guardrails/acknowledgements')).status).toBe(403)
  const csv = await lead().call('GET', '/guardrails/acknowledgements.csv')
  expect(csv.text).toContain('participant of Rain')
  expect(csv.text.split('\r\n').filter((line) => line.endsWith(',yes'))).toHaveLength(2)
})

test('cards of a file go in once: the same file again changes nothing, a changed word asks again', async () => {
  const file = [
    {
      key: 'check-totals',
      kind: 'do' as const,
      about: 'approvals' as const,
      workflow: 'invoices',
      role: 'end user' as const,
      says: 'Compare every total.',
    },
    { key: 'no-names', kind: 'dont' as const, about: 'privacy' as const, says: 'No names in prompts.' },
  ]
  await org
    .act((acting) => saveCards(acting, file), 'programme-lead')
    .then((done) => expect(done).toEqual({ written: ['check-totals', 'no-names'], changed: [], same: [] }))
  expect(await org.act((acting) => saveCards(acting, file))).toEqual({
    written: [],
    changed: [],
    same: ['check-totals', 'no-names'],
  })
  const [first, second] = file
  const next = await org.act((acting) =>
    saveCards(acting, [first!, { ...second!, says: 'No names or numbers in prompts.' }]),
  )
  expect(next).toEqual({ written: [], changed: ['no-names'], same: ['check-totals'] })
  await org.act(async ({ tx }) => {
    expect((await cardsByKey(tx)).get('no-names')).toMatchObject({ number: 2, askingNumber: 2 })
    const keys = async (workflow: Id | null, role: 'end user' | 'hr' | null) =>
      (await cardsFor(tx, { workflow, role })).map(({ key }) => key)
    expect(await keys(invoices, 'end user')).toContain('check-totals')
    expect(await keys(invoices, 'hr')).not.toContain('check-totals')
    expect(await keys(null, 'end user')).toEqual(expect.arrayContaining(['no-names']))
  })
  await expect(org.act((acting) => saveCards(acting, [{ ...first!, workflow: 'gone' }]))).rejects.toMatchObject({
    slug: 'card/workflow-unknown',
  })
})

test('a policy is cut into paragraphs, and a newer version says which cards rest on changed words', async () => {
  const upload = async (path: string, bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData()
    form.set('file', new File([bytes], name))
    return lead().call<{ id: string; number: number }>('POST', path, form)
  }
  const first = wordDocument([
    { heading: 1, text: 'Use of AI' },
    'Do not paste personal data of customers into a chat tool.',
    'Ask HR before using AI for candidates.',
  ])
  const { body: made } = await upload('/guardrails/policy-files', first, 'ai_policy.docx')
  type Policy = {
    title: string
    origin: string
    paragraphs: { id: string; level: number; cards: object[] }[]
    adrift: { cardId: string; now: string; paragraphId: string | null }[]
  }
  const policy = async () => (await lead().call<Policy>('GET', `/guardrails/policies/${made.id}`)).body
  const before = await policy()
  expect(before).toMatchObject({
    title: 'ai policy',
    origin: 'docx',
    paragraphs: [{ level: 1 }, { level: 0 }, { level: 0 }],
  })
  const cut = async (at: number, says: string) =>
    (
      await lead().call<{ id: string }>(
        'POST',
        '/guardrails/cards',
        card({ says, paragraphId: before.paragraphs[at]!.id }),
      )
    ).body.id
  const kept = await cut(1, 'No customer data in chat tools.')
  const gone = await cut(2, 'Ask HR about candidates.')
  expect((await policy()).paragraphs.map(({ cards }) => cards.length)).toEqual([0, 1, 1])

  expect((await upload(`/guardrails/policies/${made.id}/files`, first, 'again.docx')).body).toMatchObject({
    title: 'policy/same-text',
  })
  const newer =
    '# Use of AI\n\nDo not paste personal data of customers or staff into a chat tool.\n\nA new clause about minutes.'
  const renewed = await lead().call('POST', `/guardrails/policies/${made.id}/versions`, { text: newer })
  expect(renewed.body).toEqual({ number: 2 })
  const after = await policy()
  expect(after.adrift.map(({ cardId, now }) => [cardId, now])).toEqual(
    expect.arrayContaining([
      [kept, 'changed'],
      [gone, 'gone'],
    ]),
  )
  const to = after.adrift.find(({ cardId }) => cardId === kept)!.paragraphId
  await lead().call('POST', '/guardrails/kept-cards', { card: kept, paragraph: to, why: 'Staff were meant already.' })
  expect((await policy()).adrift.map(({ cardId }) => cardId)).toEqual([gone])
  const detail = (await lead().call<CardDetail>('GET', `/guardrails/cards/${kept}`)).body
  expect(detail).toMatchObject({ number: 2, askingNumber: 1, source: { version: 2, now: 'same' } })
})

test('a file that cannot be read says why', async () => {
  const form = new FormData()
  form.set('file', new File([Buffer.from('\x89PNG\r\n\x1a\n')], 'scan.png'))
  expect((await lead().call('POST', '/guardrails/policy-files', form)).body).toMatchObject({
    title: 'document/not-supported',
  })
  expect((await lead().call('POST', '/guardrails/policies', { title: 'x', text: '\n---\n' })).body).toMatchObject({
    title: 'policy/no-text',
  })
})

test('somebody hired after the card was written finds it waiting', async () => {
  const person = await org.act((acting) =>
    insertPerson(acting, { name: 'New', email: 'new@rain.example', siteId: org.site, department: 'Sales' }),
  )
  const rows = await lead().call<{ rows: { personId: string; acknowledged: number }[] }>(
    'GET',
    '/guardrails/acknowledgements/people?state=waiting&limit=200',
  )
  expect(rows.body.rows.find(({ personId }) => personId === person)).toMatchObject({ acknowledged: 0 })
})

test('the morning after, everybody concerned is asked by one mail, reminded once a week later, and then left alone', async () => {
  const sent = () =>
    org.act(async ({ tx }) => {
      const rows = await tx.selectFrom('messages.outbox').select('person_id').where('kind', '=', 'guardrails').execute()
      return rows.filter(({ person_id }) => person_id !== null).length
    })
  const hour = async (at: string) => {
    house.setNow(instant(at))
    house.queued.push({ name: 'guardrails/ask', data: { org: org.id, person: null } })
    await house.settle()
    return sent()
  }
  await readAll()
  expect(await hour('2027-03-01T09:00:00Z')).toBe(0)
  expect(await hour('2027-03-02T00:30:00Z')).toBe(0)
  // Nine in Singapore: everybody but the participant has something to read, the newcomer too.
  expect(await hour('2027-03-02T01:12:00Z')).toBe(7)
  expect(await hour('2027-03-03T01:12:00Z')).toBe(7)
  expect(await hour('2027-03-09T01:12:00Z')).toBe(14)
  expect(await hour('2027-03-16T01:12:00Z')).toBe(14)
})
