export type Row = {
  /** As the spreadsheet program shows it at the left edge, from 1. */
  number: number
  /** As many as the header has. */
  cells: string[]
}
export type Sheet = { name: string; header: string[]; rows: Row[] }

export type Refusal = {
  kind: 'refused'
  slug: 'file/not-a-spreadsheet' | 'file/encrypted' | 'file/empty' | 'file/too-large' | 'file/damaged'
  detail: Record<string, unknown>
}
export type SheetResult = { kind: 'ok'; sheets: Sheet[] } | Refusal

export const LIMITS = {
  uploadBytes: 20_000_000,
  unpackedBytes: 200_000_000,
  rows: 100_000,
  columns: 500,
  /** 100,000 rows of 30 columns; keeps a file within the memory we allow ourselves (R9). */
  cells: 3_000_000,
}

export function refused(slug: Refusal['slug'], detail: Record<string, unknown> = {}): Refusal {
  return { kind: 'refused', slug, detail }
}

/** Thrown inside the readers and turned into its refusal at their edge. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(slug: Refusal['slug'], detail: Record<string, unknown> = {}) {
    super(slug)
    this.refusal = refused(slug, detail)
  }
}
