import fc from 'fast-check'
import nodeIcal from 'node-ical'
import { afterEach, expect, test } from 'vitest'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { type Invitation, invitationIcs } from './invitation.ts'

const hostZone = process.env.TZ
afterEach(() => {
  if (hostZone === undefined) delete process.env.TZ
  else process.env.TZ = hostZone
})

const invitation: Invitation = {
  method: 'REQUEST',
  uid: 'session-1.mei@takeroot.example',
  sequence: 0,
  organiser: { name: 'Ana Prieto', email: 'ana@example.com' },
  attendee: { name: 'Mei Tan', email: 'mei@example.com' },
  start: instant('2027-03-28T01:30:00Z'),
  minutes: 90,
  zone: zone('Europe/London'),
  summary: 'Draft replies with Copilot',
  description: 'Bring one real letter.\nTimes are in Europe/London: 02:30.',
  location: 'Room 4; floor 2, east',
  url: 'https://takeroot.example/sessions/1',
  stamp: instant('2027-03-01T00:00:00Z'),
  reminderMinutes: 15,
}

function eventIn(text: string) {
  const found = Object.values(nodeIcal.sync.parseICS(text)).find((each) => each?.type === 'VEVENT')
  if (found?.type !== 'VEVENT') throw new Error('no event')
  return found
}

const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

/** Moments around each change of the clock in 2027, and a plain summer's day. */
const changes = {
  'Europe/London': ['2027-03-28T00:59:00Z', '2027-03-28T01:00:00Z', '2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'],
  'America/New_York': ['2027-03-14T06:59:00Z', '2027-03-14T07:00:00Z', '2027-11-07T05:30:00Z', '2027-11-07T06:30:00Z'],
  'Asia/Singapore': ['2027-03-28T01:00:00Z', '2027-07-01T16:00:00Z'],
  'Asia/Kolkata': ['2027-03-28T01:00:00Z', '2027-07-01T18:29:00Z'],
  'Australia/Lord_Howe': [
    '2027-04-03T14:30:00Z',
    '2027-04-03T15:00:00Z',
    '2027-10-02T15:29:00Z',
    '2027-10-02T15:30:00Z',
  ],
}

test.each(Object.entries(changes))(
  'in %s a second program reads the moment we meant, whatever zone the server is in',
  (name, starts) => {
    for (const host of ['UTC', 'Asia/Singapore', 'America/New_York']) {
      process.env.TZ = host
      for (const start of starts.map((text) => instant(text))) {
        const read = eventIn(invitationIcs({ ...invitation, zone: zone(name), start }))
        expect(instant(read.start)).toBe(start)
        expect(instant(read.end ?? 0)).toBe(plusMinutes(start, 90))
      }
    }
  },
)

test('an invitation asks for an answer, and its cancellation takes the same meeting back', () => {
  const request = lines(invitationIcs(invitation))
  expect(request).toEqual(
    expect.arrayContaining(['METHOD:REQUEST', 'UID:session-1.mei@takeroot.example', 'SEQUENCE:0', 'STATUS:CONFIRMED']),
  )
  expect(request).toEqual(
    expect.arrayContaining(['DTSTAMP:20270301T000000Z', 'DTSTART:20270328T013000Z', 'TRIGGER:-PT15M']),
  )
  const attendee = request.find((line) => line.startsWith('ATTENDEE')) ?? ''
  for (const part of ['PARTSTAT=NEEDS-ACTION', 'RSVP=TRUE', 'CN="Mei Tan"']) expect(attendee).toContain(part)
  expect(request).toContain('ORGANIZER;CN="Ana Prieto":mailto:ana@example.com')
  const cancel = lines(invitationIcs({ ...invitation, method: 'CANCEL', sequence: 1 }))
  expect(cancel).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'UID:session-1.mei@takeroot.example', 'SEQUENCE:1', 'STATUS:CANCELLED']),
  )
  expect(cancel.join()).not.toContain('VALARM')
})

test('the same invitation is the same text, byte for byte', () => {
  expect(invitationIcs(invitation)).toBe(invitationIcs({ ...invitation }))
})

test('no name, title or place can break out of its line or lengthen it beyond 75 bytes', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\r\n', '\n', '"', ';', ',', ':', '\\', '^', 'ü', '日', '🌱'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  })
  fc.assert(
    fc.property(nasty, nasty, nasty, nasty, (name, summary, description, location) => {
      const text = invitationIcs({
        ...invitation,
        attendee: { name, email: 'mei@example.com' },
        summary,
        description,
        location,
      })
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const read = lines(text)
      expect(read.filter((line) => /^(ATTENDEE|ORGANIZER|BEGIN|METHOD)/.test(line))).toHaveLength(6)
      expect(read.find((line) => line.startsWith('ATTENDEE'))).toMatch(/"?:mailto:mei@example\.com$/i)
      expect(instant(eventIn(text).start)).toBe(invitation.start)
    }),
    { numRuns: 300 },
  )
})

test('a link that is not a web address is left out', () => {
  expect(invitationIcs({ ...invitation, url: 'javascript:alert(1)' })).not.toContain('URL')
})
