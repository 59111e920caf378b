import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { isConcerned, type Part, type Scope } from './audience.ts'

const invoices = 'invoices' as Id
const stock = 'stock' as Id
const nobody: Part = {
  works: new Set(),
  leads: new Set(),
  isManager: false,
  isHr: false,
  isTechnical: false,
  isLead: false,
  oversees: new Set(),
}
const part = (more: Partial<Part>): Part => ({ ...nobody, ...more })
const scope = (workflowId: Id | null, role: Scope['role']): Scope => ({ workflowId, role })

test('a card for everybody and every workflow concerns everybody, also before their first go-live', () => {
  expect(isConcerned(scope(null, null), nobody)).toBe(true)
})

test('a card of one workflow concerns who works with it, who leads them and who oversees it, and nobody else', () => {
  const card = scope(invoices, null)
  expect(isConcerned(card, part({ works: new Set([invoices]) }))).toBe(true)
  expect(isConcerned(card, part({ leads: new Set([invoices]) }))).toBe(true)
  expect(isConcerned(card, part({ oversees: new Set([invoices]) }))).toBe(true)
  expect(isConcerned(card, part({ works: new Set([stock]), isHr: true, isTechnical: true }))).toBe(false)
})

test('a card for end users reaches them only with the work it speaks of', () => {
  expect(isConcerned(scope(invoices, 'end user'), part({ works: new Set([stock]) }))).toBe(false)
  expect(isConcerned(scope(null, 'end user'), part({ works: new Set([stock]) }))).toBe(true)
  expect(isConcerned(scope(null, 'end user'), nobody)).toBe(false)
})

test('managers answer for the work of their own team', () => {
  const manager = part({ isManager: true, leads: new Set([stock]) })
  expect(isConcerned(scope(null, 'manager'), manager)).toBe(true)
  expect(isConcerned(scope(stock, 'manager'), manager)).toBe(true)
  expect(isConcerned(scope(invoices, 'manager'), manager)).toBe(false)
})

test('HR and technology answer for every workflow', () => {
  expect(isConcerned(scope(invoices, 'hr'), part({ isHr: true }))).toBe(true)
  expect(isConcerned(scope(invoices, 'hr'), part({ isTechnical: true }))).toBe(false)
  expect(isConcerned(scope(null, 'technical'), part({ isTechnical: true }))).toBe(true)
})

test('oversight is the lead, the owner of the workflow and who approves its outputs', () => {
  const card = scope(invoices, 'oversight')
  expect(isConcerned(card, part({ isLead: true }))).toBe(true)
  expect(isConcerned(card, part({ oversees: new Set([invoices]) }))).toBe(true)
  expect(isConcerned(card, part({ oversees: new Set([null]) }))).toBe(true)
  expect(isConcerned(card, part({ oversees: new Set([stock]) }))).toBe(false)
  expect(isConcerned(scope(null, 'oversight'), part({ oversees: new Set([stock]) }))).toBe(true)
  expect(isConcerned(scope(null, 'oversight'), nobody)).toBe(false)
})
