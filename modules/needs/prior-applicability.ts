import { type Activity, applicability } from './applicability.ts'
import type { Bad, BadReason, Draft, Occupation, TableFile } from './prior-draft.ts'
import { ACTIVITY, cellsOf, filesOf, numberIn, ONET_CODE, SAME, titlesIn } from './prior-tables.ts'

/** Each occupation's applicability from the measures of work activities and the occupation's weights of them. */
export function readApplicability(files: readonly TableFile[]): Draft {
  const bad: Bad[] = []
  const titles = titlesIn(files)
  const activities = new Map<string, Activity>()
  for (const file of filesOf(files, 'activities'))
    file.rows.forEach((row, n) => {
      const cell = cellsOf(file, row)
      // An activity that was hardly seen has no measures; a blank counts as not seen, a text as a mistake.
      const measure = (name: string) => (cell(name) === '' ? 0 : numberIn(cell(name)))
      const side = (who: string) => ({
        share: measure(`share_${who}`),
        completion: measure(`completion_${who}`),
        scope: measure(`impact_scope_${who}`),
      })
      const activity = { user: side('user'), ai: side('ai') }
      const wrong = [...Object.values(activity.user), ...Object.values(activity.ai)].some(Number.isNaN)
      if (wrong) bad.push({ file: file.name, row: n + 2, reason: 'not a number', value: cell('IWA') })
      else activities.set(cell('IWA'), activity)
    })
  const occupations = new Map<string, Occupation>()
  for (const file of filesOf(files, 'weights'))
    for (const [n, row] of file.rows.entries()) {
      const code = row[file.header.indexOf('SOC Code')]?.trim() ?? ''
      const weights = weightsIn(file, row)
      const checks: readonly [boolean, BadReason][] = [
        [!ONET_CODE.test(code), 'no code'],
        [occupations.has(code), 'twice'],
        [[...weights.values()].some(Number.isNaN), 'not a number'],
      ]
      const wrong = checks.find(([isWrong]) => isWrong)
      if (wrong) bad.push({ file: file.name, row: n + 2, reason: wrong[1], value: code })
      if (wrong) continue
      const score = applicability(activities, weights)
      const title = titles.get(code) ?? code
      occupations.set(code, { code, title, scores: score ? { applicability: score } : {} })
    }
  const all = [...occupations.values()]
  return { occupations: all, statements: [], bad, agreement: null, published: applicabilityAgain(files, occupations) }
}

function applicabilityAgain(files: readonly TableFile[], ours: ReadonlyMap<string, Occupation>): Draft['published'] {
  const printed = filesOf(files, 'published applicability')
  if (printed.length === 0) return null
  const rows = printed.flatMap((file) => file.rows.map((row) => cellsOf(file, row)))
  const same = rows.filter((cell) => {
    const mine = ours.get(cell('SOC Code'))?.scores.applicability?.score ?? Number.NaN
    return Math.abs(mine - Number(cell('ai_applicability_score'))) <= SAME
  })
  return { compared: rows.length, same: same.length }
}

function weightsIn(file: TableFile, row: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>()
  file.header.forEach((name, at) => {
    const weight = ACTIVITY.test(name) ? numberIn(row[at] ?? '') : 0
    if (weight !== 0) weights.set(name, weight)
  })
  return weights
}
