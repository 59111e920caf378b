import nodeIcal from 'node-ical'
import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { feedIcs } from './feed.ts'

const event = {
  uid: 'session-1@takeroot.example',
  sequence: 3,
  start: instant('2027-10-31T00:30:00Z'),
  minutes: 60,
  summary: 'Draft replies, with care',
  description: 'One\nTwo',
  stamp: instant('2027-03-01T00:00:00Z'),
}

test('a feed says its name, zone and how often to look again before its first event', () => {
  const text = feedIcs({ name: 'My sessions', zone: zone('Asia/Kolkata'), refreshHours: 4, events: [event] })
  const head = text.slice(0, text.indexOf('BEGIN:VEVENT')).split('\r\n')
  expect(head).toEqual(
    expect.arrayContaining(['METHOD:PUBLISH', 'X-WR-CALNAME:My sessions', 'X-WR-TIMEZONE:Asia/Kolkata']),
  )
  expect(head).toEqual(expect.arrayContaining(['REFRESH-INTERVAL;VALUE=DURATION:PT4H', 'X-PUBLISHED-TTL:PT4H']))
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
})

test('a second program reads every event at its moment, the cancelled one as cancelled', () => {
  const events = [
    event,
    { ...event, uid: 'session-2@takeroot.example', start: instant('2027-10-31T01:30:00Z'), cancelled: true },
  ]
  const read = nodeIcal.sync.parseICS(feedIcs({ name: 'x', zone: zone('Europe/London'), refreshHours: 1, events }))
  const found = Object.values(read).flatMap((each) => (each?.type === 'VEVENT' ? [each] : []))
  expect(found.map(({ start, status }) => [instant(start), status])).toEqual([
    ['2027-10-31T00:30:00Z', 'CONFIRMED'],
    ['2027-10-31T01:30:00Z', 'CANCELLED'],
  ])
})

test('an empty feed is a calendar too', () => {
  expect(feedIcs({ name: 'x', zone: zone('UTC'), refreshHours: 1, events: [] })).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
  )
})
