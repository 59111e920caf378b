import type { Id } from '#kernel/id.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { knownProgramme } from './actions.ts'
import { summaryOf } from './finding.ts'
import { lint } from './lint.ts'
import { RULES } from './lint-rules.ts'
import { writeProgramme } from './programme-file.ts'
import type { UnitImport, UnitImportAnswer, UnitImportEntry } from './schema.ts'
import { insertProgramme, insertUnit, placeUnit, saveDraft, saveProgramme } from './store.ts'
import { writeUnit } from './unit-file.ts'
import { type JudgedProgramme, type JudgedUnit, judgeFiles } from './unit-import.ts'
import { programmeFacts, type Shelf, shelfHere, unitsOf } from './views.ts'

/** Brings files in as drafts. A dry run says what would happen; good files go in, the others are explained. */
export async function importUnits(acting: Acting, asked: UnitImport): Promise<UnitImportAnswer> {
  permit(acting.actor, 'curriculum/edit')
  if (asked.programme) await knownProgramme(acting, asked.programme as Id)
  const shelf = await shelfHere(acting.tx, acting.now)
  const judged = judgeFiles(asked.files, {
    units: new Map(shelf.units.map(({ key, own, markdown }) => [key, { own, markdown }])),
    programmes: new Map(shelf.programmes.map((one) => [one.key, writeProgramme(ownFacts(shelf, one.id))])),
  })
  const entries = [...judged.units, ...judged.programmes, ...judged.others].map((one) => entryOf(one, shelf))
  const counts = { new: 0, changed: 0, unchanged: 0, bad: 0 }
  for (const { verdict } of entries) counts[verdict]++
  if (asked.dryRun) return { applied: false, counts, entries, programmes: [] }
  const programmes = await apply(acting, judged.units, judged.programmes, asked.programme as Id | null, shelf)
  await record(acting, 'units/imported', null, { files: asked.files.length, counts })
  return { applied: true, counts, entries, programmes }
}

/** What a programme's own file would say: not what the organisation knows besides. */
function ownFacts(shelf: Shelf, id: string) {
  const programme = shelf.programmes.find((one) => one.id === id)!
  const { portfolio, needs, leadTimes, anchor, channel, extra, departments } = programme
  return { ...programmeFacts(shelf, programme), portfolio, needs, leadTimes, anchor, channel, extra, departments }
}

function entryOf(
  judged: JudgedUnit | JudgedProgramme | { kind: 'other'; file: string; errors: UnitImportEntry['errors'] },
  shelf: Shelf,
): UnitImportEntry {
  if (judged.kind === 'other')
    return {
      file: judged.file,
      kind: 'other',
      key: '',
      title: judged.file,
      verdict: 'bad',
      errors: judged.errors,
      summary: null,
    }
  const { file, kind, key, title, verdict, errors } = judged
  const unit = judged.kind === 'unit' ? judged.resolved : null
  const findings = unit
    ? lint({ units: [unit], programme: programmeFacts(shelf, null), policy: shelf.policy }).filter(
        ({ ruleId }) => RULES[ruleId].about === 'unit',
      )
    : null
  return { file, kind, key, title, verdict, errors, summary: findings && summaryOf(findings) }
}

async function apply(
  acting: Acting,
  units: readonly JudgedUnit[],
  programmes: readonly JudgedProgramme[],
  home: Id | null,
  shelf: Shelf,
): Promise<{ id: string; title: string }[]> {
  const ids = new Map(shelf.units.map(({ key, id }) => [key, id]))
  for (const { unit, verdict, key } of units) {
    if (!unit || verdict === 'bad' || verdict === 'unchanged') continue
    const known = ids.get(key)
    if (known) await saveDraft(acting, known, writeUnit(unit))
    else
      ids.set(
        key,
        await insertUnit(acting, {
          key,
          markdown: writeUnit(unit),
          programme: home,
          position: home ? unitsOf(shelf, home).length + ids.size : 0,
          starter: null,
        }),
      )
  }
  const made: { id: string; title: string }[] = []
  for (const { programme, verdict, key, unitKeys } of programmes) {
    if (!programme || verdict === 'bad') continue
    const { anchor, portfolio, needs, leadTimes, extra, title, departments, channel, text } = programme
    const stored = { title, departments, channel, why: text, brought: { anchor, portfolio, needs, leadTimes, extra } }
    const known = shelf.programmes.find((one) => one.key === key)?.id
    if (known) await saveProgramme(acting.tx, known, stored)
    const id = known ?? (await insertProgramme(acting, key, stored))
    for (const [at, unit] of unitKeys.entries()) {
      const unitId = ids.get(unit)
      if (unitId) await placeUnit(acting.tx, unitId, id, at)
    }
    made.push({ id, title })
  }
  return made
}

export type ExportedFile = { path: string; text: string }

/** Every unit and programme as a file: importing them elsewhere, and exporting again, gives the same bytes. */
export async function exportUnits(acting: Acting, asked: { programme: Id | null }): Promise<ExportedFile[]> {
  permit(acting.actor, 'curriculum/see')
  const shelf = await shelfHere(acting.tx, acting.now)
  const programmes = shelf.programmes.filter(({ id, retiredAt }) =>
    asked.programme ? id === asked.programme : retiredAt === null,
  )
  const wanted = asked.programme
    ? unitsOf(shelf, asked.programme)
    : shelf.units.filter(({ retiredAt }) => retiredAt === null)
  const bases = shelf.units.filter(
    ({ key }) => wanted.some(({ own }) => own.variantOf === key) && !wanted.some((one) => one.key === key),
  )
  return [
    ...programmes.map((one) => {
      const units = unitsOf(shelf, one.id).map(({ key }) => `units/${key}.md`)
      return { path: `${one.key}.md`, text: writeProgramme({ ...ownFacts(shelf, one.id), units }) }
    }),
    ...[...wanted, ...bases].map(({ key, own }) => ({ path: `units/${key}.md`, text: writeUnit(own) })),
  ]
}
