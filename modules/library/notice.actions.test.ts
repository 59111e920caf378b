import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { addAid, changeAid, deleteAid, verifyAid } from './actions.ts'
import { CHECKLIST } from './library.fixtures.ts'
import { clearBin, noticeOwners } from './notice.actions.ts'
import { NewAid } from './schema.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-01-04T02:00:00Z') })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const add = (fields: Record<string, unknown>): Promise<Id> =>
  org.act((acting) => addAid(acting, NewAid.parse({ ...CHECKLIST, ...fields })), 'programme-lead')
const told = (aid: Id) =>
  org.act(({ tx }) =>
    tx
      .selectFrom('messages.outbox')
      .select(['subject', 'to_email'])
      .where('about_id', '=', aid)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )
async function lookAt(moment: string): Promise<void> {
  house.setNow(instant(moment))
  await org.act(noticeOwners)
}

test('an owner hears seven days before and once when it has turned, however often we look', async () => {
  const email = org.members.participant.email
  const aid = await add({ title: 'Due soon', owner: email, isVerified: true, verifyBy: '2027-01-20' })
  await lookAt('2027-01-12T02:00:00Z')
  expect(await told(aid)).toEqual([])
  await lookAt('2027-01-13T02:00:00Z')
  await lookAt('2027-01-15T02:00:00Z')
  const soon = { subject: 'Still right? “Due soon” is to be looked at by Wed 20 Jan 2027', to_email: email }
  expect(await told(aid)).toEqual([soon])
  // In Singapore it is half past midnight on 21 January.
  await lookAt('2027-01-20T16:30:00Z')
  await lookAt('2027-01-25T02:00:00Z')
  const passed = { subject: '“Due soon” is no longer shown as verified', to_email: email }
  expect(await told(aid)).toEqual([soon, passed])
  await org.act((acting) => verifyAid(acting, aid, { verifyBy: day('2027-02-28'), version: 1 }), 'participant')
  await lookAt('2027-01-26T02:00:00Z')
  expect(await told(aid)).toHaveLength(2)
  await lookAt('2027-03-01T02:00:00Z')
  expect(await told(aid)).toEqual([soon, passed, passed])
})
test('an owner hears when somebody else changed what was verified, and nothing about one that nobody verified', async () => {
  house.setNow(instant('2027-03-01T02:00:00Z'))
  const owner = org.members.hr.email
  const never = await add({ title: 'Never looked at', owner, verifyBy: '2027-03-02' })
  const aid = await add({ title: 'Changed', owner, isVerified: true, verifyBy: '2027-08-01' })
  const fields = {
    ...NewAid.parse({ ...CHECKLIST, title: 'Changed', owner, verifyBy: '2027-08-01', body: 'Other' }),
    version: 1,
  }
  await org.act((acting) => changeAid(acting, aid, fields), 'programme-lead')
  await lookAt('2027-03-10T02:00:00Z')
  expect((await told(aid)).map((one) => one.subject)).toEqual(['“Changed” was changed and waits for you'])
  expect(await told(never)).toEqual([])
})
test('what was thrown away is there for thirty days and then gone', async () => {
  house.setNow(instant('2027-04-01T02:00:00Z'))
  const aid = await add({ title: 'Old way' })
  await org.act((acting) => deleteAid(acting, aid, true), 'programme-lead')
  const here = () => org.act(({ tx }) => tx.selectFrom('library.aid').select('id').where('id', '=', aid).execute())
  house.setNow(instant('2027-04-30T02:00:00Z'))
  await org.act(clearBin)
  expect(await here()).toHaveLength(1)
  house.setNow(instant('2027-05-02T02:00:00Z'))
  await org.act(clearBin)
  expect(await here()).toEqual([])
})
