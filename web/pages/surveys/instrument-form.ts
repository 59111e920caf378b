import type { components } from '../../api.d.ts'

export type Content = components['schemas']['InstrumentContent']
type Item = Content['items'][number]
export type Kind = Item['kind']
export const KINDS: readonly Kind[] = ['ordinal', 'choice', 'frequency', 'range', 'text']

/** Steps as lines: "1 = Never". */
export function linesOfItem(item: Item): string {
  if (item.kind === 'ordinal') return item.points.map(({ point, label }) => `${point} = ${label}`).join('\n')
  return item.kind === 'choice' ? item.choices.map(({ label }) => label).join('\n') : ''
}

/** Steps from lines; one without a number counts on from the one before. */
export function pointsOf(typed: string): { point: number; label: string }[] {
  let next = 1
  return lines(typed).map((line) => {
    const found = /^(-?\d{1,7})\s*[=:]\s*(.+)$/.exec(line)
    const point = found ? Number(found[1]) : next
    next = point + 1
    return { point, label: found ? found[2]!.trim() : line }
  })
}

/** Choices from lines; one whose words did not change keeps its key, so that answers stay comparable. */
export function choicesOf(typed: string, before: readonly { key: string; label: string }[]) {
  const taken = new Set(before.map((one) => one.key))
  return lines(typed).map((label) => {
    const known = before.find((one) => one.label === label)
    return known ?? { key: freeKey(label, taken), label }
  })
}

export function blankItem(items: readonly Item[], says: string): Item {
  const keys = new Set(items.map((item) => item.key))
  let n = items.length + 1
  while (keys.has(`q${n}`)) n++
  return {
    key: `q${n}`,
    kind: 'ordinal',
    says: { self: says, manager: null, expert: null },
    help: null,
    cannotSay: true,
    perSubject: false,
    section: null,
    scale: null,
    reversed: false,
    points: pointsOf('Never\nIn less than a quarter of the cases\nIn about half\nIn most of them\nAlways'),
  }
}

/** The content that a form describes. What the form does not show (keys, sections, scales) stays as it was. */
export function contentOf(form: FormData, before: Content): Content {
  const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const purpose = form.has('purpose') ? text('purpose').trim() : before.purpose
  const suits = text('suits')
  return {
    ...before,
    title: text('title').trim() || before.title,
    purpose,
    suits: suits === 'anonymous' || suits === 'attributed' || suits === 'either' ? suits : before.suits,
    isSensitive: form.has('isSensitive'),
    items: before.items.map((item, at) => (form.has(`${at}.self`) ? itemOf(form, item, at) : item)),
  }
}

function itemOf(form: FormData, before: Item, at: number): Item {
  const text = (name: string) =>
    String(form.get(`${at}.${name}`) ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
  const asked = KINDS.find((kind) => kind === text('kind')) ?? before.kind
  const base = {
    key: before.key,
    says: { self: text('self') || null, manager: text('manager') || null, expert: before.says.expert },
    help: text('help') || null,
    cannotSay: form.has(`${at}.cannotSay`),
    perSubject: form.has(`${at}.perSubject`),
    section: before.section,
    scale: before.scale,
    reversed: form.has(`${at}.reversed`),
  }
  const says = { ...base.says, expert: before.says.expert ? base.says.manager : null }
  if (asked === 'ordinal') {
    const points = pointsOf(text('lines'))
    const kept = before.kind === 'ordinal' ? before.points : pointsOf('Low\nHigh')
    return { ...base, says, kind: 'ordinal', points: points.length > 1 ? points : kept }
  }
  if (asked === 'choice') {
    const kept = before.kind === 'choice' ? before.choices : []
    const choices = choicesOf(text('lines'), kept)
    return { ...base, says, kind: 'choice', choices: choices.length > 1 ? choices : choicesOf('One\nTwo', kept) }
  }
  if (asked === 'frequency') return { ...base, says, kind: 'frequency', weekly: form.has(`${at}.weekly`) }
  if (asked === 'range') {
    const limits = before.kind === 'range' ? before : { least: 0, most: 100_000 }
    return { ...base, says, kind: 'range', unit: text('unit') || 'minutes', least: limits.least, most: limits.most }
  }
  return { ...base, says, kind: 'text', most: before.kind === 'text' ? before.most : 1000 }
}

function lines(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function freeKey(label: string, taken: Set<string>): string {
  const stem =
    label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 30) || 'choice'
  let key = stem
  for (let n = 2; taken.has(key); n++) key = `${stem}-${n}`
  taken.add(key)
  return key
}
