import '#words/parts/people.ts'
import { data, Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my-leave'
import { LeaveList } from './leave-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('people.my-leave.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { leave: (await need(apiOf(context).GET('/my/leave', { params: { query: { limit: 200 } } }))).rows }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const { personId } = await need(api.GET('/me'))
  const path = { id: personId ?? '' }
  const typed = { from: text('from'), to: text('to'), note: text('note') }
  const body = { from: typed.from, to: typed.to || typed.from, note: typed.note || null }
  const done =
    text('intent') === 'remove-leave'
      ? await attempt(api.DELETE('/people/{id}/leave/{leave}', { params: { path: { ...path, leave: text('leave') } } }))
      : await attempt(api.POST('/people/{id}/leave', { params: { path }, body }))
  return done.ok
    ? { problem: null, typed: null }
    : data({ problem: done.problem, typed }, { status: done.response.status })
}

/** Everybody says for themselves when they are away; sessions are planned around it. */
export default function MyLeave({ loaderData: { leave }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const typed: Record<string, string> | null = actionData?.typed ?? null
  return (
    <div className="stack">
      <div>
        <h1>{t('people.my-leave.title')}</h1>
        <p className="lede">{t('people.my-leave.lede')}</p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t('people.my-leave.saved')}
        </p>
      )}
      <section className="sheet stack" aria-label={t('people.leave')}>
        <LeaveList
          key={actionData?.problem === null ? leave.length : 'typed'}
          leave={leave}
          mayEdit
          said={(name) => typed?.[name] ?? ''}
        />
      </section>
      <p>
        <Link to="/calendars">{t('people.my-leave.calendars')}</Link>
      </p>
    </div>
  )
}
