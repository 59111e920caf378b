import { expect, test } from 'vitest'
import { blocksOfPages, type Piece } from './pdf-lines.ts'

const line = (text: string, y: number, height = 10): Piece => ({
  text,
  x: 50,
  y,
  height,
  width: text.length * 5,
  endsLine: true,
})

test('lines become paragraphs at gaps and at numbered clauses', () => {
  const page = [
    line('The first paragraph goes', 700),
    line('on here.', 688),
    line('1.1 A clause', 676),
    line('that goes on', 664),
    line('A new paragraph', 630),
  ]
  expect(blocksOfPages([page]).map(({ text }) => text)).toEqual([
    'The first paragraph goes on here.',
    '1.1 A clause that goes on',
    'A new paragraph',
  ])
})

test('a word divided at the end of a line is one word, a name with a hyphen stays', () => {
  expect(blocksOfPages([[line('We use infor-', 700), line('mation of Coca-', 688), line('Cola.', 676)]])[0]!.text).toBe(
    'We use information of Coca- Cola.',
  )
})

test('a paragraph that runs over the end of a page stays one, a finished one does not', () => {
  expect(
    blocksOfPages([[line('It goes on', 60)], [line('over the page.', 700)], [line('Another', 700)]]).map(
      ({ text }) => text,
    ),
  ).toEqual(['It goes on over the page.', 'Another'])
})

test('large short lines are headings, and what repeats on every page is no text', () => {
  const names = ['one', 'two', 'three']
  const page = (name: string, n: number) => [
    line('Policy 2027', 780),
    line(`Part ${name}`, 740, 16),
    line(`Text of part ${name}.`, 700),
    line(`Internal use, page ${n + 1} of 3`, 20),
  ]
  expect(blocksOfPages(names.map(page))).toEqual(
    names.flatMap((name) => [
      { level: 2, text: `Part ${name}` },
      { level: 0, text: `Text of part ${name}.` },
    ]),
  )
})

test('pieces of one line are joined with a space only where there is one', () => {
  const piece = (text: string, x: number, endsLine = false): Piece => ({
    text,
    x,
    y: 700,
    height: 10,
    width: text.length * 5,
    endsLine,
  })
  expect(blocksOfPages([[piece('Ask', 50), piece('ing', 65), piece('first', 95, true)]])).toEqual([
    { level: 0, text: 'Asking first' },
  ])
})
