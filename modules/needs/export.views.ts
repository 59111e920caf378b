import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type Cell, csvText } from '#platform/files/csv.ts'
import { wordsIn } from '#words/words.ts'
import { type MeanItem, meanItems, type ShownItem } from './employee-view.ts'
import type { TaskSideBySide } from './schema.ts'
import { roleSheet } from './side-by-side.views.ts'

const say = wordsIn('en')

/** Both views of every task as a table; what the page withholds stays withheld, in words and never as a number. */
export async function sideBySideCsv(tx: Tx, role: Id, now: Instant): Promise<{ text: string; fileName: string }> {
  const sheet = await roleSheet(tx, role, now)
  const header = [
    say('needs.export.role'),
    say('needs.export.task'),
    say('needs.export.item'),
    say('needs.export.unit'),
    say('needs.export.employees'),
    say('needs.export.employees-n'),
    say('needs.export.managers'),
    say('needs.export.managers-n'),
    say('needs.export.ratio'),
    say('needs.export.ratio-low'),
    say('needs.export.ratio-high'),
    say('needs.export.open'),
    say('needs.export.resolution'),
    say('needs.export.smallest'),
    say('needs.export.until'),
  ]
  const rows = sheet.tasks.flatMap((task) =>
    meanItems.map((item): Cell[] => [
      sheet.role.name,
      task.statement,
      say(`needs.field.${item}`),
      say(`needs.unit.${item}`),
      shownCell(task.employees[item]),
      answeredCell(task.employees[item]),
      task.managers?.[item] ?? '',
      task.managers ? task.managers.answered : 0,
      ...ratioCells(task, item),
      task.open,
      task.resolution ? say(`needs.resolution.${task.resolution.kind}`) : '',
      sheet.smallest,
      sheet.shown?.since ?? '',
    ]),
  )
  return { text: csvText(header, rows), fileName: `needs-${sheet.role.key}.csv` }
}

function shownCell(shown: ShownItem): Cell {
  if (shown.kind === 'mean') return shown.value
  if (shown.kind === 'between') return say('needs.shown.between', { from: shown.from, to: shown.to })
  return say(shown.kind === 'withheld' ? 'needs.shown.withheld' : 'needs.shown.nobody')
}

function answeredCell(shown: ShownItem): Cell {
  return shown.kind === 'mean' || shown.kind === 'between' ? shown.answered : ''
}

function ratioCells(task: TaskSideBySide, item: MeanItem): Cell[] {
  const ratio = item === 'frequency' || item === 'minutes' ? task.ratios[item] : null
  return [ratio?.ratio ?? '', ratio?.low ?? '', ratio?.high ?? '']
}
