import { gapAllowed } from './allowed.ts'
import type { Assignment, Problem } from './problem.ts'

/** Every hard rule an assignment breaks, derived from the problem alone, pair by pair. */
export function broken(problem: Problem, { slot, facilitator, roomClass }: Assignment): string[] {
  const { sessions, facilitators, cohorts, eligible, candidates, rooms } = problem
  const found: string[] = []
  const say = (rule: string, i: number, j = -1) => found.push(`${rule} ${i} ${j}`)
  const placed = [...slot.keys()].filter((i) => slot[i]! >= 0)
  const end = (i: number) => slot[i]! + sessions.length[i]!
  const overlap = (i: number, j: number) => slot[i]! < end(j) && slot[j]! < end(i)
  const dayOf = (i: number, k = sessions.cohort[i]!) => cohorts.dayOf[k]![slot[i]!]!
  const byDay = new Map<string, number>()
  const byWeek = new Map<string, number>()
  for (const i of placed) {
    const f = facilitator[i]!
    const list = candidates.slot.subarray(candidates.from[i]!, candidates.to[i]!)
    if (!list.includes(slot[i]!)) say('start', i)
    if (!eligible.lists[eligible.of[i]!]!.facilitator.includes(f)) say('eligible', i)
    if (facilitators.free[f]![slot[i]!]! < sessions.length[i]!) say('calendar', i)
    if (cohorts.attending[sessions.cohort[i]!]!.includes(f)) say('attending', i)
    const day = `${f} ${facilitators.dayOf[f]![slot[i]!]}`
    byDay.set(day, (byDay.get(day) ?? 0) + sessions.dayLoad[i]!)
    if (byDay.get(day)! > facilitators.dayCap[f]!) say('day', i)
    const week = `${f} ${facilitators.weekOf[f]![slot[i]!]}`
    byWeek.set(week, (byWeek.get(week) ?? 0) + sessions.weekLoad[i]!)
    if (byWeek.get(week)! > facilitators.weekHard[f]!) say('week', i)
    const mate = sessions.sibling[i]!
    if (mate >= 0 && slot[mate]! >= 0 && !gapAllowed(sessions.step[i]!, dayOf(i), dayOf(mate))) say('gap', i, mate)
    for (const j of placed) {
      if (j === i) continue
      const [k, l] = [sessions.cohort[i]!, sessions.cohort[j]!]
      if (facilitator[j] === f && overlap(i, j)) say('overlap', i, j)
      if (cohorts.attending[l]!.includes(f) && overlap(i, j)) say('sits in', i, j)
      const share = cohorts.near[k]!.includes(l) || cohorts.far[k]!.includes(l)
      if (share && (dayOf(i) === dayOf(j, k) || dayOf(i, l) === dayOf(j) || overlap(i, j))) say('people', i, j)
      if (roomClass[i]! < 0 || roomClass[j]! < 0 || facilitator[j] !== f || slot[j]! < slot[i]!) continue
      const way = rooms.travel[sessions.meetAt[i]! * rooms.at.length + sessions.meetAt[j]!]!
      if (slot[j]! - end(i) < way) say('way', i, j)
    }
    if (roomClass[i]! < 0) continue
    if (!rooms.at[sessions.meetAt[i]!]!.includes(roomClass[i]!)) say('room elsewhere', i)
    if (!facilitators.sites[f]!.includes(sessions.meetAt[i]!)) say('facilitator elsewhere', i)
    if (rooms.seats[roomClass[i]!]! < sessions.seats[i]!) say('seats', i)
    for (let t = slot[i]!; t < end(i); t++) {
      const there = placed.filter((j) => roomClass[j] === roomClass[i] && slot[j]! <= t && t < end(j))
      if (there.length > rooms.count[roomClass[i]!]!) say('room full', i)
    }
  }
  return found
}
