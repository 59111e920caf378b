import '#words/parts/schedule.ts'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/facilitators'
import { ScheduleNav } from './schedule-nav.tsx'
import { languageName } from './telling.ts'
import { type Week, WeekFields, weekFrom } from './week-fields.tsx'

type Facilitator = Route.ComponentProps['loaderData']['facilitators'][number]
type Workflow = { id: string; name: string }
type WantedPerson = Route.ComponentProps['loaderData']['wanted']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.faculty.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const q = query.get('q')?.trim() ?? ''
  const near = query.get('near')
  const [facilitators, workflows, sites, found] = await Promise.all([
    need(api.GET('/facilitators', { params: { query: { limit: 200 } } })),
    need(api.GET('/workflows', { params: { query: { limit: 200 } } })),
    near ? need(api.GET('/sites')) : { rows: [] },
    q ? need(api.GET('/search', { params: { query: { q, limit: 10 } } })) : { people: [] },
  ])
  const known = new Set(facilitators.rows.map((one) => one.personId))
  return {
    q,
    wanted: {
      teach: query.get('teach') ?? '',
      language: query.get('language') ?? '',
      near: near ?? '',
      site: sites.rows.find((site) => site.id === near)?.name ?? '',
    },
    facilitators: facilitators.rows,
    workflows: workflows.rows.map(({ id, name }) => ({ id, name })),
    found: found.people.filter((person) => !known.has(person.id)).map(({ id, name }) => ({ id, name })),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const person = String(form.get('person'))
  const path = { params: { path: { person } } }
  const intent = String(form.get('intent'))
  const number = (name: string, otherwise: number) => Number.parseInt(String(form.get(name) ?? ''), 10) || otherwise
  const languages = String(form.get('languages') ?? '')
    .split(/[\s,;]+/)
    .filter(Boolean)
  const body = {
    workflowIds: form.getAll('workflow').map(String),
    languages: languages.length ? languages : ['en'],
    hours: weekFrom(form),
    maxPerDay: number('perDay', 3),
    maxMinutesPerWeek: number('perWeek', 720),
  }
  const done = await attempt(
    intent === 'end'
      ? api.DELETE('/facilitators/{person}', path)
      : api.PUT('/facilitators/{person}', { ...path, body }),
  )
  return done.ok ? { problem: null, person } : data({ problem: done.problem, person }, { status: done.response.status })
}

export default function Facilitators({
  loaderData: { q, facilitators, workflows, found, wanted },
  actionData,
}: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const mayEdit = permissions.includes('facilitators/edit')
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.faculty.title')}</h1>
          <p className="lede">{t('schedule.faculty.lede')}</p>
        </div>
        <ScheduleNav here="/facilitators" />
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t('schedule.faculty.saved')}{' '}
          {permissions.includes('plan/propose') && <Link to="/schedule">{t('schedule.faculty.plan-again')}</Link>}
        </p>
      )}
      {wanted.teach && <Wanted wanted={wanted} workflows={workflows} />}
      <section className="sheet">
        {facilitators.length === 0 ? (
          <p>{t('schedule.faculty.none')}</p>
        ) : (
          <ul className="plain-list">
            {facilitators.map((one) => (
              <FacilitatorItem
                key={one.personId}
                one={one}
                workflows={workflows}
                mayEdit={mayEdit}
                isOpen={
                  actionData?.problem !== undefined && actionData.problem !== null && actionData.person === one.personId
                }
              />
            ))}
          </ul>
        )}
      </section>
      {mayEdit && (
        <section className="sheet stack">
          <h2>{t('schedule.faculty.find')}</h2>
          <Form method="get" className="row-end" role="search">
            {(['teach', 'language', 'near'] as const).map(
              (name) => wanted[name] && <input key={name} type="hidden" name={name} value={wanted[name]} />,
            )}
            <TextInput name="q" label={t('schedule.faculty.name')} defaultValue={q} />
            <Button type="submit" variant="default">
              {t('schedule.faculty.find.button')}
            </Button>
          </Form>
          {q && found.length === 0 && <p>{t('schedule.faculty.find.none', { q })}</p>}
          {found.map((person) => (
            <Form key={person.id} method="post" className="stack">
              <strong>{person.name}</strong>
              <input type="hidden" name="person" value={person.id} />
              <FacultyFields one={null} workflows={workflows} wanted={wanted} />
              <div>
                <Button type="submit" name="intent" value="save">
                  {t('schedule.faculty.add', { name: person.name })}
                </Button>
              </div>
            </Form>
          ))}
        </section>
      )}
    </div>
  )
}

/** A way out of a plan that needs a person: who is needed, and how they come here. */
function Wanted({ wanted, workflows }: { wanted: WantedPerson; workflows: readonly Workflow[] }) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <section className="notice notice-warm stack-tight" aria-labelledby="wanted">
      <h2 id="wanted">{t('schedule.faculty.wanted')}</h2>
      <p>
        {t('schedule.faculty.wanted.who', {
          workflow: workflows.find((one) => one.id === wanted.teach)?.name ?? '–',
          language: languageName(wanted.language),
          site: wanted.site || '–',
        })}
      </p>
      <p>
        {t('schedule.faculty.wanted.how')}{' '}
        {permissions.includes('people/edit') && <Link to="/people/new">{t('schedule.faculty.wanted.new')}</Link>}
      </p>
    </section>
  )
}

function FacilitatorItem({
  one,
  workflows,
  mayEdit,
  isOpen,
}: {
  one: Facilitator
  workflows: readonly Workflow[]
  mayEdit: boolean
  isOpen: boolean
}) {
  const t = useWords()
  const names = new Map(workflows.map(({ id, name }) => [id, name]))
  const list = new Intl.ListFormat('en-GB')
  const teaches = one.workflowIds.flatMap((id) => names.get(id) ?? [])
  return (
    <li>
      <strong>{one.name}</strong> <span className="quiet">{one.siteName}</span>
      {!one.siteId && <p className="word-red">{t('schedule.faculty.no-site')}</p>}
      {!one.hasRole && <p className="word-warm">{t('schedule.faculty.no-role')}</p>}
      <dl className="facts small">
        <Fact name={t('schedule.faculty.teaches')}>
          {teaches.length ? list.format(teaches) : t('schedule.faculty.nothing')}
        </Fact>
        <Fact name={t('schedule.faculty.languages')}>{list.format(one.languages.map(languageName))}</Fact>
        <Fact name={t('schedule.faculty.limits')}>
          {t('schedule.faculty.limit', { perDay: one.maxPerDay, minutes: one.maxMinutesPerWeek })}
        </Fact>
        <Fact name={t('schedule.faculty.sessions')}>{one.sessions}</Fact>
      </dl>
      {mayEdit && (
        <details className="edit" open={isOpen}>
          <summary>{t('schedule.faculty.edit', { name: one.name })}</summary>
          <Form method="post" className="stack">
            <input type="hidden" name="person" value={one.personId} />
            <FacultyFields one={one} workflows={workflows} />
            <div className="row">
              <Button type="submit" name="intent" value="save">
                {t('schedule.faculty.save')}
              </Button>
              <Button type="submit" name="intent" value="end" variant="default">
                {t('schedule.faculty.end', { name: one.name })}
              </Button>
              <Link to={`/calendars?person=${one.personId}`}>{t('schedule.calendar.whose', { name: one.name })}</Link>
            </div>
          </Form>
        </details>
      )}
    </li>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function FacultyFields({
  one,
  workflows,
  wanted,
}: {
  one: Facilitator | null
  workflows: readonly Workflow[]
  wanted?: WantedPerson
}) {
  const t = useWords()
  return (
    <>
      <fieldset className="checks">
        <legend>{t('schedule.faculty.workflows')}</legend>
        {workflows.map(({ id, name }) => (
          <Checkbox
            key={id}
            name="workflow"
            value={id}
            label={name}
            defaultChecked={one?.workflowIds.includes(id) ?? wanted?.teach === id}
          />
        ))}
      </fieldset>
      <div className="fields">
        <TextInput
          name="languages"
          label={t('schedule.faculty.languages')}
          description={t('schedule.faculty.languages.help')}
          defaultValue={(one?.languages ?? [wanted?.language || 'en']).join(', ')}
          required
        />
        <TextInput
          name="perDay"
          type="number"
          min={1}
          max={8}
          label={t('schedule.faculty.per-day')}
          defaultValue={one?.maxPerDay ?? 3}
        />
        <TextInput
          name="perWeek"
          type="number"
          min={60}
          max={2400}
          step={15}
          label={t('schedule.faculty.per-week')}
          defaultValue={one?.maxMinutesPerWeek ?? 720}
        />
      </div>
      <details className="edit">
        <summary>{t('schedule.faculty.own-hours')}</summary>
        <p className="quiet small">{t('schedule.faculty.own-hours.help')}</p>
        <WeekFields hours={(one?.hours ?? null) as Week | null} />
      </details>
    </>
  )
}
