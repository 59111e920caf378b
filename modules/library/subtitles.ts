/** One line of captions: milliseconds from the beginning, and what is said. */
export type Cue = { from: number; to: number; text: string }
export type Subtitles =
  | { kind: 'read'; cues: Cue[] }
  | { kind: 'not captions' }
  | { kind: 'bad time'; line: number; text: string }

const TIMING = /^\s*(\S+)\s*-->\s*(\S+)/
const STAMP = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})$/
const SPOKEN_TAGS = /<\/?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[.\s][^>]*)?>|<\d[\d:.]*>|\{\\[^}]*\}/gi

/** Reads WebVTT or SubRip: cues in order of time, without styling. Never throws; says the line that it could not read. */
export function readSubtitles(source: string): Subtitles {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const cues: Cue[] = []
  for (let at = 0; at < lines.length; at++) {
    if (/^(NOTE|STYLE|REGION)\b/.test(lines[at]!) && !lines[at]!.includes('-->')) {
      while (at < lines.length && lines[at]!.trim() !== '') at++
      continue
    }
    if (!lines[at]!.includes('-->')) continue
    const found = TIMING.exec(lines[at]!)
    const [from, to] = [milliseconds(found?.[1]), milliseconds(found?.[2])]
    if (from === null || to === null || to <= from)
      return { kind: 'bad time', line: at + 1, text: lines[at]!.slice(0, 80) }
    const said: string[] = []
    for (at++; at < lines.length && lines[at]!.trim() !== ''; at++) said.push(plain(lines[at]!))
    const text = said.filter(Boolean).join('\n')
    if (text) cues.push({ from, to, text })
  }
  if (cues.length === 0) return { kind: 'not captions' }
  return { kind: 'read', cues: cues.sort((a, b) => a.from - b.from || a.to - b.to) }
}

function milliseconds(stamp: string | undefined): number | null {
  const found = STAMP.exec(stamp ?? '')
  if (!found || Number(found[2]) > 59 || Number(found[3]) > 59) return null
  const [, hours = '0', minutes, seconds, rest] = found
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest!.padEnd(3, '0'))
}

function plain(line: string): string {
  return line
    .replace(SPOKEN_TAGS, '')
    .replace(/&amp;|&lt;|&gt;|&nbsp;/g, (name) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>' })[name] ?? ' ')
    .trim()
}

export type Coverage = { kind: 'covers' } | { kind: 'ends early' | 'ends late' | 'long silence'; seconds: number }

const LEAST_COVERED = 0.75
const LONGEST_SILENCE = 0.5
const OVERHANG_MS = 10_000

/**
 * Whether captions belong to a video of so many seconds: the last ends in its last quarter, none begins after its end,
 * and no silence is longer than half of it. `seconds` of the answer: where the captions end, or how long the silence is.
 */
export function coverageOf(cues: readonly Cue[], seconds: number): Coverage {
  const length = seconds * 1000
  const end = Math.max(...cues.map((cue) => cue.to))
  if (end < length * LEAST_COVERED) return { kind: 'ends early', seconds: Math.round(end / 1000) }
  if (end > length + Math.max(OVERHANG_MS, length * 0.05)) return { kind: 'ends late', seconds: Math.round(end / 1000) }
  let heard = 0
  let silence = 0
  for (const cue of cues) {
    silence = Math.max(silence, cue.from - heard)
    heard = Math.max(heard, cue.to)
  }
  if (silence > length * LONGEST_SILENCE) return { kind: 'long silence', seconds: Math.round(silence / 1000) }
  return { kind: 'covers' }
}

/** The captions as WebVTT, which is what a browser plays. */
export function webVtt(cues: readonly Cue[]): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const blocks = cues.map((cue) => `${stamp(cue.from)} --> ${stamp(cue.to)}\n${escaped(cue.text)}\n`)
  return `WEBVTT\n\n${blocks.join('\n')}`
}

function stamp(ms: number): string {
  const pad = (value: number, width = 2) => String(Math.floor(value)).padStart(width, '0')
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}.${pad(ms % 1000, 3)}`
}

const PARAGRAPH_PAUSE_MS = 3000

/** What is said, as paragraphs to read: a new one after a longer pause. Each begins at so many seconds. */
export function transcriptOf(cues: readonly Cue[]): { seconds: number; text: string }[] {
  const paragraphs: { seconds: number; text: string }[] = []
  let heard = Number.NEGATIVE_INFINITY
  for (const cue of cues) {
    const text = cue.text.replace(/\n/g, ' ')
    const last = paragraphs.at(-1)
    if (!last || cue.from - heard > PARAGRAPH_PAUSE_MS) paragraphs.push({ seconds: Math.floor(cue.from / 1000), text })
    else last.text += ` ${text}`
    heard = cue.to
  }
  return paragraphs
}
