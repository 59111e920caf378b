import type { PlanFile } from '#engines/planner/plan-file.ts'
import { instant } from '#kernel/instant.ts'

/** Somebody's busy times as text, `start+length start+length` in seconds since 1970: a tenth of what JSON takes. */
export type PackedBusy = string
/** A plan file whose busy times are packed beside it, by person: what is stored and what is sent to the planner. */
export type PackedPlanFile = { file: PlanFile; busy: Readonly<Record<string, PackedBusy>> }

/** The whole file, as `takeroot plan` reads it. */
export function unpacked({ file, busy }: PackedPlanFile): PlanFile {
  const filled = <One extends { id: string }>(one: One): One => {
    const text = busy[one.id]
    return text ? { ...one, busy: intervalsOf(text) } : one
  }
  return { ...file, people: file.people.map(filled), facilitators: file.facilitators.map(filled) }
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
  const left = own.reduce<Span[]>((spans, session) => spans.flatMap((one) => without(one, session)), spansOf(busy))
  return packed(left)
}

function without(one: Span, session: Span): Span[] {
  if (session[0] >= one[1] || one[0] >= session[1]) return [one]
  const pieces: Span[] = [
    [one[0], session[0]],
    [session[1], one[1]],
  ]
  return pieces.filter(([from, to]) => from < to)
}
