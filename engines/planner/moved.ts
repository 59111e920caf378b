import type { AnswerSession, Moved, PlanAnswer } from './plan-answer.ts'

/** What a person would notice between two answers: sessions by id, then everybody whose calendar changes. */
export function movedSince(before: PlanAnswer, after: Pick<PlanAnswer, 'sessions' | 'cohorts'>): Moved {
  const old = new Map(before.sessions.map((session) => [session.id, session]))
  const now = new Set(after.sessions.map((session) => session.id))
  const oldPeople = new Map(before.cohorts.map((cohort) => [cohort.id, cohort.people]))
  const newPeople = new Map(after.cohorts.map((cohort) => [cohort.id, cohort.people]))
  const people = new Set<string>()
  const moved: Moved = { sessions: [], kept: 0, added: [], removed: [], people: [] }
  const touch = (ids: readonly string[] = []) => {
    for (const id of ids) people.add(id)
  }
  for (const session of after.sessions) {
    const was = old.get(session.id)
    if (!was) moved.added.push(session.id)
    else if (same(was, session)) moved.kept++
    else moved.sessions.push({ id: session.id, from: placement(was), to: placement(session) })
    if (was && same(was, session)) touch(difference(oldPeople.get(was.cohort), newPeople.get(session.cohort)))
    else {
      touch(newPeople.get(session.cohort))
      if (was) touch(oldPeople.get(was.cohort))
    }
  }
  for (const was of before.sessions) {
    if (now.has(was.id)) continue
    moved.removed.push(was.id)
    touch(oldPeople.get(was.cohort))
  }
  moved.people = [...people].sort()
  return moved
}

function same(a: AnswerSession, b: AnswerSession): boolean {
  return Date.parse(a.start) === Date.parse(b.start) && a.facilitator === b.facilitator
}

function placement({ start, facilitator }: AnswerSession): { start: string; facilitator: string } {
  return { start, facilitator }
}

function difference(a: readonly string[] = [], b: readonly string[] = []): string[] {
  const inA = new Set(a)
  const inB = new Set(b)
  return [...a.filter((id) => !inB.has(id)), ...b.filter((id) => !inA.has(id))]
}
