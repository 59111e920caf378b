import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from './testing.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Headers')
})
afterAll(() => house.close())

test('every answer carries the strict headers and an id for the log', async () => {
  const answer = await house.anonymous('GET', '/me')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('x-frame-options')).toBe('DENY')
  expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
})

test('an unknown address is a problem document, not a page', async () => {
  const answer = await house.anonymous('GET', '/nowhere')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

test('a form of another site cannot act for somebody who is signed in', async () => {
  const form = new FormData()
  form.set('file', new File(['x'], 'x.csv'))
  const answer = await org.members.administrator.call('DELETE', '/session', form, {
    origin: 'https://evil.example',
    'sec-fetch-site': 'cross-site',
  })
  expect(answer.status).toBe(403)
})

test('health answers without the database, readiness asks it', async () => {
  expect((await house.http.request('http://localhost:3000/healthz')).status).toBe(200)
  const ready = await house.http.request('http://localhost:3000/readyz')
  expect(await ready.json()).toEqual({ ok: true, database: 'up' })
})

test('a body that is too large is refused before it is read', async () => {
  const answer = await house.anonymous('POST', '/session', {
    email: 'a@b.example',
    password: 'x'.repeat(3 * 1024 * 1024),
  })
  expect([answer.status, answer.body.title]).toEqual([413, 'upload/too-large'])
})

test('a field of the wrong form is named', async () => {
  const answer = await house.anonymous<{ title: string; detail: { fields: { path: string }[] } }>('POST', '/session', {
    email: 'nobody',
    password: 'x',
  })
  expect(answer.status).toBe(400)
  expect(answer.body.detail.fields.map((one) => one.path)).toEqual(['email'])
})
