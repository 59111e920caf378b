import type { APIRequestContext, Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { explore, planAgain, seeAs } from './example.ts'
import { at, complaintsOf, desktop, stop } from './visitor.ts'

const WORKFLOW = 'Inventory report summaries'
const PLANNED_MS = 60_000
type Facilitator = { personId: string; name: string; workflowIds: string[] }

let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]
let before: Facilitator[] = []

beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' })
  page = await context.newPage()
  errors = complaintsOf(page)
  await explore(page)
  await seeAs(page, 'programme-lead')
  before = await facilitators(page.request)
  const workflow = await workflowId(page.request)
  // Whoever taught it no longer does: the follow-ups of three groups lose their facilitators.
  for (const one of before)
    if (one.workflowIds.includes(workflow))
      await teach(page.request, { ...one, workflowIds: one.workflowIds.filter((id) => id !== workflow) })
})
afterAll(async () => {
  for (const one of before) await teach(page.request, one)
  await browser.close()
})

async function facilitators(request: APIRequestContext): Promise<Facilitator[]> {
  return (await (await request.get(at('/api/v1/facilitators?limit=200'))).json()).rows
}

async function workflowId(request: APIRequestContext): Promise<string> {
  const { rows } = await (await request.get(at('/api/v1/workflows?limit=200'))).json()
  return rows.find((row: { name: string }) => row.name === WORKFLOW).id
}

async function teach(request: APIRequestContext, one: Facilitator): Promise<void> {
  const path = at(`/api/v1/facilitators/${one.personId}`)
  expect((await request.put(path, { data: one, headers: { origin: at('') } })).status()).toBe(204)
}

test('reads which sessions have no place, why, and where the hours are missing, with the table behind the picture', async () => {
  await planAgain(page)
  await page.getByRole('heading', { name: 'What could not be met' }).waitFor()
  await page.getByText(`No facilitator teaches ${WORKFLOW}.`).first().waitFor()
  await stop(page, errors)
  await page.getByRole('link', { name: 'Show hours needed and hours free' }).first().click()
  await page.getByText(/h are needed in these days, and nobody near enough teaches this/).waitFor()
  await page.getByText('The same as a table').click()
  await page.getByRole('columnheader', { name: 'Facilitators could give (h)' }).waitFor()
  await stop(page, errors)
})

test('a way out that needs a person leads to where a facilitator is added, with what is needed filled in', async () => {
  const plan = page.url()
  await page
    .getByRole('link', { name: /^Find somebody: Find one more facilitator near / })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Somebody is needed' }).waitFor()
  await page
    .getByText(/The plan would work with one more person near .+ who teaches Inventory report summaries/)
    .waitFor()
  await page.getByRole('search').getByLabel('Name').fill('Ratna')
  await page.getByRole('button', { name: 'Search' }).click()
  const wanted = page.getByRole('checkbox', { name: WORKFLOW })
  expect(await wanted.last().isChecked()).toBe(true)
  await stop(page, errors)
  await page.goto(plan, { waitUntil: 'networkidle' })
})

test('applies a way out by keyboard: sees what changes, says why, and lands on the plan made with it', async () => {
  const unmet = page.getByRole('region', { name: 'What could not be met' })
  const apply = unmet.getByRole('link', { name: /^Apply: Let .+ teach / }).first()
  const counted = async () =>
    Number(
      /\d+/.exec(
        await unmet
          .getByText(/sessions? ha(s|ve) no place/)
          .first()
          .innerText(),
      )![0],
    )
  const without = await counted()
  await apply.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Apply a way out' }).waitFor()
  await page.getByRole('columnheader', { name: 'Then' }).waitFor()
  await page.getByText('Nothing is saved yet.').waitFor()
  await stop(page, errors)
  await page.getByLabel('Why (optional)').fill('Agreed with their manager')
  await page.getByRole('button', { name: 'Change this and plan again' }).click()
  await page.getByText(/Made after a way out was applied: Let .+ teach /).waitFor()
  await page.getByRole('heading', { name: /^Proposal of / }).waitFor({ timeout: PLANNED_MS })
  await page.getByRole('link', { name: 'What changed against the plan before' }).waitFor({ timeout: PLANNED_MS })
  const left = await unmet.getByText(/sessions? ha(s|ve) no place/).count()
  if (left) expect(await counted()).toBeLessThan(without)
  await stop(page, errors)
})

test('compares the plan with the one before it, group by group and session by session', async () => {
  await page.getByRole('link', { name: 'What changed against the plan before' }).click()
  await page.getByRole('heading', { name: 'What changes between two plans' }).waitFor()
  await page.getByText(/ new, \d+ gone, \d+ unchanged\./).waitFor()
  await page
    .getByRole('link', { name: /^Show its sessions: / })
    .first()
    .click()
  await page.getByRole('columnheader', { name: 'Before' }).waitFor()
  await stop(page, errors)
})

test('looks at the load of every facilitator, and finds one by name', async () => {
  await page.getByRole('navigation', { name: 'Parts of this plan' }).getByRole('link', { name: 'Load by week' }).click()
  await page.getByRole('heading', { name: 'Load of each facilitator by week' }).waitFor()
  await stop(page, errors)
  await page.getByRole('search').getByLabel('Name').fill('Hafiz')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/q=Hafiz/)
  expect(await page.getByRole('rowheader').count()).toBe(1)
  await page.getByRole('navigation', { name: 'Parts of this plan' }).getByRole('link', { name: 'Sessions' }).click()
})

test('groups the timeline by site, opens one, looks from afar, and finds a cohort by its name', async () => {
  const group = page.getByRole('navigation', { name: 'Grouped by' })
  await group.getByRole('link', { name: 'Site' }).click()
  await page.waitForURL(/by=site/)
  await page.getByRole('link', { name: 'Jakarta', exact: true, expanded: false }).click()
  await page.waitForURL(/section=/)
  await page.getByRole('link', { name: 'Jakarta', exact: true, expanded: true }).waitFor()
  await page.locator('.timeline').getByText('Finance Jakarta').first().waitFor()
  await stop(page, errors)
  await page.getByRole('navigation', { name: 'Zoom' }).getByRole('link', { name: 'Months' }).click()
  await page.waitForURL(/zoom=months/)
  await stop(page, errors)
  await group.getByRole('link', { name: 'Not grouped' }).click()
  await page.waitForURL(/by=none/)
  await page.getByLabel('Cohort, workflow, site or department').fill('Finance')
  await page.getByRole('button', { name: 'Search' }).last().click()
  await page.waitForURL(/q=Finance/)
  await page.locator('.timeline').getByText('Finance Jakarta').first().waitFor()
  expect(await page.locator('.timeline').getByText('Marketing Singapore').count()).toBe(0)
})

test('stops a plan and keeps or throws away what was found, without the page ever waiting', async () => {
  await page.goto(at('/schedule'), { waitUntil: 'networkidle' })
  await page.getByText('Settings for a repeatable result').click()
  await page.getByLabel('Moves to try').fill('90000000')
  await page.getByRole('button', { name: /^Run the planner/ }).click()
  const keep = page.getByRole('button', { name: 'Stop and keep the best so far' })
  await keep.waitFor({ timeout: PLANNED_MS })
  await page.getByText(/Cost of the best plan so far: [\d,]+ points\./).waitFor({ timeout: PLANNED_MS })
  await stop(page, errors)
  await page.goto(at('/map'), { waitUntil: 'load' })
  const { rows } = await (await page.request.get(at('/api/v1/plans?limit=1'))).json()
  expect(rows[0].state, 'another page came while it runs').toBe('running')
  await page.goto(at('/schedule'), { waitUntil: 'networkidle' })
  await keep.click()
  await keep.waitFor({ state: 'hidden', timeout: PLANNED_MS })
  await page.getByRole('link', { name: 'Look at the proposal' }).click({ timeout: PLANNED_MS })
  await page.getByText('The planner was stopped before it was done.').waitFor()
  await stop(page, errors)
})
