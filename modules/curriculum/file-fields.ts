import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml'

/** A mistake in a file: where it is, what it is and (in the words of the slug) what to do about it. */
export type FileError = { line: number; field: string; slug: FileSlug; values: Record<string, string | number> }
export type FileSlug =
  | 'no-front-matter'
  | 'not-yaml'
  | 'wrong-version'
  | 'missing'
  | 'not-a-text'
  | 'not-a-list'
  | 'not-a-number'
  | 'not-entries'
  | 'not-a-choice'
  | 'not-a-key'
  | 'no-run-of-show'
  | 'block-heading'
  | 'block-twice'
  | 'section-twice'
  | 'entry-twice'
  | 'too-long'
  | 'base-missing'
  | 'variant-circle'
  | 'unit-missing'
  | 'kind-unknown'
  | 'key-twice'

const KEY = /^[a-z0-9][a-z0-9-]{0,79}$/
const FENCE = /^---[ \t]*$/
const LONGEST = 300_000

/** Text with one kind of line end and without a byte order mark, so that a file from any system reads alike. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** Front matter between two lines of `---`, and the rest; null where there is none. Lines count from 1. */
export function splitFrontMatter(text: string): { front: string; body: string; bodyLine: number } | null {
  const lines = plainLines(text).split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0 || !FENCE.test(lines[first]!)) return null
  const last = lines.findIndex((line, at) => at > first && FENCE.test(line))
  if (last < 0) return null
  return {
    front: '\n'.repeat(first + 1) + lines.slice(first + 1, last).join('\n'),
    body: lines.slice(last + 1).join('\n'),
    bodyLine: last + 2,
  }
}

/** Reads front matter field by field and gathers every mistake with its line instead of stopping at the first. */
export class Fields {
  readonly errors: FileError[] = []
  readonly #lines = new LineCounter()
  readonly #root: ParsedNode | null
  readonly #known = new Set<string>()

  constructor(front: string) {
    const document = parseDocument(front, { lineCounter: this.#lines, uniqueKeys: true })
    for (const error of document.errors)
      this.fail(this.#lines.linePos(error.pos[0]).line, '', 'not-yaml', { why: error.message.split('\n')[0]! })
    this.#root = document.errors.length ? null : document.contents
  }

  fail(line: number, field: string, slug: FileSlug, values: FileError['values'] = {}): null {
    this.errors.push({ line, field, slug, values })
    return null
  }

  /** The entry behind a path such as `rubric.criteria.0.name`; knows the line to name when it is missing. */
  at(path: string): { node: Node | null; line: number } {
    const steps = path.split('.')
    this.#known.add(steps[0]!)
    let node: Node | null = this.#root
    let line = node ? this.#lineOf(node) : 1
    for (const step of steps) {
      if (isMap(node)) node = (node.get(step, true) as Node | undefined) ?? null
      else if (isSeq(node)) node = (node.items[Number(step)] as Node | undefined) ?? null
      else node = null
      if (!node) return { node: null, line }
      line = this.#lineOf(node)
    }
    return { node: isScalar(node) && node.value === null ? null : node, line }
  }

  has(path: string): boolean {
    return this.at(path).node !== null
  }

  text(path: string, options: { most?: number } = {}): string | null {
    const { node, line } = this.at(path)
    if (!node) return this.fail(line, path, 'missing')
    if (!isScalar(node) || typeof node.value === 'object') return this.fail(line, path, 'not-a-text')
    const text = String(node.value).trim()
    if (text === '') return this.fail(line, path, 'missing')
    const most = options.most ?? 2000
    return text.length > most ? this.fail(line, path, 'too-long', { most }) : text
  }

  textOrNull(path: string): string | null {
    const { node } = this.at(path)
    if (!node || (isScalar(node) && String(node.value).trim() === '')) return null
    return this.text(path)
  }

  key(path: string): string | null {
    const text = this.text(path)
    if (text === null || KEY.test(text)) return text
    const better = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80)
    return this.fail(this.at(path).line, path, 'not-a-key', { value: text, better: better || 'unit-1' })
  }

  choice<One extends string>(path: string, choices: readonly One[]): One | null {
    const text = this.text(path)
    if (text === null) return null
    const found = choices.find((one) => one === text.toLowerCase())
    return found ?? this.fail(this.at(path).line, path, 'not-a-choice', { value: text, choices: choices.join(', ') })
  }

  whole(path: string): number | null {
    const { node, line } = this.at(path)
    if (!node) return this.fail(line, path, 'missing')
    const value = isScalar(node) ? Number(node.value) : Number.NaN
    return Number.isSafeInteger(value) && value >= 0 ? value : this.fail(line, path, 'not-a-number')
  }

  /** Paths of the entries of a list; empty when it is not there. */
  entries(path: string): string[] {
    const { node, line } = this.at(path)
    if (!node) return []
    if (isSeq(node)) return node.items.map((_, at) => `${path}.${at}`)
    this.fail(line, path, 'not-a-list')
    return []
  }

  /** A list of short texts; a single text counts as a list of one. */
  texts(path: string): string[] {
    const { node } = this.at(path)
    if (isScalar(node)) return [this.text(path)].flatMap((text) => text ?? [])
    return this.entries(path).flatMap((one) => this.text(one) ?? [])
  }

  /** Entries that are maps; anything else is named as a mistake. */
  maps(path: string): string[] {
    return this.entries(path).filter((one) => {
      const { node, line } = this.at(one)
      if (isMap(node)) return true
      this.fail(line, one, 'not-entries')
      return false
    })
  }

  choices<One extends string>(path: string, choices: readonly One[]): One[] {
    const { node } = this.at(path)
    const paths = isScalar(node) ? [path] : this.entries(path)
    return paths.flatMap((one) => this.choice(one, choices) ?? [])
  }

  /** What nobody asked for: kept as it is. */
  extra(): Record<string, unknown> {
    if (!isMap(this.#root)) return {}
    const all = this.#root.toJSON() as Record<string, unknown>
    return Object.fromEntries(Object.entries(all).filter(([name]) => !this.#known.has(name)))
  }

  #lineOf(node: Node): number {
    return node.range ? this.#lines.linePos(node.range[0]).line : 1
  }
}

/** Opens a file of ours: its front matter as fields and its body, or the one mistake that stops everything. */
export function openFile(
  text: string,
  version: string,
): { fields: Fields; body: string; bodyLine: number } | { errors: FileError[] } {
  const one = (line: number, slug: FileSlug, values: FileError['values'] = {}): { errors: FileError[] } => ({
    errors: [{ line, field: '', slug, values }],
  })
  if (text.length > LONGEST) return one(1, 'too-long', { most: LONGEST })
  const split = splitFrontMatter(text)
  if (!split) return one(1, 'no-front-matter', { version })
  const fields = new Fields(split.front)
  if (fields.errors.length) return { errors: fields.errors }
  const { node, line } = fields.at('takeroot')
  const found = isScalar(node) ? String(node.value) : ''
  if (found !== version) return one(line, 'wrong-version', { version, found: found || '–' })
  return { fields, body: split.body, bodyLine: split.bodyLine }
}

/** Which kind of our files a text is, by its first field; null for any other Markdown. */
export function kindOfFile(text: string): 'unit' | 'programme' | null {
  const version = /^takeroot:[ \t]*["']?(unit|programme)\/\d+/m.exec(splitFrontMatter(text)?.front ?? '')
  return version ? (version[1] as 'unit' | 'programme') : null
}
