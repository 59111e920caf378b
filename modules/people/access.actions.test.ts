import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse } from '../../server/testing.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const site = { name: 'Singapore', zone: 'Asia/Singapore', country: 'SG', hours: { '1': ['09:00', '18:00'] } }
const asked = {
  organisation: 'Kapok',
  languages: ['en'],
  sites: [site],
  name: 'Ada Lim',
  email: 'ada@kapok.example',
  password: 'four words in a row',
}
type Me = {
  signedIn: boolean
  firstRun: boolean
  roles: string[]
  organisation: { name: string } | null
  zone: string | null
}

describe('the first run', () => {
  test('refuses a zone that does not exist, and a weak password, by name', async () => {
    const zone = await house.anonymous('POST', '/first-run', { ...asked, sites: [{ ...site, zone: 'Asia/Atlantis' }] })
    expect([zone.status, zone.body.title]).toEqual([422, 'site/zone-not-known'])
    const weak = await house.anonymous('POST', '/first-run', { ...asked, password: 'short' })
    expect(weak.body.title).toBe('password/too-short')
  })
  test('makes the organisation and its administrator, who also leads the programme', async () => {
    const done = await house.anonymous<Me>('POST', '/first-run', asked)
    expect(done.status).toBe(201)
    expect(done.body).toMatchObject({
      signedIn: true,
      firstRun: false,
      organisation: { name: 'Kapok' },
      zone: 'Asia/Singapore',
    })
    expect(done.body.roles).toEqual(['administrator', 'programme-lead', 'participant'])
    expect(done.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })
  test('happens once', async () => {
    const again = await house.anonymous('POST', '/first-run', { ...asked, email: 'eve@kapok.example' })
    expect([again.status, again.body.title]).toEqual([409, 'first-run/already-done'])
  })
})

describe('signing in', () => {
  test('says the same for a wrong password and for nobody', async () => {
    const wrong = await house.anonymous('POST', '/session', { email: asked.email, password: 'not the password' })
    const nobody = await house.anonymous('POST', '/session', {
      email: 'nobody@kapok.example',
      password: 'not the password',
    })
    expect(wrong.body.title).toBe('sign-in/refused')
    expect({ ...nobody.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' })
  })
  test('gives a new session that ends when it was idle for three days', async () => {
    const done = await house.anonymous<Me>('POST', '/session', { email: asked.email, password: asked.password })
    const cookie = done.headers.get('set-cookie')!.split(';')[0]!
    const me = await house.anonymous<Me>('GET', '/me', undefined, { cookie })
    expect(me.body.signedIn).toBe(true)
    house.setNow(instant('2027-01-08T02:00:00Z'))
    expect((await house.anonymous<Me>('GET', '/me', undefined, { cookie })).body.signedIn).toBe(false)
  })
  test('stops listening after ten wrong passwords for one account', async () => {
    const statuses = []
    for (let n = 0; n < 12; n++)
      statuses.push(
        (await house.anonymous('POST', '/session', { email: 'guess@kapok.example', password: 'guess' })).status,
      )
    expect(statuses.slice(-2)).toEqual([429, 429])
    expect(statuses[0]).toBe(422)
  })
})

test('a consultant sets up a second client with the same account and switches between both', async () => {
  const signed = await house.anonymous<Me>('POST', '/session', { email: asked.email, password: asked.password })
  const cookie = signed.headers.get('set-cookie')!.split(';')[0]!
  const second = await house.anonymous<{ organisations: { id: string; name: string }[] }>(
    'POST',
    '/first-run',
    { ...asked, organisation: 'Banyan', password: '' },
    { cookie },
  )
  expect(second.body.organisations.map((one) => one.name)).toEqual(['Kapok', 'Banyan'])
  const now = second.headers.get('set-cookie')!.split(';')[0]!
  const back = await house.anonymous<Me>(
    'PUT',
    '/session/organisation',
    { org: second.body.organisations[0]!.id },
    { cookie: now },
  )
  expect(back.body.organisation?.name).toBe('Kapok')
})

test('nobody switches into an organisation that is not theirs', async () => {
  const [first, second] = [await house.organisation('Rain'), await house.organisation('Sun')]
  const stranger = await first.members.participant.call('PUT', '/session/organisation', { org: second.id })
  expect(stranger.status).toBe(404)
})
