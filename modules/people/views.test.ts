import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { insertPerson } from './access.store.ts'
import {
  departmentsAndTitles,
  peopleByKey,
  peopleForPlanning,
  peopleMatching,
  peopleNamed,
  sitesForPlanning,
  teamOf,
} from './views.ts'

let house: House
let rain: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  rain = await house.organisation('Rain')
  await house.organisation('Sun')
})
afterAll(() => house.close())

test('the planner sees everybody of one organisation with zone, manager and leave, and nobody who left', async () => {
  const [people, gone] = await rain.act(async (acting) => {
    const gone = await insertPerson(acting, { name: 'Gone', email: 'gone@rain.example' })
    await acting.tx
      .updateTable('people.person')
      .set({ left_on: '2027-01-01' as never })
      .where('id', '=', gone)
      .execute()
    await acting.tx
      .insertInto('people.leave')
      .values({
        org_id: acting.actor.org,
        id: acting.actor.org,
        person_id: rain.members.hr.person,
        from_on: '2027-02-01' as never,
        to_on: '2027-02-05' as never,
      })
      .execute()
    return [await peopleForPlanning(acting.tx), gone] as const
  })
  expect(people).toHaveLength(7)
  expect(people.map((one) => one.id)).not.toContain(gone)
  const of = (role: 'manager' | 'participant' | 'hr') => people.find((one) => one.id === rain.members[role].person)!
  expect(of('participant')).toMatchObject({
    zone: 'Asia/Singapore',
    department: 'Finance',
    managerId: of('manager').id,
    isManager: false,
  })
  expect(of('manager').isManager).toBe(true)
  expect(of('hr').leave).toEqual([{ from: '2027-02-01', to: '2027-02-05' }])
})

test('a rule means who fits every line, in any letter case, and an empty rule means nobody', async () => {
  const { person } = rain.members.participant
  const found = (rule: Parameters<typeof peopleMatching>[1]) =>
    rain.act(async ({ tx }) => (await peopleMatching(tx, rule)).map((one) => one.id))
  expect(await found({ department: ['finance'], site: [rain.site] })).toHaveLength(7)
  expect(await found({ department: ['finance'], people: [person] })).toEqual([person])
  expect(await found({ department: ['Law'] })).toEqual([])
  expect(await found({ people: [] })).toEqual([])
  expect(await found({})).toEqual([])
})

test('a team is who reports directly, and keys in files find people by e-mail or employee id', async () => {
  await rain.act(async ({ tx, actor, now }) => {
    const { manager, participant } = rain.members
    expect((await teamOf(tx, manager.person)).map((one) => one.id)).toEqual([participant.person])
    expect([...(await peopleByKey(tx, ['HR@rain.example', 'nobody'])).keys()]).toEqual(['hr@rain.example'])
    expect((await peopleNamed(tx, [manager.person])).get(manager.person)?.name).toBe('manager of Rain')
    expect([actor.person, now]).toEqual([null, '2027-01-04T02:00:00Z'])
  })
})

test('what a rule can be made of comes with how many people it means', async () => {
  await rain.act(async ({ tx }) => {
    const { departments, sites } = await departmentsAndTitles(tx)
    expect(departments).toEqual([{ value: 'Finance', people: 7 }])
    expect(sites).toEqual([{ id: rain.site, name: 'Rain site', people: 7 }])
    expect((await sitesForPlanning(tx))[0]).toMatchObject({
      zone: 'Asia/Singapore',
      hours: { '1': ['09:00', '18:00'], '7': null },
      overrides: [],
    })
  })
})
