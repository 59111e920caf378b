import '#words/parts/rollout.ts'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import type { Route } from './+types/map-export'
import { csvText } from './csv-text.ts'
import { askedOf, matching, rowsWith, sorted } from './map-view.ts'
import { sayState } from './say.ts'
import { marksHere } from './schedule-calls.ts'

/** The map as a table to take along, with its definition and filters on top. Its first columns can be imported again. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const t = wordsIn('en')
  const asked = askedOf(new URL(request.url).searchParams)
  const [map, { marks }, me] = await Promise.all([need(api.GET('/rollout-map')), marksHere(api), need(api.GET('/me'))])
  const all = rowsWith(map.rows, marks, map.milestones)
  const rows = sorted(matching(all, asked), asked)
  const [least, most] = map.lead
  const comments = [
    t('rollout.export.definition', { organisation: me.organisation?.name, day: dayText(map.today), least, most }),
    t('rollout.export.filters', {
      shown: rows.length,
      total: all.length,
      search: asked.search || t('rollout.export.all'),
      problems: t(asked.problems ? 'rollout.export.yes' : 'rollout.export.no'),
    }),
  ]
  const header = [
    'group',
    'workflow',
    'go_live',
    'access_from',
    'milestone',
    'contract',
    'department of most',
    'site of most',
    'people',
    'train from',
    'train to',
    'refreshers from',
    'refreshers to',
    'live days',
    'sessions',
    'state',
    'in words',
  ]
  const lines = rows.map((row) => [
    row.group,
    row.workflow,
    row.on,
    row.accessFrom,
    row.milestone,
    row.contractOn,
    row.department,
    row.site,
    row.people,
    row.window.kind === 'too late' ? null : row.window.window.opens,
    row.window.kind === 'too late' ? null : row.window.window.closes,
    row.refresher.opens,
    row.refresher.closes,
    row.liveDays.join(' '),
    row.planned ? row.marks.length : null,
    t(`rollout.state.word.${row.state}`),
    sayState(t, row).join(' '),
  ])
  return new Response(csvText(comments, [header, ...lines]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rollout-map-${map.today}.csv"`,
    },
  })
}
