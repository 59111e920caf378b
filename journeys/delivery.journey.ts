import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { explore, seeAs } from './example.ts'
import { at, complaintsOf, desktop, stop } from './visitor.ts'

const QUARTER = 900_000
type Programme = { sessions: { id: string; kind: string; startsAt: string }[] }
type Past = { id: string; count: { absent: number }; checkIn: { moment: string } }
type Given = {
  now: string
  past: Past[]
  upcoming: { id: string; kind: string; cohortName: string; startsAt: string }[]
}

let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]
beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' })
  page = await context.newPage()
  errors = complaintsOf(page)
  await explore(page)
})
afterAll(() => browser.close())

async function ask<T>(path: string): Promise<T> {
  const answer = await page.request.get(at(`/api/v1${path}`))
  expect([path, answer.status()]).toEqual([path, 200])
  return answer.json()
}

async function tell(method: string, path: string, data: object): Promise<void> {
  const answer = await page.request.fetch(at(`/api/v1${path}`), { method, data, headers: { origin: at('') } })
  expect([path, answer.ok(), await answer.text()]).toEqual([path, true, expect.anything()])
}

async function visit(path: string): Promise<void> {
  await page.goto(at(path), { waitUntil: 'networkidle' })
}

/** The lead moves a coming session of a cohort to another moment, as on the schedule page. */
async function move(session: string, start: string): Promise<void> {
  await seeAs(page, 'programme-lead')
  await tell('POST', `/sessions/${session}/move`, { start })
}

function opposite(answer: string): string {
  return answer === 'Not yet' ? 'Yes, I can answer this' : 'Not yet'
}

test('a participant answers the three questions with one click each, and the answers stay with their history', async () => {
  await seeAs(page, 'participant')
  await visit('/my')
  await stop(page, errors)
  const said: [question: string, answer: string][] = [
    ['Where does AI fit in my day-to-day work?', 'Yes, I can answer this'],
    ['What does good look like in my role?', 'Not yet'],
    ['When and how am I expected to start?', 'Yes, I can answer this'],
  ]
  // Somebody may change their mind; what was said before is kept.
  for (const [question, answer] of said) {
    for (const each of [opposite(answer), answer]) {
      await page.getByRole('region', { name: question }).getByRole('button', { name: each }).click()
      await page.getByRole('region', { name: question }).getByRole('button', { name: each, pressed: true }).waitFor()
    }
  }
  await visit('/my')
  for (const [question, answer] of said) {
    const asked = page.getByRole('region', { name: question })
    await asked.getByRole('button', { name: answer, pressed: true }).waitFor()
    await asked.getByText('said Tue 13 Apr 2027; all my answers').click()
    const [newest, before] = await asked.locator('details').getByRole('listitem').allInnerTexts()
    expect(newest).toBe(`Tue 13 Apr 2027: ${answer}`)
    expect(before).toContain(opposite(answer))
  }
  await stop(page, errors)
})

test('a participant who cannot come says so, sees another session, and asks for it', async () => {
  // Two cohorts share a week once the colleagues in Bengaluru meet two days later.
  await seeAs(page, 'facilitator')
  const { upcoming } = await ask<Given>('/given-sessions')
  await move(
    upcoming.find((one) => one.kind === 'reinforcement-90' && one.cohortName === 'Finance Bengaluru')!.id,
    '2027-06-23T04:00:00Z',
  )
  await seeAs(page, 'participant')
  await visit('/my')
  await page.getByRole('link', { name: 'Day 90 together: Invoice processing' }).click()
  await page.getByText('I cannot come', { exact: true }).click()
  await page.getByLabel('Why (if you like)').fill('A wedding in Bandung')
  await page.getByRole('button', { name: 'Say that I cannot come' }).click()
  await page.getByText('You said that you cannot come.').waitFor()
  const others = page.getByRole('region', { name: 'Other sessions you could take' })
  await others.getByText('Wed 23 Jun 2027, 11:00–12:00 (Jakarta time, UTC+7)').waitFor()
  await stop(page, errors)
  await others.getByRole('button', { name: 'Ask for this one' }).click()
  await page.getByText('The programme lead decides.').first().waitFor()
  await stop(page, errors)
})

test('a manager sees the dates of the team and suggests another session to who cannot come', async () => {
  await seeAs(page, 'participant')
  const { sessions } = await ask<Programme>('/my/programme')
  const ninety = sessions.find((one) => one.kind === 'reinforcement-90')!
  await seeAs(page, 'manager')
  const { members } = await ask<{ members: { personId: string; name: string }[] }>('/team/week')
  const wulan = members.find((one) => one.name === 'Wulan Kurniawan')!
  await tell('PUT', `/team/${wulan.personId}/sessions/${ninety.id}/conflict`, { note: null })
  await visit('/team')
  await stop(page, errors)
  const row = page.getByRole('row', { name: /^Wulan Kurniawan/ })
  await row.getByText('cannot come', { exact: true }).waitFor()
  await row.getByRole('link', { name: 'Find another session' }).click()
  const others = page.getByRole('region', { name: 'Other sessions for Wulan Kurniawan' })
  await stop(page, errors)
  await others.getByRole('button', { name: 'Suggest this one' }).first().click()
  await page.getByText(/suggested: .+; waiting for their answer/).waitFor()
  await visit('/team')
  await row.getByText(/suggested: Wed 23 Jun 2027/).waitFor()
  await stop(page, errors)
})

test('a facilitator writes down with one click that all came, then the one who was excused', async () => {
  await seeAs(page, 'facilitator')
  const { now, upcoming } = await ask<Given>('/given-sessions')
  const next = upcoming[0]!
  await move(next.id, new Date(Math.ceil((Date.parse(now) + 5_000) / QUARTER) * QUARTER).toISOString())
  await seeAs(page, 'facilitator')
  await visit('/sessions')
  await stop(page, errors)
  await page.getByRole('link', { name: 'Keep the attendance list' }).click()
  const list = page.getByRole('region', { name: 'Attendance', exact: true })
  await list.getByRole('button', { name: /^All \d+ left came$/ }).click()
  await list.getByText(/^(\d+) of \1 came$/).waitFor()
  const row = list.getByRole('row').nth(1)
  await row.getByRole('radio', { name: 'excused' }).check()
  await list.getByRole('button', { name: 'Save the list' }).click()
  await list.getByText('0 did not come, 1 excused').waitFor()
  const trail = row.getByRole('listitem')
  expect(await trail.allInnerTexts()).toEqual([
    expect.stringMatching(/^excused, by Kelvin Chua, Tue 13 Apr 2027/),
    expect.stringMatching(/^came, by Kelvin Chua, Tue 13 Apr 2027/),
  ])
  await stop(page, errors)
})

test('after the day a correction asks for its reason, which stays beside it with the name of who made it', async () => {
  const { past } = await ask<Given>('/given-sessions')
  const over = past.find((one) => one.checkIn.moment === 'over' && one.count.absent > 0)!
  await visit(`/sessions/${over.id}`)
  const list = page.getByRole('region', { name: 'Attendance', exact: true })
  const row = list
    .getByRole('row')
    .filter({ has: page.getByRole('radio', { name: 'did not come', checked: true }) })
    .first()
  const who = await row.getByRole('rowheader').innerText()
  const name = who.split('\n')[0]!.trim()
  const its = list.getByRole('row', { name: new RegExp(`^${name}`) })
  await its.getByRole('radio', { name: 'came', exact: true }).check()
  await list.getByRole('button', { name: 'Save the list' }).click()
  await page.getByRole('alert').getByText('The day is over, so a change is a correction. Please say why.').waitFor()
  await stop(page, errors)
  await its.getByRole('radio', { name: 'came', exact: true }).check()
  await list.getByLabel('Reason').fill('Joined by telephone')
  await list.getByRole('button', { name: 'Save the list' }).click()
  await its.getByText(/^came, corrected by Kelvin Chua, .*“Joined by telephone”$/).waitFor()
  expect(await its.getByRole('listitem').count()).toBe(2)
  await stop(page, errors)
})

test('an administrator reads which mails left, and what one of them does in a calendar', async () => {
  await seeAs(page, 'administrator')
  await visit('/outbox')
  await page.getByRole('searchbox', { name: 'Find a name, an address or a subject' }).fill('Ratna Dewanti')
  await page.getByRole('button', { name: 'Find', exact: true }).last().click()
  await page.waitForURL(/search=Ratna/)
  await stop(page, errors)
  await page
    .getByRole('region', { name: 'Mails, newest first' })
    .getByRole('link', { name: /^Refresher: Invoice processing/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'What their calendar does with it' }).waitFor()
  await page.getByText(/^Puts “Refresher: Invoice processing” on .+, at .+ this is version \d+\.$/).waitFor()
  await page.getByRole('heading', { name: 'What happened' }).waitFor()
  await stop(page, errors)
})

test('an administrator sees that database, mail and background work are well', async () => {
  await visit('/health')
  await page.getByRole('heading', { name: 'Health', level: 1 }).waitFor()
  await page.getByText(/^PostgreSQL \d+.*started by Takeroot/).waitFor()
  await page.getByText('Mail leaves through your mail server.').waitFor()
  await page.getByText(/none failed/).waitFor()
  await stop(page, errors)
})

test('Ctrl K finds a person in spite of a slip of the pen, and a place; arrows and Enter go there, Escape closes', async () => {
  await seeAs(page, 'programme-lead')
  await visit('/')
  const find = page.getByRole('dialog', { name: 'Find' })
  const field = find.getByLabel('A place, or somebody’s name')
  await page.keyboard.press('Control+k')
  await field.waitFor()
  expect(await field.evaluate((it) => it === document.activeElement)).toBe(true)
  await page.keyboard.type('Ratna Dewnati')
  const found = find.getByRole('link', { name: /^Ratna Dewanti/ })
  await found.waitFor()
  await stop(page, errors)
  await page.keyboard.press('Escape')
  await find.waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Ratna Dewnati')
  await found.waitFor()
  for (let n = 0; n < 8 && !(await found.evaluate((it) => it === document.activeElement)); n++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { name: 'Ratna Dewanti' }).waitFor()
  await find.waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rollout m')
  await find.getByRole('link', { name: 'Rollout map' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(at('/map'))
})

test('a participant finds a colleague by name, title and department only, and is told kindly that the page is not theirs', async () => {
  await seeAs(page, 'programme-lead')
  const cast = await ask<{ role: string; personId: string }[]>('/example/cast')
  const lead = cast.find((one) => one.role === 'programme-lead')!
  await seeAs(page, 'participant')
  await visit('/my')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Pryia Nair')
  const find = page.getByRole('dialog', { name: 'Find' })
  const found = find.getByRole('listitem').filter({ hasText: 'Priya Nair' })
  await found.waitFor()
  expect((await found.innerText()).trim()).toMatch(/^Priya Nair AI Enablement Lead · [\w& ]+$/)
  expect(await found.getByRole('link').count()).toBe(0)
  expect(JSON.stringify(await ask('/search?q=Priya%20Nair'))).not.toContain('@')
  await stop(page, errors)
  const answer = await page.goto(at(`/people/${lead.personId}`), { waitUntil: 'networkidle' })
  expect(answer?.status()).toBe(403)
  await page.getByRole('heading', { name: 'That did not work' }).waitFor()
  await page.getByText('Your role does not allow this. Your administrator can change that under People.').waitFor()
  await stop(page, errors)
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await page.waitForURL(at('/my'))
})
