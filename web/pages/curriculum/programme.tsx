import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, useNavigation } from 'react-router'
import { placeholdersIn } from '#modules/curriculum/placeholders.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/programme'
import { programmeAction } from './programme-calls.server.ts'
import { unitOf } from './unit-text.server.ts'
import './curriculum.css'
import { LintList, SummaryTag } from './lint-list.tsx'
import { UnitTable } from './unit-table.tsx'

type Programme = components['schemas']['ProgrammeDetail']
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.programme.title ?? wordsIn('en')('curriculum.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const programme = await need(api.GET('/programmes/{id}', { params: { path: { id: params.id } } }))
  const { files } = await need(api.GET('/unit-exports', { params: { query: { programme: params.id } } }))
  const { fillings } = await need(api.GET('/unit-suggestions', { params: { query: {} } }))
  const units = files.flatMap(({ path, text }) => (path.startsWith('units/') ? (unitOf(text) ?? []) : []))
  const known = new Map(fillings.map(({ name, value }) => [name, value]))
  return { programme, open: placeholdersIn(units).map((name) => ({ name, value: known.get(name) ?? '' })) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const done = await programmeAction(apiOf(context), params.id, await request.formData(), attempt)
  return done.problem ? data(done, { status: 422 }) : done
}

export default function ProgrammePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { programme, open } = loaderData
  const mayEdit = permissions.includes('curriculum/edit')
  const { units, limits } = programme
  return (
    <div className="stack curriculum">
      <p className="small no-print">
        <Link to="/curriculum">{t('curriculum.title')}</Link>
      </p>
      <header className="row between">
        <h1>{programme.title}</h1>
        <nav className="row curriculum-nav no-print" aria-label={programme.title}>
          {mayEdit && (
            <Link to={`/curriculum/programmes/new?programme=${programme.id}`}>{t('curriculum.programme.add')}</Link>
          )}
          <a href={`/curriculum/programmes/${programme.id}/archive`} download>
            {t('curriculum.programme.download')}
          </a>
        </nav>
      </header>
      {programme.why && <p className="lede long-text">{programme.why}</p>}
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.told && (
        <div role="status" className="notice">
          <p>
            {t(`curriculum.told.${actionData.told.kind}`, { n: actionData.told.n, frozen: actionData.told.frozen })}
          </p>
          {actionData.told.skipped.length > 0 && (
            <ul>
              {actionData.told.skipped.map(({ id, title, why }) => (
                <li key={id}>{t(`curriculum.skipped.${why}`, { title })}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <p>
        {t('curriculum.programme.counts', {
          units: units.length,
          min: limits.min,
          max: limits.max,
          expected: limits.expected,
        })}{' '}
        {t('curriculum.programme.state', {
          approved: programme.approved,
          units: units.length,
          review: programme.inReview,
        })}{' '}
        <SummaryTag summary={programme.summary} />
      </p>
      {open.length > 0 && mayEdit && <Fillings open={open} />}
      {units.length === 0 ? (
        <section className="sheet stack-tight">
          <p>{t('curriculum.programme.empty')}</p>
          {mayEdit && (
            <Link to={`/curriculum/programmes/new?programme=${programme.id}`}>{t('curriculum.programme.add')}</Link>
          )}
        </section>
      ) : (
        <UnitTable units={units} choose={{ form: 'together', checked: (unit) => unit.state !== 'approved' }} />
      )}
      {units.length > 0 && <Together programme={programme} mayEdit={mayEdit} />}
      <Coverage programme={programme} />
      <section className="sheet stack-tight">
        <h2>{t('curriculum.lint.whole')}</h2>
        <LintList findings={programme.findings} at={(finding) => addressOf(programme, finding)} />
      </section>
      {mayEdit && <About programme={programme} />}
    </div>
  )
}

/** A finding of a unit leads to the field where it is mended. */
function addressOf(programme: Programme, { scope }: Programme['findings'][number]): string | null {
  const unit = scope.kind === 'unit' ? programme.units.find(({ key }) => key === scope.key) : null
  return unit ? `/curriculum/units/${unit.id}/edit${scope.field ? `#${scope.field}` : ''}` : null
}

function Fillings({ open }: { open: { name: string; value: string }[] }) {
  const t = useWords()
  return (
    <details className="sheet no-print" open>
      <summary>
        <strong>{t('curriculum.fillings', { n: open.length })}</strong>
      </summary>
      <Form method="post" className="stack-tight">
        <p className="quiet">{t('curriculum.fillings.help')}</p>
        <div className="columns">
          {open.map(({ name, value }) => (
            <label key={name} className="field">
              {name}
              <input name={`filling ${name}`} defaultValue={value} maxLength={1000} />
            </label>
          ))}
        </div>
        <div>
          <Button type="submit" name="intent" value="fill" variant="default">
            {t('curriculum.fillings.save')}
          </Button>
        </div>
      </Form>
    </details>
  )
}

function Together({ programme, mayEdit }: { programme: Programme; mayEdit: boolean }) {
  const t = useWords()
  const isBusy = useNavigation().state !== 'idle'
  const { mine, units } = programme
  const mustMend = units.some(({ summary }) => summary.blocker + summary.error > 0)
  const drafts = units.some(({ state }) => state === 'draft')
  return (
    <Form method="post" id="together" className="sheet stack-tight no-print">
      <h2>{t('curriculum.together')}</h2>
      <p className="quiet">{t('curriculum.together.help')}</p>
      {mine.length > 0 && mustMend && (
        <label className="field">
          {t('curriculum.despite')}
          <span className="help">{t('curriculum.despite.help')}</span>
          <textarea name="despite" rows={2} maxLength={1000} />
        </label>
      )}
      <div className="row">
        {mine.map((partner) => (
          <Button key={partner} type="submit" name="intent" value={`approve ${partner}`} loading={isBusy}>
            {t('curriculum.approve.chosen', { partner: t(`curriculum.partner.${partner}`) })}
          </Button>
        ))}
        {mayEdit && drafts && (
          <Button type="submit" name="intent" value="review" variant="default" loading={isBusy}>
            {t('curriculum.review.ask')}
          </Button>
        )}
      </div>
    </Form>
  )
}

function Coverage({ programme: { coverage, workflows, units } }: { programme: Programme }) {
  const t = useWords()
  const titles = new Map(units.map(({ key, title, id }) => [key, { title, id }]))
  if (coverage.length === 0 || workflows.length === 0) return null
  return (
    <section className="stack-tight">
      <h2>{t('curriculum.coverage')}</h2>
      <p className="quiet">{t('curriculum.coverage.help')}</p>
      <Scroll label={t('curriculum.coverage')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('curriculum.for-whom')}</th>
              {workflows.map(({ key, name, kind, reason }) => (
                <th key={key} scope="col">
                  {name}
                  <br />
                  <span className={kind === 'chosen' ? 'quiet small' : 'small word-warm'} title={reason ?? undefined}>
                    {t(`curriculum.verdict.${kind}`)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ department, role, cells }) => (
              <tr key={`${department} ${role}`}>
                <th scope="row">
                  {department}, {t(`curriculum.role.${role}`)}
                </th>
                {cells.map(({ workflow, units: keys }) => (
                  <td key={workflow}>
                    {keys.length === 0 ? (
                      <span className="quiet">{t('curriculum.coverage.none')}</span>
                    ) : (
                      <ul className="bare small">
                        {keys.map((key) => (
                          <li key={key}>
                            <Link to={`/curriculum/units/${titles.get(key)?.id}`}>{titles.get(key)?.title ?? key}</Link>
                          </li>
                        ))}
                      </ul>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function About({ programme }: { programme: Programme }) {
  const t = useWords()
  return (
    <details className="sheet no-print">
      <summary>
        <strong>{t('curriculum.programme.about')}</strong>
      </summary>
      <Form method="post" className="form-column">
        <input type="hidden" name="departments" value={JSON.stringify(programme.departments)} />
        <label className="field">
          {t('curriculum.new.name')}
          <input name="title" defaultValue={programme.title} required maxLength={200} />
        </label>
        <label className="field">
          {t('curriculum.why')}
          <span className="help">{t('curriculum.why.help')}</span>
          <textarea name="why" rows={4} defaultValue={programme.why} maxLength={20_000} />
        </label>
        <fieldset className="part">
          <legend>{t('curriculum.channel')}</legend>
          <p className="quiet">{t('curriculum.channel.help')}</p>
          <label className="field">
            {t('curriculum.channel.where')}
            <input name="where" defaultValue={programme.channel?.where} maxLength={200} />
          </label>
          <label className="field">
            {t('curriculum.channel.owner')}
            <input name="owner" defaultValue={programme.channel?.owner ?? ''} maxLength={160} />
          </label>
          <label className="field">
            {t('curriculum.channel.within')}
            <input name="within" defaultValue={programme.channel?.answersWithin ?? ''} maxLength={80} />
          </label>
        </fieldset>
        <div className="row between">
          <Button type="submit" name="intent" value="save">
            {t('curriculum.save')}
          </Button>
          <Button
            type="submit"
            name="intent"
            value={programme.retiredAt ? 'restore' : 'retire'}
            variant="subtle"
            color="gray"
            formNoValidate
          >
            {t(programme.retiredAt ? 'curriculum.restore' : 'curriculum.programme.retire')}
          </Button>
        </div>
      </Form>
      <h3>{t('curriculum.unit.new')}</h3>
      <Form method="post" className="form-column">
        <label className="field">
          {t('curriculum.unit.title')}
          <input name="title" required maxLength={200} />
        </label>
        <div className="across">
          <label className="field">
            {t('curriculum.work')}
            <select name="workflow">
              {programme.workflows.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {t('curriculum.department')}
            <input name="department" defaultValue={programme.departments[0]?.name ?? 'any'} required maxLength={160} />
          </label>
        </div>
        <div>
          <Button type="submit" name="intent" value="unit" variant="default">
            {t('curriculum.unit.begin')}
          </Button>
        </div>
      </Form>
    </details>
  )
}
