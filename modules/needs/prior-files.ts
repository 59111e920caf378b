import { agreementOf, type Label, occupationExposure, type TaskKind } from './occupation-exposure.ts'
import type { Bad, BadReason, Draft, Occupation, Statement, TableFile } from './prior-draft.ts'
import { CODE, cellsOf, filesOf, grouped, ONET_CODE, SAME, titlesIn } from './prior-tables.ts'

/** Task statements of O*NET, with titles from the same file or from one beside it. */
export function readStatements(files: readonly TableFile[]): Draft {
  const titles = titlesIn(files)
  const { statements, bad } = readTasks(filesOf(files, 'statements'), () => ({ human: null, gpt4: null }))
  return { occupations: occupationsOf(statements, titles), statements, bad, agreement: null, published: null }
}

/** Exposure labels of people and of GPT-4, with each occupation's exposure computed from them. */
export function readLabels(files: readonly TableFile[]): Draft {
  const titles = titlesIn(files)
  const { statements, bad } = readTasks(filesOf(files, 'labels'), (cell) => {
    const [human, gpt4] = [cell('human_labels'), cell('gpt4_exposure')]
    return isLabel(human) && isLabel(gpt4) ? { human, gpt4 } : { wrong: isLabel(human) ? gpt4 : human }
  })
  const byCode = grouped(statements, ({ code }) => code)
  const occupations = occupationsOf(statements, titles).map((occupation): Occupation => {
    const tasks = byCode.get(occupation.code) ?? []
    const of = (who: 'human' | 'gpt4') =>
      occupationExposure(tasks.map((task) => ({ kind: task.kind, label: task[who]! })))!
    return { ...occupation, scores: { human: of('human'), gpt4: of('gpt4') } }
  })
  return {
    occupations,
    statements,
    bad,
    agreement: agreementOf(statements),
    published: exposureAgain(files, occupations),
  }
}

function exposureAgain(files: readonly TableFile[], occupations: readonly Occupation[]): Draft['published'] {
  const printed = filesOf(files, 'published exposure')
  if (printed.length === 0) return null
  const ours = new Map(occupations.map(({ code, scores }) => [code, scores]))
  const rows = printed.flatMap((file) => file.rows.map((row) => cellsOf(file, row)))
  const parts = ['alpha', 'beta', 'gamma'] as const
  const isSame = (cell: (name: string) => string) => {
    const mine = ours.get(cell(CODE))
    return parts.every(
      (part) =>
        Math.abs((mine?.human?.[part] ?? Number.NaN) - Number(cell(`human_rating_${part}`))) <= SAME &&
        Math.abs((mine?.gpt4?.[part] ?? Number.NaN) - Number(cell(`dv_rating_${part}`))) <= SAME,
    )
  }
  return { compared: rows.length, same: rows.filter(isSame).length }
}

function readTasks(
  files: readonly TableFile[],
  labelsOf: (cell: (name: string) => string) => { human: Label | null; gpt4: Label | null } | { wrong: string },
): { statements: Statement[]; bad: Bad[] } {
  const statements: Statement[] = []
  const bad: Bad[] = []
  const seen = new Set<string>()
  for (const file of files)
    for (const [n, row] of file.rows.entries()) {
      const cell = cellsOf(file, row)
      const [code, task, statement] = [cell(CODE), taskNumber(cell('Task ID')), cell('Task')]
      const kind = kindOfTask(cell('Task Type'))
      const labels = labelsOf(cell)
      const checks: readonly [boolean, BadReason, string][] = [
        [!ONET_CODE.test(code), 'no code', code],
        [task === '', 'no task', cell('Task ID')],
        [statement === '', 'no statement', `${code} ${task}`],
        [kind === undefined, 'unknown kind', cell('Task Type')],
        ['wrong' in labels, 'unknown label', 'wrong' in labels ? labels.wrong : ''],
        [seen.has(`${code} ${task}`), 'twice', `${code} ${task}`],
      ]
      const wrong = checks.find(([isWrong]) => isWrong)
      if (wrong) bad.push({ file: file.name, row: n + 2, reason: wrong[1], value: wrong[2] })
      if (wrong || kind === undefined || 'wrong' in labels) continue
      seen.add(`${code} ${task}`)
      statements.push({ code, task, statement, kind, ...labels, score: null })
    }
  return { statements, bad }
}

function kindOfTask(text: string): TaskKind | undefined {
  if (text === '' || text === 'n/a') return null
  const kind = text.toLowerCase()
  return kind === 'core' || kind === 'supplemental' ? kind : undefined
}

/** `8823.0` and `8823` are the same task. */
function taskNumber(text: string): string {
  const number = Number(text)
  return text !== '' && Number.isInteger(number) && number > 0 ? String(number) : ''
}

function occupationsOf(statements: readonly Statement[], titles: ReadonlyMap<string, string>): Occupation[] {
  return [...new Set(statements.map(({ code }) => code))].map((code) => ({
    code,
    title: titles.get(code) ?? titles.get(code.slice(0, 7)) ?? code,
    scores: {},
  }))
}

function isLabel(text: string): text is Label {
  return text === 'E0' || text === 'E1' || text === 'E2'
}
