import type { Finding, FindingValues } from './finding.ts'
import { RULES, ruleSlug } from './lint-rules.ts'

type Say = (key: string, values: Record<string, string | number>) => string
type Has = (key: string) => boolean

const list = new Intl.ListFormat('en-GB')

export type SaidFinding = {
  rule: string
  weight: string
  says: string
  /** What to do; null where nothing has to be done. */
  fix: string | null
  why: string
  source: string
}

/** A finding in sentences for a sponsor; page and command line say the same. `has` asks whether a sentence exists. */
export function saidFinding(say: Say, has: Has, finding: Finding): SaidFinding {
  const slug = ruleSlug(finding.ruleId)
  const values = plain(finding.values, say, has)
  const { source, citation } = RULES[finding.ruleId]
  const fix = [`curriculum.fix.${slug}.${finding.said}`, `curriculum.fix.${slug}`].find(has)
  const weight =
    finding.status === 'fail' ? `curriculum.severity.${finding.severity}` : `curriculum.status.${finding.status}`
  return {
    rule: say(`curriculum.rule.${slug}`, {}),
    weight: say(weight, {}),
    says: say(`curriculum.finding.${slug}.${finding.said}`, values),
    fix: finding.status === 'fail' && fix ? say(fix, values) : null,
    why: say(`curriculum.why.${slug}`, {}),
    source: say(`curriculum.provenance.${source}`, { citation }),
  }
}

/** Lists become text, roles become what people call them. */
function plain(values: FindingValues, say: Say, has: Has): Record<string, string | number> {
  const named = (name: string, value: string | number) => {
    const key = `curriculum.${name === 'missing' ? 'reflected' : 'role'}.${value}`
    return /^(roles?|missing)$/.test(name) && has(key) ? say(key, {}) : value
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? list.format(value.map((one) => String(named(name, one)))) : named(name, value),
    ]),
  )
}
