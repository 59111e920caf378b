import '#words/parts/rollout.ts'
import '#words/parts/workflows.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/go-live-new'
import { everything } from './everything.server.ts'
import './map.css'
import { sayWindow } from './window-says.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('rollout.go-live.new') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const page = (cursor: string | undefined) => ({ params: { query: { limit: 200, cursor } } })
  const [groups, workflows, milestones, map] = await Promise.all([
    everything((cursor) => need(api.GET('/groups', page(cursor)))),
    everything((cursor) => need(api.GET('/workflows', page(cursor)))),
    everything((cursor) => need(api.GET('/milestones', page(cursor)))),
    need(api.GET('/rollout-map')),
  ])
  return {
    groups: groups.map(({ id, name, people }) => ({ id, name, people })),
    workflows: workflows.map(({ id, name }) => ({ id, name })),
    milestones: milestones.map(({ id, name }) => ({ id, name })),
    today: map.today,
    lead: map.lead,
    asked: { group: query.get('group') ?? '', workflow: query.get('workflow') ?? '' },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const typed = {
    group: text('group'),
    workflow: text('workflow'),
    on: text('on'),
    accessFrom: text('accessFrom'),
    milestone: text('milestone'),
    contractOn: text('contractOn'),
  }
  const body = {
    ...typed,
    accessFrom: typed.accessFrom || null,
    milestone: typed.milestone || null,
    contractOn: typed.contractOn || null,
  }
  const made = await attempt(apiOf(context).POST('/go-lives', { body }))
  if (made.ok) throw redirect('/map')
  return data({ problem: made.problem, typed }, { status: made.response.status })
}

export default function NewGoLive({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { groups, workflows, milestones, asked } = loaderData
  const typed = actionData?.typed ?? { ...asked, on: '', accessFrom: '', milestone: '', contractOn: '' }
  const [dates, setDates] = useState({ on: typed.on, accessFrom: typed.accessFrom })
  const choose = { value: '', label: t('rollout.go-live.choose') }
  return (
    <div className="stack rollout">
      <h1>{t('rollout.go-live.new')}</h1>
      <p className="lede">{t('rollout.go-live.lede')}</p>
      {groups.length === 0 && (
        <p className="notice notice-warm">
          {t('rollout.go-live.no-groups')} <Link to="/groups">{t('rollout.groups.add')}</Link>
        </p>
      )}
      {workflows.length === 0 && (
        <p className="notice notice-warm">
          {t('rollout.go-live.no-workflows')} <Link to="/workflows">{t('workflows.add')}</Link>
        </p>
      )}
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" className="sheet form-column">
        <NativeSelect
          name="group"
          label={t('rollout.go-live.group')}
          required
          defaultValue={typed.group}
          data={[
            choose,
            ...groups.map(({ id, name, people }) => ({
              value: id,
              label: `${name} · ${t('rollout.map.people', { n: people })}`,
            })),
          ]}
        />
        <NativeSelect
          name="workflow"
          label={t('rollout.go-live.workflow')}
          required
          defaultValue={typed.workflow}
          data={[choose, ...workflows.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <TextInput
          type="date"
          name="on"
          label={t('rollout.go-live.on')}
          description={t('rollout.go-live.on.help')}
          required
          value={dates.on}
          onChange={(event) => setDates({ ...dates, on: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          name="accessFrom"
          label={t('rollout.go-live.access')}
          description={t('rollout.go-live.access.help')}
          value={dates.accessFrom}
          onChange={(event) => setDates({ ...dates, accessFrom: event.currentTarget.value })}
        />
        <p className="notice" aria-live="polite">
          {sayWindow(t, {
            on: dates.on,
            accessFrom: dates.accessFrom || null,
            today: loaderData.today,
            lead: loaderData.lead,
          })}
        </p>
        <NativeSelect
          name="milestone"
          label={t('rollout.go-live.milestone')}
          defaultValue={typed.milestone}
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
          defaultValue={typed.contractOn}
        />
        <div className="row">
          <Button type="submit">{t('rollout.go-live.save')}</Button>
          <Link to="/map">{t('rollout.move.cancel')}</Link>
        </div>
      </Form>
    </div>
  )
}
