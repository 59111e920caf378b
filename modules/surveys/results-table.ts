import type { GroupFigure, WaveResults } from './results.schema.ts'

type Cell = string | number | null
export type ResultsTable = { header: string[]; rows: Cell[][] }

const HEADER = [
  'rater',
  'question',
  'subject',
  'item',
  'kind',
  'group',
  'state',
  'suppressed',
  'asked',
  'answered',
  'option',
  'count',
  'count_from',
  'count_to',
  'mean',
  'mean_low_95',
  'mean_high_95',
  'definition',
]

/**
 * Results as rows for a spreadsheet, one per question, group and answer. It is made of what the page shows and of nothing
 * else: a suppressed cell has no number and says `true` under `suppressed`. `says` gives the labels and definitions.
 */
export function resultsTable(results: WaveResults, says: (key: string) => string): ResultsTable {
  const rows = results.raters.flatMap((rater) => {
    const own = rater.items.flatMap((item) =>
      [item.total, ...item.groups].flatMap((figure, at) => {
        const group = at === 0 ? says('group.all') : (figure.group ?? says('group.rest'))
        const facts = [rater.rater, item.says, item.subjectSays, item.item, item.kind, group]
        const definition = says(item.kind === 'range' ? 'definition.range' : 'definition.item')
        const whole = row(facts, figure, says, { definition, mean: true })
        const options = item.options.map((option, n) =>
          row(facts, figure, says, {
            option: option.label || says(optionLabel(item.kind, option.key)),
            count: figure.counts?.[n] ?? null,
            span: figure.spans?.[n] ?? null,
            definition: says('definition.count'),
          }),
        )
        return figure.state === 'suppressed' || item.kind === 'range' ? [whole] : [whole, ...options]
      }),
    )
    const scales = rater.scales.flatMap((scale) =>
      [scale.total, ...scale.groups].map((figure, at) =>
        row(
          [
            rater.rater,
            scale.title,
            null,
            scale.scale,
            'scale',
            at === 0 ? says('group.all') : (figure.group ?? says('group.rest')),
          ],
          figure,
          says,
          {
            definition: says('definition.scale'),
            mean: true,
          },
        ),
      ),
    )
    const themes = rater.texts.flatMap((text) =>
      text.themes.map((theme) => [
        ...[rater.rater, text.says, null, text.item, 'text', says('group.all'), says('state.shown'), 'false'],
        ...[null, text.texts, theme.name, theme.authors, null, null, null, null, null, says('definition.theme')],
      ]),
    )
    return [...own, ...scales, ...themes]
  })
  return { header: HEADER, rows }
}

type More = {
  option?: string
  count?: number | null
  span?: { from: number; to: number } | null
  definition: string
  mean?: boolean
}

function row(facts: Cell[], figure: GroupFigure, says: (key: string) => string, more: More): Cell[] {
  const mean = more.mean ? figure.mean : null
  return [
    ...facts,
    says(`state.${figure.state}`),
    figure.state === 'suppressed' ? 'true' : 'false',
    figure.people,
    figure.answered,
    more.option ?? null,
    more.count ?? null,
    more.span?.from ?? null,
    more.span?.to ?? null,
    mean?.mean ?? null,
    mean?.low ?? null,
    mean?.high ?? null,
    more.definition,
  ]
}

function optionLabel(kind: string, key: string): string {
  return kind === 'frequency' && key !== 'cannot say' ? `frequency.${key}` : 'cannot-say'
}
