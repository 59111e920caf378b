/** A rule that the organisation has of its own: what, why, since when, by whom, until when. Days are included. */
export type KeptRule = {
  value: unknown
  reason: string | null
  by: string | null
  at: string
  expires_on: string | null
}
export type KeptRules = Record<string, KeptRule | undefined>
