import { type Instant, instant } from '#kernel/instant.ts'

/** What a calendar program will read out of the message. */
export type CalendarPart = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  sequence: number
  startsAt: Instant
  endsAt: Instant
  summary: string
  place: string
}

/** Reads the one event of an invitation that we wrote ourselves, in UTC; null when it is none. */
export function calendarPart(text: string): CalendarPart | null {
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const value = (name: string): string => {
    const line = lines.find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`))
    return line ? unescaped(line.slice(line.indexOf(':') + 1)) : ''
  }
  const [startsAt, endsAt] = [utc(value('DTSTART')), utc(value('DTEND'))]
  if (!startsAt || !endsAt) return null
  return {
    method: value('METHOD') === 'CANCEL' ? 'CANCEL' : 'REQUEST',
    uid: value('UID'),
    sequence: Number(value('SEQUENCE') || 0),
    startsAt,
    endsAt,
    summary: value('SUMMARY'),
    place: value('LOCATION'),
  }
}

function utc(basic: string): Instant | null {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(basic)
  return found ? instant(`${found[1]}-${found[2]}-${found[3]}T${found[4]}:${found[5]}:${found[6]}Z`) : null
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([nN,;\\])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char))
}
