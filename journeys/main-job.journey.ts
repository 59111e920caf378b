import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, daysBetween, plusDays } from '#kernel/day.ts'
import { meranti, storyToday } from '../stories/company.ts'
import { rolloutYaml } from '../stories/rollout-yaml.ts'
import { openBrowser } from './browser.ts'
import { type StoryServer, startServer } from './global-setup.ts'
import { complaintsOf, desktop, phone, stop } from './visitor.ts'

const PASSWORD = 'four words in a row'
const WEEKS_LATER = 26
const FACULTY: [name: string, workflows: string[]][] = [
  ['Meera Shetty', ['Invoice processing', 'Candidate screening', 'Customer e-mail replies']],
  ['Dimas Prakoso', ['Invoice processing', 'Inventory report summaries', 'Customer e-mail replies']],
  ['Sanjay Kulkarni', ['Sprint tickets and incident response']],
]
const roster = readFileSync(new URL('../examples/meranti-roster.csv', import.meta.url), 'utf8')
// The file of the examples begins in January; by the clock of these journeys it is April already.
const rollout = rolloutYaml(meranti(plusDays(storyToday, WEEKS_LATER * 7)))

let server: StoryServer
let browser: Browser
let page: Page
let errors: string[]

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  page = await (
    await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', acceptDownloads: true })
  ).newPage()
  page.setDefaultTimeout(20_000)
  errors = complaintsOf(page)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const link = (name: string | RegExp) => page.getByRole('link', { name })
const saysIn = (where: Page, text: string | RegExp) => where.getByText(text).first().waitFor()
const says = (text: string | RegExp) => saysIn(page, text)

/** Goes to a place by the keyboard, as the palette offers it on every page. */
async function goTo(place: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.getByLabel('A place, or somebody’s name').fill(place)
  await page.getByRole('dialog').getByRole('link', { name: place, exact: true }).press('Enter')
  await page.getByRole('heading', { name: place, level: 1 }).waitFor()
}

async function choose(label: string, file: { name: string; mimeType: string; text: string }): Promise<void> {
  await page.waitForLoadState('networkidle')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: label }).click(),
  ])
  await chooser.setFiles({ name: file.name, mimeType: file.mimeType, buffer: Buffer.from(file.text) })
}

describe('from a roster and a rollout to sessions in calendars', () => {
  test('I set up my organisation and am told what comes next', async () => {
    await page.goto(server.address)
    await page.waitForLoadState('networkidle')
    await page.getByRole('textbox', { name: 'Name of the organisation' }).fill('Meranti Distribution')
    await page.getByRole('textbox', { name: 'Name of the site' }).fill('Singapore')
    await page.getByLabel('Time zone').selectOption('Asia/Singapore')
    await page.getByLabel('Country').selectOption({ label: 'Singapore' })
    await page.getByRole('checkbox', { name: 'Indonesian' }).check()
    await page.getByRole('textbox', { name: 'Your name' }).fill('Priya Nair')
    await page.getByRole('textbox', { name: 'E-mail' }).fill('priya.nair@meranti.example')
    await page.getByLabel(/^Password/).fill(PASSWORD)
    await page.keyboard.press('Enter')
    await says('You are in. Three steps to the first plan:')
    await stop(page, errors)
  })

  test('I upload my roster: its columns are guessed, its new sites are asked for', async () => {
    await link('Import your people').click()
    await choose('File', {
      name: 'roster.csv',
      mimeType: 'text/csv',
      text: `${roster}MD9001,not an address,Eve,Wrong,Analyst,Finance,Singapore,,2024-01-01,active,Asia/Singapore,en-SG,en\n`,
    })
    await button('Upload').click()
    await button('Check 399 rows').waitFor()
    expect(await page.getByLabel('Manager (e-mail, id or name)').locator('option:checked').textContent()).toBe(
      'manager_email',
    )
    await stop(page, errors)
    await button('Check 399 rows').click()
    const jakarta = page.getByRole('group', { name: '“Jakarta” in 141 rows' })
    await jakarta.getByLabel('It is').selectOption({ label: 'a new site called Jakarta' })
    await jakarta.getByLabel('Time zone').selectOption('Asia/Jakarta')
    await jakarta.getByLabel('Country').selectOption({ label: 'Indonesia' })
    const bengaluru = page.getByRole('group', { name: '“Bengaluru” in 111 rows' })
    await bengaluru.getByLabel('It is').selectOption({ label: 'a new site called Bengaluru' })
    await bengaluru.getByLabel('Time zone').selectOption('Asia/Kolkata')
    await bengaluru.getByLabel('Country').selectOption({ label: 'India' })
    await stop(page, errors)
    await button('Check again with these sites').click()
    await button('Add 397, change 1, mark 0 as left').waitFor()
  })

  test('the one bad row is explained and comes back as a file; all others go in', async () => {
    await link('1 cannot go in').click()
    await says('“not an address” is not an e-mail address.')
    await stop(page, errors)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      link('Download them with their reasons (CSV)').click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.trim().split('\n')).toHaveLength(2)
    expect(text).toContain('MD9001')
    expect(text).toContain('is not an e-mail address')
    await button('Add 397, change 1, mark 0 as left').click()
    await link('See the people').waitFor()
    await stop(page, errors)
  })

  test('I bring in the rollout after seeing what it would do', async () => {
    await goTo('Rollout map')
    await link('Import').first().click()
    await choose('YAML or CSV file', { name: 'rollout.yaml', mimeType: 'application/yaml', text: rollout })
    await button('Check the file').click()
    await says('50 new, 0 changed, 0 unchanged, 0 that cannot go in.')
    await stop(page, errors)
    await button('Bring in 50 entries').click()
    await link('See the map').click()
    await says('16 go-lives of 16 groups.')
    await stop(page, errors)
  })

  test('I say who can teach what', async () => {
    await goTo('Schedule')
    await link('Facilitators').click()
    for (const [name, workflows] of FACULTY) {
      await page.getByRole('search').getByLabel('Name').fill(name)
      await page.keyboard.press('Enter')
      const form = page.locator('form', { has: button(`Make ${name} a facilitator`) })
      for (const workflow of workflows) await form.getByRole('checkbox', { name: workflow }).check()
      await form.getByLabel('Languages').fill('en, id')
      await button(`Make ${name} a facilitator`).click()
      await page.getByText(`Change ${name}`).waitFor()
    }
    await stop(page, errors)
  })

  test('I ask for a plan, see how far it is, and find its sessions as a picture and as a table', async () => {
    await link('Schedule').last().click()
    await button('Run the planner').click()
    await page.getByRole('progressbar', { name: 'The planner is at work' }).waitFor()
    await page.getByRole('link', { name: 'Look at the proposal' }).waitFor({ timeout: 90_000 })
    await stop(page, errors)
    await link('Look at the proposal').click()
    await link(/^S1: Live session 1, Finance Jakarta/)
      .first()
      .waitFor()
    await stop(page, errors)
    await link('Table').click()
    await page.getByRole('cell', { name: 'Invoice processing, Live session 1' }).first().waitFor()
    await stop(page, errors)
  })

  test('I publish, and the button says how many people hear of it', async () => {
    const publish = button(/^Publish \d+ sessions, invite \d+ people$/)
    const [, sessions] = /^Publish (\d+) sessions/.exec((await publish.textContent())!)!
    await publish.click()
    await says(`Published: ${sessions} new, 0 changed, 0 cancelled.`)
    await goTo('Rollout map')
    expect(await page.getByText('Nobody has been invited yet').count()).toBe(0)
    expect(await page.locator('[title*="ession"]').count()).toBeGreaterThan(16)
    await stop(page, errors)
    await link('Table').click()
    const row = page.getByRole('row', { name: /^Finance Jakarta/ })
    expect(Number(await row.getByRole('cell').last().textContent())).toBeGreaterThan(0)
  })

  test('I invite Ratna; by her link she chooses a password and finds three answers with her own dates', async () => {
    await goTo('People')
    await page.getByRole('searchbox', { name: 'Find' }).fill('Ratna Dewanti')
    await page.keyboard.press('Enter')
    await link('Ratna Dewanti').click()
    await button('Invite').click()
    await says('An invitation is on its way to ratna.dewanti@meranti.example.')
    await stop(page, errors)
    // Mail falls due by the clock of the story and the queue keeps the wall’s, so I hand her the link as the page offers.
    const address = await page.getByLabel('The link, if you would rather hand it over yourself').inputValue()
    expect(address).toMatch(/^http:\/\/localhost:\d+\/password\/[\w-]+$/)
    const hers = await (await browser.newContext({ viewport: phone, reducedMotion: 'reduce' })).newPage()
    const complaints = complaintsOf(hers)
    await hers.goto(address)
    await stop(hers, complaints)
    await hers.getByLabel(/^New password/).fill('rain on a tin roof')
    await hers.keyboard.press('Enter')
    await hers.getByRole('heading', { name: 'My AI at work' }).waitFor()
    expect(new URL(hers.url()).pathname).toBe('/my')
    for (const question of ['Where does AI fit in my day-to-day work?', 'What does good look like in my role?'])
      expect((await hers.getByRole('region', { name: question }).textContent())!.length).toBeGreaterThan(200)
    const lines = await hers
      .getByRole('region', { name: 'When and how am I expected to start?' })
      .getByRole('listitem')
      .allTextContents()
    const goLive = lines.find((line) => line.includes('Your group starts: Invoice processing'))!
    const live = lines.filter((line) => line.includes('Training: Invoice processing'))
    expect(live.length).toBeGreaterThan(0)
    for (const line of lines.filter((one) => /\d\d:\d\d/.test(one))) expect(line).toContain('(Jakarta time, UTC+7)')
    for (const line of live) {
      const before = daysBetween(dayOf(line), dayOf(goLive))
      expect(before, line).toBeGreaterThanOrEqual(14)
      expect(before, line).toBeLessThanOrEqual(28)
    }
    await stop(hers, complaints)
    await hers.context().close()
  })

  test('her invitation is in “Mail sent”, with what her calendar does with it in words', async () => {
    await goTo('Mail sent')
    await page.getByRole('searchbox').fill('ratna.dewanti')
    await page.keyboard.press('Enter')
    const invitations = page
      .getByRole('row', { name: /Invitation/ })
      .filter({ hasText: 'Training: Invoice processing' })
    await invitations.first().waitFor()
    await stop(page, errors)
    await invitations.getByRole('link').first().click()
    await says(
      /^Puts “Training: Invoice processing” on \w{3} \d+ \w{3} 2027, \d\d:\d\d–\d\d:\d\d \(Singapore time, UTC\+8\), at /,
    )
    await stop(page, errors)
  })
})

/** The day that a line begins with: "Mon 13 Sep 2027, 10:00 …". */
function dayOf(line: string): ReturnType<typeof day> {
  const [, date, month, year] = /(\d{1,2}) (\w{3})\w* (\d{4})/.exec(line)!
  return day(new Date(`${date} ${month} ${year} UTC`).toISOString().slice(0, 10))
}
