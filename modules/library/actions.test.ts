import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { mp4Of } from '#platform/files/video.fixtures.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { CHECKLIST, captionsOf } from './library.fixtures.ts'
import type { Aid, AidImportAnswer, AidRow } from './schema.ts'

let house: House
let org: TestOrganisation
const lead = () => org.members['programme-lead']
const reader = () => org.members.participant
type Slip = { title: string; detail?: Record<string, unknown> }

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-01-04T02:00:00Z') })
  org = await house.organisation('Rain')
  await lead().call('POST', '/workflows', { name: 'Invoice processing', key: 'invoice-processing' })
})
afterAll(() => house.close())

async function add(fields: Record<string, unknown> = {}): Promise<string> {
  const made = await lead().call<{ id: string }>('POST', '/aids', { ...CHECKLIST, ...fields })
  expect([made.status, made.text]).toEqual([201, expect.any(String)])
  return made.body.id
}
const see = async (id: string, as = reader()) => (await as.call<Aid>('GET', `/aids/${id}`)).body
const list = async (query = '', as = reader()) =>
  (await as.call<{ rows: AidRow[]; total: number }>('GET', `/aids?${query}`)).body.rows.map((row) => row.title)

describe('trust', () => {
  test('an aid is red until somebody verifies it, green until its date, and red again when it changes', async () => {
    const id = await add({ title: 'Trust me', owner: reader().email })
    expect((await see(id)).trust).toMatchObject({ state: 'red', why: 'never verified' })
    const said = await reader().call<{ verifyBy: string }>('POST', `/aids/${id}/verification`, { version: 1 })
    expect([said.status, said.body.verifyBy]).toEqual([200, '2027-07-03'])
    expect(await see(id)).toMatchObject({ trust: { state: 'green', days: 180 }, verifiedBy: 'participant of Rain' })
    const fields = { ...CHECKLIST, title: 'Trust me', owner: reader().email, verifyBy: '2027-07-03' }
    const same = await lead().call<{ version: number }>('PUT', `/aids/${id}`, { ...fields, version: 1 })
    expect(same.body.version).toBe(1)
    const changed = await lead().call<{ version: number }>('PUT', `/aids/${id}`, {
      ...fields,
      body: 'Other',
      version: 1,
    })
    expect(changed.body.version).toBe(2)
    expect((await see(id)).trust).toMatchObject({ state: 'red', why: 'changed since' })
  })
  test('who saves it and has checked it verifies it in the same step', async () => {
    const id = await add({ title: 'Checked', isVerified: true, verifyBy: '2027-02-01' })
    expect((await see(id)).trust).toMatchObject({ state: 'green', days: 28 })
  })
  test('somebody who neither keeps it nor the library cannot verify it, nor for a day that has passed', async () => {
    const id = await add({ title: 'Not yours' })
    expect((await reader().call('POST', `/aids/${id}/verification`, { version: 1 })).status).toBe(403)
    const late = await lead().call<Slip>('POST', `/aids/${id}/verification`, { version: 1, verifyBy: '2027-01-04' })
    expect(late.body.title).toBe('aid/date-passed')
  })
  test('the date is a day where its owner works', async () => {
    const rain = await house.organisation('Fog', 'America/Los_Angeles')
    const made = await rain.members.hr.call<{ id: string }>('POST', '/aids', {
      ...CHECKLIST,
      verifyBy: '2027-01-03',
      isVerified: true,
    })
    // In Los Angeles it is still the evening of 3 January.
    const seen = await rain.members.hr.call<Aid>('GET', `/aids/${made.body.id}`)
    expect(seen.body.trust).toMatchObject({ state: 'green', days: 0 })
  })
})

describe('versions', () => {
  test('a change says what is different and an earlier one can be the newest again', async () => {
    const id = await add({ title: 'Versions' })
    await lead().call('PUT', `/aids/${id}`, {
      ...CHECKLIST,
      title: 'Versions',
      body: '- [ ] Supplier\n- [ ] Amount',
      note: 'Amount',
      version: 1,
    })
    const diff = await reader().call<{ lines: { kind: string; text: string }[] }>(
      'GET',
      `/aids/${id}/differences?from=1&to=2`,
    )
    expect(diff.body.lines.filter((line) => line.kind !== 'same')).toEqual([
      { kind: 'taken', text: '- [ ] Bank account' },
      { kind: 'added', text: '- [ ] Amount' },
    ])
    const back = await lead().call<{ version: number }>('POST', `/aids/${id}/restorations`, { number: 1 })
    expect(back.body.version).toBe(3)
    expect((await see(id)).body).toContain('Bank account')
    expect((await lead().call<Slip>('POST', `/aids/${id}/restorations`, { number: 3 })).body.title).toBe(
      'aid-version/already-current',
    )
    const versions = await reader().call<{ rows: { number: number; note: string | null }[] }>(
      'GET',
      `/aids/${id}/versions`,
    )
    expect(versions.body.rows.map((row) => [row.number, row.note])).toEqual([
      [3, null],
      [2, 'Amount'],
      [1, null],
    ])
  })
  test('two who edit at once do not overwrite each other', async () => {
    const id = await add({ title: 'Both' })
    await lead().call('PUT', `/aids/${id}`, { ...CHECKLIST, title: 'Both', body: 'First', version: 1 })
    const second = await org.members.hr.call<Slip>('PUT', `/aids/${id}`, {
      ...CHECKLIST,
      title: 'Both',
      body: 'Second',
      version: 1,
    })
    expect([second.status, second.body.title]).toEqual([409, 'aid/changed-meanwhile'])
  })
})

describe('finding', () => {
  test('slips of the pen are forgiven, titles stand first, and a text inside is found too', async () => {
    await add({ title: 'Warehouse receiving steps', body: 'Scan the pallet label.' })
    await add({ title: 'Pallet', body: 'See receiving.' })
    expect(await list('text=wharehouse')).toContain('Warehouse receiving steps')
    expect((await list('text=pallet'))[0]).toBe('Pallet')
    expect(await list('text=pallet')).toContain('Warehouse receiving steps')
    expect(await list('text=zzzzqq')).toEqual([])
  })
  test('by kind, workflow and trust', async () => {
    await add({ title: 'A prompt', kind: 'prompt', body: 'Write {{x}}', workflow: 'hiring' })
    expect(await list('kind=prompt')).toEqual(['A prompt'])
    expect(await list('workflow=hiring')).toEqual(['A prompt'])
    expect(await list('trust=green')).not.toContain('A prompt')
    expect(await list('trust=red')).toContain('A prompt')
  })
  test('it is found where it should appear', async () => {
    await add({
      title: 'In the ERP',
      places: [
        { kind: 'slack', target: '#Invoices' },
        { kind: 'url', target: 'https://fin.example.com/*', example: 'https://fin.example.com/a' },
        { kind: 'teams', target: 'Finance/Daily' },
      ],
    })
    const at = async (query: string) =>
      (await reader().call<{ rows: AidRow[] }>('GET', `/aids-for-place?${query}`)).body.rows.map((row) => row.title)
    expect(await at(`url=${encodeURIComponent('https://fin.example.com/b?c=1')}`)).toEqual(['In the ERP'])
    expect(await at('slack=invoices')).toEqual(['In the ERP'])
    expect(await at(`teams=${encodeURIComponent('finance / daily')}`)).toEqual(['In the ERP'])
    expect(await at('slack=other')).toEqual([])
  })
  test('a place that means too much, or not its own example, is refused', async () => {
    const wide = await lead().call<Slip>('POST', '/aids', {
      ...CHECKLIST,
      places: [{ kind: 'url', target: 'https://*/' }],
    })
    expect(wide.body.title).toBe('aid-place/pattern-too-wide')
    const other = await lead().call<Slip>('POST', '/aids', {
      ...CHECKLIST,
      places: [{ kind: 'url', target: 'https://a.example.com/x/*', example: 'https://a.example.com/y' }],
    })
    expect(other.body.title).toBe('aid-place/example-elsewhere')
  })
})

describe('keeping and sharing', () => {
  test('saving is for oneself, liking is a count without names', async () => {
    const id = await add({ title: 'Kept' })
    await reader().call('PUT', `/aids/${id}/saved`)
    await reader().call('PUT', `/aids/${id}/liked`)
    await org.members.hr.call('PUT', `/aids/${id}/liked`)
    await org.members.hr.call('PUT', `/aids/${id}/liked`)
    expect(await list('show=saved')).toEqual(['Kept'])
    expect(await list('show=saved', org.members.hr)).toEqual([])
    const seen = await see(id, org.members.hr)
    expect(seen).toMatchObject({ likes: 2, isLiked: true, isSaved: false })
    expect(JSON.stringify(seen)).not.toContain('participant of Rain')
    await reader().call('DELETE', `/aids/${id}/liked`)
    expect((await see(id)).likes).toBe(1)
  })
  test('a manager shares with the team, and it appears for the team and for nobody else', async () => {
    const id = await add({ title: 'For the team' })
    const shared = await org.members.manager.call<{ id: string }>('POST', `/aids/${id}/shares`, {
      to: 'my team',
      note: 'Use this on Monday',
    })
    expect(shared.status).toBe(201)
    expect(await list('show=team')).toEqual(['For the team'])
    expect(await list('show=team', org.members.hr)).toEqual([])
    expect((await org.members.manager.call<Slip>('POST', `/aids/${id}/shares`, { to: 'my team' })).status).toBe(409)
    expect((await reader().call('DELETE', `/aids/${id}/shares/${shared.body.id}`)).status).toBe(403)
    await org.members.manager.call('DELETE', `/aids/${id}/shares/${shared.body.id}`)
    expect(await list('show=team')).toEqual([])
  })
  test('anybody shares with the own department, another only who keeps the library', async () => {
    const id = await add({ title: 'For Finance' })
    expect((await reader().call<Slip>('POST', `/aids/${id}/shares`, { to: 'my team' })).body.title).toBe(
      'aid-share/no-team',
    )
    expect((await reader().call('POST', `/aids/${id}/shares`, { to: 'department' })).status).toBe(201)
    expect(await list('show=team', org.members.hr)).toContain('For Finance')
    const none = await lead().call<Slip>('POST', `/aids/${id}/shares`, { to: 'department', department: 'Nowhere' })
    expect(none.body.title).toBe('department/unknown')
  })
})

describe('out of use', () => {
  test('a retired aid leaves the list and keeps its address; the bin gives back', async () => {
    const id = await add({ title: 'Old way' })
    await lead().call('PUT', `/aids/${id}/retired`)
    expect(await list('text=old way')).not.toContain('Old way')
    expect((await see(id)).retiredAt).not.toBeNull()
    await lead().call('DELETE', `/aids/${id}/retired`)
    await lead().call('DELETE', `/aids/${id}`)
    expect((await reader().call('GET', `/aids/${id}`)).status).toBe(404)
    expect(await list('show=bin')).not.toContain('Old way')
    expect(await list('show=bin', lead())).toContain('Old way')
    await lead().call('POST', `/aids/${id}/recovery`)
    expect((await see(id)).title).toBe('Old way')
  })
})

describe('videos', () => {
  const upload = (bytes: Uint8Array, name = 'film.mp4') => {
    const form = new FormData()
    form.set('file', new File([bytes as BlobPart], name))
    return lead().call<{ id: string; seconds: number | null; title: string }>('POST', '/library-files', form)
  }
  test('a film is kept with captions, and plays from the middle', async () => {
    const film = mp4Of(95, 3_000_000)
    film.write('MIDDLE', 1_500_000)
    const kept = await upload(film)
    expect([kept.status, kept.body.seconds]).toEqual([201, 95])
    const video = { file: kept.body.id, captions: captionsOf(92) }
    const id = await add({ kind: 'video', title: 'Film', body: '', video })
    expect((await see(id)).video).toMatchObject({ type: 'video/mp4', seconds: 95, transcript: [{ seconds: 0 }] })
    const range = { range: 'bytes=1500000-1500005' }
    const part = await reader().call('GET', `/library-files/${kept.body.id}`, undefined, range)
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([
      206,
      'MIDDLE',
      `bytes 1500000-1500005/${film.length}`,
    ])
    expect(part.headers.get('x-content-type-options')).toBe('nosniff')
    expect(part.headers.get('content-type')).toBe('video/mp4')
    const open = await reader().call('GET', `/library-files/${kept.body.id}`, undefined, { range: 'bytes=0-' })
    expect(open.headers.get('content-length')).toBe(String(2 * 1024 * 1024))
    const whole = await house.http.request(`http://localhost:3000/api/v1/library-files/${kept.body.id}`, {
      headers: { authorization: `Bearer ${reader().token}` },
    })
    expect(Buffer.from(await whole.arrayBuffer()).equals(film)).toBe(true)
    const behind = await reader().call('GET', `/library-files/${kept.body.id}`, undefined, { range: 'bytes=9000000-' })
    expect(behind.status).toBe(416)
    const captions = await reader().call('GET', `/aids/${id}/captions`)
    expect([captions.headers.get('content-type'), captions.text.slice(0, 6)]).toEqual([
      'text/vtt; charset=utf-8',
      'WEBVTT',
    ])
    const theirs = await house.organisation('Other house')
    expect((await theirs.members.hr.call('GET', `/library-files/${kept.body.id}`)).status).toBe(404)
  })
  test('what is no film is refused by its content, and captions of another film are noticed', async () => {
    expect((await upload(Buffer.from('<script>alert(1)</script>'), 'film.mp4')).body.title).toBe('video/not-a-film')
    expect((await upload(Buffer.alloc(0))).body.title).toBe('video/empty')
    const kept = await upload(mp4Of(95))
    const bad = async (video: unknown) =>
      (await lead().call<Slip>('POST', '/aids', { ...CHECKLIST, kind: 'video', video })).body.title
    expect(await bad({ file: kept.body.id, captions: '' })).toBe('video/captions-missing')
    expect(await bad({ file: kept.body.id, captions: 'hello' })).toBe('video/captions-not-readable')
    expect(await bad({ file: kept.body.id, captions: captionsOf(20) })).toBe('video/captions-ends-early')
    expect(await bad({ captions: captionsOf(20) })).toBe('video/missing')
    expect(await bad({ link: 'https://video.example.com/1', captions: captionsOf(20) })).toBe('video/no-length')
  })
})

describe('files', () => {
  const importing = async (files: { name: string; text: string }[], rest = {}) =>
    (await lead().call<AidImportAnswer>('POST', '/aid-imports', { files, dryRun: false, ...rest })).body
  const file = (key: string, more = '') =>
    `---\ntakeroot: aid/1\nkey: ${key}\ntitle: Title of ${key}\nkind: job aid\n${more}---\n\n- [ ] One\n`
  test('the good ones go in, the others are explained, and a dry run changes nothing', async () => {
    const files = [
      { name: 'a.md', text: file('import-a', `owner: ${reader().email}\nverifyBy: 2027-05-01\nworkflow: nowhere\n`) },
      { name: 'b.md', text: file('import-b').replace('job aid', 'poster') },
    ]
    const dry = await importing(files, { dryRun: true })
    expect(dry).toMatchObject({ applied: false, counts: { new: 1, bad: 1 } })
    expect((await lead().call('GET', '/aids/import-a')).status).toBe(404)
    const done = await importing(files, { isVerified: true })
    expect(
      done.entries.map((entry) =>
        [entry.verdict, ...entry.reasons, ...entry.notes].map((one) => (typeof one === 'string' ? one : one.slug)),
      ),
    ).toEqual([
      ['new', 'workflow-not-here'],
      ['bad', 'bad-kind'],
    ])
    const seen = await see('import-a')
    expect(seen).toMatchObject({ owner: 'participant of Rain', verifyBy: '2027-05-01', trust: { state: 'green' } })
    expect(await importing(files.slice(0, 1))).toMatchObject({ counts: { unchanged: 1, new: 0, changed: 0 } })
  })
  test('an aid that is taken out and brought in again is unchanged', async () => {
    const id = await add({ title: 'Round trip', key: 'round-trip', placeholders: [], language: 'vi' })
    const text = (await reader().call('GET', `/aids/${id}/file`)).text
    expect(await importing([{ name: 'round-trip.md', text }])).toMatchObject({ counts: { unchanged: 1 } })
    expect(await importing([{ name: 'round-trip.md', text: text.replace('Supplier', 'Vendor') }])).toMatchObject({
      counts: { changed: 1 },
    })
    expect((await see(id)).version).toBe(2)
  })
  test('an uploaded film stays with its aid when its file comes back', async () => {
    const form = new FormData()
    form.set('file', new File([mp4Of(95) as BlobPart], 'film.mp4'))
    const kept = await lead().call<{ id: string }>('POST', '/library-files', form)
    const id = await add({
      kind: 'video',
      key: 'film-back',
      body: 'Shows it.',
      video: { file: kept.body.id, captions: captionsOf(90) },
    })
    const text = (await reader().call('GET', `/aids/${id}/file`)).text
    expect(await importing([{ name: 'x.md', text }])).toMatchObject({ counts: { unchanged: 1 } })
    expect(await importing([{ name: 'x.md', text: text.replace('film-back', 'film-new') }])).toMatchObject({
      counts: { bad: 1 },
    })
  })
  test('every starter aid is good, and becomes ours when it is taken over', async () => {
    const { rows } = (await lead().call<{ rows: { key: string; isHere: boolean }[] }>('GET', '/starter-aids?limit=200'))
      .body
    const { shippedTexts } = await import('#platform/files/shipped.ts')
    const shipped = ['aids', 'messages', 'scripts'].flatMap((folder) => shippedTexts(`starter/${folder}`, '.md'))
    expect(rows).toHaveLength(shipped.length)
    const first = rows.find((row) => !row.isHere)
    if (!first) return
    const taken = await lead().call<AidImportAnswer>('POST', '/starter-aids', { keys: [first.key] })
    expect(taken.body.counts).toMatchObject({ new: 1, bad: 0 })
    expect((await see(first.key)).trust).toMatchObject({ state: 'red', why: 'never verified' })
    expect((await lead().call('POST', '/starter-aids', { keys: [first.key] })).status).toBe(409)
  })
})
