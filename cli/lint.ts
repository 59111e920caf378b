import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { problem } from '#kernel/problem.ts'
import { kindOfFile } from '#modules/curriculum/file-fields.ts'
import { type Finding, isClean, summaryOf } from '#modules/curriculum/finding.ts'
import { saidFinding } from '#modules/curriculum/finding-words.ts'
import { lint } from '#modules/curriculum/lint.ts'
import { STANDARD } from '#modules/curriculum/policy.ts'
import { readProgramme } from '#modules/curriculum/programme-file.ts'
import { readUnit } from '#modules/curriculum/unit-file.ts'
import { type JudgedFiles, judgeFiles } from '#modules/curriculum/unit-import.ts'
import { isKey, type Key, type Values, wordsIn } from '#words/words.ts'
import type { Tools } from './tools.ts'

const words = wordsIn('en')
const say = (key: string, values: Values = {}) => words(key as Key, values)

type File = { name: string; text: string }
type Trouble = JudgedFiles['others'][number]['errors'][number]

/** `takeroot lint FILE…`: units, or programmes with their units; exit 1 when something must be mended or cannot be read. */
export function lintCommand(
  tools: Pick<Tools, 'print' | 'complain'>,
  paths: readonly string[],
  options: { json?: boolean; all?: boolean },
): void {
  const files = withNeighbours(paths.map(fileAt))
  const judged = judgeFiles(files)
  const named = new Set(paths)
  const troubles = [...judged.units, ...judged.programmes, ...judged.others]
    .filter(({ errors, file }) => errors.length > 0 && (named.has(file) || judged.programmes.length > 0))
    .map(({ file, errors }) => ({ file, errors }))
  const findings = findingsOf(judged, named)
  if (options.json) tools.print(JSON.stringify({ troubles, findings, summary: summaryOf(findings) }, null, 2))
  else {
    for (const { file, errors } of troubles) for (const error of errors) tools.complain(troubleSaid(file, error))
    report(tools, findings, options.all ?? false)
  }
  const { blocker, error } = summaryOf(findings)
  if (troubles.length > 0 || blocker + error > 0) process.exitCode = 1
}

function findingsOf(judged: JudgedFiles, named: ReadonlySet<string>): Finding[] {
  const resolved = judged.units.flatMap(({ resolved: unit, file }) => (unit ? [{ unit, file }] : []))
  const listed = new Set(judged.programmes.flatMap(({ unitKeys }) => unitKeys))
  const whole = judged.programmes.flatMap(({ programme, unitKeys }) => {
    if (!programme) return []
    const units = unitKeys.flatMap((key) => resolved.find(({ unit }) => unit.key === key)?.unit ?? [])
    return lint({ units, programme, policy: STANDARD })
  })
  const alone = resolved.filter(({ unit, file }) => named.has(file) && !listed.has(unit.key))
  return [...whole, ...alone.flatMap(({ unit }) => lint({ units: [unit], programme: null, policy: STANDARD }))]
}

/** What a programme lists and what a variant shares with lies beside it; it is read without being named. */
function withNeighbours(files: readonly File[]): File[] {
  const all = new Map(files.map((file) => [file.name, file]))
  for (const file of files)
    for (const path of neighboursOf(file)) if (!all.has(path) && existsSync(path)) all.set(path, fileAt(path))
  for (const file of [...all.values()])
    for (const path of basesOf(file)) if (!all.has(path) && existsSync(path)) all.set(path, fileAt(path))
  return [...all.values()]
}

function neighboursOf({ name, text }: File): string[] {
  if (kindOfFile(text) !== 'programme') return []
  const read = readProgramme(text)
  return read.kind === 'read' ? read.programme.units.map((path) => join(dirname(name), path)) : []
}

function basesOf({ name, text }: File): string[] {
  const read = kindOfFile(text) === 'unit' ? readUnit(text) : null
  return read?.kind === 'read' && read.unit.variantOf ? [join(dirname(name), `${read.unit.variantOf}.md`)] : []
}

function fileAt(path: string): File {
  if (!existsSync(path)) throw problem('cli/file-missing', { file: path })
  return { name: path, text: readFileSync(path, 'utf8') }
}

function troubleSaid(file: string, { line, slug, values, field }: Trouble): string {
  return say('cli.lint.trouble', { file, line, says: say(`curriculum.file.${slug}`, { field, ...values }) })
}

function report(tools: Pick<Tools, 'print'>, findings: readonly Finding[], all: boolean): void {
  for (const finding of findings) {
    if (finding.status === 'pass' && !all) continue
    const { weight, says, fix, rule, source } = saidFinding(say, isKey, finding)
    tools.print(say('cli.lint.finding', { id: finding.ruleId, weight, says }))
    if (fix) tools.print(indented(say('cli.lint.fix', { fix })))
    if (finding.status === 'fail') tools.print(indented(say('cli.lint.rule', { rule, source })))
  }
  const summary = summaryOf(findings)
  tools.print(
    say(isClean(summary) ? 'cli.lint.clean' : 'cli.lint.summary', {
      ...summary,
      must: summary.blocker + summary.error,
    }),
  )
}

function indented(text: string): string {
  return `      ${text}`
}
