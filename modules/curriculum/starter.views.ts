import type { Instant } from '#kernel/instant.ts'
import { ruleChoices } from '#modules/rollout/roster.views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { shippedTexts } from '#platform/files/shipped.ts'
import { summaryOf } from './finding.ts'
import { lint } from './lint.ts'
import { RULES } from './lint-rules.ts'
import { placeholdersIn } from './placeholders.ts'
import { STANDARD } from './policy.ts'
import { minutesOf } from './run-of-show.ts'
import type { StarterRow, Suggestions } from './schema.ts'
import { departmentFor, taskProposals, workflowFor } from './starter-match.ts'
import type { PortfolioTask, Unit } from './unit.ts'
import { readUnit, writeUnit } from './unit-file.ts'
import { resolveUnit } from './variant.ts'
import { fillingsHere, type Shelf, shelfHere, unitsOf } from './views.ts'

export type Starter = { own: Unit; unit: Unit }
let shelved: Map<string, Starter> | null = null

/** The units that come with the program, by key. A file of it that cannot be read is left out; a test says so first. */
export function starterShelf(): ReadonlyMap<string, Starter> {
  if (shelved) return shelved
  const owns = shippedTexts('starter/units', '.md').flatMap(({ text }) => {
    const read = readUnit(text)
    return read.kind === 'read' ? [read.unit] : []
  })
  const byKey = new Map(owns.map((unit) => [unit.key, unit]))
  shelved = new Map(
    owns.flatMap((own) => {
      const found = resolveUnit(own, byKey)
      return found.kind === 'resolved' ? [[own.key, { own, unit: found.unit }] as const] : []
    }),
  )
  return shelved
}

export async function starterRows(tx: Tx): Promise<StarterRow[]> {
  const rows = await tx
    .selectFrom('curriculum.unit')
    .select((eb) => ['starter', eb.fn.countAll<number>().as('n')])
    .where('starter', 'is not', null)
    .where('retired_at', 'is', null)
    .groupBy('starter')
    .execute()
  const taken = new Map(rows.map((row) => [row.starter!, Number(row.n)]))
  return [...starterShelf().values()]
    .map((starter) => starterRow(starter, taken.get(starter.own.key) ?? 0))
    .toSorted(
      (a, b) =>
        a.department.localeCompare(b.department, 'en') ||
        a.workflow.localeCompare(b.workflow, 'en') ||
        a.role.localeCompare(b.role, 'en'),
    )
}

export function starterRow({ own, unit }: Starter, takenOver: number): StarterRow {
  const minutes = minutesOf(unit.blocks, unit.assignment)
  return {
    key: own.key,
    title: own.title,
    workflow: unit.workflows[0] ?? '',
    department: unit.department,
    role: unit.role,
    variantOf: own.variantOf,
    tools: unit.tools,
    minutes: minutes.session,
    practiceShare: minutes.practiceShare,
    placeholders: placeholdersIn([unit]),
    takenOver,
  }
}

export function starterDetail({ own, unit }: Starter) {
  const findings = lint({ units: [unit], programme: null, policy: STANDARD }).filter(
    ({ ruleId }) => RULES[ruleId].about === 'unit',
  )
  return { ...starterRow({ own, unit }, 0), markdown: writeUnit(unit), findings, summary: summaryOf(findings) }
}

/** Starter units for the chosen work and each role in it, with department and tasks proposed; nothing is made yet. */
export async function suggestions(tx: Tx, now: Instant, programme: string | null): Promise<Suggestions> {
  const shelf = await shelfHere(tx, now)
  const departments = (await ruleChoices(tx)).departments.map(({ name }) => name)
  const chosenKeys = shelf.work.portfolio?.map(({ workflow }) => workflow) ?? null
  const workflows = shelf.work.workflows.filter(({ key }) => chosenKeys === null || chosenKeys.includes(key))
  const there = new Set(programme ? unitsOf(shelf, programme).flatMap(({ starter }) => starter ?? []) : [])
  return {
    chosen: chosenKeys !== null,
    workflows: workflows.map(({ key, name }) => ({ key, name })),
    departments,
    tasks: shelf.work.tasks
      .filter(({ workflow }) => workflows.some(({ key }) => key === workflow))
      .map(({ key, says, workflow }) => ({ key, says, workflow })),
    suggestions: [...starterShelf().values()]
      .filter(({ own }) => !there.has(own.key))
      .map((starter) => suggestionFor(starter, shelf, workflows, departments)),
    fillings: [...(await fillingsHere(tx))].map(([name, value]) => ({ name, value })),
  }
}

function suggestionFor(
  { own, unit }: Starter,
  shelf: Shelf,
  workflows: readonly { key: string; name: string }[],
  departments: readonly string[],
): Suggestions['suggestions'][number] {
  const workflow = workflowFor(unit, workflows)
  const proposals = taskProposals(unit, tasksOf(shelf, workflow?.key ?? null))
  return {
    starter: own.key,
    title: own.title,
    role: unit.role,
    variantOf: own.variantOf,
    minutes: minutesOf(unit.blocks, null).session,
    department: departmentFor(unit.department, departments),
    workflow: workflow?.key ?? null,
    workflowName: workflow?.name ?? null,
    proposed: workflow !== null,
    tasks: unit.objectives.map(({ id, does }) => ({ objective: id, does, task: proposals[id] ?? null })),
    placeholders: placeholdersIn([unit]),
  }
}

export function tasksOf({ work }: Pick<Shelf, 'work'>, workflow: string | null): PortfolioTask[] {
  return work.tasks
    .filter((task) => task.workflow === workflow)
    .map(({ key, says }) => ({ key, says, roles: ['any' as const] }))
}
