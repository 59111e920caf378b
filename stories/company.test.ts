import { existsSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type Day, day, daysBetween, daysFrom, plusDays, weekdayOf } from '#kernel/day.ts'
import { checkTree } from '#modules/people/manager-tree.ts'
import { guessColumns } from '#modules/people/roster-columns.ts'
import { dateOrderOf } from '#modules/people/roster-dates.ts'
import { displayName, readRosterRow } from '#modules/people/roster-rows.ts'
import { workingCalendar } from '#modules/people/working-calendar.ts'
import { meranti, storyToday } from './company.ts'
import { ratings, tasks } from './needs.ts'
import { needsCsv } from './needs-csv.ts'
import { planFile, planYaml } from './plan-file.ts'
import { rolloutYaml } from './rollout-yaml.ts'
import { rosterCsv } from './roster-csv.ts'
import type { Story, StoryGoLive, StoryPerson } from './story.ts'

const story = meranti()
const nameOf = ({ firstName, lastName }: StoryPerson): string => `${firstName} ${lastName}`

function learners({ groups, people }: Story, { group: id }: { group: string }): StoryPerson[] {
  const group = groups.find((one) => one.id === id)
  return people.filter((person) => person.department === group?.department && person.site === group.site)
}

function windowOf(live: Pick<StoryGoLive, 'on' | 'accessFrom'>, today: Day): Day[] {
  const first = [plusDays(live.on, -28), live.accessFrom, plusDays(today, 1)].sort().at(-1)!
  return daysFrom(first, plusDays(live.on, -14))
}

function calendarOf({ sites }: Story, siteId: string) {
  return workingCalendar(sites.find(({ id }) => id === siteId)!, day('2026-01-01'), day('2028-12-31'))
}

test('Meranti has about four hundred people in three places, and everybody is somebody', () => {
  expect(story.people.length).toBeGreaterThan(390)
  expect(story.people.length).toBeLessThan(410)
  const counts = Object.groupBy(story.people, ({ site }) => site)
  expect([counts.sin?.length, counts.jkt?.length, counts.blr?.length]).toEqual([146, 141, 111])
  for (const key of [nameOf, ({ email }: StoryPerson) => email, ({ employeeId }: StoryPerson) => employeeId]) {
    expect(new Set(story.people.map(key)).size).toBe(story.people.length)
  }
  expect(story.people.every(({ email }) => /^[a-z.]+@meranti\.example$/.test(email))).toBe(true)
})

test('all report, step by step, to one chief executive', () => {
  const tree = checkTree(story.people.map((person) => ({ ...person, name: nameOf(person) })))
  expect(tree.roots).toEqual([story.people[0]!.id])
  expect(tree).toMatchObject({
    unknown: [],
    ambiguous: [],
    duplicates: [],
    cycles: [],
    selfManaged: [],
    leaversWhoManage: [],
  })
  expect(tree.depth).toBe(5)
  const managers = new Set(tree.managerOf.values())
  managers.delete(null)
  expect(managers.size).toBeGreaterThanOrEqual(43)
  expect(managers.size).toBeLessThanOrEqual(48)
})

test('every go-live concerns eight to sixty people, but for the five of HR in Bengaluru', () => {
  const sizes = new Map(story.goLives.map((live) => [`${live.group}/${live.workflow}`, learners(story, live).length]))
  expect(story.goLives).toHaveLength(16)
  expect([...sizes].filter(([, size]) => size < 8 || size > 60)).toEqual([['hr-blr/candidates', 5]])
  const [small, near] = ['hr-blr', 'hr-jkt'].map((id) => story.goLives.find(({ group }) => group === id)!)
  expect(small?.on).toBe(near?.on)
})

test('everybody can be taught in a language they speak, by somebody who knows the workflow', () => {
  for (const live of story.goLives) {
    const able = story.facilitators.filter(({ skills }) => skills.includes(live.workflow))
    for (const person of learners(story, live)) {
      expect(able.some(({ languages }) => languages.some((language) => person.languages.includes(language)))).toBe(true)
    }
  }
  expect(story.facilitators).toHaveLength(8)
  expect(story.people.some(({ languages }) => languages.join() === 'id')).toBe(true)
})

test('every go-live falls on a working day from January to May and leaves at least six working days to train', () => {
  for (const live of story.goLives) {
    const { isWorkday } = calendarOf(story, live.group.split('-')[1]!)
    expect(live.on >= '2027-01-15' && live.on <= '2027-05-31').toBe(true)
    expect([live.group, isWorkday(live.on)]).toEqual([live.group, true])
    expect(windowOf(live, storyToday).filter(isWorkday).length).toBeGreaterThanOrEqual(6)
  }
})

test('names, groups, workflows and milestones of the story all lead somewhere', () => {
  const groups = new Set(story.groups.map(({ id }) => id))
  const milestones = new Map(story.milestones.map((milestone) => [milestone.id, milestone]))
  for (const live of story.goLives) {
    expect(groups).toContain(live.group)
    expect(milestones.get(live.milestone)?.workflow).toBe(live.workflow)
  }
  expect(new Set(story.milestones.map(({ kind }) => kind))).toEqual(new Set(['pilot', 'release', 'policy']))
  for (const { owner, whereAiFits, goodLooksLike, live } of story.workflows) {
    expect(story.people.some(({ email }) => email === owner)).toBe(true)
    for (const text of [whereAiFits, goodLooksLike]) expect(text.split(/\. /).length).toBeGreaterThanOrEqual(2)
    expect(live.every((minutes) => minutes >= 60 && minutes <= 90)).toBe(true)
  }
  expect(story.workflows).toHaveLength(5)
})

test('the slip moves Finance Jakarta by fourteen days, into the weeks of Nyepi and Idul Fitri', () => {
  const slip = story.events.find((event) => event.kind === 'slip')!
  const live = story.goLives.find(({ group, workflow }) => group === slip.group && workflow === slip.workflow)!
  expect(slip.from).toBe(live.on)
  expect(daysBetween(slip.from, slip.to)).toBe(14)
  const { isWorkday } = calendarOf(story, 'jkt')
  const moved = windowOf({ on: slip.to, accessFrom: live.accessFrom }, slip.on)
  expect(moved.filter((on) => weekdayOf(on) <= 5 && !isWorkday(on))).toHaveLength(5)
  expect(moved.filter(isWorkday)).toHaveLength(6)
})

test('each public holiday of the story lies inside the window it disturbs', () => {
  const holidays = story.events.filter((event) => event.kind === 'holiday')
  expect(holidays).toHaveLength(3)
  for (const { site, on, group, name } of holidays) {
    const { holidays: known, isWorkday } = calendarOf(story, site)
    expect(windowOf(story.goLives.find((live) => live.group === group)!, storyToday)).toContain(on)
    expect(isWorkday(on)).toBe(false)
    expect(known.find((holiday) => holiday.on === on)?.name).toBe(name)
  }
})

test('the manager who does not show up has a team in the group', () => {
  const absent = story.events.find((event) => event.kind === 'no-show')!
  const team = story.people.filter(({ managerId }) => managerId === absent.personId)
  expect(team.length).toBeGreaterThan(0)
  expect(learners(story, absent).map(({ id }) => id)).toContain(absent.personId)
  expect(story.cast.absentManager).toBe(absent.personId)
})

test('told on any other day, the story keeps its weekdays and its holiday in the window', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (away) => {
      const today = plusDays(storyToday, away)
      const other = meranti(today)
      expect(other.today).toBe(today)
      other.goLives.forEach((live, i) => {
        const moved = daysBetween(story.goLives[i]!.on, live.on)
        expect(Math.abs(moved % 7)).toBe(0)
        expect(Math.abs(moved - away)).toBeLessThan(7)
      })
      const holiday = other.events.find((event) => event.kind === 'holiday' && !event.fixed)
      if (holiday?.kind !== 'holiday') throw new Error('the story has a holiday of its own')
      expect(
        calendarOf(
          { ...other, sites: other.sites.map((site) => ({ ...site, country: 'XX' })) },
          holiday.site,
        ).isWorkday(holiday.on),
      ).toBe(false)
      expect(windowOf(other.goLives.find(({ group }) => group === holiday.group)!, today)).toContain(holiday.on)
    }),
    { numRuns: 25 },
  )
  expect(meranti(day('2027-01-08')).goLives).toEqual(story.goLives)
})

test('the roster file goes in without a bad row and finds every manager again', () => {
  const [header, ...rows] = parseCsv(rosterCsv(story)) as string[][]
  const { mapping, missing } = guessColumns(header!, rows.slice(0, 100))
  expect(missing).toEqual([])
  const dateOrders = { startsOn: dateOrderOf(rows.map((cells) => cells[mapping.startsOn!]!)) }
  const people = rows.map((cells, i) => {
    const read = readRosterRow(cells, mapping, { row: i + 2, today: storyToday, sites: story.sites, dateOrders })
    if (read.kind === 'bad') throw new Error(JSON.stringify(read))
    expect(read.warnings).toEqual([])
    return read.person
  })
  const tree = checkTree(
    people.map((person) => ({ ...person, id: `${person.row}`, name: displayName(person), managerRef: person.manager })),
  )
  expect(tree.roots).toEqual(['2'])
  expect(tree.unknown).toEqual([])
  expect(people.map(({ siteId }) => siteId)).toEqual(story.people.map(({ site }) => site))
  expect(people.map(({ languages }) => languages)).toEqual(story.people.map(({ languages }) => languages))
})

test('the plan file says the same as YAML and as data', () => {
  expect(parseYaml(planYaml(story))).toEqual(JSON.parse(JSON.stringify(planFile(story))))
  expect(parseYaml(planYaml(story), { version: '1.1' })).toEqual(parseYaml(planYaml(story)))
  expect(parseYaml(rolloutYaml(story)).goLives).toHaveLength(16)
})

test('interviews of nine titles see the same tasks from both sides, and leave something to talk about', () => {
  const said = ratings(story)
  const byTitle = Object.groupBy(said, ({ task }) => task.title)
  expect(Object.keys(byTitle)).toHaveLength(9)
  for (const rows of Object.values(byTitle)) {
    expect(new Set(rows!.filter(({ view }) => view === 'employee').map((one) => one.respondent.id)).size).toBe(7)
    expect(rows!.some(({ view }) => view === 'manager')).toBe(true)
    for (const { minutes } of rows!) expect([...minutes].sort((a, b) => a - b)).toEqual(minutes)
  }
  expect(tasks.filter((one) => one.onlyNamedBy).map((one) => one.key)).toEqual([
    'pass-on-side-effect',
    'count-difference',
  ])
})

const written: [string, (of: Story) => string][] = [
  ['meranti.plan.yaml', planYaml],
  ['meranti-roster.csv', rosterCsv],
  ['meranti-rollout.yaml', rolloutYaml],
  ['meranti-needs.csv', needsCsv],
]

test.for(written)(
  'examples/%s is what the story says today (else run: node stories/write-examples.ts)',
  ([name, text]) => {
    const file = new URL(`../examples/${name}`, import.meta.url)
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(text(story))
  },
)
