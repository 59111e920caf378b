import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { explore, planAgain, seeAs } from './example.ts'
import { at, complaintsOf, desktop, stop } from './visitor.ts'

const GROUP = 'Operations Bengaluru'
const STANDS = 'Mon 10 May 2027'
const A_WEEK_LATER = 'Mon 17 May 2027'

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
  await seeAs(page, 'programme-lead')
})
afterAll(() => browser.close())

async function visit(path: string): Promise<void> {
  await page.goto(at(path), { waitUntil: 'networkidle' })
}

/** The day on which the group starts, as everybody else sees it. */
async function dayNow(): Promise<string> {
  const { rows } = await (await page.request.get(at('/api/v1/rollout-map'))).json()
  return rows.find((row: { group: string }) => row.group === GROUP).on
}

function goLive(on: Page, day: string): Locator {
  return on.getByRole('link', { name: new RegExp(`^${GROUP}, .+: go-live ${day}$`) })
}

function sheet(on: Page): Locator {
  return on.getByRole('complementary', { name: new RegExp(`^Move ${GROUP} · `) })
}

const CONSEQUENCE = /sessions? moves?, .+ an update\./
const CONFIRM = /^Move .*\d+ sessions?, tell \d+ people$/

test('the lead moves a go-live with the arrow keys, is told what moves before anything is saved, and Escape leaves it', async () => {
  await visit('/map')
  await stop(page, errors)
  await goLive(page, STANDS).focus()
  await page.keyboard.press('ArrowRight')
  await sheet(page).getByText('One day later.').waitFor()
  await sheet(page).getByText(CONSEQUENCE).waitFor()
  await sheet(page).getByText('Nothing is saved yet.').waitFor()
  expect(await dayNow()).toBe('2027-05-10')
  await stop(page, errors)
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'hidden' })
  expect(await dayNow()).toBe('2027-05-10')
  expect(await goLive(page, STANDS).evaluate((it) => it === document.activeElement)).toBe(true)
})

test('moves it by a week knowing how many are told, and takes it back', async () => {
  await visit('/map')
  await goLive(page, STANDS).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await sheet(page).getByText('7 days later.').waitFor()
  await sheet(page).getByRole('button', { name: CONFIRM }).click()
  const moved = page.getByRole('status').filter({ hasText: `moved from ${STANDS} to ${A_WEEK_LATER}.` })
  await moved.waitFor()
  await sheet(page).waitFor({ state: 'hidden' })
  expect(await dayNow()).toBe('2027-05-17')
  await goLive(page, A_WEEK_LATER).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').filter({ hasText: 'The move was undone.' }).waitFor()
  expect(await dayNow()).toBe('2027-05-10')
  await goLive(page, STANDS).waitFor()
  await stop(page, errors)
})

test('types a day that cannot be met, and reads which rule stands against it and what would help', async () => {
  await visit('/map')
  await goLive(page, STANDS).focus()
  await page.keyboard.press('Enter')
  await sheet(page).getByLabel('New go-live').fill('2027-04-14')
  await sheet(page)
    .getByText(/Too late for training: the window closed on .+ The earliest go-live that works is /)
    .waitFor()
  await sheet(page)
    .getByText(/have no room in the new window\./)
    .waitFor()
  const without = sheet(page).getByRole('heading', { name: 'What has no room' })
  await without.waitFor()
  const ways = sheet(page).getByRole('heading', { name: 'Ways out' })
  await ways.waitFor()
  expect(await ways.locator('xpath=..').getByRole('listitem').count()).toBeGreaterThan(0)
  await stop(page, errors)
  await sheet(page).getByRole('link', { name: 'Cancel' }).click()
  await sheet(page).waitFor({ state: 'hidden' })
  expect(await dayNow()).toBe('2027-05-10')
})

test('does the same move with a plain form where no script runs', async () => {
  const plain = await browser.newContext({
    viewport: desktop,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  })
  const quiet = await plain.newPage()
  await quiet.goto(at('/map'))
  await goLive(quiet, STANDS).click()
  await sheet(quiet).getByLabel('New go-live').fill('2027-05-17')
  await sheet(quiet).getByRole('button', { name: 'Show what moves' }).click()
  await sheet(quiet).getByText(CONSEQUENCE).waitFor()
  expect(await dayNow()).toBe('2027-05-10')
  await sheet(quiet).getByRole('button', { name: CONFIRM }).click()
  await quiet.getByText(`moved from ${STANDS} to ${A_WEEK_LATER}.`).waitFor()
  expect(await dayNow()).toBe('2027-05-17')
  await quiet.getByRole('button', { name: 'Undo' }).click()
  await quiet.getByText('The move was undone.').waitFor()
  expect(await dayNow()).toBe('2027-05-10')
  await plain.close()
})

test('asks for a new plan, moves a session in it by keyboard, hears at once what that breaks, and pins it', async () => {
  await planAgain(page)
  await stop(page, errors)
  const refresher = page.getByRole('link', { name: new RegExp(`^R: .+, ${GROUP}, `) })
  const mover = page.getByRole('region', { name: 'Move a session' })
  await refresher.focus()
  // Keys are heard once the page's script runs, which on a busy machine is a moment after it can be seen.
  for (let n = 0; n < 100 && !(await mover.isVisible()); n++) {
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(100)
  }
  for (let n = 0; n < 60; n++) await page.keyboard.press('ArrowLeft')
  await mover
    .getByText(/This breaks (a rule|\d+ rules):/)
    .first()
    .waitFor()
  await mover
    .getByText(/is outside the window from .+ to |is over or today; the earliest day is |is before access works on /)
    .first()
    .waitFor()
  await stop(page, errors)
  await page.keyboard.press('Escape')
  await mover.waitFor({ state: 'hidden' })
  await page.keyboard.press('ArrowDown')
  await mover.getByText(/^Would be /).waitFor()
  await mover.getByRole('button', { name: /^Move it here/ }).click()
  await page.getByRole('status').filter({ hasText: 'and pinned. The next plan keeps it there.' }).waitFor()
  await page.getByRole('navigation', { name: 'Only' }).getByRole('link', { name: 'Pinned' }).click()
  await page.waitForURL(/only=pinned/)
  await refresher.click()
  await mover.getByRole('button', { name: 'Let the next plan move it' }).waitFor()
  await stop(page, errors)
})
