import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { at } from './visitor.ts'

const PLANNED = { timeout: 60_000, interval: 250 }

/** Enters the example company as a newcomer does, by the button on the first page. */
export async function explore(page: Page): Promise<void> {
  await page.goto(at('/welcome'), { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Explore the example company' }).click()
  await page.waitForURL(at('/'), { timeout: 60_000 })
}

/** Looks through the eyes of one of the story's people. */
export async function seeAs(page: Page, role: string): Promise<string> {
  const origin = at('')
  const cast = (await (await page.request.get(at('/api/v1/example/cast'))).json()) as {
    role: string
    personId: string
    name: string
  }[]
  const member = cast.find((one) => one.role === role)!
  const done = await page.request.put(at('/api/v1/example/eyes'), {
    data: { person: member.personId },
    headers: { origin },
  })
  expect(done.status()).toBe(200)
  return member.name
}

/** Runs the planner again and opens what this run proposes; an older proposal can be looked at until then. */
export async function planAgain(page: Page, button: RegExp = /^Run the planner/): Promise<void> {
  const newest = async () => {
    const { rows } = await (await page.request.get(at('/api/v1/plans?limit=1'))).json()
    return (rows as { id: string; state: string }[])[0]
  }
  await page.goto(at('/schedule'), { waitUntil: 'networkidle' })
  const before = (await newest())?.id
  await page.getByRole('button', { name: button }).click()
  await expect
    .poll(async () => {
      const plan = await newest()
      return plan?.id !== before && plan?.state
    }, PLANNED)
    .toBe('ready')
  await page.goto(at('/schedule'), { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Look at the proposal' }).click()
  await page.getByRole('heading', { name: /^Proposal of / }).waitFor()
  await page.waitForLoadState('networkidle')
}
