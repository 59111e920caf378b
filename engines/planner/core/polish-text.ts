const LINE = 12

/** A model in the making, as CPLEX LP text: minimise, rows, bounds. */
export type LpText = { costs: string[]; rows: string[]; binaries: string[]; wholes: string[]; shares: string[] }

export function lpText(): LpText {
  return { costs: [], rows: [], binaries: [], wholes: [], shares: [] }
}

/** A variable: 0 or 1, a whole number from 0, or any number from 0 to 1. */
export function variable(text: LpText, kind: 'binaries' | 'wholes' | 'shares', name: string, cost: number): void {
  text[kind].push(name)
  if (cost) text.costs.push(cost < 0 ? `- ${-cost} ${name}` : `${cost} ${name}`)
}

/** `terms` as `x1`, `2 x1` or `- x1`. */
export function addRow(text: LpText, terms: readonly string[], relation: '=' | '<=', limit: number): void {
  text.rows.push(`${sum(terms)} ${relation} ${limit}`)
}

export function written({ costs, rows, binaries, wholes, shares }: LpText): string {
  const sections = [`Minimize\n obj: ${sum(costs)}`, 'Subject To', ...rows.map((row, n) => ` r${n}: ${row}`)]
  if (shares.length) sections.push('Bounds', ...shares.map((name) => ` 0 <= ${name} <= 1`))
  if (wholes.length) sections.push('Generals', ...lines(wholes))
  sections.push('Binaries', ...lines(binaries), 'End', '')
  return sections.join('\n')
}

function sum(terms: readonly string[]): string {
  let text = ''
  terms.forEach((term, n) => {
    if (n && n % LINE === 0) text += '\n '
    text += n === 0 ? term : term.startsWith('-') ? ` ${term}` : ` + ${term}`
  })
  return text
}

function lines(names: readonly string[]): string[] {
  const all: string[] = []
  for (let n = 0; n < names.length; n += LINE) all.push(` ${names.slice(n, n + LINE).join(' ')}`)
  return all
}
