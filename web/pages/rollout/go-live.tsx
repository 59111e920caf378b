import '#words/parts/rollout.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/go-live'
import { everything } from './everything.server.ts'
import './map.css'
import { sayWindow } from './window-says.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData ? wordsIn('en')('rollout.go-live.edit', { group: loaderData.live.group }) : '' },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const page = (cursor: string | undefined) => ({ params: { query: { limit: 200, cursor } } })
  const [live, milestones, moves, map] = await Promise.all([
    need(api.GET('/go-lives/{id}', { params: { path: { id: params.id } } })),
    everything((cursor) => need(api.GET('/milestones', page(cursor)))),
    need(api.GET('/moves', page(undefined))),
    need(api.GET('/rollout-map')),
  ])
  return {
    live,
    milestones,
    moves: moves.rows.filter((move) => move.goLiveId === live.id),
    today: map.today,
    lead: map.lead,
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  if (form.get('intent') === 'remove') {
    const gone = await attempt(api.PUT('/go-lives/{id}/retired', path))
    if (gone.ok) throw redirect('/map')
    return data({ problem: gone.problem, saved: false }, { status: gone.response.status })
  }
  const body = {
    milestone: String(form.get('milestone') ?? '') || null,
    contractOn: String(form.get('contractOn') ?? '') || null,
  }
  const done = await attempt(api.PUT('/go-lives/{id}/details', { ...path, body }))
  return done.ok
    ? { problem: null, saved: true }
    : data({ problem: done.problem, saved: false }, { status: done.response.status })
}

export default function GoLivePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const zone = useZone()
  const { live, milestones, moves } = loaderData
  return (
    <div className="stack rollout">
      <p className="small">
        <Link to="/map">{t('rollout.map.title')}</Link>
      </p>
      <h1>
        {live.group} · {live.workflow}
      </h1>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.saved && (
        <p role="status" className="notice">
          {t('rollout.saved')}
        </p>
      )}
      <div className="columns">
        <section className="sheet stack-tight">
          <h2>{t('rollout.go-live.dates')}</h2>
          <p>
            <strong>
              {t('rollout.column.on')}: {dayText(live.on)}
            </strong>
            <br />
            {t('rollout.column.access')}: {live.accessFrom ? dayText(live.accessFrom) : t('rollout.table.unknown')}
          </p>
          <p>
            {sayWindow(t, { on: live.on, accessFrom: live.accessFrom, today: loaderData.today, lead: loaderData.lead })}
          </p>
          {permissions.includes('rollout/move-go-live') && (
            <Form method="post" action="/map" className="stack-tight">
              <p className="quiet small">{t('rollout.go-live.dates.lede')}</p>
              <input type="hidden" name="goLive" value={live.id} />
              <TextInput type="date" name="to" label={t('rollout.move.to')} defaultValue={live.on} required />
              <TextInput
                type="date"
                name="accessFrom"
                label={t('rollout.move.access')}
                defaultValue={live.accessFrom ?? ''}
              />
              <div>
                <Button type="submit" name="intent" value="preview">
                  {t('rollout.move.preview')}
                </Button>
              </div>
            </Form>
          )}
        </section>
        {permissions.includes('rollout/edit') && (
          <Form method="post" className="sheet stack-tight">
            <h2>{t('rollout.go-live.details')}</h2>
            <NativeSelect
              name="milestone"
              label={t('rollout.go-live.milestone')}
              defaultValue={live.milestoneId ?? ''}
              data={[
                { value: '', label: t('rollout.go-live.no-milestone') },
                ...milestones.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <TextInput
              type="date"
              name="contractOn"
              label={t('rollout.go-live.contract')}
              description={t('rollout.go-live.contract.help')}
              defaultValue={live.contractOn ?? ''}
            />
            <div>
              <Button type="submit" name="intent" value="save" variant="default">
                {t('rollout.go-live.save-details')}
              </Button>
            </div>
          </Form>
        )}
      </div>
      {moves.length > 0 && (
        <section className="sheet">
          <h2>{t('rollout.go-live.moves')}</h2>
          <ul className="move-list">
            {moves.map((move) => (
              <li key={move.id}>
                {dayText(move.from)} → {dayText(move.to)}{' '}
                <span className="quiet">
                  {dateIn(move.movedAt, zone)}
                  {move.movedBy ? `, ${move.movedBy}` : ''}
                  {move.reason ? `: ${move.reason}` : ''}
                  {move.undoneAt ? ` (${t('rollout.move.undone')})` : ''}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {permissions.includes('rollout/move-go-live') && (
        <Form method="post" className="row">
          <Button type="submit" name="intent" value="remove" variant="subtle" color="red">
            {t('rollout.go-live.remove')}
          </Button>
          <span className="quiet small">{t('rollout.go-live.remove.what')}</span>
        </Form>
      )}
    </div>
  )
}
