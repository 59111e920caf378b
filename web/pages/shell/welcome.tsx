import '#words/parts/people.ts'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { data, Form, redirect, useNavigation } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, need, withCookies, withSentence } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { siteChoices } from '../people/site-choices.server.ts'
import { LanguageFields, SiteFields, WeekFields } from '../people/site-fields.tsx'
import { siteOf, textOf, typed } from '../people/site-form.ts'
import '../people/people.css'
import type { Route } from './+types/welcome'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.welcome.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const me = await need(apiOf(context).GET('/me'))
  if (!me.firstRun) throw redirect(me.signedIn ? '/' : '/sign-in')
  return { choices: siteChoices(null) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const intent = textOf(form, 'intent')
  const kept = typed(form)
  if (intent === 'example') {
    const { data: me, error, response } = await apiOf(context).POST('/example')
    if (me) throw redirect('/', { headers: withCookies(response) })
    return data({ problem: error ? withSentence(error) : null, kept: null, regions: [] }, { status: response.status })
  }
  const { regions } = siteChoices(textOf(form, 'country') || null)
  if (intent === 'regions') return data({ problem: null, kept, regions }, { status: 200 })
  const body = {
    organisation: textOf(form, 'organisation'),
    languages: form.has('language') ? form.getAll('language').map(String) : ['en'],
    sites: [siteOf(form)],
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    password: String(form.get('password') ?? ''),
  }
  const { data: me, error, response } = await apiOf(context).POST('/first-run', { body })
  if (me) throw redirect('/set-up?welcome', { headers: withCookies(response) })
  return data({ problem: error ? withSentence(error) : null, kept, regions }, { status: response.status })
}

export default function Welcome({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const busy = useNavigation().formData?.get('intent')
  return (
    <main className="frame-main" id="main" style={{ maxWidth: '72rem', margin: '0 auto' }}>
      <h1>{t('shell.welcome.title')}</h1>
      <p className="lede">{t('shell.welcome.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      <div className="welcome">
        <section className="sheet stack" aria-labelledby="example" style={{ alignContent: 'start' }}>
          <h2 id="example">{t('shell.welcome.example')}</h2>
          <p style={{ margin: 0 }}>{t('shell.welcome.example.what')}</p>
          <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
            <li>{t('shell.welcome.example.map')}</li>
            <li>{t('shell.welcome.example.eyes')}</li>
            <li>{t('shell.welcome.example.safe')}</li>
          </ul>
          <Form method="post">
            <Button type="submit" name="intent" value="example" variant="default" loading={busy === 'example'}>
              {t('shell.welcome.example.button')}
            </Button>
          </Form>
          {busy === 'example' && (
            <p role="status" className="quiet" style={{ margin: 0 }}>
              {t('shell.welcome.example.busy')}
            </p>
          )}
        </section>
        <section className="sheet" aria-labelledby="own">
          <h2 id="own">{t('shell.welcome.own')}</h2>
          <OwnForm loaderData={loaderData} actionData={actionData} />
        </section>
      </div>
    </main>
  )
}

function OwnForm({ loaderData, actionData }: Pick<Route.ComponentProps, 'loaderData' | 'actionData'>) {
  const t = useWords()
  const regionsButton = useRef<HTMLButtonElement>(null)
  const busy = useNavigation().formData?.get('intent')
  const kept = actionData?.kept ?? undefined
  const said = (name: string) => kept?.[name]?.[0] ?? ''
  const choices = { ...loaderData.choices, regions: actionData?.regions ?? [] }
  const showRegions = (event: React.FormEvent<HTMLFormElement>) => {
    if ((event.target as Element).getAttribute('name') === 'country')
      event.currentTarget.requestSubmit(regionsButton.current)
  }
  return (
    <Form method="post" className="stack" onChange={showRegions} preventScrollReset>
      {/* Enter in a field presses the first button of a form: that must be the one that sets up. */}
      <button type="submit" name="intent" value="set-up" className="skip" tabIndex={-1} aria-hidden="true" />
      <TextInput
        name="organisation"
        label={t('people.organisation.name')}
        required
        maxLength={200}
        autoComplete="organization"
        defaultValue={said('organisation')}
      />
      <h3 style={{ margin: '8px 0 0' }}>{t('shell.welcome.site')}</h3>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('shell.welcome.site.help')}
      </p>
      <SiteFields
        choices={choices}
        typed={kept}
        regionsOn={
          <Button ref={regionsButton} type="submit" name="intent" value="regions" variant="default" formNoValidate>
            {t('people.site.regions')}
          </Button>
        }
      />
      <WeekFields typed={kept} />
      <LanguageFields
        chosen={['en']}
        typed={kept}
        legend={t('people.organisation.languages')}
        help={t('people.organisation.languages.help')}
      />
      <h3 style={{ margin: '8px 0 0' }}>{t('shell.welcome.you')}</h3>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('shell.welcome.you.help')}
      </p>
      <TextInput name="name" label={t('shell.welcome.name')} required autoComplete="name" defaultValue={said('name')} />
      <TextInput
        name="email"
        type="email"
        label={t('shell.sign-in.email')}
        required
        autoComplete="username"
        defaultValue={said('email')}
      />
      <PasswordInput
        name="password"
        label={t('shell.sign-in.password')}
        description={t('shell.password.help')}
        required
        minLength={12}
        autoComplete="new-password"
      />
      <div>
        <Button type="submit" name="intent" value="set-up" loading={busy === 'set-up'}>
          {t('shell.welcome.own.button')}
        </Button>
      </div>
    </Form>
  )
}
