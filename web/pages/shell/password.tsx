import { Button, PasswordInput } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { apiOf, withCookies, withSentence } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/password'

export async function action({ context, request, params }: Route.ActionArgs) {
  const password = String((await request.formData()).get('password'))
  const {
    data: me,
    error,
    response,
  } = await apiOf(context).PUT('/password', { body: { token: params.token, password } })
  if (me) throw redirect('/', { headers: withCookies(response) })
  return data({ problem: error ? withSentence(error) : null }, { status: response.status })
}

export default function Password({ actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <main className="frame-main" id="main">
      <div className="sheet stack" style={{ maxWidth: '26rem', margin: '8vh auto' }}>
        <h1>{t('shell.password.title')}</h1>
        <ProblemNotice problem={actionData?.problem} />
        <Form method="post" className="stack">
          <PasswordInput
            name="password"
            label={t('shell.password.new')}
            description={t('shell.password.help')}
            autoComplete="new-password"
            minLength={12}
            required
          />
          <Button type="submit">{t('shell.password.button')}</Button>
        </Form>
      </div>
    </main>
  )
}
