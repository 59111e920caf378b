import type { Unit } from '#modules/curriculum/unit.ts'
import { readUnit } from '#modules/curriculum/unit-file.ts'
import { type ProseNode, proseNodes } from '../../ui/prose-nodes.ts'

/** A unit from its file; null when the file cannot be read. */
export function unitOf(markdown: string): Unit | null {
  const read = readUnit(markdown)
  return read.kind === 'read' ? read.unit : null
}

export type ReadingUnit = Omit<Unit, 'blocks' | 'sections' | 'intro' | 'runIntro' | 'extra'> & {
  intro: ProseNode[]
  runIntro: ProseNode[]
  blocks: (Omit<Unit['blocks'][number], 'text'> & { nodes: ProseNode[] })[]
  sections: { title: string; nodes: ProseNode[] }[]
}

/** The same with its texts read for drawing, so that no page carries a parser. */
export function readingUnit(markdown: string): ReadingUnit | null {
  const unit = unitOf(markdown)
  if (!unit) return null
  const { extra: _, ...rest } = unit
  return {
    ...rest,
    intro: proseNodes(unit.intro),
    runIntro: proseNodes(unit.runIntro),
    blocks: unit.blocks.map(({ text, ...block }) => ({ ...block, nodes: proseNodes(text) })),
    sections: unit.sections.map(({ title, text }) => ({ title, nodes: proseNodes(text) })),
  }
}
