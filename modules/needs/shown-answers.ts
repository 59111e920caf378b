import { mean } from '#engines/statistics/mean.ts'

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

/** A mean, or why it is not shown: too few answered, or so few that all alike would tell each of them. */
export type ShownMean = { kind: 'mean'; value: number; answered: number } | { kind: 'too few' | 'all alike' | 'nobody' }

/** The mean of `smallest` people or more; of fewer than twice as many who all say the same it would tell each one's. */
export function shownMean(values: readonly number[], smallest: number): ShownMean {
  if (values.length === 0) return { kind: 'nobody' }
  if (values.length < smallest) return { kind: 'too few' }
  if (values.length < 2 * smallest && values.every((value) => value === values[0])) return { kind: 'all alike' }
  return { kind: 'mean', value: mean(values), answered: values.length }
}

/**
 * Teams that may be shown beside the whole role: each of at least `smallest` people, and what all shown ones leave over of
 * the role is nobody or at least `smallest` again; the smallest team gives way first (measurement 2.9, complement).
 */
export function teamsShown(
  teams: readonly { id: string; people: number }[],
  everybody: number,
  smallest: number,
): Set<string> {
  const shown = teams
    .filter((team) => team.people >= smallest)
    .sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))
  for (;;) {
    const rest = everybody - shown.reduce((sum, team) => sum + team.people, 0)
    if (rest === 0 || rest >= smallest || shown.length === 0) return new Set(shown.map((team) => team.id))
    shown.pop()
  }
}
