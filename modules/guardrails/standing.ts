/** One version of a card, as far as acknowledging is concerned. */
export type Written = { number: number; isCorrection: boolean }

/**
 * The version that everybody concerned is asked to have read: the newest that is not a correction of wording. Who has
 * acknowledged that one or a later one has acknowledged the card as it stands.
 */
export function askingNumber(versions: readonly Written[]): number {
  return Math.max(0, ...versions.filter(({ isCorrection }) => !isCorrection).map(({ number }) => number))
}

/** Whether an acknowledged version (null: none) still stands. */
export function isStanding(acknowledged: number | null, asking: number): boolean {
  return acknowledged !== null && acknowledged >= asking
}

type Meaning = { kind: string; about: string; workflowId: string | null; role: string | null }

/** What a correction of wording may not touch: it would change what people agreed to without asking them. */
export function changesMeaning(before: Meaning, after: Meaning): boolean {
  return (
    before.kind !== after.kind ||
    before.about !== after.about ||
    before.workflowId !== after.workflowId ||
    before.role !== after.role
  )
}
