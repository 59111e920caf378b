import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }

export function at(path: string): string {
  return `${inject('address')}${path}`
}

/** What axe finds on the page as it stands; journeys ask on every stop. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated through the debugger, so the page's own policy against foreign scripts stays in force.
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as never as {
        axe: {
          run: (
            context: unknown,
            options: unknown,
          ) => Promise<{
            violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
          }>
        }
      }
    ).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(
      (one) =>
        `${one.id}: ${one.help} at ${one.nodes
          .slice(0, 3)
          .map((node) => node.target.join(' '))
          .join(' | ')}`,
    )
  })
  return found
}

/** A stop on a journey: nothing that axe can find, no sideways scrolling, nothing thrown in the page. */
export async function stop(page: Page, errors: readonly string[] = []): Promise<void> {
  expect(await axeFindings(page), `axe on ${page.url()}`).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways, `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(0)
  expect(errors, `errors in the page ${page.url()}`).toEqual([])
}

/** Collects what the page complains about: thrown errors and refusals by the content security policy. */
export function complaintsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text())
  })
  return errors
}

export async function open(context: BrowserContext, path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage()
  const errors = complaintsOf(page)
  await page.goto(at(path))
  await page.waitForLoadState('networkidle')
  return { page, errors }
}
