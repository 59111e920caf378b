import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { explore, seeAs } from './example.ts'
import { at, complaintsOf, desktop, phone, stop } from './visitor.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  errors = complaintsOf(page)
  await explore(page)
})
afterAll(() => browser.close())

const button = (name: string | RegExp) => page.getByRole('button', { name })
const says = (text: string | RegExp) => page.getByText(text).first().waitFor()
async function goTo(path: string): Promise<void> {
  await page.goto(at(path), { waitUntil: 'networkidle' })
}

describe('from daily tasks to units that three partners approved', () => {
  test('my front page says that every step of the chain stands, and each leads to its place', async () => {
    await seeAs(page, 'programme-lead')
    await goTo('/')
    await page.getByRole('heading', { name: 'The programme stands from the roster to the calendar' }).waitFor()
    await page.getByText('7 of 7 steps stand').click()
    await page.getByRole('link', { name: 'Daily tasks' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/needs')
    await page.getByRole('link', { name: 'Accounts Payable Specialist' }).first().click()
    await page.getByRole('heading', { name: 'Accounts Payable Specialist', level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await stop(page, errors)
  })

  test('I open the choice of workflows again, with a reason, and lock it as it was', async () => {
    await goTo('/workflows/portfolio')
    await page.getByText('Reopen the choice').first().click()
    await page.getByLabel('Why it is opened again').fill('The month-end tool may be approved in spring.')
    await button('Reopen the choice').click()
    await button('Lock: keep 5, drop 5').click()
    await says(/^Locked by Priya Nair/)
    await says('Reopened by Priya Nair')
    await stop(page, errors)
  })

  test('I start a programme from the chosen work: ten units for four departments and more, in one step', async () => {
    await goTo('/curriculum/programmes/new')
    await page.getByLabel('What the programme is called').fill('The second round')
    // Nobody has named a task of oversight; the lint would say so.
    await page.getByRole('checkbox', { name: /^Check that people decide on applications/ }).uncheck()
    await button('Make the programme with the ticked units').click()
    await page.getByRole('heading', { name: 'The second round', level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const rows = await page.locator('table').first().locator('tbody tr').count()
    expect(rows).toBe(10)
    expect(await page.getByText('nothing to mend').count()).toBeGreaterThanOrEqual(10)
    await stop(page, errors)
  })

  test('L&D, HR and technology approve what stands there, and each unit becomes a version', async () => {
    const address = page.url()
    for (const [role, partner] of [
      ['programme-lead', 'L&D'],
      ['hr', 'HR'],
      ['technology-lead', 'Technology'],
    ] as const) {
      await seeAs(page, role)
      await page.goto(address, { waitUntil: 'networkidle' })
      await button(`Approve the ticked units for ${partner}`).click()
      await page.getByRole('status').first().waitFor()
    }
    await says(/10 of 10 approved/)
    await page.setViewportSize(phone)
    await stop(page, errors)
    await page.setViewportSize(desktop)
  })

  test('a facilitator reads the run of show, and a participant finds the job aid', async () => {
    await seeAs(page, 'facilitator')
    await goTo('/curriculum')
    await page.getByRole('link', { name: 'The second round' }).click()
    await page
      .getByRole('link', { name: /^Process a supplier invoice/ })
      .first()
      .click()
    await says('Concerns and norms')
    await page.waitForLoadState('networkidle')
    await stop(page, errors)
    await seeAs(page, 'participant')
    await goTo('/library')
    await page
      .getByRole('link', { name: /invoice draft/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await stop(page, errors)
  })
})
