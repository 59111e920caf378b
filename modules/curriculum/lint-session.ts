import { cannotTell, evidence, type Finding, fails, passes } from './finding.ts'
import { type LintInput, percent, unitScope } from './lint-input.ts'
import { placeholdersIn } from './placeholders.ts'
import { num, type Policy, texts } from './policy.ts'
import { minutesOf, modeThatCounts } from './run-of-show.ts'
import type { Unit } from './unit.ts'

/** What one session must have: R5.1, D1 to D4 of measurement 8.2, and the parts of a unit (D5 to D9). */
export function lintSession({ units, policy }: LintInput): Finding[] {
  return units.flatMap((unit) => [
    opening(unit),
    practiceShare(unit, policy),
    length(unit, policy),
    oneWorkflow(unit, policy),
    deliverable(unit),
    reflection(unit, policy),
    guardrails(unit),
    rubric(unit, policy),
    runOfShow(unit),
    placeholders(unit),
    tools(unit),
  ])
}

const EPSILON = 1e-9

function opening(unit: Unit): Finding {
  const scope = unitScope(unit, 'blocks')
  const taught = unit.blocks.filter((block) => modeThatCounts(block) !== 'apart')
  const values = { unit: unit.title, first: taught[0]?.title ?? '' }
  if (taught.length === 0) return cannotTell('R5.1', scope, { values })
  const told = {
    values,
    evidence: [
      evidence(
        'place of the opening',
        taught.findIndex(({ purpose }) => purpose === 'opening') + 1,
        `${unit.key} blocks`,
        taught.length,
      ),
    ],
  }
  if (taught[0]!.purpose === 'opening') return passes('R5.1', scope, told)
  return fails('R5.1', scope, {
    said: taught.some(({ purpose }) => purpose === 'opening') ? 'late' : 'missing',
    ...told,
  })
}

function practiceShare(unit: Unit, policy: Policy): Finding {
  const scope = unitScope(unit, 'blocks')
  const { practice, instructor, practiceShare: share } = minutesOf(unit.blocks, unit.assignment)
  if (share === null || unit.blocks.length === 0) return cannotTell('D1', scope, { values: { unit: unit.title } })
  const [wanted, tolerance, error] = [
    num(policy, 'practice.share'),
    num(policy, 'practice.tolerance'),
    num(policy, 'practice.errorBelow'),
  ]
  const [low, high] = [wanted - tolerance, wanted + tolerance]
  const told = {
    values: {
      unit: unit.title,
      share: percent(share),
      practice,
      instructor,
      low: percent(low),
      high: percent(high),
      wanted: percent(wanted),
    },
    evidence: [
      evidence('practice share of scheduled minutes', share, `${unit.key} blocks, assignment`, practice + instructor),
    ],
    threshold: { low, high, error },
  }
  if (share >= low - EPSILON && share <= high + EPSILON) return passes('D1', scope, told)
  return fails('D1', scope, {
    said: share > high ? 'too-much' : 'too-little',
    severity: share < error - EPSILON ? 'error' : 'warn',
    ...told,
  })
}

function length(unit: Unit, policy: Policy): Finding {
  const scope = unitScope(unit, 'blocks')
  const { session } = minutesOf(unit.blocks, null)
  if (session === 0) return cannotTell('D2', scope, { values: { unit: unit.title } })
  const [min, max] = [num(policy, 'session.minMinutes'), num(policy, 'session.maxMinutes')]
  const told = {
    values: { unit: unit.title, minutes: session, min, max },
    evidence: [evidence('minutes of the session', session, `${unit.key} blocks`)],
    threshold: { min, max },
  }
  if (session >= min && session <= max) return passes('D2', scope, told)
  return fails('D2', scope, { said: session < min ? 'short' : 'long', ...told })
}

function oneWorkflow(unit: Unit, policy: Policy): Finding {
  const scope = unitScope(unit, 'workflows')
  const most = num(policy, 'session.workflows')
  const n = unit.workflows.length
  const told = {
    values: { unit: unit.title, n, workflows: unit.workflows },
    evidence: [evidence('workflows', n, `${unit.key} workflows`)],
    threshold: { most },
  }
  if (n === 0) return cannotTell('D3', scope, told)
  return n > most ? fails('D3', scope, { said: 'fail', ...told }) : passes('D3', scope, told)
}

function deliverable(unit: Unit): Finding {
  const scope = unitScope(unit, 'assignment')
  const { practice } = minutesOf(unit.blocks, unit.assignment)
  const values = { unit: unit.title, practice, deliverable: unit.assignment?.deliverable ?? '' }
  if (practice === 0) return cannotTell('D4', scope, { values })
  const told = {
    values,
    evidence: [evidence('deliverable', unit.assignment?.deliverable ?? null, `${unit.key} assignment`)],
  }
  return unit.assignment?.deliverable
    ? passes('D4', scope, told)
    : fails('D4', scope, { said: 'no-deliverable', ...told })
}

function reflection(unit: Unit, policy: Policy): Finding {
  const scope = unitScope(unit, 'assignment.reflection')
  const { practice } = minutesOf(unit.blocks, unit.assignment)
  const asked: readonly string[] = unit.assignment?.reflection ?? []
  const missing = texts(policy, 'practice.reflection').filter((one) => !asked.includes(one))
  const told = {
    values: { unit: unit.title, missing: [...missing] },
    evidence: [evidence('reflection asks for', asked.join(', '), `${unit.key} assignment`, asked.length)],
  }
  if (practice === 0) return cannotTell('D4', scope, { ...told, said: 'unknown-reflection' })
  return missing.length
    ? fails('D4', scope, { said: 'no-reflection', severity: 'warn', ...told })
    : passes('D4', scope, { said: 'pass-reflection', ...told })
}

function guardrails(unit: Unit): Finding {
  const scope = unitScope(unit, 'guardrails')
  const told = {
    values: { unit: unit.title, n: unit.guardrails.length },
    evidence: [evidence('cards', unit.guardrails.length, `${unit.key} guardrails`)],
    threshold: { least: 1 },
  }
  return unit.guardrails.length ? passes('D5', scope, told) : fails('D5', scope, { said: 'fail', ...told })
}

function rubric(unit: Unit, policy: Policy): Finding {
  const scope = unitScope(unit, 'rubric')
  const [min, max, levels] = [
    num(policy, 'rubric.minCriteria'),
    num(policy, 'rubric.maxCriteria'),
    num(policy, 'rubric.levels'),
  ]
  const criteria = unit.rubric?.criteria ?? []
  const uneven = criteria.filter((one) => one.levels.length !== levels).map(({ name }) => name)
  const told = {
    values: { unit: unit.title, n: criteria.length, min, max, levels, criteria: uneven },
    evidence: [evidence('criteria', criteria.length, `${unit.key} rubric`)],
    threshold: { min, max, levels },
  }
  if (!unit.rubric) return fails('D6', scope, { said: 'missing', ...told })
  if (criteria.length < min || criteria.length > max) return fails('D6', scope, { said: 'count', ...told })
  if (uneven.length) return fails('D6', scope, { said: 'levels', ...told })
  return unit.rubric.gate ? passes('D6', scope, told) : fails('D6', scope, { said: 'no-gate', ...told })
}

function runOfShow(unit: Unit): Finding {
  const scope = unitScope(unit, 'blocks')
  const silent = unit.blocks
    .filter((block) => block.text === '' && modeThatCounts(block) !== 'apart')
    .map(({ title }) => title)
  const told = {
    values: { unit: unit.title, blocks: silent, n: silent.length },
    evidence: [evidence('blocks', unit.blocks.length, `${unit.key} blocks`)],
  }
  if (unit.blocks.length === 0) return fails('D7', scope, { said: 'no-blocks', ...told })
  return silent.length ? fails('D7', scope, { said: 'no-words', severity: 'warn', ...told }) : passes('D7', scope, told)
}

function placeholders(unit: Unit): Finding {
  const left = placeholdersIn([unit])
  const told = {
    values: { unit: unit.title, placeholders: left, n: left.length },
    evidence: [evidence('placeholders', left.length, unit.key)],
  }
  return left.length ? fails('D8', unitScope(unit), { said: 'fail', ...told }) : passes('D8', unitScope(unit), told)
}

function tools(unit: Unit): Finding {
  const told = {
    values: { unit: unit.title, tools: unit.tools },
    evidence: [evidence('tools', unit.tools.length, `${unit.key} tools`)],
  }
  return unit.tools.length
    ? passes('D9', unitScope(unit, 'tools'), told)
    : fails('D9', unitScope(unit, 'tools'), { said: 'fail', ...told })
}
