import type { Candidates } from './problem.ts'

export type GrowingCandidates = Candidates & { need: (session: number, count: number) => void }

/** Candidates that grow while `sessions` sessions are listed one after another; `need` makes room for the next list. */
export function growingCandidates(sessions: number): GrowingCandidates {
  const grown = {
    from: new Int32Array(sessions),
    to: new Int32Array(sessions),
    slot: new Int32Array(0),
    cost: new Int16Array(0),
    day: new Int16Array(0),
    used: 0,
    need: (session: number, count: number) => {
      const least = grown.used + count
      if (least <= grown.slot.length) return
      // As many a session as so far, so that the arrays seldom grow and are hardly larger than their content.
      const guess = Math.ceil((least / (session + 1)) * sessions * 1.02)
      const room = Math.min(Math.max(guess, least + 4096), Math.max(4096, least * 3))
      grown.slot = longer(grown.slot, new Int32Array(room))
      grown.cost = longer(grown.cost, new Int16Array(room))
      grown.day = longer(grown.day, new Int16Array(room))
    },
  }
  return grown
}

function longer<T extends Int32Array | Int16Array>(from: T, to: T): T {
  to.set(from)
  return to
}
