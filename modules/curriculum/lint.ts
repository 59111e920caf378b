import { type Finding, inOrder } from './finding.ts'
import { lintAudience } from './lint-audience.ts'
import { lintFraming } from './lint-framing.ts'
import type { LintInput } from './lint-input.ts'
import { lintObjectives } from './lint-objectives.ts'
import { lintSession } from './lint-session.ts'

/** Every rule over units and, where there is one, their programme. Pure: the same input gives the same findings in the same order. */
export function lint(input: LintInput): Finding[] {
  return inOrder([...lintObjectives(input), ...lintAudience(input), ...lintSession(input), ...lintFraming(input)])
}
