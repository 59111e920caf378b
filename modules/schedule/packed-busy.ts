import type { PlanFile } from '#engines/planner/plan-file.ts'
import { instant } from '#kernel/instant.ts'

/** Somebody's busy times as text, `start+length start+length` in seconds since 1970: a fifth of what JSON takes. */
export type PackedBusy = string

const MARK = 'packed:'

/** How packed busy times stand in a plan file that is stored or sent to the planner's thread. */
export function inFile(busy: PackedBusy | undefined): { busy?: string } {
  return busy ? { busy: MARK + busy } : {}
}

/** The whole file, as `takeroot plan` reads it. */
export function unpacked(file: PlanFile): PlanFile {
  const filled = <One extends { busy?: PlanFile['people'][number]['busy'] }>(one: One): One =>
    typeof one.busy === 'string' && one.busy.startsWith(MARK)
      ? { ...one, busy: intervalsOf(one.busy.slice(MARK.length)) }
      : one
  return { ...file, people: file.people.map(filled), facilitators: file.facilitators.map(filled) }
}

/** The file without busy times, which are well formed by how they are made: what is left is checked before planning. */
export function withoutBusy(file: PlanFile): PlanFile {
  const bare = <One extends { busy?: unknown }>({ busy: _, ...one }: One) => one as One
  return { ...file, people: file.people.map(bare), facilitators: file.facilitators.map(bare) }
}

/** Somebody's busy times in a plan file, packed or written out, in epoch milliseconds. */
export function spansIn(busy: PlanFile['people'][number]['busy']): (readonly [from: number, to: number])[] {
  if (!busy) return []
  if (typeof busy === 'string')
    return busy.startsWith(MARK)
      ? spansOf(busy.slice(MARK.length)).map(([from, to]) => [from * 1000, to * 1000] as const)
      : []
  return busy.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const)
}

function intervalsOf(text: PackedBusy): { from: string; to: string }[] {
  return spansOf(text).map(([from, to]) => ({ from: instant(from * 1000), to: instant(to * 1000) }))
}

type Span = readonly [from: number, to: number]

export function spansOf(text: PackedBusy): Span[] {
  if (!text) return []
  return text.split(' ').map((one) => {
    const plus = one.indexOf('+')
    const from = Number(one.slice(0, plus))
    return [from, from + Number(one.slice(plus + 1))] as const
  })
}

function packed(spans: readonly Span[]): PackedBusy {
  return spans.map(([from, to]) => `${from}+${to - from}`).join(' ')
}

/**
 * Busy times without a person's own published sessions: our invitations come back to us in their calendar, and nobody
 * should clash with the session they are invited to. A real meeting hidden behind such a session is not seen.
 */
export function freeOfOwn(busy: PackedBusy, own: readonly Span[]): PackedBusy {
  if (!own.length) return busy
  let spans = spansOf(busy)
  let changed = false
  for (const session of own) {
    if (!spans.some((one) => meets(one, session))) continue
    spans = spans.flatMap((one) => without(one, session))
    changed = true
  }
  return changed ? packed(spans) : busy
}

function meets(one: Span, session: Span): boolean {
  return session[0] < one[1] && one[0] < session[1]
}

function without(one: Span, session: Span): Span[] {
  if (!meets(one, session)) return [one]
  const pieces: Span[] = [
    [one[0], session[0]],
    [session[1], one[1]],
  ]
  return pieces.filter(([from, to]) => from < to)
}
