import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { useQueue } from '#platform/jobs/define.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { mintLinks } from './answering.actions.ts'
import { openWave, sendWave } from './waves.actions.ts'
import type { Answer, AnswerForm, MySurvey } from './waves.schema.ts'

let house: House
let org: TestOrganisation
let people: Id[]
let owner: pg.Client

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
  people = await org.act(async (acting) => {
    const made: Id[] = []
    for (let n = 0; n < 24; n++)
      made.push(
        await insertPerson(acting, {
          name: `P${n}`,
          email: `p${n}@rain.example`,
          siteId: org.site,
          department: n < 12 ? 'Operations' : n < 21 ? 'Office' : 'Legal',
        }),
      )
    return made
  })
  const server = inject('postgres')
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(house.db)
  owner = new pg.Client({ ...server, database: rows[0]!.name })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

async function wave(anonymous: boolean, invited: readonly Id[] = people) {
  const made = await org.act(async (acting) => {
    const opened = await openWave(acting, {
      instrument: anonymous ? 'safety' : 'three-questions',
      title: 'Safe to learn',
      anonymous,
      opensOn: day('2027-03-01'),
      closesOn: day('2027-03-14'),
      subjects: [],
      invites: invited.map((person) => ({ person, rater: 'self' as const, about: null })),
      send: false,
    })
    await sendWave(acting, opened.wave)
    return opened
  })
  const links = await org.act((acting) =>
    mintLinks(
      acting,
      made.invites.map((one) => one.id),
    ),
  )
  const tokenOf = new Map(links.map((one) => [one.invite, one.token]))
  return { wave: made.wave, links: made.invites.map((one) => ({ ...one, token: tokenOf.get(one.id)! })) }
}
const chosen = (item: string, point: number): Answer => ({ item, subject: null, value: { kind: 'point', point } })
const wrote = (text: string): Answer => ({ item: 'words', subject: null, value: { kind: 'text', text } })
const handIn = (token: string, answers: Answer[]) =>
  house.anonymous('POST', `/survey-links/${token}/answers`, { answers })
const keep = (token: string, answers: Answer[]) => house.anonymous('PUT', `/survey-links/${token}/draft`, { answers })
const form = async (token: string) => (await house.anonymous<AnswerForm>('GET', `/survey-links/${token}`)).body
const rowsOf = async (statement: string, values: unknown[] = []) => (await owner.query(statement, values)).rows

test('a personal link opens the form without signing in, keeps a draft on every device and hands in', async () => {
  const { links } = await wave(false, people.slice(0, 2))
  const { token, id } = links[0]!
  expect(await form(token)).toMatchObject({ state: 'open', kind: 'attributed', organisation: 'Rain', answers: [] })
  await keep(token, [chosen('where', 2), chosen('good', 99)])
  expect((await form(token)).answers).toEqual([chosen('where', 2)])
  const [other] = await org.act((acting) => mintLinks(acting, [id]))
  expect((await form(other!.token)).answers).toEqual([chosen('where', 2)])
  expect((await handIn(token, [chosen('where', 3)])).status).toBe(204)
  expect(await form(token)).toMatchObject({ state: 'open', isAnswered: true, answers: [chosen('where', 3)] })
  expect((await handIn(token, [chosen('where', 4)])).status).toBe(204)
  expect((await form(token)).answers).toEqual([chosen('where', 4)])
})

test('a wrong link, one of another organisation and one that was taken back all lead nowhere', async () => {
  const { links } = await wave(false, people.slice(0, 1))
  const { token, id } = links[0]!
  const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  expect((await house.anonymous('GET', `/survey-links/${wrong}`)).status).toBe(404)
  const other = await house.organisation('Sun')
  const moved = other.id.replaceAll('-', '') + token.slice(32)
  expect((await house.anonymous('GET', `/survey-links/${moved}`)).status).toBe(404)
  await org.members.hr.call('DELETE', `/survey-invites/${id}`)
  expect((await house.anonymous('GET', `/survey-links/${token}`)).status).toBe(404)
})

test('somebody who is signed in finds what they are asked and gets a link of their own, never that of another', async () => {
  const me = org.members.participant
  const { links } = await wave(true, [me.person, ...people.slice(0, 12)])
  const mine = (await me.call<{ rows: MySurvey[] }>('GET', '/my/surveys')).body.rows
  expect(mine.map((one) => [one.title, one.state, one.answered])).toEqual([['Safe to learn', 'open', false]])
  const opened = await me.call<{ token: string }>('POST', `/my/surveys/${mine[0]!.id}/link`)
  expect((await form(opened.body.token)).state).toBe('open')
  expect((await me.call('POST', `/my/surveys/${links[1]!.id}/link`)).status).toBe(404)
})

test('an anonymous answer is handed in once; a draft begun with one link is not opened by another', async () => {
  const { links } = await wave(true)
  const { token, id } = links[0]!
  await keep(token, [chosen('challenge', 2), wrote('secret words')])
  expect((await form(token)).answers).toHaveLength(2)
  const [other] = await org.act((acting) => mintLinks(acting, [id]))
  expect(await form(other!.token)).toMatchObject({ answers: [], hasOtherDraft: true })
  expect((await handIn(token, [chosen('challenge', 2)])).status).toBe(204)
  expect(await form(other!.token)).toMatchObject({ state: 'answered', answers: [], hasOtherDraft: false })
  expect((await handIn(other!.token, [chosen('challenge', 5)])).text).toContain('survey-answers/already-given')
  expect((await keep(other!.token, [])).text).toContain('survey-answers/already-given')
})

test('a draft of an anonymous wave cannot be read in the database, and nothing of it stays once it was handed in', async () => {
  const { links } = await wave(true)
  const { token } = links[0]!
  await keep(token, [wrote('the kitchen is haunted')])
  const [draft] = await rowsOf('select sealed from surveys.sealed_draft')
  expect(draft.sealed.toString('latin1')).not.toContain('kitchen')
  expect(draft.sealed.length % 1024).toBe(16 + 12 + 16)
  await handIn(token, [wrote('the kitchen is haunted')])
  expect(await rowsOf('select from surveys.sealed_draft')).toEqual([])
  expect(await rowsOf('select from surveys.draft where invite_id = $1', [links[0]!.id])).toEqual([])
})

test('the tables of anonymous answers have no column for a person, an invite, a link or a moment', async () => {
  const columns = await rowsOf(
    `select table_name as t, column_name as c, data_type as d from information_schema.columns
     where table_schema = 'surveys' and table_name in ('anonymous_sheet', 'anonymous_text') order by t, c`,
  )
  expect(columns.map((one) => `${one.t}.${one.c} ${one.d}`)).toEqual([
    'anonymous_sheet.answers jsonb',
    'anonymous_sheet.id uuid',
    'anonymous_sheet.org_id uuid',
    'anonymous_sheet.team text',
    'anonymous_sheet.wave_id uuid',
    'anonymous_text.id uuid',
    'anonymous_text.item text',
    'anonymous_text.org_id uuid',
    'anonymous_text.says text',
    'anonymous_text.wave_id uuid',
  ])
})

test('after each answer all sheets, all texts and all invitations of the wave carry one and the same transaction', async () => {
  const { wave: id, links } = await wave(true)
  for (const [n, { token }] of links.slice(0, 8).entries())
    expect((await handIn(token, [chosen('challenge', 1 + (n % 5)), wrote(`words ${n}`)])).status).toBe(204)
  const transactions = async (table: string) =>
    (await rowsOf(`select distinct xmin::text as x from ${table} where wave_id = $1`, [id])).map((row) => row.x)
  const [sheets, texts, invites] = [
    await transactions('surveys.anonymous_sheet'),
    await transactions('surveys.anonymous_text'),
    await transactions('surveys.invite'),
  ]
  expect([sheets.length, texts.length, invites.length]).toEqual([1, 1, 1])
  const ids = await rowsOf('select id::text as id from surveys.anonymous_sheet where wave_id = $1', [id])
  // Random ids (version 4), which tell no time.
  for (const row of ids) expect(row.id[14]).toBe('4')
})

test('the place on the disk does not follow the order in which people answered', async () => {
  const orders = new Set<string>()
  for (let round = 0; round < 3; round++) {
    const { wave: id, links } = await wave(true)
    for (const [n, { token }] of links.slice(0, 10).entries()) await handIn(token, [wrote(`words ${n}`)])
    const texts = await rowsOf('select says from surveys.anonymous_text where wave_id = $1 order by ctid', [id])
    expect(texts.map((row) => row.says).sort()).toEqual(Array.from({ length: 10 }, (_, n) => `words ${n}`).sort())
    orders.add(texts.map((row) => row.says.slice(6)).join(' '))
  }
  // Three shuffles of ten are never the order of answering, but for once in a million times.
  expect(orders.has('0 1 2 3 4 5 6 7 8 9')).toBe(false)
  expect(orders.size).toBeGreaterThan(1)
})

test('handing in without a name leaves no record, no event, no repeated answer and no withdrawn mail behind', async () => {
  const { wave: id, links } = await wave(true)
  const traces = async () =>
    (
      await rowsOf(`select (select count(*)::int from audit.entry) as record, (select count(*)::int from audit.idempotency) as again,
        (select count(*)::int from messages.delivery) as mail, (select count(*)::int from surveys.sheet) as sheet`)
    )[0]
  const before = await traces()
  house.queued.length = 0
  const answers = { answers: [chosen('challenge', 3)] }
  await house.anonymous('POST', `/survey-links/${links[0]!.token}/answers`, answers, { 'idempotency-key': 'abc' })
  expect(await traces()).toEqual(before)
  expect(house.queued).toEqual([])
  const [invite] = await rowsOf('select * from surveys.invite where id = $1', [links[0]!.id])
  expect(invite.answered).toBe(true)
  const moments = Object.entries(invite).filter(([, value]) => value instanceof Date)
  expect(moments.map(([name]) => name)).toEqual([])
  expect(await rowsOf('select from surveys.anonymous_sheet where wave_id = $1', [id])).toHaveLength(1)
})

test('a group stands on an answer only when ten of it are asked, and the rest is ten too', async () => {
  const { wave: id, links } = await wave(true)
  for (const { token } of links) await handIn(token, [chosen('challenge', 4)])
  const teams = await rowsOf(
    'select team, count(*)::int as n from surveys.anonymous_sheet where wave_id = $1 group by team order by team nulls last',
    [id],
  )
  // Twelve in Operations are named; nine in Office and three in Legal stand together without a group.
  expect(teams).toEqual([
    { team: 'Operations · Rain site', n: 12 },
    { team: null, n: 12 },
  ])
})

test('nobody makes an anonymous wave attributed: not the application, not even the owner of the tables', async () => {
  const { wave: id, links } = await wave(true)
  const asApp = (statement: ReturnType<typeof sql>) => org.act(({ tx }) => statement.execute(tx))
  await expect(asApp(sql`update surveys.wave set kind = 'attributed' where id = ${id}`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(owner.query(`update surveys.wave set kind = 'attributed' where id = $1`, [id])).rejects.toThrow(
    /decided once/,
  )
  await expect(asApp(sql`update surveys.invite set wave_kind = 'attributed' where wave_id = ${id}`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(
    asApp(sql`insert into surveys.sheet (org_id, id, invite_id, wave_kind, answers, answered_at)
      values (${org.id}, gen_random_uuid(), ${links[0]!.id}, 'attributed', '[]', now())`),
  ).rejects.toThrow(/foreign key/)
  await expect(
    asApp(
      sql`insert into surveys.draft (org_id, invite_id, wave_kind, answers) values (${org.id}, ${links[0]!.id}, 'attributed', '[]')`,
    ),
  ).rejects.toThrow(/foreign key/)
})

test('the application cannot change or remove an answer, with or without a name', async () => {
  for (const table of ['sheet', 'anonymous_sheet', 'anonymous_text'])
    for (const verb of ['update surveys.% set org_id = org_id', 'delete from surveys.%'])
      await expect(
        org.act(({ tx }) => sql.raw(verb.replace('%', table)).execute(tx)),
        `${verb} ${table}`,
      ).rejects.toThrow(/permission denied/)
})

test('the box takes nothing for a stranger, for a wave under names, or from another organisation', async () => {
  const named = await wave(false, people.slice(0, 1))
  const hidden = await wave(true)
  const drop = (ofWave: Id, invite: Id, at = org) =>
    at.act(async ({ tx }) => {
      const { rows } = await sql<{ done: boolean }>`
        select surveys.drop_in_box(${ofWave}, ${invite}, null, '[]'::jsonb, '[]'::jsonb) as done`.execute(tx)
      return rows[0]!.done
    })
  const other = await house.organisation('Fog')
  expect(await drop(named.wave, named.links[0]!.id)).toBe(false)
  expect(await drop(hidden.wave, named.links[0]!.id)).toBe(false)
  expect(await drop(hidden.wave, hidden.links[0]!.id, other)).toBe(false)
  expect(await drop(hidden.wave, hidden.links[0]!.id)).toBe(true)
  expect(await drop(hidden.wave, hidden.links[0]!.id)).toBe(false)
})

test('two who hand in at the same moment are both counted, and one who does so twice is counted once', async () => {
  const { wave: id, links } = await wave(true)
  const answers = await Promise.all([
    ...links.slice(0, 5).map(({ token }) => handIn(token, [chosen('challenge', 2)])),
    handIn(links[0]!.token, [chosen('challenge', 2)]),
  ])
  expect(answers.map((one) => one.status).sort()).toEqual([204, 204, 204, 204, 204, 409])
  expect(await rowsOf('select from surveys.anonymous_sheet where wave_id = $1', [id])).toHaveLength(5)
})

test('later modules hear of an answer under a name, and never of one without', async () => {
  const named = await wave(false, people.slice(0, 1))
  const hidden = await wave(true)
  const heard: { event: string; data: Record<string, unknown> }[] = []
  useQueue({
    async send() {},
    async publish(_acting, event, data) {
      heard.push({ event, data })
    },
  })
  await handIn(hidden.links[0]!.token, [chosen('challenge', 1)])
  await handIn(named.links[0]!.token, [chosen('where', 1)])
  expect(heard).toEqual([
    { event: 'surveys/answered', data: { wave: named.wave, invite: named.links[0]!.id, org: org.id, person: null } },
  ])
})
