/** What kind of data a task touches, mildest first (measurement 1.5). */
export const dataClasses = ['public', 'internal', 'confidential', 'restricted', 'special category'] as const
export type DataClass = (typeof dataClasses)[number]

/** Whom a decision of the task reaches, mildest first (measurement 1.5). */
export const decisionImpacts = ['none', 'internal', 'customer or employee', 'legal or safety'] as const
export type DecisionImpact = (typeof decisionImpacts)[number]

/** The strictest class that any view gave; null when nobody gave one. The risk gate reads this one. */
export function worstDataClass(given: readonly (DataClass | null)[]): DataClass | null {
  return worst(dataClasses, given)
}

/** The widest impact that any view gave; null when nobody gave one. */
export function worstDecisionImpact(given: readonly (DecisionImpact | null)[]): DecisionImpact | null {
  return worst(decisionImpacts, given)
}

export function isDataClass(text: string): text is DataClass {
  return (dataClasses as readonly string[]).includes(text)
}

export function isDecisionImpact(text: string): text is DecisionImpact {
  return (decisionImpacts as readonly string[]).includes(text)
}

function worst<Class extends string>(order: readonly Class[], given: readonly (Class | null)[]): Class | null {
  const at = Math.max(-1, ...given.map((each) => (each === null ? -1 : order.indexOf(each))))
  return order[at] ?? null
}
