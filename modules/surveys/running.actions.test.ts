import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { Wave, WaveInvite, WavePreview } from './waves.schema.ts'

let house: House
let org: TestOrganisation
let count = 0
const start = instant('2027-03-01T02:00:00Z')

beforeAll(async () => {
  house = await openHouse({ now: start })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(start)
  house.queued.length = 0
  org = await house.organisation(`Rain ${++count}`)
  await org.act(async (acting) => {
    for (let n = 0; n < 14; n++)
      await insertPerson(acting, {
        name: `P${String(n).padStart(2, '0')}`,
        email: n === 13 ? null : `p${n}@rain-${count}.example`,
        employeeId: `E${n}`,
        siteId: org.site,
        department: n < 12 ? 'Operations' : 'Legal',
        managerId: n < 3 ? org.members.manager.person : null,
      })
  })
})

const call = <T>(method: string, path: string, body?: unknown) => org.members.hr.call<T>(method, path, body)
const operations = { rule: { department: ['operations'] } }
async function made(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await call<{ id: string }>('POST', '/survey-waves', {
    instrument: 'three-questions',
    title: 'Where we stand',
    anonymous: false,
    opensOn: '2027-03-01',
    closesOn: '2027-03-20',
    audience: operations,
    ...more,
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.id
}
const wave = async (id: string) => (await call<Wave>('GET', `/survey-waves/${id}`)).body
const invites = async (id: string) =>
  (await call<{ rows: WaveInvite[] }>('GET', `/survey-waves/${id}/invites?limit=100`)).body.rows
const mails = () =>
  org.act(({ tx }) =>
    tx
      .selectFrom('messages.outbox')
      .select(['kind', 'to_email', 'body_text', 'state', 'due_at'])
      .orderBy('id')
      .execute(),
  )
const linkIn = (text: string) => /\/s\/([\w-]+)/.exec(text)![1]!
async function run(name: string, at?: Instant, data: Record<string, unknown> = {}) {
  if (at) house.setNow(at)
  house.queued.length = 0
  house.queued.push({ name, data: { org: org.id, ...data } })
  while (house.queued.some((one) => one.name.startsWith('surveys/'))) {
    const next = house.queued.findIndex((one) => one.name.startsWith('surveys/'))
    const [one] = house.queued.splice(next, 1)
    house.queued.length = 0
    house.queued.push(one!)
    await house.settle(1)
  }
}

test('before anything is made, the lead sees who would be asked, who has no mail and who has no manager', async () => {
  const preview = async (body: unknown) => (await call<WavePreview>('POST', '/survey-wave-previews', body)).body
  expect(await preview({ rule: { department: ['operations', 'legal'] } })).toMatchObject({
    total: 14,
    mails: 13,
    withoutMail: ['P13'],
    groups: [
      { people: 12, isNamed: false },
      { people: 2, isNamed: false },
    ],
  })
  const both = await preview({ ...operations, ask: 'both' })
  expect([both.total, both.withoutManager.length]).toEqual([15, 9])
  expect(await preview({ keys: ['E1', 'nobody@x.example'] })).toMatchObject({ total: 1, unknown: ['nobody@x.example'] })
  const pairs = [
    { person: org.members.manager.email, about: 'e1' },
    { person: 'e5', about: 'e1' },
    { person: 'e5', about: 'e5' },
  ]
  expect((await preview({ pairKeys: pairs })).sample.map((one) => [one.rater, one.about])).toEqual([
    ['manager', 'P01'],
    ['expert', 'P01'],
    ['self', null],
  ])
  expect(await preview({})).toMatchObject({ total: 0 })
  expect((await preview({ everybody: true })).total).toBe(14 + 7)
})

test('mails go out in the background, once each, with a link that opens the survey, and never tell anybody else', async () => {
  const id = await made()
  expect(await mails()).toEqual([])
  await call('POST', `/survey-waves/${id}/sent`)
  await run('surveys/tell', start, { wave: id })
  await run('surveys/tell', start, { wave: id })
  const sent = await mails()
  expect(sent).toHaveLength(12)
  expect(new Set(sent.map((one) => linkIn(one.body_text))).size).toBe(12)
  const form = await house.anonymous<{ title: string }>('GET', `/survey-links/${linkIn(sent[0]!.body_text)}`)
  expect(form.body.title).toBe('Where we stand')
  expect(await wave(id)).toMatchObject({ told: 12, state: 'open' })
  const outbox = await org.members.administrator.call<{ rows: { id: string }[] }>('GET', '/outbox')
  const read = await org.members.administrator.call<{ text: string | null }>(
    'GET',
    `/outbox/${outbox.body.rows[0]!.id}`,
  )
  expect(read.body.text).toBeNull()
})

test('a survey that opens later mails on its first morning, where it was made', async () => {
  const id = await made({ opensOn: '2027-03-05' })
  await call('POST', `/survey-waves/${id}/sent`)
  await run('surveys/tell', start, { wave: id })
  // Eight in the morning in Singapore.
  expect(new Set((await mails()).map((one) => one.due_at))).toEqual(new Set(['2027-03-05T00:00:00Z']))
  expect((await wave(id)).state).toBe('waiting')
})

test('reminders go to those who have not answered, as often as was set, by day, and never after an answer', async () => {
  const id = await made({ remindAfterDays: 3, remindMost: 2 })
  await call('POST', `/survey-waves/${id}/sent`)
  await run('surveys/tell', start, { wave: id })
  const [first] = await mails()
  await house.anonymous('POST', `/survey-links/${linkIn(first!.body_text)}/answers`, { answers: [] })
  const reminders = async () => (await mails()).filter((one) => one.kind === 'survey-reminder')
  await run('surveys/remind', instant('2027-03-04T01:59:00Z'))
  expect(await reminders()).toHaveLength(0)
  await run('surveys/remind', instant('2027-03-04T02:00:00Z'))
  await run('surveys/remind', instant('2027-03-04T03:00:00Z'))
  expect(await reminders()).toHaveLength(11)
  expect((await reminders()).map((one) => one.to_email)).not.toContain(first!.to_email)
  // 21:00 in Singapore is not the time to be reminded.
  await run('surveys/remind', instant('2027-03-08T13:00:00Z'))
  expect(await reminders()).toHaveLength(11)
  await run('surveys/remind', instant('2027-03-09T02:00:00Z'))
  await run('surveys/remind', instant('2027-03-15T02:00:00Z'))
  expect(await reminders()).toHaveLength(22)
})

test('a survey that was closed reminds nobody', async () => {
  const id = await made({ remindAfterDays: 1 })
  await call('POST', `/survey-waves/${id}/sent`)
  await run('surveys/tell', start, { wave: id })
  await call('POST', `/survey-waves/${id}/closed`)
  await run('surveys/remind', instant('2027-03-03T02:00:00Z'))
  expect((await mails()).filter((one) => one.kind === 'survey-reminder')).toEqual([])
})

test('a reminder that still waits is called back when its reader answers under a name, and when the survey closes', async () => {
  const id = await made({ remindAfterDays: 1 })
  await call('POST', `/survey-waves/${id}/sent`)
  await run('surveys/tell', start, { wave: id })
  await run('surveys/remind', instant('2027-03-03T02:00:00Z'))
  const waiting = async () =>
    (await mails()).filter((one) => one.kind === 'survey-reminder' && one.state === 'waiting').length
  expect(await waiting()).toBe(12)
  const reminder = (await mails()).find((one) => one.kind === 'survey-reminder')!
  await house.anonymous('POST', `/survey-links/${linkIn(reminder.body_text)}/answers`, { answers: [] })
  expect(await waiting()).toBe(11)
  await call('POST', `/survey-waves/${id}/closed`)
  expect(await waiting()).toBe(0)
})

test('whoever stopped reminders gets none, and by hand nobody gets two mails within a day', async () => {
  const id = await made()
  await call('POST', `/survey-waves/${id}/sent`)
  await run('surveys/tell', start, { wave: id })
  expect((await wave(id)).canRemind).toBe(0)
  house.setNow(instant('2027-03-02T03:00:00Z'))
  const someone = (await invites(id))[0]!.person as Id
  await org.act(({ tx, actor, now }) =>
    tx
      .insertInto('messages.preference')
      .values({ org_id: actor.org, person_id: someone, reminders_stopped_at: now })
      .execute(),
  )
  expect((await wave(id)).canRemind).toBe(11)
  await call('POST', `/survey-waves/${id}/reminders`)
  await run('surveys/remind-wave', undefined, { wave: id })
  expect((await mails()).filter((one) => one.kind === 'survey-reminder')).toHaveLength(11)
  expect((await wave(id)).canRemind).toBe(0)
})

test('in an anonymous survey the lead sees coverage of groups that are large enough, and nobody who answered', async () => {
  const audience = { rule: { department: ['operations', 'legal'] } }
  const id = await made({ instrument: 'safety', anonymous: true, audience, send: true })
  await run('surveys/tell', start, { wave: id })
  for (const mail of (await mails()).slice(0, 6))
    await house.anonymous('POST', `/survey-links/${linkIn(mail.body_text)}/answers`, { answers: [] })
  const { coverage } = await wave(id)
  expect(coverage.total).toEqual({ kind: 'count', answered: 6, invited: 14 })
  expect(coverage.groups.map((one) => one.share.kind)).toEqual(['too few', 'too few'])
  const rows = await invites(id)
  for (const row of rows) expect([row.answered, row.answeredAt, row.reminded]).toEqual([null, null, null])
  expect((await call('DELETE', `/survey-invites/${rows[0]!.id}`)).text).toContain('anonymous-stays')
  expect((await call('POST', `/survey-waves/${id}/invites`, { everybody: true })).text).toContain('anonymous-stays')
})

test('an anonymous survey takes nothing before it was sent', async () => {
  const id = await made({ instrument: 'safety', anonymous: true, audience: { everybody: true } })
  const me = org.members.participant
  const mine = (await me.call<{ rows: { id: string; state: string }[] }>('GET', '/my/surveys')).body.rows
  expect(mine.map((one) => one.state)).toEqual(['waiting'])
  const { token } = (await me.call<{ token: string }>('POST', `/my/surveys/${mine[0]!.id}/link`)).body
  const tried = await house.anonymous('POST', `/survey-links/${token}/answers`, { answers: [] })
  expect(tried.text).toContain('survey-wave/not-open-yet')
  await call('POST', `/survey-waves/${id}/sent`)
  expect((await house.anonymous('POST', `/survey-links/${token}/answers`, { answers: [] })).status).toBe(204)
})

test('closing and cancelling can be taken back, until somebody looked at the results', async () => {
  const id = await made()
  await call('POST', `/survey-waves/${id}/closed`)
  expect((await wave(id)).state).toBe('closed')
  expect((await call('POST', `/survey-waves/${id}/reopened`)).status).toBe(204)
  await call('POST', `/survey-waves/${id}/cancelled`)
  expect((await wave(id)).state).toBe('cancelled')
  expect((await call('POST', `/survey-waves/${id}/reopened`)).status).toBe(204)
  await call('POST', `/survey-waves/${id}/closed`)
  await call('GET', `/survey-waves/${id}/results`)
  expect((await call('POST', `/survey-waves/${id}/reopened`)).text).toContain('results-were-seen')
  const change = { title: 'x', closesOn: '2027-03-25', remindAfterDays: 3, remindMost: 2 }
  expect((await call('PUT', `/survey-waves/${id}`, change)).text).toContain('results-were-seen')
})

test('more people can be asked later, nobody twice, and one who was not asked yet can be taken back', async () => {
  const id = await made({ send: true })
  await run('surveys/tell', start, { wave: id })
  const added = await call<{ added: number }>('POST', `/survey-waves/${id}/invites`, {
    rule: { department: ['operations', 'legal'] },
  })
  expect(added.body).toEqual({ added: 2 })
  const extra = (await invites(id)).find((one) => one.name === 'P13')!
  expect((await call('DELETE', `/survey-invites/${extra.id}`)).status).toBe(204)
  expect((await wave(id)).invited).toBe(13)
})

test('a lead writes down what somebody says in the room, and does not see what they answered alone', async () => {
  const id = await made({ audience: { keys: ['E1'] }, send: true })
  const [invite] = await invites(id)
  await run('surveys/tell', start, { wave: id })
  const [mail] = await mails()
  const point = (n: number) => ({ item: 'where', subject: null, value: { kind: 'point', point: n } })
  await house.anonymous('POST', `/survey-links/${linkIn(mail!.body_text)}/answers`, { answers: [point(1)] })
  const form = () => call<{ form: { answers: unknown[] }; person: string }>('GET', `/survey-invites/${invite!.id}/form`)
  expect((await form()).body).toMatchObject({ person: 'P01', form: { answers: [] } })
  await call('POST', `/survey-invites/${invite!.id}/answers`, { answers: [point(3)] })
  expect((await form()).body.form.answers).toEqual([point(3)])
})
