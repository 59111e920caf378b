import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type StoryServer, startServer } from './global-setup.ts'
import { complaintsOf, desktop, stop as stopAt } from './visitor.ts'

const PASSWORD = 'four words in a row'
let server: StoryServer
let browser: Browser
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  context = await browser.newContext({ viewport: desktop, javaScriptEnabled: false })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  errors = complaintsOf(page)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A stop on the page as it was sent: axe itself is a script, so it looks at the same page in a window of its own. */
async function stop(): Promise<void> {
  const body = await page.content()
  const looker = await browser.newContext({ viewport: desktop })
  const copy = await looker.newPage()
  await copy.route('**/*.js', (route) => route.abort())
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await copy.goto(page.url())
  await stopAt(copy, errors)
  await looker.close()
}

const field = (name: string) => page.getByRole('textbox', { name })
const password = () => page.getByLabel(/^Password/)
const mondayFrom = () => page.getByLabel('Monday: from')
const setUp = () => page.getByRole('button', { name: 'Set up my organisation' })
const alert = () => page.getByRole('alert')

/** What stands in the form, by the names on the screen. */
async function written() {
  return {
    organisation: await field('Name of the organisation').inputValue(),
    site: await field('Name of the site').inputValue(),
    zone: await page.getByLabel('Time zone').inputValue(),
    country: await page.getByLabel('Country').inputValue(),
    region: await page.getByLabel('Region').inputValue(),
    monday: [await mondayFrom().inputValue(), await page.getByLabel('Monday: to').inputValue()],
    saturday: await page.getByRole('checkbox', { name: 'Saturday' }).isChecked(),
    hindi: await page.getByRole('checkbox', { name: 'Hindi' }).isChecked(),
    name: await field('Your name').inputValue(),
    email: await field('E-mail').inputValue(),
  }
}

describe('on a machine where no script runs', () => {
  test('I am welcomed, and choose my country before its regions are offered', async () => {
    await page.goto(`${server.address}/`)
    expect(new URL(page.url()).pathname).toBe('/welcome')
    await stop()
    await field('Name of the organisation').fill('Kapok Clinics')
    await field('Name of the site').fill('Bengaluru')
    await page.getByLabel('Time zone').selectOption('Asia/Kolkata')
    await page.getByLabel('Country').selectOption('IN')
    await page.getByRole('checkbox', { name: 'Saturday' }).check()
    await page.getByRole('checkbox', { name: 'Hindi' }).check()
    await page.getByRole('button', { name: 'Show regions' }).click()
    expect(await field('Name of the organisation').inputValue()).toBe('Kapok Clinics')
    await page.getByLabel('Region').selectOption({ label: 'Karnataka' })
  })

  test('I get one field wrong: I am told which at the top, and nothing that I typed is lost', async () => {
    await mondayFrom().fill('19:00')
    await field('Your name').fill('Ada Lim')
    await field('E-mail').fill('ada@kapok.example')
    await password().fill(PASSWORD)
    const typed = await written()
    await setUp().click()
    expect(await alert().textContent()).toBe('Bengaluru: the working day ends (18:00) before it starts (19:00).')
    expect((await alert().boundingBox())!.y).toBeLessThan((await field('Name of the organisation').boundingBox())!.y)
    expect(await written()).toEqual(typed)
    expect(typed).toMatchObject({
      zone: 'Asia/Kolkata',
      country: 'IN',
      region: 'KA',
      monday: ['19:00', '18:00'],
      saturday: true,
      hindi: true,
    })
    // A password is never written into a page; it is the one thing to type again.
    expect(await page.content()).not.toContain(PASSWORD)
    await stop()
  })

  test('I correct it and am in, signed in as the one who set it up', async () => {
    await mondayFrom().fill('09:00')
    await password().fill(PASSWORD)
    await setUp().click()
    expect(new URL(page.url()).pathname).toBe('/set-up')
    await page.getByText('You are in. Three steps to the first plan:').waitFor()
    await page.getByRole('link', { name: 'Bengaluru' }).waitFor()
    await page.getByText('Ada Lim').waitFor()
    await page.getByText('Times are in India time, UTC+5:30').waitFor()
    await stop()
  })

  test('I sign out, mistype my password, and sign in again', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await stop()
    await field('E-mail').fill('ada@kapok.example')
    await password().fill('four words in a line')
    await page.getByRole('button', { name: 'Sign in' }).click()
    expect(await alert().textContent()).toContain('E-mail and password do not fit together')
    expect(await field('E-mail').inputValue()).toBe('ada@kapok.example')
    await password().fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.getByRole('heading', { name: 'Begin with the people' }).waitFor()
    await stop()
  })
})
