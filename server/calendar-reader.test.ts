import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarReader } from './calendar-reader.ts'

let server: Server
let base: string
const signal = new AbortController().signal

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/there') return response.writeHead(302, { location: '/me.ics' }).end()
    if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end()
    if (request.url === '/gone') return response.writeHead(404).end()
    if (request.url === '/huge') {
      response.writeHead(200)
      const part = Buffer.alloc(1024 * 1024, 'a')
      for (let n = 0; n < 7; n++) response.write(part)
      return response.end()
    }
    return response.writeHead(200).end('BEGIN:VCALENDAR\nEND:VCALENDAR')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('where calendars inside are allowed, a calendar is read and a redirect followed', async () => {
  const read = calendarReader(() => true)
  expect(await read(`${base}/me.ics`, signal)).toContain('VCALENDAR')
  expect(await read(`${base}/there`, signal)).toContain('VCALENDAR')
})

test('a calendar inside the network is refused, also behind a name', async () => {
  const read = calendarReader(() => false)
  await expect(read(`${base}/me.ics`, signal)).rejects.toMatchObject({
    slug: 'calendar/address-refused',
    detail: { why: 'https' },
  })
  await expect(read('https://127.0.0.1/me.ics', signal)).rejects.toMatchObject({ detail: { why: 'private' } })
  await expect(read('https://localhost/me.ics', signal)).rejects.toMatchObject({ detail: { why: 'private' } })
})

test('what does not answer well is said, and what is too large is not read to its end', async () => {
  const read = calendarReader(() => true)
  await expect(read(`${base}/gone`, signal)).rejects.toMatchObject({
    slug: 'calendar/unreachable',
    detail: { why: '404' },
  })
  await expect(read(`${base}/round`, signal)).rejects.toMatchObject({ detail: { why: 'redirects' } })
  await expect(read(`${base}/huge`, signal)).rejects.toMatchObject({ slug: 'calendar/too-large' })
  await expect(read('http://127.0.0.1:1/', signal)).rejects.toMatchObject({ slug: 'calendar/unreachable' })
})
