/** One paragraph of a document: level 0 is running text, 1 to 6 a heading. */
export type TextBlock = { level: number; text: string }

export type DocumentRefusal = {
  kind: 'refused'
  slug:
    | 'document/too-large'
    | 'document/too-many-pages'
    | 'document/too-slow'
    | 'document/encrypted'
    | 'document/scanned'
    | 'document/damaged'
    | 'document/not-supported'
    | 'document/empty'
  detail: Record<string, unknown>
}
export type DocumentText = { kind: 'ok'; pages: number | null; blocks: TextBlock[] } | DocumentRefusal

export const LIMITS = {
  uploadBytes: 15_000_000,
  unpackedBytes: 100_000_000,
  pages: 300,
  /** Characters of text in all; a policy of 300 pages has about 900,000. */
  characters: 2_000_000,
  ms: 30_000,
  memoryMb: 400,
  /** Fewer characters a page than this, on average, is a picture of text. */
  leastPerPage: 20,
}

export function refusedDocument(slug: DocumentRefusal['slug'], detail: Record<string, unknown> = {}): DocumentRefusal {
  return { kind: 'refused', slug, detail }
}

/** Thrown inside the readers and turned into its refusal at their edge. */
export class RefusedDocument extends Error {
  readonly refusal: DocumentRefusal
  constructor(slug: DocumentRefusal['slug'], detail: Record<string, unknown> = {}) {
    super(slug)
    this.refusal = refusedDocument(slug, detail)
  }
}
