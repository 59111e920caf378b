import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { newId } from '#platform/acting/new-id.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { openWave, recordAnswers } from './waves.actions.ts'
import type { Answer } from './waves.schema.ts'
import { answersOfWave } from './waves.views.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const tasks = [
  { id: 'invoices', says: 'Enter invoices into the ledger' },
  { id: 'summary', says: 'Write the month-end summary' },
]
const asked = (more: Partial<Parameters<typeof openWave>[1]> = {}) => ({
  instrument: 'daily-tasks',
  title: 'Tasks of accounts assistants',
  anonymous: false,
  opensOn: day('2027-03-01'),
  closesOn: day('2027-03-14'),
  subjects: tasks,
  invites: [
    { person: org.members.participant.person, rater: 'self' as const, about: null },
    { person: org.members.manager.person, rater: 'manager' as const, about: org.members.participant.person },
  ],
  send: false,
  ...more,
})
const often = (category: number, subject = 'invoices'): Answer => ({
  item: 'frequency',
  subject,
  value: { kind: 'frequency', category, weekly: null },
})

test('a shipped instrument is asked of employee and manager, and the newest answers of each come back under their names', async () => {
  const { wave, invites } = await org.act((acting) => openWave(acting, asked()))
  expect(invites.map(({ person, rater }) => [person, rater])).toEqual([
    [org.members.participant.person, 'self'],
    [org.members.manager.person, 'manager'],
  ])
  const [own] = invites
  await org.act((acting) => recordAnswers(acting, { invite: own!.id, answers: [often(4)], ledBy: null }))
  house.setNow(instant('2027-03-02T08:00:00Z'))
  await org.act((acting) =>
    recordAnswers(acting, {
      invite: own!.id,
      answers: [often(5), { item: 'minutes', subject: 'summary', value: { kind: 'cannot say' } }],
      ledBy: null,
    }),
  )
  const given = await org.act(({ tx }) => answersOfWave(tx, wave))
  expect(given).toEqual([
    expect.objectContaining({
      invite: own!.id,
      person: org.members.participant.person,
      item: 'frequency',
      subject: 'invoices',
      value: { kind: 'frequency', category: 5, weekly: null },
      answeredAt: '2027-03-02T08:00:00Z',
    }),
    expect.objectContaining({ item: 'minutes', subject: 'summary', value: { kind: 'cannot say' } }),
  ])
  expect(house.queued.filter((one) => one.name === 'surveys/tell')).toEqual([])
})

test('an answer that was not asked, or lies off its scale, is refused with its item', async () => {
  const { invites } = await org.act((acting) => openWave(acting, asked({ title: 'Again' })))
  const give = (answers: Answer[]) =>
    org.act((acting) => recordAnswers(acting, { invite: invites[0]!.id, answers, ledBy: null }))
  await expect(give([often(3, 'cooking')])).rejects.toMatchObject({ slug: 'survey-answers/do-not-fit' })
  const off = { item: 'difficulty', subject: 'invoices', value: { kind: 'point' as const, point: 9 } }
  await expect(give([off])).rejects.toMatchObject({ detail: { item: 'difficulty' } })
})

test('before the first day and after the last day in its own zone a wave takes nothing', async () => {
  const { invites } = await org.act((acting) => openWave(acting, asked({ title: 'Days' })))
  const give = () =>
    org.act((acting) => recordAnswers(acting, { invite: invites[0]!.id, answers: [often(2)], ledBy: null }))
  // Singapore is eight hours ahead: its 14 March ends at 16:00 UTC.
  house.setNow(instant('2027-02-28T15:59:00Z'))
  await expect(give()).rejects.toMatchObject({ slug: 'survey-wave/not-open-yet' })
  house.setNow(instant('2027-02-28T16:00:00Z'))
  await give()
  house.setNow(instant('2027-03-14T15:59:00Z'))
  await give()
  house.setNow(instant('2027-03-14T16:00:00Z'))
  await expect(give()).rejects.toMatchObject({ slug: 'survey-wave/closed' })
  house.setNow(instant('2027-03-02T08:00:00Z'))
})

test('whoever leads the interview is named, and nobody answers for another without leading', async () => {
  const { wave, invites } = await org.act((acting) => openWave(acting, asked({ title: 'In the room' })))
  const lead = org.members['programme-lead'].person
  const answers = [often(6)]
  const as = async (role: 'programme-lead' | 'participant', ledBy: Id | null, invite = invites[1]!.id) =>
    (await house.door.actAs(org.id, org.members[role].person))((acting) =>
      recordAnswers(acting, { invite, answers, ledBy }),
    )
  await expect(as('participant', null)).rejects.toMatchObject({ slug: 'not-allowed' })
  await expect(as('participant', org.members.participant.person)).rejects.toMatchObject({ slug: 'not-allowed' })
  await expect(as('programme-lead', org.members.hr.person)).rejects.toMatchObject({ slug: 'not-allowed' })
  await as('programme-lead', lead)
  const sheets = await org.act(({ tx }) => tx.selectFrom('surveys.sheet').select(['led_by']).execute())
  expect(sheets.at(-1)).toEqual({ led_by: lead })
  expect(await org.act(({ tx }) => answersOfWave(tx, wave))).toHaveLength(1)
})

test('people who left or were never here are not asked, and a wave without its tasks is not opened', async () => {
  const stranger = { person: newId(), rater: 'self' as const, about: null }
  const { invites } = await org.act((acting) => openWave(acting, asked({ invites: [stranger] })))
  expect(invites).toEqual([])
  await expect(org.act((acting) => openWave(acting, asked({ subjects: [] })))).rejects.toMatchObject({
    slug: 'survey-wave/no-subjects',
  })
  await expect(org.act((acting) => openWave(acting, asked({ anonymous: true })))).rejects.toMatchObject({
    slug: 'survey-wave/does-not-suit',
  })
})
