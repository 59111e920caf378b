import '#words/parts/surveys.ts'
import { wordsIn } from '#words/say.ts'
import type { Route } from './+types/answer'
import { AnswerBody } from './answer-body.tsx'
import { loadForm, sendForm } from './answer-calls.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.form.title ?? wordsIn('en')('surveys.answer.not-found') },
  { name: 'robots', content: 'noindex' },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return loadForm(context, request, params.token)
}

export function action({ context, request, params }: Route.ActionArgs) {
  return sendForm(context, request, params.token, `/s/${params.token}`)
}

/** Behind the personal link of a mail: no sign-in, no navigation, nothing that would tell who reads it. */
export default function Answer({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <main className="frame-main" id="main">
      <AnswerBody {...loaderData} sent={actionData} base={`/s/${params.token}`} />
    </main>
  )
}
