import { aseanItems, euItems, genAiItems, isoItems, modelItems, nistItems, oecdItems } from './framework-items.ts'

/**
 * One identifiable part of a published framework, with a line of our own about it. `id` is the identifier that the
 * framework itself uses, or its place in the document where it has none.
 */
export type Item = { id: string; part: string; says: string }

export type Framework = {
  key: string
  name: string
  edition: string
  publisher: string
  /** Where the edition can be read, or bought. */
  source: string
  /** What one item is called: category, principle, clause. */
  unit:
    | 'category'
    | 'clause or control group'
    | 'area'
    | 'dimension'
    | 'principle'
    | 'principle or recommendation'
    | 'duty'
  items: readonly Item[]
}

/** What cards and controls can be tied to. Ties are statements of the organisation, never a finding of compliance. */
export const frameworks: readonly Framework[] = [
  {
    key: 'nist-ai-rmf',
    name: 'NIST AI Risk Management Framework',
    edition: 'AI RMF 1.0, NIST AI 100-1, January 2023',
    publisher: 'National Institute of Standards and Technology (United States)',
    source: 'https://doi.org/10.6028/NIST.AI.100-1',
    unit: 'category',
    items: nistItems,
  },
  {
    key: 'iso-42001',
    name: 'ISO/IEC 42001 Artificial intelligence management system',
    edition: 'ISO/IEC 42001:2023, first edition, December 2023',
    publisher: 'ISO and IEC',
    source: 'https://www.iso.org/standard/81230.html',
    unit: 'clause or control group',
    items: isoItems,
  },
  {
    key: 'sg-model-framework',
    name: 'Model AI Governance Framework',
    edition: 'Second edition, January 2020',
    publisher: 'PDPC and IMDA (Singapore)',
    source: 'https://www.pdpc.gov.sg/help-and-resources/2020/01/model-ai-governance-framework',
    unit: 'area',
    items: modelItems,
  },
  {
    key: 'sg-genai-framework',
    name: 'Model AI Governance Framework for Generative AI',
    edition: '30 May 2024',
    publisher: 'AI Verify Foundation and IMDA (Singapore)',
    source: 'https://aiverifyfoundation.sg/resources/mgf-gen-ai/',
    unit: 'dimension',
    items: genAiItems,
  },
  {
    key: 'asean-guide',
    name: 'ASEAN Guide on AI Governance and Ethics',
    edition: 'February 2024',
    publisher: 'ASEAN',
    source: 'https://asean.org/book/asean-guide-on-ai-governance-and-ethics/',
    unit: 'principle',
    items: aseanItems,
  },
  {
    key: 'oecd-principles',
    name: 'OECD AI Principles',
    edition: 'OECD/LEGAL/0449, adopted May 2019, amended May 2024',
    publisher: 'OECD',
    source: 'https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0449',
    unit: 'principle or recommendation',
    items: oecdItems,
  },
  {
    key: 'eu-ai-act-4',
    name: 'EU AI Act, AI literacy',
    edition: 'Regulation (EU) 2024/1689 of 13 June 2024, Article 4 as adopted, applies from 2 February 2025',
    publisher: 'European Union',
    source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    unit: 'duty',
    items: euItems,
  },
]

export function isItem(framework: string, item: string): boolean {
  return frameworks.some(({ key, items }) => key === framework && items.some(({ id }) => id === item))
}

export type Tie = { subjectKind: 'card' | 'output rule' | 'control'; subject: string; framework: string; item: string }
export type Covered = { items: number; withCards: number; withControls: number; withAny: number }

/** How many items of a framework something stands beside: plain counts, no judgement. Ties to items that are not listed are left out. */
export function coverageOf({ key, items }: Framework, ties: readonly Tie[]): Covered {
  const here = ties.filter((tie) => tie.framework === key)
  const count = (counts: (tie: Tie) => boolean) =>
    items.filter(({ id }) => here.some((tie) => tie.item === id && counts(tie))).length
  return {
    items: items.length,
    withCards: count(({ subjectKind }) => subjectKind === 'card'),
    withControls: count(({ subjectKind }) => subjectKind !== 'card'),
    withAny: count(() => true),
  }
}

/** What this product does beside the cards; each can be tied like a card. */
export const controls = [
  'policy',
  'data rules',
  'output approvals',
  'acknowledgement',
  'near-misses',
  'training',
] as const
