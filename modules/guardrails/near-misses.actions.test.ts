import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { NearMiss } from './near-misses.schema.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-04T08:13:27Z') })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const report = { category: 'data', happened: 'I nearly pasted a payslip.', helped: 'The card on my desk.' }
const lead = () => org.members['programme-lead']

/** Every value of every row of the organisation's tables, and of the queue, as text. */
async function everythingKept(): Promise<Map<string, string>> {
  return org.act(async ({ tx }) => {
    const { rows } = await sql<{ name: string }>`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
        and has_table_privilege(c.oid, 'select')`.execute(tx)
    const kept = new Map<string, string>()
    for (const { name } of rows) {
      const { rows: lines } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(tx)
      kept.set(name, lines.map(({ row }) => row).join('\n'))
    }
    return kept
  })
}

test('a report without a name leaves a week and words, and no trace of who or when anywhere', async () => {
  const before = await everythingKept()
  const queued = house.queued.length
  const made = await org.members.participant.call<{ code: string }>('POST', '/near-misses', report, {
    'idempotency-key': 'twice',
  })
  expect(made.status).toBe(201)
  const after = await everythingKept()
  const changed = [...after].filter(([table, rows]) => before.get(table) !== rows).map(([table]) => table)
  expect(changed).toEqual(['guardrails.near_miss'])
  expect(house.queued).toHaveLength(queued)
  const row = after.get('guardrails.near_miss')!
  expect(row).toContain('2027-03-01')
  expect(row).not.toContain('08:13')
  expect(row).not.toContain(org.members.participant.person)
  expect(row).not.toContain(made.body.code)
  // Version 4: a random id. Version 7 would begin with the moment.
  expect(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/.test(row)).toBe(true)
})

test('nobody outside the organisation can report or look anything up', async () => {
  expect((await house.anonymous('POST', '/near-misses', report)).status).toBe(401)
  const other = await house.organisation('Sun')
  const { body } = await org.members.manager.call<{ code: string }>('POST', '/near-misses', report)
  expect((await other.members.hr.call('POST', '/near-miss-lookups', { code: body.code })).status).toBe(404)
  expect((await org.members.hr.call('POST', '/near-miss-lookups', { code: body.code })).status).toBe(200)
})

test('the answer is for everybody, without the reporter’s words; the code shows it beside one’s own', async () => {
  const { body } = await org.members.participant.call<{ code: string }>('POST', '/near-misses', {
    ...report,
    happened: 'Only I could know.',
  })
  const code = body.code.toLowerCase().replaceAll('-', ' ')
  const look = () => org.members.participant.call<NearMiss>('POST', '/near-miss-lookups', { code })
  expect((await look()).body).toMatchObject({ happened: 'Only I could know.', answer: null })
  expect((await look()).body).not.toHaveProperty('reporter')
  const all = (await lead().call<{ rows: NearMiss[] }>('GET', '/near-misses?state=waiting')).body.rows
  const mine = all.find(({ happened }) => happened === 'Only I could know.')!
  expect(mine.reporter).toBeNull()
  const card = await lead().call<{ id: string }>('POST', '/guardrails/cards', {
    kind: 'dont',
    about: 'privacy',
    says: 'No payslips.',
    nearMissId: mine.id,
  })
  await lead().call('PUT', `/near-misses/${mine.id}/answer`, { words: 'We wrote a card.' })
  expect((await look()).body).toMatchObject({ answer: { words: 'We wrote a card.' }, cards: [{ id: card.body.id }] })
  const lessons = await org.members.manager.call('GET', '/near-miss-lessons')
  expect(lessons.body).toMatchObject({ rows: [{ words: 'We wrote a card.', cards: [{ says: 'No payslips.' }] }] })
  expect(lessons.text).not.toContain('Only I could know.')
  expect((await org.members.manager.call('GET', '/near-misses')).status).toBe(403)
})

test('who gives a name is seen by those who answer, and hears of the answer by mail', async () => {
  const { body } = await org.members.participant.call<{ id: string }>('POST', '/my/near-misses', report)
  expect((await lead().call('GET', `/near-misses/${body.id}`)).body).toMatchObject({ reporter: 'participant of Rain' })
  await lead().call('PUT', `/near-misses/${body.id}/answer`, { words: 'Thank you.' })
  expect((await org.members.participant.call('GET', '/my/near-misses')).body).toMatchObject({
    total: 1,
    rows: [{ answer: { words: 'Thank you.' } }],
  })
  expect((await org.members.manager.call('GET', '/my/near-misses')).body).toMatchObject({ total: 0 })
  await org.act(async ({ tx }) => {
    const sent = await tx
      .selectFrom('messages.outbox')
      .select(['to_email'])
      .where('kind', '=', 'near-miss-answer')
      .execute()
    expect(sent).toEqual([{ to_email: 'participant@rain.example' }])
  })
})
