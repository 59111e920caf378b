import { parseDocument, stringify } from 'yaml'
import { type Day, isDay } from '#kernel/day.ts'
import { captionsIn, copiedTexts, withoutCaptions } from './aid-body.ts'
import type { AidContent, AidKind, AidPlace, AidRole } from './aid-content.ts'
import { readPattern } from './place-pattern.ts'
import { type Placeholder, placeholdersIn, sameName } from './placeholders.ts'
import { coverageOf, readSubtitles, webVtt } from './subtitles.ts'

export const AID_VERSION = 'aid/1'

/** What is to be said about a file; the sentence stands in the catalogue under library.file. */
export type FileNote = { slug: string; values: Record<string, string | number> }
export type AidDraft = { key: string; content: AidContent; owner: string | null; verifyBy: Day | null }
export type AidFile = { kind: 'read'; draft: AidDraft; notes: FileNote[] } | { kind: 'bad'; reasons: FileNote[] }

const KINDS: readonly AidKind[] = ['job-aid', 'prompt', 'video', 'message', 'script']
const ROLES: readonly AidRole[] = ['end user', 'manager', 'hr', 'technical', 'oversight']
const FIELDS = new Set(
  'takeroot key title kind summary workflow step departments roles language owner verifyBy places placeholders video'.split(
    ' ',
  ),
)
const KEY = /^[a-z0-9][a-z0-9-]{0,79}$/
const MOST = { title: 160, summary: 300, body: 60_000, places: 20, placeholders: 40, words: 20 }

/**
 * Reads one aid from Markdown with front matter (docs/handbook/aid-file.md). `beside` gives the text of a file that lies
 * next to it, for captions. What cannot be used is a reason or a note, never a guess.
 */
export function readAidFile(source: string, beside: (name: string) => string | null = () => null): AidFile {
  const found = /^\uFEFF?\s*---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)([\s\S]*)$/.exec(source.replace(/\r\n?/g, '\n'))
  if (!found) return bad([note('no-front-matter')])
  const document = parseDocument(found[1]!, { uniqueKeys: true })
  const [error] = document.errors
  if (error) return bad([note('not-readable', { why: error.message.split('\n')[0]!.slice(0, 200) })])
  const head: unknown = document.toJS({ maxAliasCount: 50 })
  if (!isRecord(head)) return bad([note('no-front-matter')])
  if (head.takeroot !== AID_VERSION)
    return bad([note('not-an-aid', { version: said(head.takeroot) || '–', wanted: AID_VERSION })])
  const reading = new Reading(head)
  const body = found[2]!.trim()
  const kind = reading.kind()
  const key = reading.key()
  const content: AidContent = {
    kind,
    title: reading.text('title', MOST.title, true),
    summary: reading.text('summary', MOST.summary),
    body: kind === 'video' ? withoutCaptions(body) : body,
    workflow: reading.keyText('workflow'),
    step: reading.keyText('step'),
    departments: reading.words('departments'),
    roles: reading.roles(),
    language: reading.language(),
    placeholders: reading.placeholders(kind === 'video' ? [] : copiedTexts(body, kind)),
    places: reading.places(),
    video: kind === 'video' ? reading.video(body, beside) : null,
  }
  if (body.length > MOST.body) reading.refuse('too-long', { field: 'body', most: MOST.body })
  if (content.body === '' && kind !== 'video') reading.refuse('empty')
  const owner = said(head.owner) || null
  const verifyBy = reading.day('verifyBy')
  for (const field of Object.keys(head)) if (!FIELDS.has(field)) reading.mention('unknown-field', { field })
  if (kind !== 'video' && head.video !== undefined) reading.mention('video-ignored', { kind: said(head.kind) })
  if (reading.reasons.length > 0) return bad(reading.reasons)
  return { kind: 'read', draft: { key, content, owner, verifyBy }, notes: reading.notes }
}

class Reading {
  readonly reasons: FileNote[] = []
  readonly notes: FileNote[] = []
  private readonly head: Record<string, unknown>
  constructor(head: Record<string, unknown>) {
    this.head = head
  }
  refuse(slug: string, values: FileNote['values'] = {}): void {
    this.reasons.push(note(slug, values))
  }
  mention(slug: string, values: FileNote['values'] = {}): void {
    this.notes.push(note(slug, values))
  }

  text(field: string, most: number, needed = false): string {
    const text = said(this.head[field])
    if (needed && text === '') this.refuse('missing', { field })
    if (text.length > most) this.refuse('too-long', { field, most })
    return text
  }
  key(): string {
    const key = said(this.head.key)
    if (key === '') this.refuse('missing', { field: 'key' })
    else if (!KEY.test(key)) this.refuse('bad-key', { field: 'key', value: key.slice(0, 80) })
    return key
  }
  keyText(field: string): string | null {
    const key = said(this.head[field])
    if (key === '') return null
    if (KEY.test(key)) return key
    this.refuse('bad-key', { field, value: key.slice(0, 80) })
    return null
  }
  kind(): AidKind {
    const wanted = said(this.head.kind).toLowerCase().replace(/\s+/g, '-')
    const kind = KINDS.find((one) => one === wanted)
    if (!kind) this.refuse('bad-kind', { value: said(this.head.kind).slice(0, 40) || '–' })
    return kind ?? 'job-aid'
  }
  words(field: string): string[] {
    const value = this.head[field]
    const list = (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(said)
    return [...new Set(list.filter((text) => text !== '' && text.length <= 200))].slice(0, MOST.words)
  }
  roles(): AidRole[] {
    const wanted = this.words('roles').map((text) => text.toLowerCase())
    for (const text of wanted)
      if (!ROLES.some((role) => role === text)) this.mention('unknown-role', { value: text, choices: ROLES.join(', ') })
    return ROLES.filter((role) => wanted.includes(role))
  }
  language(): string {
    const wanted = said(this.head.language) || 'en'
    try {
      return Intl.getCanonicalLocales(wanted)[0] ?? 'en'
    } catch {
      this.mention('bad-language', { value: wanted.slice(0, 40) })
      return 'en'
    }
  }
  day(field: string): Day | null {
    const value = this.head[field]
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : said(value)
    if (text === '') return null
    if (isDay(text)) return text
    this.refuse('bad-day', { field, value: text.slice(0, 40) })
    return null
  }

  placeholders(texts: readonly string[]): Placeholder[] {
    const value = this.head.placeholders
    const list = Array.isArray(value) ? value.filter(isRecord) : []
    const used = new Set(placeholdersIn(texts.join('\n')).map(sameName))
    const described: Placeholder[] = []
    for (const one of list.slice(0, MOST.placeholders)) {
      const name = said(one.name).slice(0, 60)
      if (name === '') continue
      if (!used.has(sameName(name))) this.mention('unused-placeholder', { name })
      else if (!described.some((other) => sameName(other.name) === sameName(name)))
        described.push({
          name,
          asks: said(one.asks).slice(0, 300) || name,
          example: said(one.example).slice(0, 500),
          lines: Math.min(20, Math.max(1, Math.trunc(Number(one.lines)) || 1)),
        })
    }
    return described
  }

  places(): AidPlace[] {
    const value = this.head.places
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      this.refuse('bad-places')
      return []
    }
    if (value.length > MOST.places) this.refuse('too-many-places', { most: MOST.places })
    return value.slice(0, MOST.places).flatMap((one) => {
      const place = isRecord(one) ? placeOf(one) : { fault: 'bad-place', value: said(one) }
      if (!('fault' in place)) return [place]
      this.refuse(place.fault, { value: place.value.slice(0, 120) })
      return []
    })
  }

  video(body: string, beside: (name: string) => string | null): AidContent['video'] {
    const value = isRecord(this.head.video) ? this.head.video : {}
    const link = said(value.link) || null
    const seconds = Math.round(Number(value.minutes) * 60)
    if (link !== null && !/^https?:\/\/[^\s]+$/i.test(link)) this.refuse('bad-link', { value: link.slice(0, 120) })
    if (!(seconds >= 1 && seconds <= 7200))
      this.refuse('bad-minutes', { value: said(value.minutes).slice(0, 20) || '–' })
    const named = said(value.captions)
    const source = captionsIn(body) ?? (named ? beside(named) : null)
    if (source === null) {
      this.refuse(named ? 'captions-not-here' : 'captions-missing', { name: named })
      return null
    }
    const captions = checkedCaptions(source, seconds)
    if (captions.kind === 'bad') this.refuse(captions.slug, captions.values)
    return captions.kind === 'good' ? { link, file: null, seconds, captions: captions.vtt } : null
  }
}

export type CheckedCaptions =
  | { kind: 'good'; vtt: string }
  | { kind: 'bad'; slug: string; values: Record<string, string | number> }

/** Captions of a video of so many seconds, as WebVTT; or why they cannot be its captions. */
export function checkedCaptions(source: string, seconds: number): CheckedCaptions {
  const read = readSubtitles(source)
  if (read.kind === 'not captions') return { kind: 'bad', slug: 'captions-not-readable', values: {} }
  if (read.kind === 'bad time')
    return { kind: 'bad', slug: 'captions-bad-time', values: { line: read.line, text: read.text } }
  const coverage = coverageOf(read.cues, seconds)
  if (coverage.kind === 'covers') return { kind: 'good', vtt: webVtt(read.cues) }
  const slug = `captions-${coverage.kind.replace(/ /g, '-')}`
  return { kind: 'bad', slug, values: { seconds: coverage.seconds, length: seconds } }
}

/** One place of a file; a `fault` when it cannot be one. */
export function placeOf(one: Record<string, unknown>): AidPlace | { fault: string; value: string } {
  if (one.url !== undefined) {
    const read = readPattern(said(one.url))
    if (read.kind === 'bad') return { fault: `pattern-${read.fault.replace(/ /g, '-')}`, value: said(one.url) }
    return { kind: 'url', target: read.pattern, example: said(one.example).slice(0, 500) || null }
  }
  const slack = said(one.slack).replace(/^#/, '')
  if (slack && /^[\p{L}\p{N}_-]{1,80}$/u.test(slack))
    return { kind: 'slack', target: slack.toLowerCase(), example: null }
  const teams = said(one.teams).replace(/\s*\/\s*/, ' / ')
  if (one.slack === undefined && teams.length > 0 && teams.length <= 160)
    return { kind: 'teams', target: teams, example: null }
  return { fault: 'bad-place', value: said(one.slack ?? one.teams ?? Object.keys(one)[0]) }
}

export type WrittenAid = { key: string; content: AidContent; owner: string | null; verifyBy: Day | null }

/** The aid as a file that reads back as the same. A video that was uploaded stays where it is: the file says its length. */
export function writeAidFile({ key, content, owner, verifyBy }: WrittenAid): string {
  const head = {
    takeroot: AID_VERSION,
    key,
    title: content.title,
    kind: content.kind.replace('-', ' '),
    summary: content.summary || undefined,
    workflow: content.workflow ?? undefined,
    step: content.step ?? undefined,
    departments: some(content.departments),
    roles: some(content.roles),
    language: content.language,
    owner: owner ?? undefined,
    verifyBy: verifyBy ?? undefined,
    places: some(
      content.places.map(({ kind, target, example }) => ({ [kind]: target, ...(example ? { example } : {}) })),
    ),
    placeholders: some(
      content.placeholders.map(({ name, asks, example, lines }) => ({
        name,
        asks,
        ...(example ? { example } : {}),
        ...(lines > 1 ? { lines } : {}),
      })),
    ),
    video: content.video
      ? { ...(content.video.link ? { link: content.video.link } : {}), minutes: content.video.seconds / 60 }
      : undefined,
  }
  const captions = content.video ? `\n\n\`\`\`captions\n${content.video.captions.trim()}\n\`\`\`` : ''
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${content.body}${captions}\n`
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

function bad(reasons: FileNote[]): AidFile {
  return { kind: 'bad', reasons }
}

function note(slug: string, values: FileNote['values'] = {}): FileNote {
  return { slug, values }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
