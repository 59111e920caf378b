import { createHash } from 'node:crypto'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { type House, type Member, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { acknowledge, attend, insertCard, insertFrozenUnit } from './evidence.fixtures.ts'
import type { EvidencePack, OwnEvidence } from './evidence.schema.ts'
import { insertPeople, insertProgramme } from './sessions.fixtures.ts'

let house: House
let org: TestOrganisation
let people: Id[]
let sessions: Id[]
const lead = () => org.members['programme-lead']
type Slip = { title: string }

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-04-01T02:00:00Z') })
  org = await house.organisation('Rain')
  await org.act(async (acting) => {
    people = await insertPeople(acting, ['Dao', 'Somchai', 'Silent', 'Left'], 'Europe/London')
    const [dao, somchai, silent, left] = people as [Id, Id, Id, Id]
    const named = (id: Id, fields: object) =>
      acting.tx.updateTable('people.person').set(fields).where('id', '=', id).execute()
    await named(dao, { name: 'Nguyễn Thị Hồng Đào', employee_id: 'E-1', department: 'Kế toán', role: 'Clerk' })
    await named(somchai, { name: 'สมชาย', employee_id: 'E-2', department: 'Kế toán' })
    await named(silent, { name: '=HYPERLINK("x")', department: 'Kế toán' })
    await named(left, { department: 'Kế toán', left_on: '2027-03-30' })
    const made = await insertProgramme(acting, {
      name: 'Invoices',
      on: '2027-04-20',
      facilitator: org.members.facilitator.person,
      cohorts: [
        {
          name: 'London 1',
          people,
          zone: 'Europe/London',
          sessions: [
            // The clocks of London go forward at 01:00 UTC, in the middle of it.
            { startsAt: instant('2027-03-28T00:30:00Z'), minutes: 75 },
            { startsAt: instant('2027-03-30T09:00:00Z'), minutes: 60, part: 2 },
            { startsAt: instant('2027-04-09T09:00:00Z'), kind: 'office-hours' },
          ],
        },
      ],
    })
    sessions = made.sessions
    const later = instant('2027-03-30T12:00:00Z')
    await attend(acting, sessions[0]!, dao, 'absent', instant('2027-03-28T02:00:00Z'))
    await attend(acting, sessions[0]!, dao, 'attended', later)
    await attend(acting, sessions[1]!, dao, 'attended', later)
    await attend(acting, sessions[0]!, somchai, 'excused', later)
    await attend(acting, sessions[0]!, left, 'attended', later)
    await insertFrozenUnit(acting, { key: 'invoice-check', workflow: 'invoices', department: 'Kế toán' }, [
      instant('2027-03-01T00:00:00Z'),
      instant('2027-03-29T00:00:00Z'),
    ])
    await insertFrozenUnit(acting, { key: 'sales-check', workflow: 'invoices', department: 'Sales' }, [
      instant('2027-03-01T00:00:00Z'),
    ])
    const card = await insertCard(acting, 'no-paste', [
      'Never paste an invoice.',
      'Never paste an invoice or an account.',
    ])
    await acknowledge(acting, dao, card, 1, instant('2027-03-01T00:00:00Z'))
    await acknowledge(acting, dao, card, 2, instant('2027-03-27T23:30:00Z'))
    await acknowledge(acting, somchai, card, 1, instant('2027-03-20T00:00:00Z'))
  })
})
afterAll(() => house.close())

async function bytesOf(path: string, member: Member = lead()): Promise<Uint8Array> {
  const answer = await house.http.request(`http://localhost:3000/api/v1${path}`, {
    headers: { authorization: `Bearer ${member.token}` },
  })
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  // A long time breaks behind its dash.
  return pages.join(' ').replace(/\s+/g, ' ').replaceAll('– ', '–')
}
async function filesOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()
  const files = new Map<string, Uint8Array>()
  for (const entry of entries)
    files.set(
      entry.filename,
      await (entry as { getData: (to: Uint8ArrayWriter) => Promise<Uint8Array> }).getData(new Uint8ArrayWriter()),
    )
  return files
}
const text = (files: Map<string, Uint8Array>, name: string) => new TextDecoder().decode(files.get(name))
async function pack(scope: object, rest = {}): Promise<string> {
  const asked = await lead().call<{ id: string }>('POST', '/evidence-packs', { scope, ...rest })
  expect([asked.status, asked.text]).toEqual([202, expect.any(String)])
  await house.settle()
  return asked.body.id
}
const seen = async (id: string) => (await lead().call<EvidencePack>('GET', `/evidence-packs/${id}`)).body

describe('a pack of a department', () => {
  test('counts over the roster, and keeps apart who has left and what nobody wrote down', async () => {
    const done = await seen(await pack({ kind: 'department', department: 'kế toán' }))
    expect(done).toMatchObject({ state: 'ready', done: 4, total: 4, scopeName: 'kế toán (department)' })
    expect(done.summary).toEqual({
      people: 3,
      left: 1,
      trained: 1,
      acknowledged: 1,
      sessions: 2,
      minutes: 210,
      notRecorded: 4,
    })
  })
  test('prints who, what, when, how long, by which version and with which guardrails', async () => {
    const id = await pack({ kind: 'department', department: 'Kế toán' })
    const printed = await textOf(await bytesOf(`/evidence-packs/${id}/pdf`))
    for (const words of [
      'Nguyễn Thị Hồng Đào',
      '1 of 3',
      'Sun 28 Mar 2027, 00:30–02:45 (London time, UTC)',
      'Training: Invoices',
      'version 1',
      'version 2',
      'Never paste an invoice or an account.',
      'NIST AI Risk Management Framework: GOVERN 2',
      'It is no statement that a law, a standard or a policy is met.',
      'Left (left Tue 30 Mar 2027)',
    ])
      expect(printed).toContain(words)
    // The typeface has no Thai: the document says so and points to the table.
    expect(printed).toContain('E-2 (name in letters that this document cannot show; see people.csv)')
    expect(printed).not.toContain('sales-check')
  })
  test('has tables without a formula, cards in the words that were acknowledged, and a hash of every file', async () => {
    const files = await filesOf(
      await bytesOf(`/evidence-packs/${await pack({ kind: 'department', department: 'Kế toán' })}/zip`),
    )
    expect([...files.keys()].sort()).toEqual([
      'acknowledgements.csv',
      'cards/no-paste-v1.md',
      'cards/no-paste-v2.md',
      'definitions.md',
      'evidence.pdf',
      'manifest.json',
      'people.csv',
      'sessions.csv',
    ])
    expect(text(files, 'people.csv')).toContain('สมชาย')
    expect(text(files, 'people.csv')).toContain("'=HYPERLINK")
    expect(text(files, 'cards/no-paste-v1.md')).toContain('# Never paste an invoice.')
    const own = text(files, 'sessions.csv')
      .split('\r\n')
      .filter((line) => line.includes('E-1'))
    expect(own[0]).toContain('2027-03-28T00:30:00Z')
    expect(own[0]).toContain(',attended,75,75,')
    const manifest = JSON.parse(text(files, 'manifest.json')) as {
      cutOff: string
      files: { name: string; bytes: number; sha256: string }[]
    }
    expect(manifest.cutOff).toBe('2027-04-01T02:00:00Z')
    expect(manifest.files).toHaveLength(7)
    for (const { name, bytes, sha256 } of manifest.files) {
      expect([name, files.get(name)!.length]).toEqual([name, bytes])
      expect([name, createHash('sha256').update(files.get(name)!).digest('hex')]).toEqual([name, sha256])
    }
  })
  test('says the same for the same facts, but for the stamp', async () => {
    const scope = { kind: 'department', department: 'Kế toán' }
    const one = await filesOf(await bytesOf(`/evidence-packs/${await pack(scope)}/zip`))
    const two = await filesOf(await bytesOf(`/evidence-packs/${await pack(scope)}/zip`))
    for (const [name, bytes] of one) expect([name, Buffer.from(bytes).equals(two.get(name)!)]).toEqual([name, true])
    house.setNow(instant('2027-04-01T05:00:00Z'))
    const later = await filesOf(await bytesOf(`/evidence-packs/${await pack(scope)}/zip`))
    house.setNow(instant('2027-04-01T02:00:00Z'))
    const stamped = [...one.keys()].filter((name) => !Buffer.from(one.get(name)!).equals(later.get(name)!))
    expect(stamped.sort()).toEqual(['evidence.pdf', 'manifest.json'])
    const unstamped = async (files: Map<string, Uint8Array>) =>
      (await textOf(files.get('evidence.pdf')!)).replace(/1 Apr 2027, \d\d:\d\d/g, '')
    expect(await unstamped(later)).toBe(await unstamped(one))
  })
})

describe('other scopes', () => {
  test('one person by employee number, a role, a programme of workflows, everybody', async () => {
    expect((await seen(await pack({ kind: 'person', person: 'e-1' }))).summary).toMatchObject({
      people: 1,
      minutes: 135,
    })
    expect((await seen(await pack({ kind: 'role', role: 'Clerk' }))).summary).toMatchObject({ people: 1 })
    const all = (await seen(await pack({ kind: 'everybody' }))).summary!
    expect(all.people).toBeGreaterThan(5)
    expect(all.trained).toBe(1)
    const programme = await lead().call<Slip>('POST', '/evidence-packs', {
      scope: { kind: 'programme', programme: org.id },
    })
    expect(programme.body.title).toBe('programme/unknown')
    const nobody = await lead().call<Slip>('POST', '/evidence-packs', {
      scope: { kind: 'person', person: 'nobody@x.example' },
    })
    expect(nobody.body.title).toBe('evidence/person-unknown')
  })
  test('a period is one of days where the session was and where the person works', async () => {
    const scope = { kind: 'person', person: 'E-1' }
    // 27 March 23:30 UTC was still 27 March in London, before the clocks went forward.
    const files = await filesOf(
      await bytesOf(`/evidence-packs/${await pack(scope, { from: '2027-03-28', until: '2027-03-28' })}/zip`),
    )
    expect(text(files, 'sessions.csv').trim().split('\r\n')).toHaveLength(2)
    expect(text(files, 'acknowledgements.csv').trim().split('\r\n')).toHaveLength(1)
    const backwards = await lead().call<Slip>('POST', '/evidence-packs', {
      scope,
      from: '2027-03-28',
      until: '2027-03-01',
    })
    expect(backwards.body.title).toBe('evidence/period-backwards')
  })
})

describe('making it', () => {
  test('it can be stopped, and nothing is kept of it', async () => {
    const asked = await lead().call<{ id: string }>('POST', '/evidence-packs', { scope: { kind: 'everybody' } })
    expect((await lead().call('POST', `/evidence-packs/${asked.body.id}/cancellation`)).status).toBe(204)
    await house.settle()
    expect(await seen(asked.body.id)).toMatchObject({ state: 'cancelled', sizes: null })
    expect((await lead().call<Slip>('GET', `/evidence-packs/${asked.body.id}/pdf`)).body.title).toBe(
      'evidence/not-ready',
    )
    expect((await lead().call('POST', `/evidence-packs/${asked.body.id}/cancellation`)).status).toBe(409)
  })
  test('only who answers to an auditor asks for it, and everybody has their own', async () => {
    for (const role of ['technology-lead', 'manager', 'participant', 'facilitator', 'administrator'] as const)
      expect((await org.members[role].call('POST', '/evidence-packs', { scope: { kind: 'everybody' } })).status).toBe(
        403,
      )
    const me = org.members.participant
    await org.act((acting) => attend(acting, sessions[1]!, me.person, 'attended', instant('2027-03-30T12:00:00Z')))
    const own = await me.call<OwnEvidence>('GET', '/my/evidence')
    expect(own.body).toMatchObject({ minutes: 60, sessions: [{ state: 'attended', workflow: 'Invoices' }] })
    const printed = await textOf(await bytesOf('/my/evidence/pdf', me))
    expect(printed).toContain('participant of Rain')
    expect(printed).not.toContain('Nguyễn')
    expect((await filesOf(await bytesOf('/my/evidence/zip', me))).has('manifest.json')).toBe(true)
  })
})
