import { expect, test } from 'vitest'
import { bodyOfCard, cardOfForm, emptyCard } from './card-form.ts'

test('an empty choice of work or people means all of them', () => {
  const form = new FormData()
  form.set('kind', 'ask')
  form.set('about', 'bias')
  form.set('says', '  Ask HR first. ')
  expect(bodyOfCard(cardOfForm(form))).toEqual({
    kind: 'ask',
    about: 'bias',
    says: 'Ask HR first.',
    workflowId: null,
    role: null,
    reason: null,
    example: null,
    paragraphId: null,
    nearMissId: null,
  })
})

test('several cards on one page are told apart by their prefix', () => {
  const form = new FormData()
  form.set('0.says', 'One')
  form.set('1.says', 'Two')
  expect(cardOfForm(form, '1.').says).toBe('Two')
  expect(cardOfForm(form, '2.')).toEqual({ ...emptyCard, kind: '', about: '' })
})
