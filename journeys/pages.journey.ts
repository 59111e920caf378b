import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { explore, seeAs } from './example.ts'
import { at, complaintsOf, desktop, phone, stop } from './visitor.ts'

const NARROWEST = 320
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
    '/needs',
    '/needs/interviews/new',
    '/needs/import',
    '/needs/priors',
    '/workflows',
    '/workflows/priorities',
    '/workflows/portfolio',
    '/guardrails',
    '/guardrails/cards/new',
    '/guardrails/policy',
    '/guardrails/tools',
    '/guardrails/approvals',
    '/guardrails/approvers',
    '/guardrails/acknowledgements',
    '/guardrails/near-misses',
    '/guardrails/frameworks',
    '/curriculum',
    '/curriculum/starter',
    '/curriculum/programmes/new',
    '/curriculum/import',
    '/curriculum/rules',
    '/library/new',
    '/library/import',
    '/library/starter',
    '/surveys',
    '/surveys/instruments/new',
    '/surveys/waves/new',
    '/evidence',
    '/evidence/grants',
    '/schedule',
    '/schedule/rules',
    '/facilitators',
    '/rooms',
    '/see-as',
  ],
  hr: ['/people', '/people/new', '/people/import'],
  administrator: ['/set-up', '/outbox', '/health', '/anonymity'],
  participant: [
    '/my',
    '/my/data',
    '/my/leave',
    '/my/surveys',
    '/my/needs',
    '/my/guardrails',
    '/my/evidence',
    '/library',
    '/guardrails/near-misses/report',
    '/guardrails/approvals/ask',
    '/calendars',
  ],
  manager: ['/team', '/team/needs'],
  facilitator: ['/sessions'],
}
/** Lists whose first row leads to a page of its own. */
const FIRST: [role: string, list: string, link: RegExp][] = [
  ['programme-lead', '/map', /^\/go-lives\/[0-9a-f-]{36}/],
  ['programme-lead', '/groups', /^\/groups\/[0-9a-f-]{36}/],
  ['programme-lead', '/workflows', /^\/workflows\/[0-9a-f-]{36}/],
  ['programme-lead', '/needs', /^\/needs\/roles\/[0-9a-f-]{36}/],
  ['programme-lead', '/workflows/portfolio', /^\/workflows\/portfolio\/[0-9a-f-]{36}/],
  ['programme-lead', '/guardrails', /^\/guardrails\/cards\/[0-9a-f-]{36}/],
  ['programme-lead', '/guardrails/policy', /^\/guardrails\/policy\/[0-9a-f-]{36}/],
  ['programme-lead', '/guardrails/near-misses', /^\/guardrails\/near-misses\/[0-9a-f-]{36}/],
  ['programme-lead', '/curriculum', /^\/curriculum\/programmes\/[0-9a-f-]{36}/],
  ['programme-lead', '/library', /^\/library\/[0-9a-f-]{36}/],
  ['programme-lead', '/surveys', /^\/surveys\/instruments\/(?!new)[\w-]+/],
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
  const size = page.viewportSize()!
  if (size.width > phone.width) return
  // The narrowest screen that the guidelines name; tables and maps scroll inside.
  await page.setViewportSize({ width: NARROWEST, height: size.height })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await page.setViewportSize(size)
  expect([path, Math.max(0, sideways)]).toEqual([path, 0])
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

  describe.each(Object.entries(BY_ROLE))('the %s', (role, paths) => {
    beforeAll(async () => {
      await seeAs(page, role)
    })
    test.each(paths)('%s can be used by everybody', (path) => visit(page, errors, path))
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
