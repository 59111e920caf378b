import { expect, test } from 'vitest'
import { generateInstance } from './generator.ts'
import { readInstance } from './instance.ts'
import { writeInstance } from './instance-text.ts'
import type { Problem } from './problem.ts'

function bytesOf(problem: Problem): Uint8Array {
  return Buffer.concat([...writeInstance(problem)])
}

/** Without the room that growing arrays keep. */
function plain(problem: Problem): Problem {
  const { candidates } = problem
  const cut = { slot: candidates.slot.slice(0, candidates.used), cost: candidates.cost.slice(0, candidates.used) }
  return { ...problem, candidates: { ...candidates, ...cut, day: candidates.day.slice(0, candidates.used) } }
}

const s1 = generateInstance({ size: 'S', seed: 1 }).problem

test('what is written is read again as the same problem, whatever pieces it comes in', () => {
  const text = bytesOf(s1)
  expect(plain(readInstance(text))).toEqual(plain(s1))
  for (const size of [1, 7, 1000, 65_536]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, k) =>
      text.subarray(k * size, (k + 1) * size),
    )
    expect(Buffer.compare(bytesOf(readInstance(pieces)), text)).toBe(0)
  }
})

test('zones west of Greenwich, managers and mixed cohorts survive too', () => {
  const { problem } = generateInstance({ size: 'M', seed: 101, family: 'global-team' })
  expect(plain(readInstance(writeInstance(problem)))).toEqual(plain(problem))
})

test('lines may end as on Windows, and the last may end', () => {
  const text = Buffer.from(bytesOf(s1)).toString('latin1').replaceAll('\n', '\r\n')
  expect(plain(readInstance(Buffer.from(`${text}\r\n`)))).toEqual(plain(s1))
})

const free = 'f'.repeat(315 * 8)
const stretch = Array(48).fill(0).join()
const tiny = (session: string) => `INST 1 1 1 1\nROOMS 1 1\nF 1 -10 ${stretch} ${free}\nS ${session}`
const read = (text: string) => readInstance(Buffer.from(text))

test('starts and facilitators may be listed in any order and come out cheapest first', () => {
  const { candidates, eligible } = read(tiny('0 0 0 3 -1 500:10:4,400:8:4,300:6:9,600:12:1 0:2'))
  expect([...candidates.slot.slice(0, 4)]).toEqual([600, 400, 500, 300])
  expect([...candidates.day.slice(0, 4)]).toEqual([12, 8, 10, 6])
  expect([...eligible.lists[0]!.cost]).toEqual([2])
})

test('a session may have no start and nobody to teach it', () => {
  const problem = read(tiny('0 0 5 2 -1 - -'))
  expect([problem.candidates.used, problem.eligible.lists[0]!.facilitator.length]).toEqual([0, 0])
  expect(problem.sessions.penalty[0]).toBe(300)
})

test('siblings are the two live sessions, and the refresher and day 30, of one chain', () => {
  const { sessions } = s1
  for (let i = 0; i < sessions.count; i++) {
    const other = sessions.sibling[i]!
    const step = sessions.step[i]!
    if (other < 0) expect([0, 2, 5]).toContain(step)
    else expect([step, sessions.step[other], sessions.sibling[other]]).toEqual([step, [1, 0, -1, 4, 3][step], i])
  }
})

test.each([
  ['', 'line 1: the first line must be INST'],
  ['ROOMS 1', 'line 1: the first line must be INST'],
  ['INST 1 1 1', 'line 1: a number is missing at column 11'],
  [tiny('0 0 6 3 -1 - -'), 'line 4: 6 is not between 0 and 5'],
  [tiny('0 0 0 3 2 - -'), 'line 4: 2 is not between -1 and 1'],
  [tiny('0 0 0 3 -1 500:10 0:0'), 'line 4: a colon is missing at column 20'],
  [tiny('0 0 0 3 -1 99999:1:1 0:0'), 'line 4: 99999 is not between 0 and 10079'],
  [tiny('0 0 0 3 -1 5:1:1 1:0'), 'line 4: 1 is not between 0 and 0'],
  [tiny('0 0 0 3 -1 5:1:1 0:0 9'), 'line 4: nothing more is expected from column 24 on'],
  [tiny('0 0 0 3 -1 - -').replace(free, 'f'), 'line 3: 2520 hexadecimal digits are needed, not 1'],
  [`${tiny('0 0 0 3 -1 - -')}\nS 0 0 0 3 -1 - -`, 'line 5: more sessions than the 1 of INST'],
  [tiny('0 0 0 3 -1 - -').replace('INST 1 1 1 1', 'INST 1 1 1 2'), '1 sessions of 2 are there'],
  ['INST 0 0 0 0\nX', 'line 2: a line starts with INST, ROOMS, F or S, not X'],
])('a broken file is refused by its line', (text, why) => {
  expect(() => read(text)).toThrow(why)
})
