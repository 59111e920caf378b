import { expect, test } from 'vitest'
import { dailyTasks } from './daily-tasks.ts'
import { formPages } from './form-pages.ts'
import { shippedInstrument } from './shipped-instruments.ts'

const keys = (pages: ReturnType<typeof formPages>) =>
  pages.map((page) => [page.subject, page.title, page.fields.map((field) => field.item.key)])

test('each task is asked on pages of its own, one section a page', () => {
  const subjects = ['a', 'b'].map((id) => ({ id, says: id }))
  const pages = formPages({ rater: 'self', subjects, content: dailyTasks })
  expect(keys(pages).slice(0, 3)).toEqual([
    ['a', 'How often and how long', ['frequency', 'minutes']],
    ['a', 'What depends on it', ['errorProb', 'errorCost', 'dataClass', 'decisionImpact', 'verifiability']],
    ['a', 'How it feels to do', ['difficulty', 'importance', 'aiSuitability', 'competence', 'comment']],
  ])
  expect(pages).toHaveLength(6)
})

test('no page holds more than six questions, and none is left with one', () => {
  const concerns = shippedInstrument('concerns')!.content
  const pages = formPages({ rater: 'self', subjects: [], content: concerns })
  expect(pages.map((page) => page.fields.length)).toEqual([4, 4, 2])
  expect(pages.flatMap((page) => page.fields.map((field) => field.item.key))).toEqual(
    concerns.items.map((item) => item.key),
  )
})

test('a rater sees only what that rater is asked, and without tasks nothing is asked per task', () => {
  expect(formPages({ rater: 'manager', subjects: [], content: shippedInstrument('safety')!.content })).toEqual([])
  expect(formPages({ rater: 'self', subjects: [], content: dailyTasks })).toEqual([])
})
