import '#words/parts/people.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { zoneName } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/set-up'
import './people.css'
import { Scroll } from '../../ui/scroll.tsx'
import { LanguageFields } from './site-fields.tsx'
import { textOf, typed, type Week } from './site-form.ts'
import { weekText } from './week-text.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('people.set-up.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [organisation, sites, { now }] = await Promise.all([
    need(api.GET('/organisation')),
    need(api.GET('/sites')),
    need(api.GET('/me')),
  ])
  const asked = new URL(request.url).searchParams
  return {
    organisation,
    sites: sites.rows,
    isNew: asked.has('welcome'),
    isSaved: asked.has('saved'),
    now,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const languages = form.has('language') ? form.getAll('language').map(String) : ['en']
  const call = await attempt(
    apiOf(context).PATCH('/organisation', { body: { name: textOf(form, 'organisation'), languages } }),
  )
  if (call.ok) throw redirect('/set-up?saved')
  return data({ problem: call.problem as ProblemDocument | null, kept: typed(form) }, { status: call.response.status })
}

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { organisation, sites, now } = loaderData
  return (
    <div className="stack">
      <div>
        <h1>{t('people.set-up.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('people.set-up.lede')}
        </p>
      </div>
      {loaderData.isNew && (
        <section className="notice stack-tight" aria-labelledby="next">
          <strong id="next">{t('people.set-up.welcome')}</strong>
          <ol style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
            <li>{t('people.set-up.welcome.sites')}</li>
            <li>
              <Link to="/people/import">{t('people.set-up.welcome.people')}</Link>
            </li>
            <li>
              <Link to="/map">{t('people.set-up.welcome.map')}</Link>
            </li>
          </ol>
        </section>
      )}
      {loaderData.isSaved && (
        <p className="notice" role="status">
          {t('people.saved')}
        </p>
      )}
      <ProblemNotice problem={actionData?.problem} />
      <div className="stack-tight">
        <div className="row between">
          <h2 id="sites" style={{ margin: 0 }}>
            {t('people.set-up.sites')}
          </h2>
          <Button component="a" href="/set-up/sites/new" variant="default">
            {t('people.set-up.site.add')}
          </Button>
        </div>
        <Scroll label={t('people.set-up.sites')}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('people.site')}</th>
                <th scope="col">{t('people.site.zone')}</th>
                <th scope="col">{t('people.site.holidays-of')}</th>
                <th scope="col">{t('people.site.week')}</th>
                <th scope="col" className="number">
                  {t('people.title')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sites.map((site) => (
                <tr key={site.id}>
                  <td>
                    <Link to={`/set-up/sites/${site.id}`}>{site.name}</Link>{' '}
                    {site.retiredAt && <span className="tag">{t('people.site.retired')}</span>}
                  </td>
                  <td>{zoneName(site.zone, now)}</td>
                  <td>{[site.country, site.region].filter(Boolean).join(' · ')}</td>
                  <td>{weekText(t, site.hours as Week)}</td>
                  <td className="number">{site.people}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
      <section className="sheet" aria-labelledby="organisation" style={{ maxWidth: '40rem' }}>
        <h2 id="organisation">{t('people.organisation')}</h2>
        {permissions.includes('organisation/edit') ? (
          <Form method="post" className="stack">
            <TextInput
              name="organisation"
              label={t('people.organisation.name')}
              required
              maxLength={200}
              defaultValue={actionData?.kept?.organisation?.[0] ?? organisation.name}
            />
            <LanguageFields
              chosen={organisation.languages}
              typed={actionData?.kept}
              legend={t('people.organisation.languages')}
              help={t('people.organisation.languages.help')}
            />
            <div>
              <Button type="submit">{t('people.save')}</Button>
            </div>
          </Form>
        ) : (
          <p style={{ margin: 0 }}>
            {organisation.name}
            <br />
            <span className="quiet">{t('people.organisation.read-only')}</span>
          </p>
        )}
      </section>
    </div>
  )
}
