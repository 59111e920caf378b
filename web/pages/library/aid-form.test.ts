import { expect, test } from 'vitest'
import { bodyOf, nothingTyped, placeholdersOf, placesOf, typedOfForm } from './aid-form.ts'

test('a placeholder is a name, and may say its question, an example and how many lines', () => {
  expect(placeholdersOf('{{role title}}\nnotes | What was said? | Fast, kind | 5\n\n')).toEqual([
    { name: 'role title', asks: '', example: '', lines: 1 },
    { name: 'notes', asks: 'What was said?', example: 'Fast, kind', lines: 5 },
  ])
})
test('a place is an address, a Slack channel or a Teams channel', () => {
  expect(placesOf('https://a.example.com/* | https://a.example.com/1\n#help\nTeams: Finance / Daily')).toEqual([
    { kind: 'url', target: 'https://a.example.com/*', example: 'https://a.example.com/1' },
    { kind: 'slack', target: 'help', example: null },
    { kind: 'teams', target: 'Finance / Daily', example: null },
  ])
})
test('what was typed comes back as it was, and becomes what the API takes', () => {
  const form = new FormData()
  form.set('kind', 'video')
  form.set('title', ' Film ')
  form.append('roles', 'hr')
  form.set('minutes', '2,5')
  form.set('link', 'https://video.example.com/1')
  form.set('captions', 'WEBVTT')
  const typed = typedOfForm(form)
  expect(typed).toMatchObject({ kind: 'video', title: 'Film', roles: ['hr'], minutes: '2,5' })
  expect(bodyOf(typed)).toMatchObject({
    video: { link: 'https://video.example.com/1', file: null, minutes: 2.5, captions: 'WEBVTT' },
    owner: null,
    language: 'en',
  })
  expect(bodyOf(nothingTyped('prompt', 'x')).video).toBeNull()
})
