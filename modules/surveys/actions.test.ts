import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { AnswerShares, SelfAnswer } from './schema.ts'
import { insertAnswer } from './store.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const answer = (question: string, canAnswer: boolean) =>
  org.members.participant.call<{ answers: SelfAnswer[] }>('POST', '/my/answers', { question, canAnswer })

test('answers are kept over time, newest first, and the same one twice is one', async () => {
  await answer('where', false)
  await answer('where', false)
  house.setNow(instant('2027-03-02T08:00:00Z'))
  const { body } = await answer('where', true)
  expect(body.answers).toEqual([
    { question: 'where', canAnswer: true, answeredAt: '2027-03-02T08:00:00Z' },
    { question: 'where', canAnswer: false, answeredAt: '2027-03-01T08:00:00Z' },
  ])
  expect((await org.members.manager.call<{ answers: SelfAnswer[] }>('GET', '/my/answers')).body.answers).toEqual([])
})

test('an answer that was given cannot be changed or taken away', async () => {
  await expect(
    org.act(({ tx }) => tx.updateTable('surveys.self_answer').set({ can_answer: false }).execute()),
  ).rejects.toThrow(/permission denied/)
})

test('others see shares of groups of five or more, of the roster, as of the day before, and never one person', async () => {
  await org.act(async (acting) => {
    for (let n = 0; n < 8; n++) {
      const person = await insertPerson(acting, {
        name: `P${n}`,
        email: `p${n}@rain.example`,
        siteId: org.site,
        department: n < 6 ? 'Operations' : 'Office',
      })
      if (n < 6) await insertAnswer(acting, person, 'good', n < 4)
    }
  })
  const shares = () => org.members.hr.call<AnswerShares>('GET', '/answers/by-group')
  const today = (await shares()).body
  expect(today.total.good).toMatchObject({ kind: 'nobody yet', roster: 15 })
  house.setNow(instant('2027-03-03T08:00:00Z'))
  const { groups, total } = (await shares()).body
  const of = (department: string) => groups.find((group) => group.department === department)!
  // Office has two people, so the next smallest is hidden with it; nobody there can be found by subtraction.
  expect(of('Office').good).toEqual({ kind: 'too few', toldAs: 'everybody' })
  expect(of('Operations').good).toEqual({ kind: 'share', yes: 4, answered: 6, roster: 6 })
  expect(total.good).toEqual({ kind: 'share', yes: 4, answered: 6, roster: 15 })
  expect((await org.members.manager.call('GET', '/answers/by-group')).status).toBe(403)
})
