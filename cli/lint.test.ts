import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { lintCommand } from './lint.ts'

function run(paths: string[], options: { json?: boolean; all?: boolean } = {}) {
  const [out, complaints]: [string[], string[]] = [[], []]
  lintCommand({ print: (text) => out.push(text), complain: (text) => complaints.push(text) }, paths, options)
  const code = process.exitCode ?? 0
  process.exitCode = 0
  return { out: out.join('\n'), complaints: complaints.join('\n'), code }
}
afterEach(() => {
  process.exitCode = 0
})

test('the bootcamp fails with its rules, their sources and what to do', () => {
  const { out, code } = run(['examples/pharmaceutical-bootcamp.md'])
  expect(code).toBe(1)
  for (const rule of ['R1.1', 'R1.2', 'R1.7', 'FM1', 'FM2', 'FM3']) expect(out).toContain(rule)
  expect(out).toContain('tied to no daily task')
  expect(out).toContain('a claim of practitioners, not a proven fact')
  expect(out).toContain('To do: ')
})

test('a unit of the starter library has nothing to mend, and a variant finds the unit it shares with beside it', () => {
  expect(run(['starter/units/candidate-screening-manager.md'])).toMatchObject({ code: 0, complaints: '' })
})

test('as JSON every finding is there, the passed ones too', () => {
  const { findings, summary } = JSON.parse(run(['starter/units/invoice-processing-finance.md'], { json: true }).out)
  expect(findings.some((one: { status: string }) => one.status === 'pass')).toBe(true)
  expect(summary.error).toBe(0)
})

test('a file that cannot be read is named with its line and its remedy', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'takeroot-lint-')), 'bad.md')
  writeFileSync(
    file,
    '---\ntakeroot: unit/1\nkey: bad\ntitle: Bad\nrole: boss\nworkflows: []\ndepartment: any\nobjectives: []\n---\n',
  )
  const { complaints, code } = run([file])
  expect([code, complaints]).toEqual([
    1,
    `${file}, line 5: “boss” is not possible for role. Choose one of: end user, manager, hr, technical, oversight, any.`,
  ])
})
