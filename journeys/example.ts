import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { at } from './visitor.ts'

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
