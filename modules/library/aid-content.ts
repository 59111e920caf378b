import type { Placeholder } from './placeholders.ts'

export type AidKind = 'job-aid' | 'prompt' | 'video' | 'message' | 'script'
export type AidRole = 'end user' | 'manager' | 'hr' | 'technical' | 'oversight'

/** Where an aid should appear. A `url` target is an address with stars; `example` is an address that it must mean. */
export type AidPlace = { kind: 'url' | 'slack' | 'teams'; target: string; example: string | null }

/** A film: linked or uploaded, always with captions (WebVTT). */
export type AidVideo = { link: string | null; file: string | null; seconds: number; captions: string }

/** Everything that readers see of an aid, as one version holds it. */
export type AidContent = {
  kind: AidKind
  title: string
  summary: string
  body: string
  /** The key of a workflow, and of one of its steps. */
  workflow: string | null
  step: string | null
  departments: string[]
  roles: AidRole[]
  language: string
  placeholders: Placeholder[]
  places: AidPlace[]
  video: AidVideo | null
}
