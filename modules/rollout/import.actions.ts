import { parse as parseCsv } from 'csv-parse/sync'
import { LineCounter, parseDocument } from 'yaml'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { peopleByKey } from '#modules/people/views.ts'
import { addWorkflow, changeWorkflow, restoreWorkflow } from '#modules/workflows/actions.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { changeGoLiveDetails, moveGoLive } from './actions.ts'
import { ruleText } from './group-rule.ts'
import { countsOf, type Diff, type Judged, judgeRollout, type Known } from './rollout-diff.ts'
import type { RolloutDraft } from './rollout-draft.ts'
import { readRolloutFile, VERSION } from './rollout-file.ts'
import { readRolloutTable } from './rollout-table.ts'
import { ruleChoices, sitesHere } from './roster.views.ts'
import type { ImportEntry, NewGoLive, RolloutImport, RolloutImportAnswer } from './schema.ts'
import { insertGoLives, insertGroups, insertMilestone, saveGroup, saveMilestone } from './store.ts'
import { goLivesForPlanning, groupsHere, milestonesHere, movesOf } from './views.ts'

const UNDO_MINUTES = 10

/** Reads a rollout file; unless it is a dry run, what is good goes in at once and what is bad stays out with its reason. */
export async function importRollout(acting: Acting, asked: RolloutImport): Promise<RolloutImportAnswer> {
  permit(acting.actor, 'rollout/import')
  const draft = await draftOf(acting, asked)
  const diff = judgeRollout(draft, await knownTo(acting, draft))
  const entries = entriesOf(diff)
  const counts = countsOf(entries)
  if (asked.dryRun) return { applied: false, counts, entries }
  await apply(acting, diff)
  await record(acting, 'rollout/imported', null, { file: asked.fileName, counts })
  return { applied: true, counts, entries }
}

async function draftOf({ tx }: Acting, { fileName, text }: RolloutImport): Promise<RolloutDraft> {
  if (text.trim() === '') throw problem('rollout-import/empty')
  if (/\.(csv|tsv|txt)$/i.test(fileName)) {
    const known = {
      groups: await groupsHere(tx, true),
      workflows: [...(await workflowsByKey(tx)).values()],
      milestones: await milestonesHere(tx, true),
    }
    const read = readRolloutTable(rowsOf(text), known)
    if (read.kind === 'columns missing')
      throw problem('rollout-import/columns-missing', { columns: read.missing.join(', ') })
    return read.draft
  }
  const read = readRolloutFile(valuesOf(text))
  if (read.kind === 'not a rollout')
    throw problem('rollout-import/not-a-rollout', { version: read.version || '–', wanted: VERSION })
  return read.draft
}

function rowsOf(text: string): string[][] {
  try {
    const first = text.slice(0, 2000)
    const delimiter = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0]!
    return parseCsv(text, {
      bom: true,
      delimiter,
      comment: '#',
      comment_no_infix: true,
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    throw problem('rollout-import/not-readable', { line: lines ?? 1, why: message.slice(0, 200) })
  }
}

function valuesOf(text: string): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const [error] = document.errors
  if (error)
    throw problem('rollout-import/not-readable', {
      line: lines.linePos(error.pos[0]).line,
      why: error.message.split('\n')[0]!.slice(0, 200),
    })
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (refused) {
    throw problem('rollout-import/not-readable', { line: 1, why: (refused as Error).message.slice(0, 200) })
  }
}

async function knownTo({ tx, actor }: Acting, draft: RolloutDraft): Promise<Known> {
  const texts = [
    ...draft.groups.flatMap(({ value }) => value.where?.people ?? []),
    ...draft.workflows.flatMap(({ value }) => value.owner ?? []),
  ]
  const sites = await sitesHere(tx)
  const moves = await movesOf(tx, { limit: 5000 })
  const may = (permission: string) => actor.permissions.has(permission)
  return {
    groups: byKey(await groupsHere(tx, true)),
    workflows: (await workflowsByKey(tx)) as unknown as Known['workflows'],
    milestones: byKey(await milestonesHere(tx, true)),
    goLives: new Map(
      (await goLivesForPlanning(tx)).map((live) => [
        `${live.groupKey} ${live.workflowKey}`,
        {
          ...live,
          group: live.groupKey,
          workflow: live.workflowKey,
          milestone: live.milestoneKey,
          before: moves.filter((move) => move.goLiveId === live.id && !move.undoneAt).map((move) => move.from),
        },
      ]),
    ),
    sites: new Map(sites.map((site) => [ruleText(site.name), site])),
    people: await peopleByKey(tx, texts),
    departments: new Set((await ruleChoices(tx)).departments.map(({ name }) => ruleText(name))),
    may: {
      groups: may('groups/edit'),
      workflows: may('workflows/edit'),
      goLives: may('rollout/edit'),
      moves: may('rollout/move-go-live'),
    },
  }
}

function byKey<Row extends { key: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.key, row]))
}

async function apply(acting: Acting, diff: Diff): Promise<void> {
  const wanted = <One extends Judged>(all: One[]) =>
    all.filter(({ verdict }) => verdict === 'new' || verdict === 'changed')
  const groups = wanted(diff.groups)
  const fresh = groups.filter(({ id }) => id === null).map(({ key, after }) => ({ key, ...after }))
  if (fresh.length) await insertGroups(acting, fresh)
  for (const { id, after } of groups) if (id) await saveGroup(acting.tx, id, after)
  for (const { id, key, after, changes } of wanted(diff.workflows)) {
    if (!id) await addWorkflow(acting, { key, ...after })
    else {
      if (changes.some(({ field }) => field === 'retired')) await restoreWorkflow(acting, id)
      await changeWorkflow(acting, id, after)
    }
  }
  for (const { id, key, after } of wanted(diff.milestones)) {
    if (id) await saveMilestone(acting.tx, id, after)
    else await insertMilestone(acting, key, after)
  }
  await applyGoLives(acting, wanted(diff.goLives))
}

async function applyGoLives(acting: Acting, goLives: Diff['goLives']): Promise<void> {
  const { tx, now } = acting
  const byName = (rows: readonly { key: string; id: Id }[]) => new Map(rows.map((row) => [row.key, row.id]))
  const groups = byName(await groupsHere(tx))
  const workflows = byName([...(await workflowsByKey(tx)).values()] as unknown as { key: string; id: Id }[])
  const milestones = byName(await milestonesHere(tx))
  const undoUntil: Instant = plusMinutes(now, UNDO_MINUTES)
  const fresh: NewGoLive[] = []
  for (const { id, after, isMove } of goLives) {
    const milestone = after.milestone ? (milestones.get(after.milestone) ?? null) : null
    const { on, accessFrom, contractOn } = after
    const [group, workflow] = [groups.get(after.group)!, workflows.get(after.workflow)!]
    if (!id) fresh.push({ group, workflow, on, accessFrom, milestone, contractOn })
    else {
      if (isMove) await moveGoLive(acting, { goLive: id, to: on, accessFrom, reason: null, undoUntil })
      await changeGoLiveDetails(acting, id, { milestone, contractOn })
    }
  }
  if (fresh.length === 0) return
  const ids = await insertGoLives(acting, fresh)
  await announce(acting, 'rollout/go-lives-imported', { goLives: ids.length })
}

function entriesOf(diff: Diff): ImportEntry[] {
  const parts = [
    ['file', diff.lost],
    ['group', diff.groups],
    ['workflow', diff.workflows],
    ['milestone', diff.milestones],
    ['go-live', diff.goLives],
  ] as const
  return parts.flatMap(([part, judged]) =>
    judged.map(({ place, key, name, verdict, changes, reasons }) => ({
      part,
      place,
      key,
      name,
      verdict,
      changes,
      reasons,
    })),
  )
}
