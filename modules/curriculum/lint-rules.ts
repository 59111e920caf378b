import type { Cause, Remedy, Severity } from './finding.ts'
import type { Provenance } from './policy.ts'

export type RuleId =
  | 'R1.1'
  | 'R1.2'
  | 'R1.3'
  | 'R1.4'
  | 'R1.5'
  | 'R1.6'
  | 'R1.7'
  | 'R4.1'
  | 'R4.2'
  | 'R4.3'
  | 'R4.4'
  | 'R5.1'
  | 'FM1'
  | 'FM2'
  | 'FM3'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D7'
  | 'D8'
  | 'D9'

export type Rule = {
  version: number
  cause: Cause
  /** Where no finding says another. */
  severity: Severity
  source: Provenance
  citation: string
  about: 'unit' | 'programme'
  confidence: 'certain' | 'likely'
  who: Remedy['who']
  /** What exists when it is mended. */
  artefact: string
}

type Short = [Cause, Severity, Provenance, string, Rule['about'], Remedy['who'], string, Rule['confidence']?]
const rule = ([cause, severity, source, citation, about, who, artefact, confidence = 'certain']: Short): Rule => ({
  version: 1,
  cause,
  severity,
  source,
  citation,
  about,
  confidence,
  who,
  artefact,
})

/** Every rule of the lint with its cause and source (measurement 8.2); D5 to D9 are the unit's own parts (issue, section 5). */
export const RULES: Record<RuleId, Rule> = {
  'R1.1': rule(['RC1', 'error', 'seed', 'Root Cause 1', 'unit', 'author', 'objective']),
  'R1.2': rule(['RC1', 'error', 'policy', 'measurement 8.2', 'programme', 'programme-lead', 'programme']),
  'R1.3': rule(['RC1', 'error', 'seed', 'Root Cause 1', 'programme', 'hr', 'interview']),
  'R1.4': rule(['RC1', 'error', 'policy', 'measurement 8.2', 'programme', 'programme-lead', 'resolution']),
  'R1.5': rule(['RC1', 'warn', 'seed', 'What Context-Rich Training Looks Like', 'unit', 'author', 'artifact']),
  'R1.6': rule([
    'RC1',
    'warn',
    'seed',
    'What Context-Rich Training Looks Like',
    'unit',
    'author',
    'objective',
    'likely',
  ]),
  'R1.7': rule(['RC1', 'warn', 'seed', 'Root Cause 1', 'unit', 'author', 'unit', 'likely']),
  'R4.1': rule(['RC4', 'error', 'seed', 'Root Cause 4', 'programme', 'programme-lead', 'unit']),
  'R4.2': rule(['RC4', 'warn', 'seed', 'Root Cause 4', 'programme', 'programme-lead', 'unit']),
  'R4.3': rule(['RC4', 'warn', 'policy', 'measurement 8.2', 'programme', 'programme-lead', 'unit']),
  'R4.4': rule(['RC4', 'error', 'seed', 'Root Cause 4', 'programme', 'author', 'artifact']),
  'R5.1': rule(['RC5', 'warn', 'seed', 'Root Cause 5', 'unit', 'author', 'block']),
  FM1: rule([
    'FM1',
    'error',
    'seed',
    'Why Technical Training Without Context Fails',
    'programme',
    'author',
    'title',
    'likely',
  ]),
  FM2: rule([
    'FM2',
    'error',
    'seed',
    'Why Technical Training Without Context Fails',
    'programme',
    'programme-lead',
    'variant',
  ]),
  FM3: rule(['FM3', 'error', 'seed', 'Why Just-in-Time Training Works Best', 'programme', 'programme-lead', 'rollout']),
  D1: rule(['D', 'warn', 'seed', 'Common Questions', 'unit', 'author', 'run of show']),
  D2: rule(['D', 'warn', 'seed', 'Designing Just-in-Time AI Training', 'unit', 'author', 'run of show']),
  D3: rule(['D', 'warn', 'seed', 'Designing Just-in-Time AI Training', 'unit', 'author', 'unit']),
  D4: rule(['D', 'error', 'seed', 'Common Questions', 'unit', 'author', 'assignment']),
  D5: rule(['D', 'warn', 'seed', 'What Context-Rich Training Looks Like', 'unit', 'technology-lead', 'card']),
  D6: rule(['D', 'warn', 'policy', 'measurement 3.1', 'unit', 'author', 'rubric']),
  D7: rule(['D', 'error', 'policy', 'measurement 9', 'unit', 'author', 'run of show']),
  D8: rule(['D', 'info', 'policy', 'measurement 9', 'unit', 'author', 'unit']),
  D9: rule(['D', 'warn', 'seed', 'Role-Specific Considerations', 'unit', 'technology-lead', 'tool']),
}

export const ruleIds = Object.keys(RULES) as RuleId[]

/** R1.1 as a part of a sentence's key: `r1-1`. */
export function ruleSlug(ruleId: string): string {
  return ruleId.toLowerCase().replace('.', '-')
}
