import '#words/parts/people.ts'
import { Button, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { data, Form, Link, redirect } from 'react-router'
import { dayText } from '#words/dates.ts'
import { type Key, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/site'
import './people.css'
import { siteChoices } from './site-choices.server.ts'
import { SiteFields, WeekFields } from './site-fields.tsx'
import { siteOf, textOf, typed, type Week } from './site-form.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.site?.name ?? wordsIn('en')('people.set-up.site.add') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const site =
    params.id === 'new' ? null : await need(apiOf(context).GET('/sites/{id}', { params: { path: { id: params.id } } }))
  return { site, choices: siteChoices(site?.country ?? null, site?.zone) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const api = apiOf(context)
  const intent = textOf(form, 'intent')
  const path = { id: params.id }
  const kept = typed(form)
  const { regions } = siteChoices(textOf(form, 'country') || null)
  if (intent === 'regions') return data({ problem: null as ProblemDocument | null, kept, regions }, { status: 200 })
  const call = await run()
  if (call.ok)
    throw redirect(
      intent === 'add-day' || intent === 'work-day' || intent === 'clear-day'
        ? `/set-up/sites/${params.id}`
        : '/set-up?saved',
    )
  return data({ problem: call.problem as ProblemDocument | null, kept, regions }, { status: call.response.status })

  async function run(): Promise<Awaited<ReturnType<typeof attempt<unknown>>>> {
    const holiday = { params: { path: { ...path, on: textOf(form, 'on') } } }
    if (intent === 'add-day')
      return attempt(
        api.PUT('/sites/{id}/holidays/{on}', { ...holiday, body: { kind: 'added', name: textOf(form, 'dayName') } }),
      )
    if (intent === 'work-day')
      return attempt(
        api.PUT('/sites/{id}/holidays/{on}', { ...holiday, body: { kind: 'removed', name: textOf(form, 'dayName') } }),
      )
    if (intent === 'clear-day') return attempt(api.DELETE('/sites/{id}/holidays/{on}', holiday))
    if (intent === 'retire') return attempt(api.PUT('/sites/{id}/retirement', { params: { path } }))
    if (intent === 'reopen') return attempt(api.DELETE('/sites/{id}/retirement', { params: { path } }))
    if (params.id === 'new') return attempt(api.POST('/sites', { body: siteOf(form) }))
    return attempt(api.PATCH('/sites/{id}', { params: { path }, body: siteOf(form) }))
  }
}

export default function Site({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { site } = loaderData
  const regionsButton = useRef<HTMLButtonElement>(null)
  const siteKept = actionData?.kept?.siteName ? actionData.kept : undefined
  const choices = { ...loaderData.choices, ...(siteKept ? { regions: actionData!.regions } : {}) }
  const showRegions = (event: React.FormEvent<HTMLFormElement>) => {
    if ((event.target as Element).getAttribute('name') === 'country')
      event.currentTarget.requestSubmit(regionsButton.current)
  }
  return (
    <div className="stack">
      <nav aria-label={t('people.breadcrumb')}>
        <Link to="/set-up">{t('people.set-up.title')}</Link>
      </nav>
      <h1>{site?.name ?? t('people.set-up.site.add')}</h1>
      <ProblemNotice problem={actionData?.problem} />
      <div className="columns" style={{ alignItems: 'start' }}>
        <div className="stack">
          <Form method="post" className="sheet stack" onChange={showRegions} preventScrollReset>
            <button type="submit" name="intent" value="save" className="skip" tabIndex={-1} aria-hidden="true" />
            <SiteFields
              choices={choices}
              values={site ? { ...site, hours: site.hours as Week } : undefined}
              typed={siteKept}
              regionsOn={
                <Button
                  ref={regionsButton}
                  type="submit"
                  name="intent"
                  value="regions"
                  variant="default"
                  formNoValidate
                >
                  {t('people.site.regions')}
                </Button>
              }
            />
            <WeekFields hours={site ? (site.hours as Week) : undefined} typed={siteKept} />
            {site && (
              <p className="quiet small" style={{ margin: 0 }}>
                {t('people.site.change.help')}
              </p>
            )}
            <div>
              <Button type="submit" name="intent" value="save">
                {t(site ? 'people.save' : 'people.set-up.site.add')}
              </Button>
            </div>
          </Form>
          {site && (
            <Form method="post" className="row">
              <Button type="submit" name="intent" value={site.retiredAt ? 'reopen' : 'retire'} variant="default">
                {t(site.retiredAt ? 'people.site.reopen' : 'people.site.retire')}
              </Button>
              {!site.retiredAt && site.people > 0 && (
                <span className="quiet small">{t('people.site.retire.people', { people: site.people })}</span>
              )}
            </Form>
          )}
        </div>
        {site && (
          <Holidays
            site={site as components['schemas']['SiteDetail']}
            kept={siteKept ? null : (actionData?.kept ?? null)}
          />
        )}
      </div>
    </div>
  )
}

function Holidays({
  site,
  kept,
}: {
  site: components['schemas']['SiteDetail']
  kept: Record<string, string[]> | null
}) {
  const t = useWords()
  return (
    <section className="sheet stack" aria-labelledby="holidays">
      <div>
        <h2 id="holidays">{t('people.holidays')}</h2>
        <p className="quiet" style={{ margin: 0 }}>
          {t('people.holidays.range', { from: dayText(site.from), to: dayText(site.to) })}
        </p>
      </div>
      {site.doubts.length > 0 && (
        <div className="notice notice-warm">
          <strong>{t('people.holidays.doubts')}</strong>
          <ul className="spaced">
            {site.doubts.map((doubt) => (
              <li key={`${doubt.name}${doubt.year}`}>
                {t(`people.holidays.doubt.${doubt.why}` as Key, {
                  name: doubt.name,
                  day: doubt.on ? dayText(doubt.on) : '',
                  year: String(doubt.year),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="plain-list">
        {site.holidays.map((holiday) => (
          <li key={holiday.on}>
            <Form method="post" className="row between keep" preventScrollReset>
              <input type="hidden" name="on" value={holiday.on} />
              <input type="hidden" name="dayName" value={holiday.name} />
              <span>
                {dayText(holiday.on)} <span className="quiet">· {holiday.name}</span>{' '}
                {holiday.from === 'site' && <span className="tag">{t('people.holidays.own')}</span>}
              </span>
              <button
                type="submit"
                name="intent"
                value={holiday.from === 'site' ? 'clear-day' : 'work-day'}
                className="link-button"
                aria-label={t(holiday.from === 'site' ? 'people.holidays.clear.day' : 'people.holidays.work.day', {
                  day: dayText(holiday.on),
                })}
              >
                {t(holiday.from === 'site' ? 'people.remove' : 'people.holidays.work')}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {site.removed.length > 0 && (
        <>
          <h3 style={{ margin: 0 }}>{t('people.holidays.worked')}</h3>
          <ul className="plain-list">
            {site.removed.map((holiday) => (
              <li key={holiday.on}>
                <Form method="post" className="row between keep" preventScrollReset>
                  <input type="hidden" name="on" value={holiday.on} />
                  <span>
                    {dayText(holiday.on)} <span className="quiet">· {holiday.name}</span>
                  </span>
                  <button
                    type="submit"
                    name="intent"
                    value="clear-day"
                    className="link-button"
                    aria-label={t('people.holidays.off.day', { day: dayText(holiday.on) })}
                  >
                    {t('people.holidays.off')}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form method="post" className="row-end" preventScrollReset>
        <TextInput
          type="date"
          name="on"
          label={t('people.holidays.add.day')}
          required
          defaultValue={kept?.on?.[0] ?? ''}
        />
        <TextInput
          name="dayName"
          label={t('people.holidays.add.name')}
          required
          maxLength={120}
          defaultValue={kept?.dayName?.[0] ?? ''}
        />
        <Button type="submit" name="intent" value="add-day" variant="default">
          {t('people.holidays.add')}
        </Button>
      </Form>
    </section>
  )
}
