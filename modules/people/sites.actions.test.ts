import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { SiteDetail } from './sites.schema.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const hr = <T = Record<string, unknown>>(method: string, path: string, body?: unknown) =>
  org.members.hr.call<T>(method, path, body)
const detail = async () => (await hr<SiteDetail>('GET', `/sites/${org.site}`)).body
const week = { '1': ['08:00', '17:00'] }

test('a site shows its days off of the next twelve months and which of them nobody is sure of yet', async () => {
  const site = await detail()
  expect([site.from, site.to]).toEqual(['2027-01-04', '2028-01-04'])
  expect(site.holidays.find(({ on }) => on === '2027-08-09')).toMatchObject({ from: 'public' })
  expect(site.doubts.map(({ why }) => why)).toContain('moon-sighted')
})

test('a site works on a public holiday, takes another day off, and goes back to the public calendar', async () => {
  await hr('PUT', `/sites/${org.site}/holidays/2027-08-09`, { kind: 'removed', name: 'National Day' })
  await hr('PUT', `/sites/${org.site}/holidays/2027-08-10`, { kind: 'added', name: 'Day in lieu' })
  const changed = await detail()
  expect(changed.holidays.map(({ on }) => on)).not.toContain('2027-08-09')
  expect(changed.holidays.find(({ on }) => on === '2027-08-10')).toMatchObject({ from: 'site', name: 'Day in lieu' })
  expect(changed.removed).toEqual([{ on: '2027-08-09', name: 'National Day' }])
  expect((await hr('DELETE', `/sites/${org.site}/holidays/2027-08-09`)).status).toBe(204)
  expect((await hr('DELETE', `/sites/${org.site}/holidays/2027-08-09`)).status).toBe(404)
})

test('a site with people is not retired, an empty one is, and names are given once', async () => {
  expect((await hr('PUT', `/sites/${org.site}/retirement`)).body.title).toBe('site/in-use')
  const site = { name: 'Jakarta', zone: 'Asia/Jakarta', country: 'ID', hours: week }
  const { id } = (await hr<{ id: string }>('POST', '/sites', site)).body
  expect((await hr('POST', '/sites', { ...site, name: 'JAKARTA' })).status).toBe(409)
  expect((await hr('PATCH', `/sites/${id}`, { zone: 'Asia/Atlantis' })).body.title).toBe('site/zone-not-known')
  expect((await hr('PATCH', `/sites/${id}`, { zone: 'Asia/Makassar' })).status).toBe(204)
  expect((await hr('PUT', `/sites/${id}/retirement`)).status).toBe(204)
  expect(
    (await hr<{ rows: { id: string; retiredAt: string | null }[] }>('GET', '/sites')).body.rows.at(-1),
  ).toMatchObject({ id, retiredAt: expect.any(String) })
})

test('only an administrator renames the organisation', async () => {
  const asked = { name: 'Rain and Sun', languages: ['en', 'id'] }
  expect((await hr('PATCH', '/organisation', asked)).status).toBe(403)
  expect((await org.members.administrator.call('PATCH', '/organisation', asked)).status).toBe(204)
  expect((await hr('GET', '/organisation')).body).toMatchObject(asked)
})
