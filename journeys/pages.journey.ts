import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { explore, seeAs } from './example.ts'
import { at, complaintsOf, desktop, phone, stop } from './visitor.ts'

const MOST_SCRIPT = 220 * 1024
const BY_ROLE: Record<string, string[]> = {
  'programme-lead': [
    '/',
    '/map',
    '/map?view=table',
    '/map?view=grid',
    '/map/import',
    '/map/set-up',
    '/go-lives/new',
    '/groups',
    '/workflows',
    '/schedule',
    '/schedule/rules',
    '/facilitators',
    '/rooms',
    '/see-as',
  ],
  hr: ['/people', '/people/new', '/people/import'],
  administrator: ['/set-up', '/outbox', '/health'],
  participant: ['/my', '/my/data', '/my/leave', '/calendars'],
  manager: ['/team'],
  facilitator: ['/sessions'],
}
/** Lists whose first row leads to a page of its own. */
const FIRST: [role: string, list: string, link: RegExp][] = [
  ['programme-lead', '/map', /^\/go-lives\/[0-9a-f-]{36}/],
  ['programme-lead', '/groups', /^\/groups\/[0-9a-f-]{36}/],
  ['programme-lead', '/workflows', /^\/workflows\/[0-9a-f-]{36}/],
  ['programme-lead', '/schedule', /^\/schedule\/plans\/[0-9a-f-]{36}/],
  ['hr', '/people', /^\/people\/[0-9a-f-]{36}/],
  ['administrator', '/outbox', /^\/outbox\/[0-9a-f-]{36}/],
  ['administrator', '/set-up', /^\/set-up\/sites\/[0-9a-f-]{36}/],
  ['facilitator', '/sessions', /^\/sessions\/[0-9a-f-]{36}/],
]
/** The pictures of a plan and the ways of looking at its sessions. */
const OF_A_PLAN = [
  '/load',
  '/changes',
  '?by=workflow',
  '?by=site&zoom=months',
  '?zoom=days',
  '?view=facilitator',
  '?view=week',
  '?view=table',
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function visit(page: Page, errors: string[], path: string): Promise<void> {
  const answer = await page.goto(at(path))
  expect([path, answer?.status()]).toEqual([path, 200])
  await page.waitForLoadState('networkidle')
  await stop(page, errors)
}

async function linkOn(page: Page, list: string, link: RegExp): Promise<string> {
  await page.goto(at(list))
  const hrefs = await page.$$eval('a', (links) => links.map((one) => one.getAttribute('href') ?? ''))
  const found = hrefs.find((href) => link.test(href))
  expect(found, `a link like ${link} on ${list}`).toBeDefined()
  return found!
}

describe.each([
  ['a desk in light', desktop, 'light'],
  ['a phone in dark', phone, 'dark'],
  ['a narrow phone in light', { width: 320, height: 640 }, 'light'],
] as const)('on %s', (_name, viewport, colorScheme) => {
  let context: BrowserContext
  let page: Page
  let errors: string[]
  beforeAll(async () => {
    context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    page = await context.newPage()
    errors = complaintsOf(page)
    await explore(page)
  })
  afterAll(() => context.close())

  test.each(Object.entries(BY_ROLE))('every page of the %s can be used by everybody', async (role, paths) => {
    await seeAs(page, role)
    for (const path of paths) await visit(page, errors, path)
  })
  test.each(OF_A_PLAN)('a plan%s can be used by everybody', async (part) => {
    await seeAs(page, 'programme-lead')
    await visit(page, errors, (await linkOn(page, '/schedule', /^\/schedule\/plans\/[0-9a-f-]{36}/)) + part)
  })
  test.each(FIRST)('what the %s opens from %s can be used by everybody', async (role, list, link) => {
    await seeAs(page, role)
    await visit(page, errors, await linkOn(page, list, link))
  })
})

test('no page asks for more than 220 kB of script at its first load', async () => {
  const heavy: string[] = []
  const context = await browser.newContext()
  const page = await context.newPage()
  await explore(page)
  for (const [role, paths] of Object.entries(BY_ROLE)) {
    await seeAs(page, role)
    for (const path of paths) {
      // The page names every script of its first load, so that they can be fetched side by side.
      const html = await (await page.request.get(at(path))).text()
      const scripts = new Set(html.match(/\/assets\/[\w.-]+\.js/g))
      expect(scripts.size, path).toBeGreaterThan(3)
      let total = 0
      for (const script of scripts) total += gzipSync(await (await page.request.get(at(script))).body()).length
      if (total > MOST_SCRIPT) heavy.push(`${path}: ${Math.round(total / 1024)} kB`)
    }
  }
  await context.close()
  expect(heavy).toEqual([])
})
