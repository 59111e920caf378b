import '#words/parts/messages.ts'
import { Button } from '@mantine/core'
import { data, Form } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/stop-reminders'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('messages.stop.title') }]

/** Also what a mail program's own "unsubscribe" posts to (RFC 8058), which knows nothing of our buttons. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const reminders = form.get('intent') === 'resume'
  const path = { org: params.org, token: params.token }
  const done = await attempt(apiOf(context).PUT('/reminders/{org}/{token}', { params: { path }, body: { reminders } }))
  if (!done.ok) return data({ problem: done.problem, stopped: null }, { status: done.response.status })
  return data({ problem: null, stopped: done.answer.remindersStoppedAt !== null })
}

export default function StopReminders({ actionData }: Route.ComponentProps) {
  const t = useWords()
  const stopped = actionData?.stopped ?? null
  return (
    <main className="frame-main" id="main">
      <div className="sheet stack" style={{ maxWidth: '30rem', margin: '8vh auto' }}>
        <h1>{t('messages.stop.title')}</h1>
        <ProblemNotice problem={actionData?.problem} />
        <p role="status">
          {t(stopped === null ? 'messages.stop.ask' : stopped ? 'messages.stop.stopped' : 'messages.stop.resumed')}
        </p>
        <Form method="post">
          <Button
            type="submit"
            name="intent"
            value={stopped ? 'resume' : 'stop'}
            variant={stopped ? 'default' : 'filled'}
          >
            {t(stopped ? 'messages.stop.resume' : 'messages.stop.button')}
          </Button>
        </Form>
      </div>
    </main>
  )
}
