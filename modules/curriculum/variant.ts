import type { Block, Inherited, Section, Unit } from './unit.ts'

export type Resolved =
  | { kind: 'resolved'; unit: Unit }
  | { kind: 'base missing'; base: string }
  | { kind: 'circle'; keys: string[] }

/** A variant with what it shares filled in, so that lint, print and sessions need not know that it is one. */
export function resolveUnit(unit: Unit, byKey: ReadonlyMap<string, Unit>, seen: readonly string[] = []): Resolved {
  if (!unit.variantOf) return { kind: 'resolved', unit }
  if (seen.includes(unit.key)) return { kind: 'circle', keys: [...seen, unit.key] }
  const base = byKey.get(unit.variantOf)
  if (!base) return { kind: 'base missing', base: unit.variantOf }
  const shared = resolveUnit(base, byKey, [...seen, unit.key])
  return shared.kind === 'resolved' ? { kind: 'resolved', unit: merged(unit, shared.unit) } : shared
}

function merged(own: Unit, base: Unit): Unit {
  const inherited = Object.fromEntries(own.inherits.map((name: Inherited) => [name, base[name]])) as Partial<Unit>
  return {
    ...own,
    ...inherited,
    blocks: own.blocks.length === 0 ? kept(base.blocks, own.without) : mergedBlocks(own, base),
    runIntro: own.runIntro || base.runIntro,
    sections: mergedSections(own, base),
    intro: own.intro || base.intro,
    inherits: [],
    without: [],
  }
}

function kept<Part extends { title: string }>(parts: readonly Part[], without: readonly string[]): Part[] {
  return parts.filter(({ title }) => !without.includes(title))
}

/** Blocks of the same title are replaced; a new one follows the block before it in the variant, or ends the session. */
function mergedBlocks(own: Unit, base: Unit): Block[] {
  const own_ = new Map(own.blocks.map((block) => [block.title, block]))
  const blocks = kept(base.blocks, own.without).map((block) => own_.get(block.title) ?? block)
  own.blocks.forEach((block, at) => {
    if (blocks.some(({ title }) => title === block.title)) return
    const before = blocks.findIndex(({ title }) => title === own.blocks[at - 1]?.title)
    if (before < 0) blocks.push(block)
    else blocks.splice(before + 1, 0, block)
  })
  return blocks
}

function mergedSections(own: Unit, base: Unit): Section[] {
  const shared = kept(base.sections, own.without).map(
    (section) => own.sections.find(({ title }) => title === section.title) ?? section,
  )
  return [...shared, ...own.sections.filter(({ title }) => !shared.some((one) => one.title === title))]
}

export type BlockPair = { title: string; left: Block | null; right: Block | null; isShared: boolean }

/** Two resolved units side by side: blocks by title in running order, and whether both say the same. */
export function blockPairs(left: Unit, right: Unit): BlockPair[] {
  const titles = left.blocks.map(({ title }) => title)
  right.blocks.forEach(({ title }, at) => {
    if (titles.includes(title)) return
    const before = titles.indexOf(right.blocks[at - 1]?.title ?? '')
    titles.splice(before < 0 ? titles.length : before + 1, 0, title)
  })
  return titles.map((title) => {
    const [one, other] = [left, right].map((unit) => unit.blocks.find((block) => block.title === title) ?? null)
    return { title, left: one ?? null, right: other ?? null, isShared: same(one, other) }
  })
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
