import { cannotTell, evidence, type Finding, fails, passes } from './finding.ts'
import { type LintInput, percent, prioritised, sameName, unitScope, wholeScope } from './lint-input.ts'
import { num, type Policy, texts } from './policy.ts'
import { minutesOf } from './run-of-show.ts'
import { hasTopic, unobservable } from './teaching-words.ts'
import type { Objective, PortfolioTask, Unit } from './unit.ts'

type Tasks = ReadonlyMap<string, PortfolioTask> | null

/** Root cause 1, misaligned objectives: R1.1 to R1.7 of measurement 8.2. */
export function lintObjectives(input: LintInput): Finding[] {
  const tasks = prioritised(input.programme)
  return [
    ...input.units.flatMap((unit) => [
      onPrioritisedTask(unit, tasks),
      onGenericArtifacts(unit, input.policy),
      ...observable(unit),
      noAdvancedTopic(unit, tasks, input.policy),
    ]),
    ...(input.programme ? [minutesOnPortfolio(input, tasks), ...bothViews(input), disagreements(input)] : []),
  ]
}

function tiedTo(unit: Unit, tasks: Tasks): Objective[] {
  return unit.objectives.filter(({ task }) => task !== null && (tasks === null || tasks.has(task)))
}

function onPrioritisedTask(unit: Unit, tasks: Tasks): Finding {
  const named = unit.objectives.flatMap(({ task }) => task ?? [])
  const told = {
    evidence: [
      evidence(
        'objectives tied to a prioritised task',
        tasks ? tiedTo(unit, tasks).length : null,
        `${unit.key} objectives`,
        unit.objectives.length,
      ),
    ],
    values: { unit: unit.title, tasks: named },
  }
  const scope = unitScope(unit, 'objectives')
  if (named.length === 0) return fails('R1.1', scope, { said: 'no-task', ...told })
  if (tasks === null) return cannotTell('R1.1', scope, told)
  return tiedTo(unit, tasks).length > 0
    ? passes('R1.1', scope, told)
    : fails('R1.1', scope, { said: 'not-prioritised', ...told })
}

/** Minutes count in proportion to the objectives that a prioritised task stands behind. */
function minutesOnPortfolio(input: LintInput, tasks: Tasks): Finding {
  const { units, policy } = input
  const scope = wholeScope(input, 'units')
  const minutes = units.map((unit) => {
    const { instructor, practice } = minutesOf(unit.blocks, unit.assignment)
    const tied = unit.objectives.length === 0 ? 0 : tiedTo(unit, tasks).length / unit.objectives.length
    return { all: instructor + practice, on: (instructor + practice) * tied }
  })
  const all = minutes.reduce((sum, one) => sum + one.all, 0)
  if (tasks === null || all === 0) return cannotTell('R1.2', scope)
  const on = minutes.reduce((sum, one) => sum + one.on, 0)
  const share = on / all
  const [warn, error] = [num(policy, 'portfolio.warnBelow'), num(policy, 'portfolio.errorBelow')]
  const told = {
    values: { share: percent(share), minutes: Math.round(on), all, wanted: percent(warn) },
    evidence: [evidence('share of minutes on prioritised tasks', share, 'units', all)],
    threshold: { warnBelow: warn, errorBelow: error },
  }
  if (share >= warn) return passes('R1.2', scope, told)
  return fails('R1.2', scope, { said: 'fail', severity: share < error ? 'error' : 'warn', ...told })
}

/** Roles whose own daily tasks the training changes; managers and oversight are asked about others' work. */
const RATED = ['end user', 'hr', 'technical']

function bothViews(input: LintInput): Finding[] {
  const { programme } = input
  const targets = (programme?.departments ?? []).flatMap(({ name, roles }) =>
    roles.filter((role) => RATED.includes(role)).map((role) => ({ department: name, role })),
  )
  if (!programme?.needs || targets.length === 0) return [cannotTell('R1.3', wholeScope(input, 'needs'))]
  const { interviews } = programme.needs
  return targets.map(({ department, role }) => {
    const asked = interviews.filter(
      (one) => sameName(one.role, role) && (one.department === null || sameName(one.department, department)),
    )
    const employees = asked.reduce((sum, one) => sum + one.employees, 0)
    const managers = asked.reduce((sum, one) => sum + one.managers, 0)
    const scope = { kind: 'role' as const, key: `${department} / ${role}`, name: department, field: 'needs' }
    const told = {
      values: { department, role, employees, managers },
      evidence: [evidence('employees asked', employees, 'needs'), evidence('managers asked', managers, 'needs')],
      threshold: { employees: 1, managers: 1 },
    }
    if (employees > 0 && managers > 0) return passes('R1.3', scope, told)
    const said = employees + managers === 0 ? 'nobody' : employees === 0 ? 'no-employees' : 'no-managers'
    return fails('R1.3', scope, { said, ...told })
  })
}

function disagreements(input: LintInput): Finding {
  const needs = input.programme?.needs
  const scope = wholeScope(input, 'needs')
  if (!needs?.locked) return cannotTell('R1.4', scope)
  const told = {
    values: { n: needs.openDisagreements },
    evidence: [evidence('open disagreements at lock', needs.openDisagreements, 'needs')],
    threshold: { most: 0 },
  }
  return needs.openDisagreements > 0 ? fails('R1.4', scope, { said: 'fail', ...told }) : passes('R1.4', scope, told)
}

/** Each artifact counts the same, since a unit does not say which minute is spent on which. */
function onGenericArtifacts(unit: Unit, policy: Policy): Finding {
  const scope = unitScope(unit, 'artifacts')
  const { practice } = minutesOf(unit.blocks, unit.assignment)
  const artifacts = unit.artifacts ?? []
  if (artifacts.length === 0 || practice === 0) return cannotTell('R1.5', scope, { values: { unit: unit.title } })
  const generic = artifacts.filter(({ kind }) => kind === 'generic')
  const share = generic.length / artifacts.length
  const most = num(policy, 'practice.mostGeneric')
  const told = {
    values: {
      unit: unit.title,
      share: percent(share),
      most: percent(most),
      artifacts: generic.map(({ bring }) => bring),
    },
    evidence: [evidence('share of practice on generic artifacts', share, `${unit.key} artifacts`, artifacts.length)],
    threshold: { most },
  }
  return share > most ? fails('R1.5', scope, { said: 'fail', ...told }) : passes('R1.5', scope, told)
}

function observable(unit: Unit): Finding[] {
  if (unit.objectives.length === 0)
    return [cannotTell('R1.6', unitScope(unit, 'objectives'), { values: { unit: unit.title } })]
  const found = unit.objectives.flatMap((objective, at) => {
    const verb = unobservable(objective.does)
    const said = verb ? (objective.metric ? 'no-behaviour' : 'neither') : objective.metric ? null : 'no-metric'
    if (!said) return []
    const field = `objectives.${at}.${verb ? 'does' : 'metric'}`
    return [
      fails('R1.6', unitScope(unit, field), {
        said,
        values: { unit: unit.title, objective: objective.does, verb: verb ?? '' },
        evidence: [evidence('observable', verb ? 'no' : 'yes', `${unit.key} ${field}`)],
      }),
    ]
  })
  return found.length ? found : [passes('R1.6', unitScope(unit, 'objectives'), { values: { unit: unit.title } })]
}

function noAdvancedTopic(unit: Unit, tasks: Tasks, policy: Policy): Finding {
  const advanced = texts(policy, 'topics.advanced').filter((topic) => teaches(unit, topic))
  const scope = unitScope(unit, unit.topics.length ? 'topics' : 'title')
  const told = {
    values: { unit: unit.title, topics: [...advanced], role: unit.role },
    evidence: [evidence('advanced topics', advanced.join(', '), `${unit.key} topics`, advanced.length)],
  }
  if (advanced.length === 0) return passes('R1.7', scope, told)
  if (tasks === null) return cannotTell('R1.7', scope, told)
  const needed = [...tasks.values()].filter(
    ({ roles }) => unit.role === 'any' || roles.includes(unit.role) || roles.includes('any'),
  )
  const idle = advanced.filter((topic) => !needed.some(({ key, says }) => hasTopic(`${key} ${says}`, topic)))
  return idle.length
    ? fails('R1.7', scope, { said: 'fail', ...told, values: { ...told.values, topics: idle } })
    : passes('R1.7', scope, told)
}

function teaches(unit: Unit, topic: string): boolean {
  const said = [
    ...unit.topics,
    unit.title,
    ...unit.objectives.map(({ does }) => does),
    ...unit.blocks.map(({ title }) => title),
  ]
  return said.some((text) => hasTopic(text, topic))
}
