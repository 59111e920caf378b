import '#words/parts/rollout.ts'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { data, Form, Link, useSearchParams } from 'react-router'
import { dayText, timeIn, zoneName } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { changed } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/map'
import './map.css'
import type { MapAnswer } from './map-answer.ts'
import { MapGrid } from './map-grid.tsx'
import { MapTable } from './map-table.tsx'
import { MapTimeline } from './map-timeline.tsx'
import {
  askedOf,
  daysOf,
  GROUPINGS,
  MOST_ROWS,
  matching,
  pageOfSections,
  rowsWith,
  sectionsOf,
  sorted,
  tallyOf,
  VIEWS,
} from './map-view.ts'
import { RolloutNav } from './rollout-nav.tsx'
import { type Dates, marksHere } from './schedule-calls.ts'
import { axisOf } from './time-axis.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('rollout.map.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const asked = askedOf(query)
  const [map, { marks, isProposal }] = await Promise.all([need(api.GET('/rollout-map')), marksHere(api)])
  const all = rowsWith(map.rows, marks, map.milestones)
  const found = sorted(matching(all, asked), asked)
  const page = asked.view === 'timeline' ? pageOfSections(sectionsOf(found, asked), asked.from) : null
  const rows = page ? [] : found.slice(asked.from, asked.from + MOST_ROWS)
  return {
    total: all.length,
    found: found.length,
    groups: new Set(all.map(({ groupId }) => groupId)).size,
    tally: tallyOf(all),
    today: map.today,
    zone: map.zone,
    lead: map.lead,
    axis: axisOf([...all.flatMap(daysOf), ...map.milestones.map(({ on }) => on)], map.today),
    milestones: map.milestones,
    lastMove: map.lastMove,
    answered: marks !== null,
    isProposal,
    planned: all.some((row) => row.planned),
    sections: page?.sections ?? [],
    open: page?.open ?? found.length,
    shown: page?.shown ?? rows.length,
    rows: asked.view === 'grid' ? found : rows,
    moving: all.find(({ id }) => id === query.get('move')) ?? null,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const goLive = text('goLive')
  const params = { path: { id: goLive } }
  const dates: Dates = {
    to: text('to'),
    ...(form.has('accessFrom') ? { accessFrom: text('accessFrom') || null } : {}),
    ...(text('reason') ? { reason: text('reason') } : {}),
  }
  const say = (answer: MapAnswer, status = 200) => data(answer, { status })
  if (text('intent') === 'undo') {
    const undone = await attempt(api.POST('/moves/{id}/undo', { params: { path: { id: text('move') } } }))
    if (undone.ok) return say({ kind: 'undone' })
    return say({ kind: 'problem', goLive: null, dates: null, problem: undone.problem }, undone.response.status)
  }
  if (text('intent') === 'move') {
    const moved = await attempt(api.POST('/go-lives/{id}/move', { params, body: dates }))
    if (moved.ok) return say({ kind: 'moved', goLive, ...moved.answer })
    return say({ kind: 'problem', goLive, dates, problem: moved.problem }, moved.response.status)
  }
  const { reason: _, ...days } = dates
  const seen = await attempt(api.POST('/go-lives/{id}/move-preview', { params, body: days }))
  if (seen.ok) return say({ kind: 'preview', goLive, dates, preview: seen.answer })
  return say({ kind: 'problem', goLive, dates, problem: seen.problem }, seen.response.status)
}

export type MapData = Route.ComponentProps['loaderData']

export default function RolloutMapPage({ loaderData: map, actionData }: Route.ComponentProps) {
  const t = useWords()
  const [query] = useSearchParams()
  const asked = askedOf(query)
  if (map.total === 0) return <EmptyMap />
  return (
    <div className="stack rollout">
      <Head map={map} />
      {actionData?.kind === 'undone' && (
        <p role="status" className="notice">
          {t('rollout.move.undone')}
        </p>
      )}
      {actionData?.kind === 'problem' && actionData.goLive === null && <ProblemNotice problem={actionData.problem} />}
      <UndoBar map={map} />
      {!map.answered && <p className="notice notice-warm">{t('rollout.map.no-schedule')}</p>}
      {map.planned && map.isProposal && (
        <p className="notice">
          {t('rollout.map.proposal')} <Link to="/schedule">{t('rollout.map.plan.see')}</Link>
        </p>
      )}
      {map.answered && !map.planned && (
        <p className="quiet">
          {t('rollout.map.no-sessions')} <Link to="/schedule">{t('rollout.map.plan')}</Link>
        </p>
      )}
      <Controls />
      {map.found === 0 && (
        <p className="sheet">
          {t(asked.problems && !asked.search ? 'rollout.map.no-problems' : 'rollout.map.nothing')}{' '}
          <Link to="/map">{t('rollout.map.clear')}</Link>
        </p>
      )}
      {map.found > 0 && asked.view === 'timeline' && <MapTimeline map={map} asked={asked} answer={actionData} />}
      {map.found > 0 && asked.view === 'table' && <MapTable map={map} asked={asked} />}
      {map.found > 0 && asked.view === 'grid' && <MapGrid map={map} />}
      {asked.view !== 'grid' && <Pages map={map} from={asked.from} />}
      <p className="quiet small">
        {t('rollout.map.zone', { day: dayText(map.today), zone: zoneName(map.zone, `${map.today}T12:00:00Z`) })}
      </p>
    </div>
  )
}

function Head({ map }: { map: MapData }) {
  const t = useWords()
  const { permissions } = useMe()
  const { cannot, squeezed } = map.tally
  return (
    <header className="row between rollout-head">
      <h1>{t('rollout.map.title')}</h1>
      <div className="row no-print">
        {permissions.includes('rollout/edit') && (
          <Button component={Link} to="/go-lives/new">
            {t('rollout.map.add')}
          </Button>
        )}
        <RolloutNav here="map" />
      </div>
      <p className="lede">
        {t('rollout.map.summary', { rows: map.total, groups: map.groups })}{' '}
        {cannot > 0 && (
          <Link className="word-red" to="?problems=1">
            {t('rollout.map.summary.cannot', { n: cannot })}
          </Link>
        )}{' '}
        {squeezed > 0 && (
          <Link className="word-warm" to="?problems=1">
            {t('rollout.map.summary.squeezed', { n: squeezed })}
          </Link>
        )}
        {cannot + squeezed === 0 && t('rollout.map.summary.fine')}
      </p>
    </header>
  )
}

function UndoBar({ map }: { map: MapData }) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const move = map.lastMove
  if (!move || !permissions.includes('rollout/move-go-live')) return null
  return (
    <Form method="post" className="notice row between no-print" preventScrollReset>
      <span role="status">
        {t('rollout.move.moved', {
          group: move.group,
          workflow: move.workflow,
          from: dayText(move.from),
          to: dayText(move.to),
        })}{' '}
        <span className="quiet">
          {t('rollout.move.undo.until', {
            time: `${timeIn(move.undoUntil, zone)} (${zoneName(zone, move.undoUntil)})`,
          })}
        </span>
      </span>
      <input type="hidden" name="move" value={move.id} />
      <Button type="submit" name="intent" value="undo" variant="default">
        {t('rollout.move.undo')}
      </Button>
    </Form>
  )
}

function Controls() {
  const t = useWords()
  const [query] = useSearchParams()
  const asked = askedOf(query)
  const kept = (changes: Record<string, string | null>) => `?${changed(query, changes)}`
  return (
    <div className="map-controls no-print">
      <nav aria-label={t('rollout.map.view')} className="map-tabs">
        {VIEWS.map((view) => (
          <Link
            key={view}
            to={kept({ view: view === 'timeline' ? null : view, from: null, move: null })}
            aria-current={asked.view === view ? 'page' : undefined}
            preventScrollReset
          >
            {t(`rollout.map.view.${view}`)}
          </Link>
        ))}
      </nav>
      <Form method="get" className="row-end" preventScrollReset role="search">
        {asked.view !== 'timeline' && <input type="hidden" name="view" value={asked.view} />}
        {asked.wide && <input type="hidden" name="wide" value="1" />}
        <TextInput
          key={asked.search}
          size="xs"
          name="q"
          label={t('rollout.map.search')}
          placeholder={t('rollout.map.search.hint')}
          defaultValue={asked.search}
        />
        {asked.view === 'timeline' && (
          <NativeSelect
            key={asked.by}
            size="xs"
            name="by"
            label={t('rollout.map.by')}
            defaultValue={asked.by}
            data={GROUPINGS.map((by) => ({ value: by, label: t(`rollout.map.by.${by}`) }))}
          />
        )}
        <Checkbox
          key={String(asked.problems)}
          className="map-check"
          name="problems"
          value="1"
          label={t('rollout.map.problems')}
          defaultChecked={asked.problems}
        />
        <Button type="submit" size="xs" variant="default">
          {t('rollout.map.show')}
        </Button>
      </Form>
      <div className="row map-extra">
        {asked.view === 'timeline' && (
          <Link to={kept({ wide: asked.wide ? null : '1' })} preventScrollReset>
            {t(asked.wide ? 'rollout.map.narrow' : 'rollout.map.wide')}
          </Link>
        )}
        <a href={`/map/export?${query}`}>{t('rollout.map.export')}</a>
      </div>
    </div>
  )
}

function Pages({ map, from }: { map: MapData; from: number }) {
  const t = useWords()
  const [query] = useSearchParams()
  if (map.open <= MOST_ROWS) return null
  return (
    <nav className="row no-print">
      <span>{t('rollout.map.rows', { from: from + 1, to: from + map.shown, total: map.open })}</span>
      {from > 0 && (
        <Link to={`?${changed(query, { from: String(Math.max(0, from - MOST_ROWS)) })}`}>
          {t('rollout.map.rows.before')}
        </Link>
      )}
      {from + map.shown < map.open && (
        <Link to={`?${changed(query, { from: String(from + MOST_ROWS) })}`}>{t('rollout.map.rows.next')}</Link>
      )}
    </nav>
  )
}

function EmptyMap() {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <div className="stack">
      <header className="row between">
        <h1>{t('rollout.map.title')}</h1>
        <RolloutNav here="map" />
      </header>
      <div className="sheet stack">
        <h2>{t('rollout.empty.title')}</h2>
        <p>{t('rollout.empty.what')}</p>
        <p className="quiet">{t('rollout.empty.example')}</p>
        {permissions.includes('rollout/edit') && (
          <>
            <p>{t('rollout.empty.how')}</p>
            <div className="row">
              <Button component={Link} to="/map/import">
                {t('rollout.import.title')}
              </Button>
              <Button component={Link} to="/groups" variant="default">
                {t('rollout.map.groups')}
              </Button>
              <Button component={Link} to="/workflows" variant="default">
                {t('shell.place.workflows')}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
