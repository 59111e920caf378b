import type { Id } from '#kernel/id.ts'

/** What stands in a personal link: the organisation, so that it can be found without signing in, and a secret. */
export function linkToken(org: Id, secret: string): string {
  return `${org.replaceAll('-', '')}${secret}`
}

/** The organisation of a link; null when the text cannot be one. */
export function orgOfLink(token: string): Id | null {
  const found = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})[\w-]{20,60}$/.exec(token)
  return found ? (found.slice(1).join('-') as Id) : null
}
