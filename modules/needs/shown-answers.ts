export type AnswerHere = { rating: string; person: string }
/** Whose answers stand behind the means that are shown now. */
export type ShownSet = { ratings: readonly string[]; people: readonly string[] }

/**
 * Whose answers may be shown from now on. Nothing below `smallest` people; and a set that is shown already gives way only
 * to one in which the answers of at least `smallest` people differ, so that two looks never tell one person's answer
 * (measurement 2.9, differencing). Null: nobody's yet.
 */
export function nextShown(now: readonly AnswerHere[], shown: ShownSet | null, smallest: number): ShownSet | null {
  const fresh = {
    ratings: now.map((one) => one.rating).sort(),
    people: [...new Set(now.map((one) => one.person))].sort(),
  }
  if (fresh.people.length < smallest) return shown && shown.people.length >= smallest ? shown : null
  if (!shown || shown.people.length < smallest) return fresh
  return changedPeople(now, shown) >= smallest ? fresh : shown
}

/** People whose answers are in one of the two and not, or not the same, in the other. */
export function changedPeople(now: readonly AnswerHere[], shown: ShownSet): number {
  const before = new Set(shown.ratings)
  const changed = new Set(now.filter((one) => !before.has(one.rating)).map((one) => one.person))
  const here = new Set(now.map((one) => one.person))
  for (const person of shown.people) if (!here.has(person)) changed.add(person)
  return changed.size
}
