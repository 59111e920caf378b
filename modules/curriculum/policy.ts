import type { KeptRules } from '#modules/people/policy.schema.ts'

export type Provenance = 'seed' | 'literature' | 'policy'
export type PolicyValue = number | readonly number[] | readonly string[]
export type PolicyRule = keyof typeof DEFAULTS
export type PolicyEntry = {
  value: PolicyValue
  provenance: Provenance
  /** Where it comes from: the part of the seed, or the section of the measurement document. */
  citation: string
  /** The rules of the lint that read it; none: kept here for what is measured later. */
  judges: readonly string[]
  least?: number
  most?: number
}

const seed = (citation: string) => ({ provenance: 'seed' as const, citation })
const ours = (citation: string) => ({ provenance: 'policy' as const, citation })
const literature = (citation: string) => ({ provenance: 'literature' as const, citation })
const share = { least: 0, most: 1 }

/** The default policy of measurement 9, each value with where it comes from. Planning constraints, not quality scores. */
export const DEFAULTS = {
  'workflows.min': { value: 3, ...seed('What Context-Rich Training Looks Like'), judges: [], least: 1, most: 10 },
  'workflows.max': { value: 5, ...seed('What Context-Rich Training Looks Like'), judges: [], least: 1, most: 20 },
  'session.minMinutes': {
    value: 60,
    ...seed('Designing Just-in-Time AI Training'),
    judges: ['D2'],
    least: 15,
    most: 240,
  },
  'session.maxMinutes': {
    value: 90,
    ...seed('Designing Just-in-Time AI Training'),
    judges: ['D2'],
    least: 15,
    most: 480,
  },
  'session.workflows': { value: 1, ...seed('Designing Just-in-Time AI Training'), judges: ['D3'], least: 1, most: 5 },
  'units.min': { value: 8, ...seed('Root Cause 4'), judges: ['R4.2'], least: 1, most: 100 },
  'units.max': { value: 15, ...seed('Root Cause 4'), judges: ['R4.2'], least: 1, most: 100 },
  'units.perRole': { value: 2, ...ours('measurement 9'), judges: ['R4.2'], least: 1, most: 10 },
  'units.least': { value: 3, ...ours('measurement 9'), judges: ['R4.2'], least: 1, most: 15 },
  'lead.minDays': { value: 14, ...seed('Why Just-in-Time Training Works Best'), judges: ['FM3'], least: 0, most: 365 },
  'lead.maxDays': { value: 28, ...seed('Why Just-in-Time Training Works Best'), judges: ['FM3'], least: 0, most: 365 },
  'lead.mostOutside': { value: 0.1, ...ours('measurement 8.2'), judges: ['FM3'], ...share },
  'practice.share': { value: 0.6, ...seed('Common Questions'), judges: ['D1'], ...share },
  'practice.tolerance': { value: 0.05, ...ours('measurement 9'), judges: ['D1'], ...share },
  'practice.errorBelow': { value: 0.4, ...ours('measurement 8.2'), judges: ['D1'], ...share },
  'practice.mostGeneric': { value: 0.3, ...ours('measurement 8.2'), judges: ['R1.5'], ...share },
  'practice.reflection': {
    value: ['tried', 'worked', 'failed', 'questions'],
    ...seed('Common Questions'),
    judges: ['D4'],
  },
  'portfolio.warnBelow': { value: 0.7, ...ours('measurement 8.2'), judges: ['R1.2'], ...share },
  'portfolio.errorBelow': { value: 0.5, ...ours('measurement 8.2'), judges: ['R1.2'], ...share },
  'departments.leastOverlap': { value: 0.5, ...ours('measurement 8.2'), judges: ['R4.1'], ...share },
  'framing.mostToolFirst': { value: 0.3, ...ours('measurement 8.2'), judges: ['FM1'], ...share },
  'topics.advanced': {
    value: ['fine-tuning', 'retrieval-augmented generation', 'model architecture'],
    ...seed('Root Cause 1'),
    judges: ['R1.7'],
  },
  'rubric.minCriteria': { value: 4, ...ours('measurement 3.1'), judges: ['D6'], least: 1, most: 12 },
  'rubric.maxCriteria': { value: 6, ...ours('measurement 3.1'), judges: ['D6'], least: 1, most: 12 },
  'rubric.levels': { value: 4, ...ours('measurement 3.1'), judges: ['D6'], least: 2, most: 7 },
  'refresher.fromDay': { value: 14, ...seed('Designing Just-in-Time AI Training'), judges: [] },
  'refresher.toDay': { value: 42, ...seed('Designing Just-in-Time AI Training'), judges: [] },
  'reinforcement.live': { value: [30, 90], ...seed('Root Cause 2'), judges: [] },
  'reinforcement.micro': {
    value: [2, 7, 16],
    ...literature('Cepeda and others 2008; Kang and others 2014'),
    judges: [],
  },
  'reinforcement.measure': { value: [30, 60, 90], ...seed('Root Cause 2 and Common Questions'), judges: [] },
  'reinforcement.toleranceDays': { value: 5, ...ours('measurement 9'), judges: [] },
  'manager.reviewEveryDays': { value: 91, ...seed('Root Cause 3'), judges: [] },
  'sustained.day': { value: 60, ...seed('Common Questions'), judges: [] },
  'sustained.windowEligibleDays': { value: 20, ...ours('measurement 2.4'), judges: [] },
  'sustained.theta': { value: 0.5, ...ours('measurement 2.4'), judges: [] },
  'sustained.maxGapDays': { value: 5, ...ours('measurement 2.4'), judges: [] },
  'lapse.eligibleDays': { value: 10, ...ours('measurement 2.5'), judges: [] },
  'privacy.kSensitive': { value: 10, ...ours('measurement 2.9'), judges: [] },
  'agreement.rely': { value: 0.8, ...literature('Krippendorff 2011'), judges: [] },
  'agreement.tentative': { value: 0.667, ...literature('Krippendorff 2011'), judges: [] },
  alpha: { value: 0.05, ...ours('measurement 0.3'), judges: [] },
  'micro.minutesPerWeek': { value: 10, ...ours('measurement 9'), judges: [] },
} as const satisfies Record<string, PolicyEntry>

export type Policy = { readonly [Rule in PolicyRule]: PolicyValue }
const PREFIX = 'curriculum/'

export function isPolicyRule(text: string): text is PolicyRule {
  return Object.hasOwn(DEFAULTS, text)
}

/** The name under which an organisation keeps its own value of a rule. */
export function keptName(rule: PolicyRule): string {
  return `${PREFIX}${rule}`
}

export const policyRules = Object.keys(DEFAULTS) as PolicyRule[]

/** The defaults with the organisation's own values in their place; one that has run out no longer counts. */
export function policyOn(own: KeptRules, today: string): Policy {
  return Object.fromEntries(
    policyRules.map((rule) => {
      const kept = own[keptName(rule)]
      const counts = kept && (kept.expires_on === null || kept.expires_on >= today) && fits(rule, kept.value)
      return [rule, counts ? (kept.value as PolicyValue) : DEFAULTS[rule].value]
    }),
  ) as unknown as Policy
}

export const STANDARD: Policy = policyOn({}, '')

/** Whether a value can stand for this rule: the same kind, and inside its range. */
export function fits(rule: PolicyRule, value: unknown): boolean {
  const { value: standard, least, most }: PolicyEntry = DEFAULTS[rule]
  if (typeof standard === 'number')
    return typeof value === 'number' && Number.isFinite(value) && value >= (least ?? 0) && value <= (most ?? 1e6)
  const kind = typeof standard[0]
  return Array.isArray(value) && value.length > 0 && value.length <= 40 && value.every((one) => typeof one === kind)
}

export function isOverridable(rule: PolicyRule): boolean {
  return DEFAULTS[rule].judges.length > 0
}

export function num(policy: Policy, rule: PolicyRule): number {
  return policy[rule] as number
}

export function texts(policy: Policy, rule: PolicyRule): readonly string[] {
  return policy[rule] as readonly string[]
}
