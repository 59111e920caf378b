/**
 * A refusal that a person can act on (RFC 9457). The slug is the translation key and the
 * documentation anchor; only the HTTP layer turns it into a status.
 */
export class Problem extends Error {
  readonly slug: string
  readonly detail: Readonly<Record<string, unknown>>
  constructor(slug: string, detail: Record<string, unknown> = {}) {
    super(slug)
    this.name = 'Problem'
    this.slug = slug
    this.detail = detail
  }
}

export function problem(slug: string, detail: Record<string, unknown> = {}): Problem {
  return new Problem(slug, detail)
}
