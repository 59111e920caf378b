import { problem } from '#kernel/problem.ts'

/** Refuses text that is not iCalendar, naming the line a person would look at (RFC 5545 3.1). */
export function checkContentLines(text: string): void {
  const open: { name: string; line: number }[] = []
  let line = 0
  for (const { text: content, number } of contentLines(text)) {
    line = number
    if (!/^[A-Za-z0-9-]+(;[^:]*|;.*)?:/.test(content)) throw unreadable(number, 'not a property', content)
    const [, word, name] = /^(BEGIN|END):\s*(\S+)/i.exec(content) ?? []
    if (open.length === 0 && !(word?.toUpperCase() === 'BEGIN' && name?.toUpperCase() === 'VCALENDAR'))
      throw unreadable(number, 'outside a calendar', content)
    if (word?.toUpperCase() === 'BEGIN') open.push({ name: name!.toUpperCase(), line: number })
    if (word?.toUpperCase() === 'END' && open.pop()?.name !== name!.toUpperCase())
      throw unreadable(number, 'ends what was not begun', content)
  }
  const unended = open.at(-1)
  if (unended) throw unreadable(unended.line, 'is not ended', `BEGIN:${unended.name}`)
  if (line === 0) throw unreadable(1, 'outside a calendar', '')
}

/** Folded lines joined, with the number of their first line. Empty lines are let pass, as most programs do. */
function* contentLines(text: string): Generator<{ text: string; number: number }> {
  let current: { text: string; number: number } | null = null
  let number = 0
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number++
    if (/^[ \t]/.test(raw) && current) current.text += raw.slice(1)
    else {
      if (current) yield current
      current = raw.trim() === '' ? null : { text: raw, number }
    }
  }
  if (current) yield current
}

export function unreadable(line: number | null, why: string, text: string) {
  return problem('calendar/unreadable', { line, why, text: text.slice(0, 80) })
}
