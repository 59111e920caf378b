import type { Said } from '../../ui/problem.tsx'
import type { Dates, Moved, MovePreview } from './schedule-calls.ts'

/** What the map's form answers. A problem without a go-live belongs to an undo. */
export type MapAnswer =
  | { kind: 'undone' }
  | ({ kind: 'moved'; goLive: string } & Moved)
  | { kind: 'preview'; goLive: string; dates: Dates; preview: MovePreview }
  | { kind: 'problem'; goLive: string | null; dates: Dates | null; problem: Said }
