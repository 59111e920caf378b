import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { invitationIcs } from '#platform/calendar/invitation.ts'
import { calendarPart } from './calendar-part.ts'

test('what we wrote into an invitation reads back the same', () => {
  const content = invitationIcs({
    method: 'CANCEL',
    uid: 'one@example.com',
    sequence: 3,
    organiser: { name: 'Takeroot', email: 'training@example.com' },
    attendee: { name: 'Mei', email: 'mei@example.com' },
    start: instant('2027-03-28T01:30:00Z'),
    minutes: 75,
    zone: zone('Europe/London'),
    summary: 'Invoice processing, with a name that is long enough to be folded over two lines of the file',
    description: 'x',
    location: 'Banyan; Singapore, floor 2',
    stamp: instant('2027-03-01T00:00:00Z'),
  })
  expect(calendarPart(content)).toEqual({
    method: 'CANCEL',
    uid: 'one@example.com',
    sequence: 3,
    startsAt: '2027-03-28T01:30:00Z',
    endsAt: '2027-03-28T02:45:00Z',
    summary: 'Invoice processing, with a name that is long enough to be folded over two lines of the file',
    place: 'Banyan; Singapore, floor 2',
  })
})

test('something else than an invitation is none', () => expect(calendarPart('hello')).toBeNull())
