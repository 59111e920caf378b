import { expect, test } from 'vitest'
import { statusOf } from './problems.ts'

test('a slug says its status by its ending', () => {
  expect(statusOf('person/unknown')).toBe(404)
  expect(statusOf('site/exists')).toBe(409)
  expect(statusOf('first-run/already-done')).toBe(409)
  expect(statusOf('upload/too-large')).toBe(413)
  expect(statusOf('not-allowed')).toBe(403)
  expect(statusOf('schedule/too-late')).toBe(422)
})
