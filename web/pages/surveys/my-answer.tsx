import '#words/parts/surveys.ts'
import { Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my-answer'
import { AnswerBody } from './answer-body.tsx'
import { loadForm, sendForm } from './answer-calls.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.form.title ?? wordsIn('en')('surveys.my.title') },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  return loadForm(context, request, params.token)
}

export function action({ context, request, params }: Route.ActionArgs) {
  return sendForm(context, request, params.token, `/my/surveys/${params.token}`)
}

/** The same form for somebody who is signed in, inside the frame they know. */
export default function MyAnswer({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useWords()
  return (
    <>
      <p className="small">
        <Link to="/my/surveys">{t('surveys.my.title')}</Link>
      </p>
      <AnswerBody {...loaderData} sent={actionData} base={`/my/surveys/${params.token}`} />
    </>
  )
}
