import '#words/parts/rollout.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/set-up'
import './map.css'
import { RolloutNav } from './rollout-nav.tsx'

type Milestone = components['schemas']['Milestone']
const KINDS = ['pilot', 'release', 'policy'] as const
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('rollout.milestones.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/milestones', { params: { query: { limit: 200 } } }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const id = String(form.get('id') ?? '')
  const body = {
    name: String(form.get('name') ?? ''),
    kind: String(form.get('kind')) as Milestone['kind'],
    on: String(form.get('on')),
  }
  const params = { path: { id } }
  const done =
    form.get('intent') === 'retire'
      ? await attempt(api.PUT('/milestones/{id}/retired', { params }))
      : id
        ? await attempt(api.PUT('/milestones/{id}', { params, body }))
        : await attempt(api.POST('/milestones', { body }))
  return done.ok
    ? { problem: null, id, saved: true }
    : data({ problem: done.problem, id, saved: false }, { status: done.response.status })
}

export default function MapSetUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack rollout">
      <header className="row between">
        <h1>{t('rollout.milestones.title')}</h1>
        <RolloutNav here="milestones" />
      </header>
      <p className="lede">{t('rollout.milestones.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.saved && (
        <p role="status" className="notice">
          {t('rollout.saved')}
        </p>
      )}
      {loaderData.rows.length === 0 && <p>{t('rollout.milestones.empty')}</p>}
      <ul className="stack-tight plain-list">
        {loaderData.rows.map((milestone) => (
          <li key={milestone.id}>
            <MilestoneForm milestone={milestone} />
          </li>
        ))}
      </ul>
      <section className="sheet stack-tight">
        <h2>{t('rollout.milestones.add')}</h2>
        <MilestoneForm key={String(loaderData.rows.length)} milestone={null} />
      </section>
    </div>
  )
}

function MilestoneForm({ milestone }: { milestone: Milestone | null }) {
  const t = useWords()
  const name = milestone?.name ?? ''
  return (
    <Form method="post" className="row-end" preventScrollReset>
      {milestone && <input type="hidden" name="id" value={milestone.id} />}
      <TextInput
        size="xs"
        name="name"
        label={t('rollout.milestones.name')}
        defaultValue={name}
        required
        maxLength={160}
        className="move-reason"
      />
      <NativeSelect
        size="xs"
        name="kind"
        label={t('rollout.milestones.kind')}
        defaultValue={milestone?.kind ?? 'pilot'}
        data={KINDS.map((kind) => ({ value: kind, label: t(`rollout.kind.${kind}`) }))}
      />
      <TextInput
        size="xs"
        type="date"
        name="on"
        label={t('rollout.milestones.on')}
        defaultValue={milestone?.on}
        required
      />
      <Button
        size="xs"
        type="submit"
        name="intent"
        value="save"
        variant={milestone ? 'default' : 'filled'}
        aria-label={milestone ? t('rollout.milestones.save', { name }) : undefined}
      >
        {t(milestone ? 'rollout.milestones.save.short' : 'rollout.milestones.add')}
      </Button>
      {milestone && (
        <Button
          size="xs"
          type="submit"
          name="intent"
          value="retire"
          variant="subtle"
          color="gray"
          aria-label={t('rollout.milestones.retire', { name })}
        >
          {t('rollout.milestones.retire.short')}
        </Button>
      )}
    </Form>
  )
}
