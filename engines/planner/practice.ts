import type { Draft } from './draft.ts'
import { instantOf, SLOT_MINUTES } from './grid.ts'
import { LIVE_2 } from './kinds.ts'
import type { PlanAnswer, PracticeBlock } from './plan-answer.ts'
import { type Diary, diaryOf, type Span } from './practice-diary.ts'
import { countsFor, endsOf, practiceHistory, type Stretch, stretchesFor, stretchesOf } from './practice-stretches.ts'

const REFLECTION_MINUTES = 10
const SHORTEST = 30
const LONGEST = 60

/** Practice per person: live minutes x share / (1 - share), up to the next quarter hour (product.md: 40 to 60). */
export function practiceMinutes(liveMinutes: number, share: number): number {
  return Math.max(0, Math.ceil((liveMinutes * share) / (1 - share) / SLOT_MINUTES - 1e-9)) * SLOT_MINUTES
}

/** Blocks of 30 to 60 minutes, longest first, at least `intervals` of them when the minutes allow it. */
export function blockSizes(minutes: number, intervals: number): number[] {
  if (minutes <= 0) return []
  const count = Math.max(1, Math.min(Math.max(intervals, Math.ceil(minutes / LONGEST)), Math.floor(minutes / SHORTEST)))
  const quarters = Math.max(minutes, SHORTEST) / SLOT_MINUTES
  return Array.from(
    { length: count },
    (_, i) => (Math.floor(quarters / count) + (i < quarters % count ? 1 : 0)) * SLOT_MINUTES,
  )
}

/** One person in one chain: what has happened, what is booked, and the minutes still to place. */
type Seat = {
  k: number
  wanted: number
  left: number
  stretches: Stretch[]
  history: PracticeBlock[]
  booked: { stretch: Stretch; span: Span }[]
}

/** Blocks in free working time between the sessions of each chain; who finds no room in any stretch is in debt, by minutes. */
export function practicePlan(draft: Draft): Pick<PlanAnswer, 'practice' | 'practiceDebt'> {
  const { work } = draft
  const { programme } = work
  const cohorts = work.cohorts.filter((one) => !one.serves)
  const practice: PracticeBlock[] = []
  const debt: PlanAnswer['practiceDebt'] = []
  const chainsOf = new Map<number, number[]>()
  for (const cohort of cohorts)
    for (const person of cohort.people) {
      const mine = chainsOf.get(person)
      if (mine) mine.push(cohort.index)
      else chainsOf.set(person, [cohort.index])
    }
  const ends = endsOf(draft)
  const between = cohorts.map((cohort) => stretchesOf(draft, cohort.index, ends))
  const history = practiceHistory(draft)
  const before = new Map(programme.published?.cohorts.map((one) => [one.id, one]))
  const teaching = teachingOf(draft, ends)
  for (const [person, mine] of [...chainsOf].sort(([a], [b]) => a - b)) {
    const { id } = programme.people[person]!
    const site = programme.sites[programme.siteOf[person]!]!
    const diary = diaryOf(draft, person, site, mine, teaching.get(id) ?? [], ends)
    const order = [...mine].sort((a, b) =>
      goLiveDay(draft, a) < goLiveDay(draft, b) ? -1 : goLiveDay(draft, a) > goLiveDay(draft, b) ? 1 : a - b,
    )
    const own = order.map((k) => cohorts[k]!)
    const kept = (history.get(id) ?? []).map((block) => ({ ...block, cohort: countsFor(block, own, before) }))
    const seats = order.map((k): Seat => {
      const cohort = cohorts[k]!
      const wanted = practiceMinutes(liveMinutes(draft, k), programme.policy.practiceShare)
      const past = kept.filter((block): block is PracticeBlock => block.cohort === cohort.id)
      const left = wanted - past.reduce((sum, one) => sum + one.minutes, 0)
      return {
        k,
        wanted,
        left,
        stretches: stretchesFor(draft, k, person, site, between[k]!),
        history: past,
        booked: [],
      }
    })
    for (const seat of seats) spread(seat, diary)
    // Room that one chain gives back may be what another lacks.
    while (seats.filter((seat) => fill(seat, diary)).length);
    for (const { k, wanted, left, history: past, booked } of seats) {
      const cohort = cohorts[k]!
      practice.push(...past)
      for (const { stretch, span } of booked.sort((a, b) => a.span.slot - b.span.slot))
        practice.push({
          cohort: cohort.id,
          person: id,
          start: instantOf(programme.grid, span.slot),
          minutes: span.length * SLOT_MINUTES,
          between: [stretch.from, stretch.to],
          reflectionMinutes: REFLECTION_MINUTES,
        })
      if (left <= 0) continue
      const goLive = cohort.goLives.find((one) => one.people.includes(person))!.id
      debt.push({ person: id, goLive, minutesWanted: wanted, minutesPlaced: wanted - left })
    }
  }
  return { practice, practiceDebt: debt }
}

/** Minutes of the live sessions the cohort has: two, or the one in their place. */
function liveMinutes({ work }: Draft, k: number): number {
  const live = [...work.chains[k]!].map((i) => work.sessions[i]!).filter((one) => one.step <= LIVE_2 && !one.off)
  return live.reduce((sum, one) => sum + one.minutes, 0)
}

/** When facilitators who are people of the file teach. */
function teachingOf({ work, state }: Draft, ends: Int32Array): Map<string, Span[]> {
  const teaching = new Map<string, Span[]>()
  for (const { index } of work.sessions) {
    const me = work.teachers[state.teacherOf[index]!]?.given.person
    if (me === undefined || state.slotOf[index]! < 0) continue
    const span = { slot: state.slotOf[index]!, length: ends[index]! - state.slotOf[index]! }
    teaching.set(me, [...(teaching.get(me) ?? []), span])
  }
  return teaching
}

function goLiveDay({ work }: Draft, k: number): string {
  return work.cohorts[k]!.goLives[0]!.given.on
}

/** One block in every stretch that has none yet, the rest where there is most time; shorter where it is tight. */
function spread(seat: Seat, diary: Diary): void {
  const open = seat.stretches.filter((one) => one.opens < one.closes)
  if (!open.length) return
  const had = open.map(({ from, to }) => seat.history.some(({ between }) => between[0] === from && between[1] === to))
  const sizes = blockSizes(seat.left, had.filter((one) => !one).length)
  let given = 0
  const counts = had.map((one) => (!one && given++ < sizes.length ? 1 : 0))
  for (let extra = counts.filter(Boolean).length; extra < sizes.length; extra++) {
    const roomiest = open
      .map((one, i) => ({ i, each: (one.closes - one.opens) / (counts[i]! + (had[i] ? 2 : 1)) }))
      .sort((a, b) => b.each - a.each || a.i - b.i)[0]!
    counts[roomiest.i]!++
  }
  let next = 0
  open.forEach((stretch, i) => {
    for (let n = 0; n < counts[i]!; n++) {
      const size = sizes[next++]!
      bookOne(
        seat,
        diary,
        stretch,
        Array.from({ length: size / 15 - 1 }, (_, shorter) => size - shorter * 15),
      )
    }
  })
}

/** Minutes that found no room where they belong go to the other stretches, earliest first; whether any did. */
function fill(seat: Seat, diary: Diary): boolean {
  const { left } = seat
  while (seat.left >= SHORTEST) {
    // A quarter hour left over is no block.
    const sizes = [60, 45, 30].filter((size) => size <= seat.left)
    const whole = sizes.filter((size) => seat.left - size !== SLOT_MINUTES)
    const order = [...whole, ...sizes.filter((size) => !whole.includes(size))]
    if (!seat.stretches.some((stretch) => bookOne(seat, diary, stretch, order))) break
  }
  for (const { stretch, span } of seat.booked)
    while (seat.left > 0 && span.length * SLOT_MINUTES < LONGEST && diary.resize(stretch, span, span.length + 1))
      seat.left -= SLOT_MINUTES
  if (seat.left === SLOT_MINUTES) breakUp(seat, diary)
  return seat.left < left
}

/** A quarter hour that no block can take becomes, with a quarter hour of a longer block, a block of its own. */
function breakUp(seat: Seat, diary: Diary): void {
  for (const { stretch, span } of seat.booked) {
    if (span.length * SLOT_MINUTES <= SHORTEST) continue
    const { slot, length } = span
    diary.resize(stretch, span, length - 1)
    seat.left += SLOT_MINUTES
    if (seat.stretches.some((other) => bookOne(seat, diary, other, [SHORTEST]))) return
    seat.left -= SLOT_MINUTES
    Object.assign(span, { slot, length })
  }
}

/** Books the first of the sizes that fits. */
function bookOne(seat: Seat, diary: Diary, stretch: Stretch, sizes: readonly number[]): boolean {
  for (const minutes of sizes) {
    const span = diary.book(stretch, minutes / SLOT_MINUTES)
    if (!span) continue
    seat.booked.push({ stretch, span })
    seat.left -= minutes
    return true
  }
  return false
}
