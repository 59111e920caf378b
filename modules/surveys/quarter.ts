import type { Instant } from '#kernel/instant.ts'

/** The calendar quarter of a moment, in UTC: `2027Q1`. Groups are frozen from one to the next (measurement rules 2.9). */
export function quarterOf(at: Instant): string {
  return `${at.slice(0, 4)}Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`
}
