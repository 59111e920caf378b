import { describe, expect, test } from 'vitest'
import { hasTopic, likeness, namesTool, namesWork, stem, unobservable, wordsOf } from './teaching-words.ts'

describe('behaviour that can be seen', () => {
  test.each([
    'Understands invoices',
    'Can understand invoices',
    'Knows the limits',
    'Is aware of risks',
    'Has an overview of tools',
    'Explores the features',
  ])('not: %s', (does) => expect(unobservable(does)).not.toBeNull())
  test.each([
    'Compares each field',
    'Writes what the system cannot know',
    'Turns learning content into practice',
    'Explains a variance',
  ])('yes: %s', (does) => expect(unobservable(does)).toBeNull())
})

test('a tool is named by its product, its technique or the name it has here', () => {
  expect(['ChatGPT basics', 'Prompt engineering', 'Ask Joule first'].map((text) => namesTool(text, ['Joule']))).toEqual(
    [true, true, true],
  )
  expect(namesTool('Check an invoice', ['Joule'])).toBe(false)
})

test('work is named whatever ending its word has', () => {
  expect(namesWork('Processing invoices in ChatGPT', ['invoice-processing'])).toBe(true)
  expect(namesWork('ChatGPT basics', ['invoice-processing'])).toBe(false)
  expect(namesWork('Prompt patterns', ['prompt library'])).toBe(false)
})

test('an advanced topic is known by its other names', () => {
  expect(hasTopic('A RAG pipeline', 'retrieval-augmented generation')).toBe(true)
  expect(hasTopic('A rag for cleaning', 'retrieval-augmented generation')).toBe(false)
  expect(hasTopic('Finetuning a model', 'fine-tuning')).toBe(true)
  expect(hasTopic('Kubernetes for all', 'kubernetes')).toBe(true)
})

test('likeness counts shared words against the shorter text', () => {
  expect(likeness('match-invoice-to-order', 'Match invoices with the order')).toBe(1)
  expect(likeness('', 'a b')).toBe(0)
  expect([stem('summaries') === stem('summary'), wordsOf('The invoice, and YOUR order')]).toEqual([
    true,
    ['invoice', 'order'],
  ])
})
