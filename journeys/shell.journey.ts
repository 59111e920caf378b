import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { desktop, open, phone, stop } from './visitor.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a newcomer is welcomed on a phone and at a desk, in light and in dark', async () => {
  for (const viewport of [phone, desktop]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const { page, errors } = await open(context, '/')
      expect(new URL(page.url()).pathname).toBe('/welcome')
      await stop(page, errors)
      await context.close()
    }
  }
})
