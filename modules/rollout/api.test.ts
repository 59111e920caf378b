import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { insertPerson, insertSite } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { moveGoLive, undoMove } from './actions.ts'
import { rolloutMap } from './map.views.ts'
import type { Group, RolloutImportAnswer, RolloutMap } from './schema.ts'
import { goLiveHere, goLivesForPlanning, groupsForPlanning, movesOf } from './views.ts'

const MONDAY = instant('2027-01-04T02:00:00Z')
const HOURS = { '1': ['09:00', '18:00'] as [string, string] }
let house: House
let org: TestOrganisation
let other: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: MONDAY })
  org = await house.organisation('Meranti')
  other = await house.organisation('Other')
  await org.act(async (acting) => {
    const sites = new Map<string, Id>()
    for (const [name, zone] of [
      ['Singapore', 'Asia/Singapore'],
      ['Jakarta', 'Asia/Jakarta'],
      ['Bengaluru', 'Asia/Kolkata'],
    ] as const)
      sites.set(name, await insertSite(acting, { name, zone, country: 'SG', region: null, hours: HOURS }))
    for (const line of readFileSync('examples/meranti-roster.csv', 'utf8').trim().split('\n').slice(1)) {
      const [employeeId, email, first, last, title, department, location] = line.split(',')
      await insertPerson(acting, {
        name: `${first} ${last}`,
        email: email!,
        employeeId: employeeId!,
        title: title!,
        department: department!,
        siteId: sites.get(location!)!,
      })
    }
  })
})
afterAll(() => house.close())

const lead: TestOrganisation['members']['hr']['call'] = (...ask) => org.members['programme-lead'].call(...ask)
const text = () => readFileSync('examples/meranti-rollout.yaml', 'utf8')
const bring = (dryRun: boolean, file = text(), fileName = 'meranti-rollout.yaml') =>
  lead<RolloutImportAnswer>('POST', '/rollout-imports', { fileName, text: file, dryRun })
const mapNow = async () => (await lead<RolloutMap>('GET', '/rollout-map')).body
const rowOf = async (group: string) => (await mapNow()).rows.find((row) => row.group === group)!

describe('bringing in a rollout', () => {
  test('a dry run says what would go in and changes nothing', async () => {
    const dry = await bring(true)
    expect([dry.status, dry.body.applied, dry.body.counts]).toEqual([
      200,
      false,
      { new: 50, changed: 0, unchanged: 0, bad: 0 },
    ])
    expect((await mapNow()).rows).toEqual([])
  })
  test('the import fills the map, and a second import changes nothing', async () => {
    expect((await bring(false)).body).toMatchObject({ applied: true, counts: { new: 50, bad: 0 } })
    const map = await mapNow()
    expect([map.rows.length, map.milestones.length, map.today, map.zone]).toEqual([
      16,
      11,
      '2027-01-04',
      'Asia/Singapore',
    ])
    expect((await bring(false)).body.counts).toEqual({ new: 0, changed: 0, unchanged: 50, bad: 0 })
  })
  test('the map says what can be met, what is squeezed and who are too few', async () => {
    expect(await rowOf('Finance Singapore')).toMatchObject({
      people: 26,
      site: 'Singapore',
      department: 'Finance',
      state: 'ok',
      window: { kind: 'open', window: { opens: '2027-02-01', closes: '2027-02-15' } },
      contractOn: '2026-11-16',
    })
    expect(await rowOf('Operations Singapore')).toMatchObject({
      state: 'squeezed',
      window: { by: 'access', daysLost: 5 },
    })
    expect((await rowOf('Human Resources Bengaluru')).findings[0]).toMatchObject({
      slug: 'few-people',
      values: { people: 5, fewest: 8 },
    })
  })
  test('a table of go-lives is read too, and the row that fails says why', async () => {
    const csv =
      '\ufeffgroup;department;site;workflow;go_live;access_from\nMarketing Jakarta;Marketing;Jakarta;Customer e-mail replies;2027-06-07;2027-05-03\nMarketing Jakarta;;;Customer e-mail replies;soon;\nMarketing Moon;Marketing;Moon;Customer e-mail replies;2027-06-07;\n'
    const { body } = await bring(true, csv, 'go-lives.csv')
    expect(body.counts).toEqual({ new: 1, changed: 0, unchanged: 2, bad: 3 })
    expect(
      body.entries.filter(({ verdict }) => verdict === 'bad').map(({ place, reasons }) => [place, reasons[0]?.slug]),
    ).toEqual([
      ['row 4', 'site-unknown'],
      ['row 3', 'not-a-day'],
      ['row 4', 'group-bad'],
    ])
  })
  test('a file that cannot be read is refused with the line', async () => {
    expect((await bring(true, 'version: takeroot.rollout/1\ngroups: [')).body).toMatchObject({
      title: 'rollout-import/not-readable',
    })
    expect((await bring(true, 'version: 3')).body).toMatchObject({ title: 'rollout-import/not-a-rollout' })
    expect((await bring(true, 'a,b\n1,2', 'x.csv')).body).toMatchObject({
      title: 'rollout-import/columns-missing',
      detail: { columns: 'group, workflow, go_live' },
    })
  })
})

describe('groups', () => {
  test('are rules, shown as people a page at a time', async () => {
    const groups = (await lead<{ rows: Group[]; total: number }>('GET', '/groups?limit=200')).body
    const finance = groups.rows.find(({ key }) => key === 'finance-jkt')!
    expect([groups.total, finance.people, finance.isSmall, finance.goLives]).toEqual([18, 24, false, 1])
    const people = (
      await lead<{ rows: { name: string; site: string }[]; total: number; next: string }>(
        'GET',
        `/groups/${finance.id}/people?limit=10`,
      )
    ).body
    expect([people.total, people.rows.length, people.next, people.rows[0]!.site]).toEqual([24, 10, '10', 'Jakarta'])
  })
  test('can be looked at before they are saved; a list where nothing is ticked narrows nothing', async () => {
    const rule = { department: ['Finance'], site: [], title: [], role: [], people: [] }
    const seen = await lead<{ total: number }>('POST', '/group-rule-previews?limit=5', rule)
    expect(seen.body.total).toBe(64 + 7)
    expect((await lead<{ total: number }>('POST', '/group-rule-previews', { site: [] })).body.total).toBe(0)
  })
  test('show with whom they share people', async () => {
    const made = await lead<{ id: string }>('POST', '/groups', {
      name: 'All of Finance',
      rule: { department: ['FINANCE'], site: [] },
    })
    expect(made.status).toBe(201)
    const group = (await lead<Group>('GET', `/groups/${made.body.id}`)).body
    // The seven people that the house brings along are in Finance too.
    expect(group).toMatchObject({ key: 'all-of-finance', people: 64 + 7, rule: { department: ['FINANCE'] } })
    expect(group.overlaps.map(({ name, people }) => [name, people]).sort()).toEqual([
      ['Finance Bengaluru', 14],
      ['Finance Jakarta', 24],
      ['Finance Singapore', 26],
    ])
    expect((await lead('PUT', `/groups/${made.body.id}/retired`)).status).toBe(204)
  })
  test('that mean nobody by having no rule are refused, and those in use are not retired', async () => {
    expect((await lead('POST', '/groups', { name: 'Everybody?', rule: {} })).body).toMatchObject({
      title: 'group/means-nobody',
    })
    const { groupId } = await rowOf('Finance Jakarta')
    expect((await lead('PUT', `/groups/${groupId}/retired`)).body).toMatchObject({ title: 'group/still-used' })
  })
  test('give the planner the same people as the page', async () => {
    const groups = await org.act(({ tx }) => groupsForPlanning(tx))
    expect(groups.find(({ key }) => key === 'finance-jkt')!.members).toHaveLength(24)
    expect(await other.act(({ tx }) => groupsForPlanning(tx))).toEqual([])
  })
})

describe('moving a go-live', () => {
  const move = (goLive: string, to: string, minutes = 10) =>
    org.act(
      (acting) =>
        moveGoLive(acting, {
          goLive: goLive as Id,
          to: day(to),
          reason: 'A tax form changed',
          undoUntil: plusMinutes(MONDAY, minutes),
        }),
      'programme-lead',
    )

  test('is recorded, told to the schedule, and can be undone while the window is open', async () => {
    const { id } = await rowOf('Finance Jakarta')
    const made = await move(id, '2027-03-29')
    expect(await rowOf('Finance Jakarta')).toMatchObject({ on: '2027-03-29', accessFrom: '2027-02-08' })
    expect((await mapNow()).lastMove).toMatchObject({ id: made, from: '2027-03-15', to: '2027-03-29' })
    expect(
      (await bring(true)).body.entries.find(({ reasons }) => reasons.some(({ slug }) => slug === 'moved-by-hand')),
    ).toMatchObject({ verdict: 'unchanged' })
    await org.act((acting) => undoMove(acting, made), 'programme-lead')
    expect((await rowOf('Finance Jakarta')).on).toBe('2027-03-15')
    await expect(org.act((acting) => undoMove(acting, made), 'programme-lead')).rejects.toMatchObject({
      slug: 'move/already-undone',
    })
    const [told] = await org.act(({ tx }) => movesOf(tx, { goLive: id as Id }))
    expect(told).toMatchObject({
      reason: 'A tax form changed',
      from: '2027-03-15',
      movedBy: 'programme-lead of Meranti',
    })
  })
  test('cannot be undone when the window closed or somebody moved it again', async () => {
    const { id } = await rowOf('Finance Jakarta')
    const closed = await move(id, '2027-03-30', -1)
    await expect(org.act((acting) => undoMove(acting, closed), 'programme-lead')).rejects.toMatchObject({
      slug: 'move/undo-closed',
    })
    const first = await move(id, '2027-03-31')
    await move(id, '2027-03-15')
    await expect(org.act((acting) => undoMove(acting, first), 'programme-lead')).rejects.toMatchObject({
      slug: 'move/changed-meanwhile',
    })
  })
  test('is the lead’s alone, must move something, and reaches no other organisation', async () => {
    const { id } = await rowOf('Finance Jakarta')
    await expect(
      org.act(
        (acting) => moveGoLive(acting, { goLive: id as Id, to: day('2027-04-01'), undoUntil: MONDAY }),
        'technology-lead',
      ),
    ).rejects.toMatchObject({ slug: 'not-allowed' })
    await expect(move(id, '2027-03-15')).rejects.toMatchObject({ slug: 'go-live/not-moved' })
    expect(await other.act(({ tx }) => goLiveHere(tx, id as Id))).toBeNull()
    expect(await other.act(({ tx }) => goLivesForPlanning(tx))).toEqual([])
    expect((await other.members['programme-lead'].call('GET', `/go-lives/${id}`)).status).toBe(404)
  })
})

describe('go-lives and milestones by hand', () => {
  test('a go-live is added once for a group and a workflow, changed in its details and taken off the map', async () => {
    const map = await mapNow()
    const group = (await lead<{ rows: Group[] }>('GET', '/groups?search=marketing&limit=200')).body.rows.find(
      ({ key }) => key === 'marketing-jkt',
    )!
    const { workflowId } = map.rows.find((row) => row.group === 'Marketing Singapore')!
    const asked = { group: group.id, workflow: workflowId, on: '2027-06-07', accessFrom: '2027-05-03' }
    const made = await lead<{ id: string }>('POST', '/go-lives', asked)
    expect(made.status).toBe(201)
    expect((await lead('POST', '/go-lives', asked)).body).toMatchObject({
      title: 'go-live/exists',
      detail: { group: 'Marketing Jakarta' },
    })
    const milestone = map.milestones[0]!
    expect(
      (await lead('PUT', `/go-lives/${made.body.id}/details`, { milestone: milestone.id, contractOn: '2026-11-16' }))
        .status,
    ).toBe(204)
    expect((await lead('GET', `/go-lives/${made.body.id}`)).body).toMatchObject({
      milestone: milestone.name,
      contractOn: '2026-11-16',
      on: '2027-06-07',
    })
    expect((await lead('PUT', `/go-lives/${made.body.id}/retired`)).status).toBe(204)
    expect((await lead('GET', `/go-lives/${made.body.id}`)).status).toBe(404)
  })
  test('a contract date moves nothing', async () => {
    const { id, window } = await rowOf('Finance Singapore')
    await lead('PUT', `/go-lives/${id}/details`, { milestone: null, contractOn: '2027-02-14' })
    expect((await rowOf('Finance Singapore')).window).toEqual(window)
  })
  test('a milestone is added, renamed and taken off; its go-lives stay', async () => {
    const made = (
      await lead<{ id: string }>('POST', '/milestones', { name: 'New guardrails', kind: 'policy', on: '2027-02-01' })
    ).body
    expect(
      (
        await lead('PUT', `/milestones/${made.id}`, {
          name: 'New guardrails in force',
          kind: 'policy',
          on: '2027-02-02',
        })
      ).status,
    ).toBe(204)
    expect((await mapNow()).milestones.find(({ id }) => id === made.id)).toMatchObject({
      name: 'New guardrails in force',
      on: '2027-02-02',
    })
    const before = (await mapNow()).rows.length
    const used = (await mapNow()).milestones.find(({ goLives }) => goLives > 0)!
    await lead('PUT', `/milestones/${used.id}/retired`)
    expect((await mapNow()).rows).toHaveLength(before)
    expect((await mapNow()).rows.some(({ milestoneId }) => milestoneId === used.id)).toBe(false)
  })
})

test('each row counts its days at the site of its people: late in Singapore, a day left in Bengaluru', async () => {
  const at = async (moment: string) => {
    const map = await org.act(({ tx }) => rolloutMap(tx, { now: instant(moment), person: null }))
    return (group: string) => map.rows.find((row) => row.group === group)!
  }
  const midnight = await at('2027-02-14T17:00:00Z')
  expect(midnight('Human Resources Jakarta')).toMatchObject({
    zone: 'Asia/Jakarta',
    window: { window: { opens: '2027-02-15' } },
  })
  expect(midnight('Human Resources Bengaluru')).toMatchObject({ window: { window: { opens: '2027-02-14' } } })
  const later = await at('2027-02-15T16:30:00Z')
  expect(later('Finance Singapore')).toMatchObject({
    state: 'cannot',
    window: { kind: 'too late', by: 'today', earliest: '2027-03-02' },
  })
  expect(later('Human Resources Bengaluru').window.kind).toBe('squeezed')
})
