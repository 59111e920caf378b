import { expect, test } from 'vitest'
import { languagesOffered, siteOf, typed, weekOf } from './site-form.ts'

function form(entries: [string, string][]): FormData {
  const made = new FormData()
  for (const [name, value] of entries) made.append(name, value)
  return made
}

test('ticked days have their own hours or those of every day, the others are off', () => {
  const week = weekOf(
    form([
      ['day', '1'],
      ['day', '6'],
      ['from', '09:00'],
      ['to', '18:00'],
      ['from-6', '08:00'],
      ['to-6', '12:00'],
    ]),
  )
  expect(week).toMatchObject({ '1': ['09:00', '18:00'], '2': null, '6': ['08:00', '12:00'], '7': null })
})

test('an empty region is none', () => {
  expect(
    siteOf(
      form([
        ['siteName', ' Jakarta '],
        ['zone', 'Asia/Jakarta'],
        ['country', 'ID'],
        ['region', ''],
      ]),
    ),
  ).toMatchObject({ name: 'Jakarta', region: null })
})

test('what was typed is kept, a password never', () => {
  expect(
    typed(
      form([
        ['name', 'Ada'],
        ['day', '1'],
        ['day', '2'],
        ['password', 'x'],
      ]),
    ),
  ).toEqual({ name: ['Ada'], day: ['1', '2'] })
})

test('a language in use is offered even when it is unusual', () => {
  expect(languagesOffered(['km']).at(-1)).toEqual({ code: 'km', name: 'Khmer' })
})
