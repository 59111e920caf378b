import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import type { Role } from '#modules/people/roles.ts'
import { insertAnswer } from '#modules/surveys/store.ts'
import { openWave, recordAnswers } from '#modules/surveys/waves.actions.ts'
import { endpoints } from './api.ts'
import { type House, openHouse, type TestOrganisation } from './testing.ts'

/** What the three people of the small team say everywhere; nobody else says it, and nobody else may read it. */
const MINUTES = 47.13
const SMALL = 3
const READERS: readonly Role[] = ['administrator', 'programme-lead', 'hr', 'technology-lead', 'facilitator', 'manager']

let house: House
let org: TestOrganisation
let wave: Id
let role: string
let task: string
const legal: Id[] = []

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T02:00:00Z') })
  org = await house.organisation('Rain')
  const operations: Id[] = []
  await org.act(async (acting) => {
    for (let n = 0; n < 5 + 14; n++) {
      const isLegal = n < 5
      const person = await insertPerson(acting, {
        name: `P${n}`,
        email: `p${n}@rain.example`,
        siteId: org.site,
        department: isLegal && n < SMALL ? 'Legal' : isLegal ? null : 'Operations',
        title: isLegal ? 'Contract Clerk' : 'Operator',
        managerId: org.members.manager.person,
      })
      ;(isLegal ? legal : operations).push(person)
      if (n < SMALL || n >= 5) await insertAnswer(acting, person, 'good', n < SMALL || n % 3 === 0)
    }
  })
  const subjects = [{ id: 'contracts', says: 'Check contracts against the standard to release them' }]
  const invited = [...legal.slice(0, SMALL), ...operations]
  const made = await org.act((acting) =>
    openWave(acting, {
      instrument: 'daily-tasks',
      title: 'Tasks',
      anonymous: false,
      opensOn: day('2027-03-01'),
      closesOn: day('2027-03-01'),
      subjects,
      invites: invited.map((person) => ({ person, rater: 'self' as const, about: null })),
      send: false,
    }),
  )
  wave = made.wave
  for (const { id, person } of made.invites) {
    const usual = legal.includes(person) ? MINUTES : 20
    const value = { kind: 'range' as const, low: usual, usual, high: usual }
    await org.act((acting) =>
      recordAnswers(acting, {
        invite: id,
        answers: [{ item: 'minutes', subject: 'contracts', value }],
        ledBy: null,
      }),
    )
  }
  const lead = org.members['programme-lead'].call
  role = (await lead<{ id: string }>('POST', '/needs/roles', { name: 'Contract Clerk' })).body.id
  const statement = 'Check contracts against the standard to release them'
  task = (await lead<{ id: string }>('POST', `/needs/roles/${role}/tasks`, { statement })).body.id
  for (const person of legal.slice(0, SMALL)) await interview(person)
  house.setNow(instant('2027-03-03T02:00:00Z'))
})
afterAll(() => house.close())

async function interview(person: Id) {
  const { call } = org.members.facilitator
  const asked = { role, person, view: 'employee', withManager: false }
  const { body } = await call<{ id: string }>('POST', '/needs/interviews', asked)
  const value = { kind: 'range', low: MINUTES, usual: MINUTES, high: MINUTES }
  await call('PUT', `/needs/interviews/${body.id}/tasks/${task}`, { answers: [{ item: 'minutes', value }] })
  expect((await call('PUT', `/needs/interviews/${body.id}/submitted`)).status).toBe(204)
}

/** Every address that answers a question: those without parameters, and those of this wave, this role and this task. */
function addresses(): string[] {
  const ids: Record<string, string> = { needs: role, 'survey-waves': wave }
  return endpoints
    .filter(({ method, inside, path }) => method === 'get' && inside && !path.startsWith('/my/'))
    .flatMap(({ path }) => {
      const filled = path.replace(/^\/(needs\/roles|survey-waves)\/\{id\}/, (_, part: string) => {
        return `/${part}/${ids[part.split('/')[0]!]}`
      })
      return filled.includes('{') ? [] : [filled]
    })
}

/** Figures anywhere in an answer that stand for one to four people. */
function smallFigures(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each, n) => smallFigures(each, `${at}[${n}]`))
  if (typeof value !== 'object' || value === null) return []
  const one = value as Record<string, unknown>
  const counts = [one.answered, one.people, one.roster].filter((count): count is number => typeof count === 'number')
  // A roster may be counted; what is protected is what people said.
  const said = [one.yes, one.value, one.mean, one.sum, one.counts, one.amounts]
  const isFigure = said.some((each) => typeof each === 'number' || Array.isArray(each))
  const own = isFigure && counts.some((count) => count > 0 && count < 5) ? [at] : []
  return [...own, ...Object.entries(one).flatMap(([name, each]) => smallFigures(each, `${at}.${name}`))]
}

test('no page, export or call gives anybody a figure of three people, nor what only they said', async () => {
  const walked = addresses()
  expect(walked).toEqual(
    expect.arrayContaining([
      '/answers/by-group',
      `/survey-waves/${wave}/results`,
      `/survey-waves/${wave}/results.csv`,
      `/needs/roles/${role}`,
      `/needs/roles/${role}/side-by-side.csv`,
      '/team/needs',
    ]),
  )
  let answered = 0
  for (const as of READERS)
    for (const path of walked) {
      const { status, text, body } = await org.members[as].call('GET', path)
      if (status !== 200) continue
      answered++
      expect(text, `${as} ${path}`).not.toMatch(/47[.,]1[23]/)
      expect(smallFigures(body), `${as} ${path}`).toEqual([])
    }
  expect(answered).toBeGreaterThan(60)
})

test('the small team is told as a part of everybody, and does not follow from the others', async () => {
  type Share = { kind: string; yes?: number; answered?: number; roster?: number }
  type Row = { department: string | null; good: Share }
  const { body } = await org.members.hr.call<{ groups: Row[]; total: { good: Share } }>('GET', '/answers/by-group')
  const of = (department: string) => body.groups.find((group) => group.department === department)!.good
  expect(of('Legal')).toEqual({ kind: 'too few', toldAs: 'everybody' })
  const shown = body.groups.map(({ good }) => good).filter(({ kind }) => kind !== 'too few')
  if (body.total.good.kind === 'too few') return
  const left = body.total.good.answered! - shown.reduce((sum, { answered = 0 }) => sum + answered, 0)
  expect(left === 0 || left >= 5).toBe(true)
})

test('two answers more and the mean is there: the walk above does find what is shown', async () => {
  for (const person of legal.slice(SMALL)) await interview(person)
  const { text } = await org.members['programme-lead'].call('GET', `/needs/roles/${role}`)
  expect(text).toMatch(/47[.,]1[23]|"kind":"between"/)
  expect(smallFigures({ a: [{ answered: 3, value: 4.5 }] })).toEqual(['.a[0]'])
})
