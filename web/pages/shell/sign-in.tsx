import { Button, PasswordInput, TextInput } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, need, withCookies, withSentence } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/sign-in'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.sign-in.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const me = await need(apiOf(context).GET('/me'))
  if (me.firstRun) throw redirect('/welcome')
  if (me.signedIn) throw redirect('/')
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const email = String(form.get('email'))
  const {
    data: me,
    error,
    response,
  } = await apiOf(context).POST('/session', { body: { email, password: String(form.get('password')) } })
  if (me) throw redirect('/', { headers: withCookies(response) })
  return data({ problem: error ? withSentence(error) : null, email }, { status: response.status })
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <main className="frame-main" id="main">
      <div className="sheet stack" style={{ maxWidth: '26rem', margin: '8vh auto' }}>
        <h1>{t('shell.sign-in.title')}</h1>
        <ProblemNotice problem={actionData?.problem} />
        <Form method="post" className="stack">
          <TextInput
            name="email"
            type="email"
            label={t('shell.sign-in.email')}
            autoComplete="username"
            required
            defaultValue={actionData?.email}
          />
          <PasswordInput name="password" label={t('shell.sign-in.password')} autoComplete="current-password" required />
          <Button type="submit">{t('shell.sign-in.button')}</Button>
        </Form>
      </div>
    </main>
  )
}
