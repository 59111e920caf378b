import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { mintLinks } from './answering.actions.ts'
import type { Coding, WaveResults } from './results.schema.ts'
import { openWave, sendWave } from './waves.actions.ts'
import type { Answer } from './waves.schema.ts'

let house: House
let org: TestOrganisation
let people: Id[]
const DEPARTMENTS = ['Operations', 'Operations', 'Office', 'Legal'] as const

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
  people = await org.act(async (acting) => {
    const made: Id[] = []
    for (let n = 0; n < 40; n++)
      made.push(
        await insertPerson(acting, {
          name: `P${n}`,
          email: `p${n}@rain.example`,
          siteId: org.site,
          // 20 in Operations, 17 in Office, 3 in Legal.
          department: n < 20 ? 'Operations' : n < 37 ? 'Office' : DEPARTMENTS[3],
          managerId: n < 6 ? org.members.manager.person : null,
        }),
      )
    return made
  })
})
afterAll(() => house.close())

type Rater = 'self' | 'manager'
async function wave(
  instrument: string,
  answers: (n: number) => Answer[] | null,
  more: { anonymous?: boolean; invited?: readonly Id[]; rater?: Rater; subjects?: { id: string; says: string }[] } = {},
): Promise<string> {
  const { anonymous = false, invited = people, rater = 'self', subjects = [] } = more
  const made = await org.act(async (acting) => {
    const opened = await openWave(acting, {
      instrument,
      title: instrument,
      anonymous,
      opensOn: day('2027-03-01'),
      closesOn: day('2027-03-14'),
      subjects,
      invites: invited.map((person) =>
        rater === 'self'
          ? { person, rater, about: null }
          : { person: org.members.manager.person, rater, about: person },
      ),
      send: false,
    })
    await sendWave(acting, opened.wave)
    return opened
  })
  const links = await org.act((acting) =>
    mintLinks(
      acting,
      made.invites.map((one) => one.id),
    ),
  )
  for (const [n, { token }] of links.entries()) {
    const given = answers(n)
    if (!given) continue
    const done = await house.anonymous('POST', `/survey-links/${token}/answers`, { answers: given })
    expect(done.status, done.text).toBe(204)
  }
  return made.wave
}
const point = (item: string, n: number, subject: string | null = null): Answer => ({
  item,
  subject,
  value: { kind: 'point', point: n },
})
const wrote = (item: string, text: string): Answer => ({ item, subject: null, value: { kind: 'text', text } })
const close = (id: string) => org.members.hr.call('POST', `/survey-waves/${id}/closed`)
const results = async (id: string) =>
  (await org.members['technology-lead'].call<WaveResults>('GET', `/survey-waves/${id}/results`)).body
const first = async (id: string) => (await results(id)).raters[0]!

test('nothing is told while a survey is open, also not to whoever runs it', async () => {
  const id = await wave('three-questions', () => [point('where', 3)])
  expect(await results(id)).toMatchObject({ state: 'not closed', raters: [] })
  expect((await org.members.manager.call('GET', `/survey-waves/${id}/results`)).status).toBe(403)
})

test('each question comes with its counts, its mean and interval, and how many left it out', async () => {
  const id = await wave('three-questions', (n) =>
    n < 20 ? [point('where', 1 + (n % 4)), ...(n < 15 ? [point('good', 2)] : [])] : null,
  )
  await close(id)
  const rater = await first(id)
  expect(rater).toMatchObject({ state: 'shown', invited: 40, handedIn: 20 })
  const [where, good, when] = rater.items
  expect(where!.total.counts).toEqual([5, 5, 5, 5, 0])
  expect(where!.total.mean!.mean).toBe(2.5)
  expect(where!.total.mean!.low!).toBeLessThan(2.5)
  expect(where!.missing).toBe(0)
  expect(good!.missing).toBe(5)
  expect(when!.total).toMatchObject({ state: 'nobody yet', answered: 0, mean: null })
})

test('below 30 per cent there is no figure, below the smallest group not even the count', async () => {
  const quiet = await wave('three-questions', (n) => (n < 11 ? [point('where', 1)] : null))
  await close(quiet)
  expect(await first(quiet)).toMatchObject({ state: 'below 30 per cent', handedIn: 11, items: [], scales: [] })
  const four = await wave('three-questions', () => [point('where', 1)], { invited: people.slice(0, 4) })
  await close(four)
  expect(await first(four)).toMatchObject({ state: 'too few', invited: null, handedIn: null, items: [], texts: [] })
})

test('three people of one department are found neither directly nor by subtraction', async () => {
  const id = await wave('three-questions', (n) => [point('where', 1 + (n % 4))])
  await close(id)
  const [where] = (await first(id)).items
  const state = Object.fromEntries(where!.groups.map((one) => [one.group, one.state]))
  expect(state).toEqual({
    'Operations · Rain site': 'shown',
    'Office · Rain site': 'suppressed',
    'Legal · Rain site': 'suppressed',
  })
  const csv = (await org.members.hr.call('GET', `/survey-waves/${id}/results.csv`)).text
  for (const line of csv.split('\r\n').filter((one) => /Legal|Office/.test(one)))
    expect(line).toMatch(/suppressed,true,,,,,,,,,,/)
  expect(csv).toContain('Operations')
})

test('what is sensitive is told from ten on: nine sheets of an anonymous survey are too few', async () => {
  const nine = await wave('safety', (n) => (n < 9 ? [point('ask', 4)] : null), {
    anonymous: true,
    invited: people.slice(0, 20),
  })
  await close(nine)
  expect(await first(nine)).toMatchObject({ state: 'too few', handedIn: null })
})

test('a scale is scored with its key; a straight line is flagged and still counted', async () => {
  const items = ['challenge', 'ask', 'mistake', 'report', 'hide', 'manager-open', 'feedback', 'tools']
  const reversed = new Set(['mistake', 'hide'])
  const id = await wave(
    'safety',
    (n) => {
      if (n >= 30) return items.map((item) => point(item, 4))
      const feeling = 1 + (n % 5)
      return items.map((item) => point(item, reversed.has(item) ? 6 - feeling : feeling))
    },
    { anonymous: true },
  )
  await close(id)
  const rater = await first(id)
  // Ten agree to everything; six in the middle say "neither" to everything, which is the same to the rule.
  expect(rater.straightLined).toBe(16)
  const [scale] = rater.scales
  // Thirty people mean 3; ten straight liners score (4 × 4 + 2 × 2) / 6 = 10/3.
  expect(scale!.total.mean!.mean).toBeCloseTo((30 * 3 + 10 * (10 / 3)) / 40, 10)
  expect(scale!.alpha!).toBeGreaterThan(0.8)
  expect(scale!.suspects).toEqual([])
})

test('one manager who answers for many is one person', async () => {
  const tasks = [{ id: 'a', says: 'Invoices' }]
  const id = await wave('observation', () => [point('used', 2, 'a')], {
    rater: 'manager',
    invited: people.slice(0, 12),
    subjects: tasks,
  })
  await close(id)
  expect(await first(id)).toMatchObject({ rater: 'manager', state: 'too few', items: [] })
})

test('texts are read by whoever sorts them, from five authors on, and told to others only as themes of five', async () => {
  const id = await wave('three-questions', (n) => (n < 20 ? [wrote('missing', n < 6 ? 'time' : `else ${n}`)] : []))
  const texts = () => org.members.hr.call<Coding>('GET', `/survey-waves/${id}/texts/missing`)
  expect((await texts()).body.state).toBe('not closed')
  await close(id)
  const coding = (await texts()).body
  expect(coding.texts).toHaveLength(20)
  const theme = async (name: string) =>
    (await org.members.hr.call<{ id: string }>('POST', `/survey-waves/${id}/themes`, { item: 'missing', name })).body.id
  const [time, rare] = [await theme('Time'), await theme('Rare')]
  const coded = coding.texts.map((one, n) => ({
    key: one.key,
    themes: [...(one.says === 'time' ? [time] : []), ...(n < 4 ? [rare] : [])],
  }))
  expect((await org.members.hr.call('PUT', `/survey-waves/${id}/coding`, { item: 'missing', coded })).status).toBe(204)
  const [shown] = (await first(id)).texts
  expect(shown).toMatchObject({ state: 'shown', texts: 20, themes: [{ name: 'Time', authors: 6 }], withheld: null })
  expect(JSON.stringify(await results(id))).not.toContain('else 7')
  expect((await org.members['technology-lead'].call('GET', `/survey-waves/${id}/texts/missing`)).status).toBe(403)
  const again = (await texts()).body
  expect(again.themes.map((one) => [one.name, one.texts])).toEqual([
    ['Rare', 4],
    ['Time', 6],
  ])
  expect((await org.members.hr.call('DELETE', `/survey-waves/${id}/themes/${rare}`)).status).toBe(204)
})

test('four texts are shown to nobody, and cannot be sorted either', async () => {
  const id = await wave('three-questions', (n) => (n < 4 ? [wrote('missing', 'mine')] : []))
  await close(id)
  const coding = await org.members.hr.call<Coding>('GET', `/survey-waves/${id}/texts/missing`)
  expect(coding.body).toMatchObject({ state: 'too few', texts: [] })
  const theme = await org.members.hr.call('POST', `/survey-waves/${id}/themes`, { item: 'missing', name: 'x' })
  expect(theme.text).toContain('survey-texts/not-readable')
  expect((await first(id)).texts[0]).toMatchObject({ state: 'too few', texts: null })
})
