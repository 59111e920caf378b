import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { minutesOf } from '#modules/curriculum/run-of-show.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/starter-unit'
import './curriculum.css'
import { SummaryTag } from './lint-list.tsx'
import { ShareBar, UnitReading } from './unit-parts.tsx'
import { readingUnit } from './unit-text.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.starter.title ?? wordsIn('en')('curriculum.starter.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const starter = await need(api.GET('/starter-units/{key}', { params: { path: { key: params.key } } }))
  const [suggestions, programmes] = await Promise.all([
    need(api.GET('/unit-suggestions', { params: { query: {} } })),
    everything((cursor) => need(api.GET('/programmes', { params: { query: { limit: 200, cursor } } }))),
  ])
  const { markdown, findings: _, ...row } = starter
  return {
    starter: row,
    reading: readingUnit(markdown),
    suggestion: suggestions.suggestions.find((one) => one.starter === params.key) ?? null,
    workflows: suggestions.workflows,
    departments: suggestions.departments,
    fillings: suggestions.fillings.filter(({ name }) => starter.placeholders.includes(name)),
    programmes: programmes.map(({ id, title }) => ({ id, title })),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const fillings = Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      name.startsWith('filling ') ? [[name.slice(8), String(value)]] : [],
    ),
  )
  const taken = await attempt(
    apiOf(context).POST('/programmes/{id}/starter-units', {
      params: { path: { id: text('programme') } },
      body: {
        picks: [{ starter: params.key, workflow: text('workflow'), department: text('department'), tasks: {} }],
        fillings,
      },
    }),
  )
  if (taken.ok) throw redirect(`/curriculum/units/${taken.answer.units[0]!.id}`)
  return data({ problem: taken.problem }, { status: taken.response.status })
}

export default function StarterUnit({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { starter, reading } = loaderData
  const minutes = reading && minutesOf(reading.blocks, reading.assignment)
  return (
    <div className="stack curriculum">
      <p className="small no-print">
        <Link to="/curriculum/starter">{t('curriculum.starter.title')}</Link>
      </p>
      <h1>{starter.title}</h1>
      <ProblemNotice problem={actionData?.problem} />
      <section className="sheet stack-tight">
        <p>
          {starter.department === 'any' ? t('curriculum.department.any') : starter.department},{' '}
          {t(`curriculum.role.${starter.role}`)} · {t('curriculum.session.minutes', { minutes: starter.minutes })}{' '}
          <SummaryTag summary={starter.summary} />
        </p>
        {minutes && <ShareBar instructor={minutes.instructor} practice={minutes.practice} />}
      </section>
      {permissions.includes('curriculum/edit') && <TakeOver loaderData={loaderData} />}
      {reading && <UnitReading unit={reading} />}
    </div>
  )
}

function TakeOver({ loaderData }: { loaderData: Route.ComponentProps['loaderData'] }) {
  const t = useWords()
  const { programmes, workflows, departments, suggestion, starter, fillings } = loaderData
  if (programmes.length === 0 || workflows.length === 0)
    return (
      <p className="sheet no-print">
        {t('curriculum.starter.first')} <Link to="/curriculum/programmes/new">{t('curriculum.start')}</Link>
      </p>
    )
  const known = new Map(fillings.map(({ name, value }) => [name, value]))
  return (
    <details className="sheet no-print">
      <summary>
        <strong>{t('curriculum.starter.take')}</strong>
      </summary>
      <Form method="post" className="stack-tight">
        <div className="across">
          <label className="field">
            {t('curriculum.programme')}
            <select name="programme">
              {programmes.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {t('curriculum.work')}
            <select name="workflow" defaultValue={suggestion?.workflow ?? undefined}>
              {workflows.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {t('curriculum.department')}
            <select name="department" defaultValue={suggestion?.department ?? 'any'}>
              {departments.map((name) => (
                <option key={name}>{name}</option>
              ))}
              <option value="any">{t('curriculum.department.any')}</option>
            </select>
          </label>
        </div>
        {starter.placeholders.length > 0 && (
          <>
            <p className="quiet">{t('curriculum.fillings.help')}</p>
            <div className="columns">
              {starter.placeholders.map((name) => (
                <label key={name} className="field">
                  {name}
                  <input name={`filling ${name}`} defaultValue={known.get(name)} maxLength={1000} />
                </label>
              ))}
            </div>
          </>
        )}
        <div>
          <Button type="submit">{t('curriculum.starter.take.do')}</Button>
        </div>
      </Form>
    </details>
  )
}
