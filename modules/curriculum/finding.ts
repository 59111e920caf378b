import { RULES, type RuleId } from './lint-rules.ts'

export type Cause = 'RC1' | 'RC2' | 'RC3' | 'RC4' | 'RC5' | 'FM1' | 'FM2' | 'FM3' | 'D' | 'M'
export type Severity = 'info' | 'warn' | 'error' | 'blocker'
export type Status = 'fail' | 'pass' | 'not_assessable'
export type Evidence = {
  metric: string
  value: number | string | null
  ci: [number, number] | null
  n: number | null
  /** Where it was read: a unit's key with a field, `portfolio`, `needs`, `departments`. */
  sourceRef: string
}
export type Scope = {
  kind: 'programme' | 'unit' | 'department' | 'role'
  key: string
  name: string
  /** Where an editor finds it, such as `objectives.0.does`; null: the whole. */
  field: string | null
}
export type Remedy = { template: string; who: 'author' | 'programme-lead' | 'hr' | 'technology-lead'; artefact: string }
export type FindingValues = Record<string, string | number | string[]>

/** One judgement of one rule (measurement 8.1). Its sentence is `curriculum.finding.<rule>.<said>` with `values`. */
export type Finding = {
  ruleId: RuleId
  version: number
  cause: Cause
  severity: Severity
  status: Status
  evidence: Evidence[]
  threshold: Record<string, number | string>
  scope: Scope
  remedy: Remedy[]
  /** Judged from what is written: certain. Judged from words in a text: likely. */
  confidence: 'certain' | 'likely'
  suppressedBy?: RuleId
  said: string
  values: FindingValues
}

type Told = {
  severity?: Severity
  said: string
  values?: FindingValues
  evidence?: Evidence[]
  threshold?: Record<string, number | string>
}

const SEVERITIES: readonly Severity[] = ['blocker', 'error', 'warn', 'info']

function made(ruleId: RuleId, status: Status, scope: Scope, told: Told): Finding {
  const { version, cause, severity, confidence, who, artefact } = RULES[ruleId]
  return {
    ruleId,
    version,
    cause,
    severity: told.severity ?? severity,
    status,
    evidence: told.evidence ?? [],
    threshold: told.threshold ?? {},
    scope,
    remedy: status === 'fail' ? [{ template: `${ruleId}.${told.said}`, who, artefact }] : [],
    confidence,
    said: told.said,
    values: told.values ?? {},
  }
}

export function fails(ruleId: RuleId, scope: Scope, told: Told): Finding {
  return made(ruleId, 'fail', scope, told)
}

export function passes(ruleId: RuleId, scope: Scope, told: Partial<Told> = {}): Finding {
  return made(ruleId, 'pass', scope, { said: 'pass', ...told })
}

/** The rule needs something that is not there; that is neither good nor bad. */
export function cannotTell(ruleId: RuleId, scope: Scope, told: Partial<Told> = {}): Finding {
  return made(ruleId, 'not_assessable', scope, { said: 'unknown', ...told })
}

export function evidence(
  metric: string,
  value: Evidence['value'],
  sourceRef: string,
  n: number | null = null,
): Evidence {
  return { metric, value, ci: null, n, sourceRef }
}

export type LintSummary = {
  blocker: number
  error: number
  warn: number
  info: number
  unknown: number
  passed: number
}

/** How many findings of each weight; the passed and the unknown are counted apart. */
export function summaryOf(findings: readonly Pick<Finding, 'status' | 'severity'>[]): LintSummary {
  const failed = (severity: Severity) =>
    findings.filter((one) => one.status === 'fail' && one.severity === severity).length
  return {
    blocker: failed('blocker'),
    error: failed('error'),
    warn: failed('warn'),
    info: failed('info'),
    unknown: findings.filter(({ status }) => status === 'not_assessable').length,
    passed: findings.filter(({ status }) => status === 'pass').length,
  }
}

/** Nothing to mend: remarks and what cannot be told yet do not count against it. */
export function isClean({ blocker, error, warn }: LintSummary): boolean {
  return blocker + error + warn === 0
}

/** What must be mended first comes first; then by rule; the order of equal ones stays. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ status, severity }: Finding) =>
    status === 'fail' ? SEVERITIES.indexOf(severity) : status === 'not_assessable' ? 10 : 11
  return findings.toSorted((a, b) => rank(a) - rank(b))
}
