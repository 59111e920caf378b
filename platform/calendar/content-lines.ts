import { type Problem, problem } from '#kernel/problem.ts'

/** One component of a calendar (VEVENT, VTIMEZONE ...) as unfolded text, with the line it begins on. */
export type Block = { name: string; line: number; text: string }

type Line = { text: string; number: number }

/** Takes a calendar apart; refuses what is not iCalendar, naming the line a person would look at (RFC 5545 3.1). */
export function componentBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const open: { name: string; line: number }[] = []
  let lines: string[] = []
  let last = 0
  for (const line of contentLines(text)) {
    last = line.number
    if (!/^[A-Za-z0-9-]+[:;]/.test(line.text)) throw unreadable(line, 'not a property')
    const [, word, given] = /^(BEGIN|END):\s*(\S*)/i.exec(line.text) ?? []
    const name = given?.toUpperCase() ?? ''
    if (open.length === 0 && (word?.toUpperCase() !== 'BEGIN' || name !== 'VCALENDAR'))
      throw unreadable(line, 'outside a calendar')
    if (word?.toUpperCase() === 'BEGIN') {
      open.push({ name, line: line.number })
      if (open.length === 2) lines = []
    }
    if (open.length >= 2) lines.push(line.text)
    if (word?.toUpperCase() !== 'END') continue
    const ended = open.pop()
    if (ended?.name !== name) throw unreadable(line, 'ends what was not begun')
    if (open.length === 1) blocks.push({ name, line: ended.line, text: lines.join('\r\n') })
  }
  const unended = open.at(-1)
  if (unended) throw unreadable({ text: `BEGIN:${unended.name}`, number: unended.line }, 'not ended')
  if (last === 0) throw unreadable({ text: '', number: 1 }, 'empty')
  return blocks
}

/** Folded lines joined, with the number of their first line. Empty lines are let pass, as most programs do. */
function* contentLines(text: string): Generator<Line> {
  let current: Line | null = null
  let number = 0
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number++
    if (/^[ \t]/.test(raw) && current) {
      current.text += raw.slice(1)
      continue
    }
    if (current) yield current
    current = raw.trim() === '' ? null : { text: raw, number }
  }
  if (current) yield current
}

export function unreadable({ text, number }: Line, why: string): Problem {
  return problem('calendar/unreadable', { line: number, why, text: text.slice(0, 80) })
}
