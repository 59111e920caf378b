import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'

type Leave = { id: string; from: string; to: string; note: string | null }
let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Away')
})
afterAll(() => house.close())

test('everybody says for themselves when they are away, sees only their own, and takes it back', async () => {
  const { participant, manager } = org.members
  const mine = async () => (await participant.call<{ rows: Leave[]; total: number }>('GET', '/my/leave')).body
  expect(await mine()).toMatchObject({ rows: [], total: 0 })
  await participant.call('POST', `/people/${participant.person}/leave`, { from: '2027-03-01', to: '2027-03-05' })
  await participant.call('POST', `/people/${participant.person}/leave`, { from: '2027-08-02', to: '2027-08-13' })
  expect((await mine()).rows.map((one) => one.from)).toEqual(['2027-08-02', '2027-03-01'])
  expect((await manager.call<{ rows: Leave[] }>('GET', '/my/leave')).body.rows).toEqual([])
  const [last] = (await mine()).rows
  await participant.call('DELETE', `/people/${participant.person}/leave/${last!.id}`)
  expect((await mine()).rows.map((one) => one.from)).toEqual(['2027-03-01'])
})

test('the clock of the server is told with who is looking, so that pages need no other', async () => {
  const { body } = await org.members.participant.call<{ now: string }>('GET', '/me')
  expect(body.now).toBe('2027-01-04T02:00:00Z')
})
