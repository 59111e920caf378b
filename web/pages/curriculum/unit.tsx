import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { minutesOf } from '#modules/curriculum/run-of-show.ts'
import { dateIn } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/unit'
import './curriculum.css'
import { LintList, SummaryTag } from './lint-list.tsx'
import { ShareBar, UnitReading } from './unit-parts.tsx'
import { sayDepartment, sayState } from './unit-table.tsx'
import { readingUnit } from './unit-text.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.unit.title ?? wordsIn('en')('curriculum.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const unit = await need(apiOf(context).GET('/units/{id}', { params: { path: { id: params.id } } }))
  return { unit, reading: readingUnit(unit.resolved) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  if (form.get('intent') === 'variant') {
    const role = String(form.get('role')) as 'manager'
    const made = await attempt(
      api.POST('/units', {
        body: {
          title: String(form.get('title')),
          role,
          variantOf: params.id,
          department: String(form.get('department')),
          workflow: null,
          programme: null,
        },
      }),
    )
    if (made.ok) throw redirect(`/curriculum/units/${made.answer.id}/edit`)
    return data({ problem: made.problem }, { status: made.response.status })
  }
  const done = await attempt(
    form.get('intent') === 'retire' ? api.PUT('/units/{id}/retired', path) : api.DELETE('/units/{id}/retired', path),
  )
  return done.ok ? { problem: null } : data({ problem: done.problem }, { status: done.response.status })
}

export default function UnitPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const { unit, reading } = loaderData
  const minutes = reading && minutesOf(reading.blocks, reading.assignment)
  const mayEdit = permissions.includes('curriculum/edit')
  return (
    <div className="stack curriculum">
      <p className="small no-print">
        <Link to="/curriculum">{t('curriculum.title')}</Link>
        {unit.programmeId && (
          <>
            {' › '}
            <Link to={`/curriculum/programmes/${unit.programmeId}`}>{unit.programmeTitle}</Link>
          </>
        )}
      </p>
      <header className="row between">
        <h1>{unit.title}</h1>
        <nav className="row curriculum-nav no-print" aria-label={unit.title}>
          {mayEdit && <Link to={`/curriculum/units/${unit.id}/edit`}>{t('curriculum.unit.edit')}</Link>}
          <Link to={`/curriculum/units/${unit.id}/review`}>{t('curriculum.unit.review')}</Link>
          <a href={`/curriculum/units/${unit.id}/file`} download={`${unit.key}.md`}>
            {t('curriculum.unit.file')}
          </a>
        </nav>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      <section className="sheet stack-tight">
        <dl className="facts">
          <dt>{t('curriculum.for-whom')}</dt>
          <dd>
            {sayDepartment(t, unit.department)}, {t(`curriculum.role.${unit.role}`)}
          </dd>
          <dt>{t('curriculum.work')}</dt>
          <dd>{unit.workflowName ?? unit.workflow ?? '–'}</dd>
          <dt>{t('curriculum.tools')}</dt>
          <dd>{reading?.tools.join(', ') || '–'}</dd>
          <dt>{t('curriculum.state')}</dt>
          <dd>
            {sayState(t, unit)}{' '}
            {unit.versions[0] && (
              <span className="quiet">
                {t('curriculum.version.frozen', {
                  day: dateIn(unit.versions[0].frozenAt, zone),
                  by: unit.versions[0].frozenBy ?? 'none',
                })}
              </span>
            )}
          </dd>
          <dt>{t('curriculum.lint')}</dt>
          <dd>
            <SummaryTag summary={unit.summary} />
          </dd>
        </dl>
        {minutes && (
          <>
            <p>{t('curriculum.session.minutes', { minutes: minutes.session })}</p>
            <ShareBar instructor={minutes.instructor} practice={minutes.practice} />
          </>
        )}
      </section>
      {(unit.base || unit.variants.length > 0) && (
        <section className="sheet no-print">
          <h2>{t('curriculum.variants')}</h2>
          <ul>
            {[...(unit.base ? [{ ...unit.base, role: null }] : []), ...unit.variants].map((one) => (
              <li key={one.id}>
                <Link to={`/curriculum/units/${one.id}`}>{one.title}</Link> ·{' '}
                <Link to={`/curriculum/units/${unit.id}/compare?with=${one.id}`}>
                  {t('curriculum.compare.with')}
                  <span className="skip"> {one.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unit.findings.some(({ status }) => status === 'fail') && (
        <section className="sheet no-print">
          <h2>{t('curriculum.lint')}</h2>
          <LintList
            findings={unit.findings}
            at={({ scope }) =>
              mayEdit ? `/curriculum/units/${unit.id}/edit${scope.field ? `#${scope.field}` : ''}` : null
            }
          />
        </section>
      )}
      {reading ? (
        <UnitReading unit={reading} />
      ) : (
        <p className="notice notice-red">{t('curriculum.unit.unreadable')}</p>
      )}
      {mayEdit && (
        <details className="sheet no-print">
          <summary>
            <strong>{t('curriculum.unit.more')}</strong>
          </summary>
          <Form method="post" className="form-column">
            <h3>{t('curriculum.variant.new')}</h3>
            <p className="quiet">{t('curriculum.variant.help')}</p>
            <label className="field">
              {t('curriculum.unit.title')}
              <input name="title" required maxLength={200} defaultValue={unit.title} />
            </label>
            <div className="across">
              <label className="field">
                {t('curriculum.role')}
                <select name="role" defaultValue="manager">
                  {(['end user', 'manager', 'hr', 'technical', 'oversight'] as const).map((role) => (
                    <option key={role} value={role}>
                      {t(`curriculum.role.${role}`)}
                    </option>
                  ))}
                </select>
              </label>
              <label className="field">
                {t('curriculum.department')}
                <input name="department" defaultValue={unit.department} required maxLength={160} />
              </label>
            </div>
            <div>
              <Button type="submit" name="intent" value="variant" variant="default">
                {t('curriculum.variant.make')}
              </Button>
            </div>
          </Form>
          <Form method="post">
            <Button
              type="submit"
              name="intent"
              value={unit.retiredAt ? 'restore' : 'retire'}
              variant="subtle"
              color="gray"
            >
              {t(unit.retiredAt ? 'curriculum.restore' : 'curriculum.unit.retire')}
            </Button>
          </Form>
        </details>
      )}
    </div>
  )
}
