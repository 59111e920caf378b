/** Takes the pictures of the handbook and the README from the example company, on the story's own day. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { instant } from '#kernel/instant.ts'
import { readConfig } from '#platform/config/config.ts'
import { silent } from '#platform/log/log.ts'
import { openBrowser } from '../journeys/browser.ts'
import { pages } from '../server/main.ts'
import { run } from '../server/running.ts'
import { runTool } from './run.ts'

const STORY_NOW = instant('2027-04-13T02:00:00Z')
const OUT = process.argv[2] ?? 'docs/pictures'
/** Everything, in four looks, for a person to go through; else only what the handbook shows. */
const ALL = process.argv.includes('--all')
const LOOKS = ALL
  ? ([
      ['desktop-light', 1280, 800, 'light'],
      ['desktop-dark', 1280, 800, 'dark'],
      ['phone-light', 390, 844, 'light'],
      ['phone-dark', 390, 844, 'dark'],
    ] as const)
  : ([['', 1280, 800, 'light']] as const)

type Stop = { name: string; as: string | null; path: string | ((page: Page, base: string) => Promise<string>) }
const first = (list: string, link: RegExp) => async (page: Page, base: string) => {
  await page.goto(`${base}${list}`)
  const hrefs = await page.$$eval('a', (links) => links.map((one) => one.getAttribute('href') ?? ''))
  return hrefs.find((href) => link.test(href)) ?? list
}
const STOPS: Stop[] = [
  { name: 'welcome', as: null, path: '/welcome' },
  { name: 'programme', as: 'programme-lead', path: '/' },
  { name: 'rollout-map', as: 'programme-lead', path: '/map' },
  { name: 'rollout-import', as: 'programme-lead', path: '/map/import' },
  { name: 'rollout-set-up', as: 'programme-lead', path: '/map/set-up' },
  { name: 'go-live', as: 'programme-lead', path: first('/map', /^\/go-lives\/[0-9a-f-]{36}/) },
  { name: 'go-live-new', as: 'programme-lead', path: '/go-lives/new' },
  { name: 'groups', as: 'programme-lead', path: '/groups' },
  { name: 'group', as: 'programme-lead', path: first('/groups', /^\/groups\/[0-9a-f-]{36}/) },
  { name: 'workflows', as: 'programme-lead', path: '/workflows' },
  { name: 'workflow', as: 'programme-lead', path: first('/workflows', /^\/workflows\/[0-9a-f-]{36}/) },
  { name: 'schedule', as: 'programme-lead', path: '/schedule' },
  { name: 'plan', as: 'programme-lead', path: first('/schedule', /^\/schedule\/plans\//) },
  { name: 'facilitators', as: 'programme-lead', path: '/facilitators' },
  { name: 'rooms', as: 'programme-lead', path: '/rooms' },
  { name: 'people', as: 'hr', path: '/people' },
  { name: 'person', as: 'hr', path: first('/people', /^\/people\/[0-9a-f-]{36}/) },
  { name: 'roster-import', as: 'hr', path: '/people/import' },
  { name: 'set-up', as: 'administrator', path: '/set-up' },
  { name: 'site', as: 'administrator', path: first('/set-up', /^\/set-up\/sites\//) },
  { name: 'outbox', as: 'administrator', path: '/outbox' },
  { name: 'message', as: 'administrator', path: first('/outbox', /^\/outbox\/[0-9a-f-]{36}/) },
  { name: 'health', as: 'administrator', path: '/health' },
  { name: 'my', as: 'participant', path: '/my' },
  { name: 'my-data', as: 'participant', path: '/my/data' },
  { name: 'calendars', as: 'participant', path: '/calendars' },
  { name: 'team', as: 'manager', path: '/team' },
  { name: 'sessions', as: 'facilitator', path: '/sessions' },
  { name: 'session', as: 'facilitator', path: first('/sessions', /^\/sessions\/[0-9a-f-]{36}/) },
  { name: 'eyes', as: 'programme-lead', path: '/see-as' },
]

async function seeAs(page: Page, base: string, role: string): Promise<void> {
  const cast = (await (await page.request.get(`${base}/api/v1/example/cast`)).json()) as {
    role: string
    personId: string
  }[]
  await page.request.put(`${base}/api/v1/example/eyes`, {
    data: { person: cast.find((one) => one.role === role)!.personId },
    headers: { origin: base },
  })
}

async function take(browser: Browser, base: string, only: readonly string[]): Promise<void> {
  for (const [look, width, height, colorScheme] of LOOKS) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    })
    const page = await context.newPage()
    for (const stop of STOPS.filter((one) => only.length === 0 || only.includes(one.name))) {
      if (stop.as) {
        if ((await context.cookies()).length === 0)
          await page.request.post(`${base}/api/v1/example`, { headers: { origin: base } })
        await seeAs(page, base, stop.as)
      }
      const path = typeof stop.path === 'string' ? stop.path : await stop.path(page, base)
      const answer = await page.goto(`${base}${path}`)
      await page.waitForLoadState('networkidle')
      const file = join(OUT, `${stop.name}${look ? `-${look}` : ''}.png`)
      await page.screenshot({ path: file, fullPage: ALL })
      console.log(`${answer?.status()} ${file} ${path}`)
    }
    await context.close()
  }
}

process.env.NODE_ENV = 'production'
await runTool('build', ['tools/build.ts'], { live: true })
const dataFolder = mkdtempSync(join(tmpdir(), 'takeroot-pictures-'))
mkdirSync(OUT, { recursive: true })
const config = readConfig({ PORT: '0', TAKEROOT_DATA: dataFolder, TAKEROOT_LOG: 'error' })
const started = Date.now()
const running = await run(config, silent, {
  web: true,
  worker: true,
  clock: () => instant(Date.parse(STORY_NOW) + Date.now() - started),
  ...(await pages()),
})
const browser = await openBrowser()
try {
  await take(
    browser,
    `http://localhost:${running.port}`,
    process.argv.slice(3).filter((one) => !one.startsWith('--')),
  )
} finally {
  await browser.close()
  await running.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}
