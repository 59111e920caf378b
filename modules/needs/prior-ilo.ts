import type { Bad, BadReason, Draft, Occupation, Statement } from './prior-draft.ts'
import { grouped, numberIn } from './prior-tables.ts'

/** Tasks of ISCO-08 with scores between 0 and 1, from the tree of names that the ILO's figures are published as. */
export function readIlo(name: string, tree: unknown): Draft {
  const bad: Bad[] = []
  const statements: Statement[] = []
  const titles = new Map<string, string>()
  const seen = new Set<string>()
  let row = 0
  const walk = (node: unknown, code: string | null): void => {
    row++
    const { name: text, children } = asNode(node)
    const group = /^(\d{4}) - (.+)$/.exec(text)
    if (group && children) titles.set(group[1]!, group[2]!.trim())
    const under = group && children ? group[1]! : code
    if (children) for (const child of children) walk(child, under)
    else if (under) {
      const task = /^\(\s*([\d.]+)\s*\)\s*-\s*(.+)$/s.exec(text)
      const score = task ? numberIn(task[1]!) : Number.NaN
      const statement = task?.[2]?.trim().replace(/;$/, '') ?? ''
      const id = hashOf(statement)
      const checks: readonly [boolean, BadReason][] = [
        [!task, 'no statement'],
        [!(score >= 0 && score <= 1), 'not a number'],
        [seen.has(`${under} ${id}`), 'twice'],
      ]
      const wrong = checks.find(([isWrong]) => isWrong)
      if (wrong) bad.push({ file: name, row, reason: wrong[1], value: text.slice(0, 120) })
      if (wrong) return
      seen.add(`${under} ${id}`)
      statements.push({ code: under, task: id, statement, kind: null, human: null, gpt4: null, score })
    }
  }
  walk(tree, null)
  const byCode = grouped(statements, ({ code }) => code)
  const occupations = [...titles].map(([code, title]): Occupation => {
    const scores = (byCode.get(code) ?? []).map(({ score }) => score!)
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    return { code, title, scores: scores.length ? { mean } : {} }
  })
  return { occupations, statements, bad, agreement: null, published: null }
}

function asNode(node: unknown): { name: string; children: unknown[] | null } {
  const { name, children } = (node ?? {}) as { name?: unknown; children?: unknown }
  return { name: typeof name === 'string' ? name : '', children: Array.isArray(children) ? children : null }
}

/** A short name for a statement that its source gives no number (cyrb53): the same text, the same name in every edition. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of text.toLowerCase().replace(/\W+/g, ' ').trim()) {
    a = Math.imul(a ^ letter.codePointAt(0)!, 2654435761)
    b = Math.imul(b ^ letter.codePointAt(0)!, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
