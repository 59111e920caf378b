import '#words/parts/library.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, useSearchParams } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/aid'
import './library.css'
import { TrustTag } from './aid-says.tsx'
import { AidSide } from './aid-side.tsx'
import { AidText, answersOf, useLive } from './aid-text.tsx'
import { AidVideo } from './aid-video.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.aid.title ?? wordsIn('en')('library.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [aid, filters] = await Promise.all([
    need(api.GET('/aids/{id}', { params: { path: { id: params.id } } })),
    need(api.GET('/aid-filters')),
  ])
  return { aid, filters }
}

const NOTHING = { problem: null, done: null, day: null, answers: null }
type Done = 'verify' | 'retire' | 'bring-back' | 'delete' | 'recover' | 'share' | 'unshare' | null

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  const path = { params: { path: { id: params.id } } }
  if (intent === 'fill') return { ...NOTHING, answers: answersOf(form) }
  if (intent === 'verify') {
    const verifyBy = String(form.get('verifyBy') ?? '') || null
    const said = await attempt(
      api.POST('/aids/{id}/verification', { ...path, body: { version: Number(form.get('version')), verifyBy } }),
    )
    return said.ok
      ? { ...NOTHING, done: 'verify' as Done, day: said.answer.verifyBy }
      : data({ ...NOTHING, problem: said.problem }, { status: said.response.status })
  }
  const calls = {
    save: () => api.PUT('/aids/{id}/saved', path),
    unsave: () => api.DELETE('/aids/{id}/saved', path),
    like: () => api.PUT('/aids/{id}/liked', path),
    unlike: () => api.DELETE('/aids/{id}/liked', path),
    retire: () => api.PUT('/aids/{id}/retired', path),
    'bring-back': () => api.DELETE('/aids/{id}/retired', path),
    delete: () => api.DELETE('/aids/{id}', path),
    recover: () => api.POST('/aids/{id}/recovery', path),
    share: () => {
      const [to = 'my team', department] = String(form.get('to') ?? '').split(': ')
      const note = String(form.get('note') ?? '').trim() || null
      return api.POST('/aids/{id}/shares', {
        ...path,
        body: { to: to as 'my team', department: department ?? null, note },
      })
    },
    unshare: () =>
      api.DELETE('/aids/{id}/shares/{share}', {
        params: { path: { id: params.id, share: String(form.get('share')) } },
      }),
  }
  const call = calls[intent as keyof typeof calls]
  if (!call) return NOTHING
  const done = await attempt(call() as Promise<{ data?: unknown; error?: unknown; response: Response }>)
  const said = ['retire', 'bring-back', 'delete', 'recover', 'share', 'unshare'].includes(intent)
    ? (intent as Done)
    : null
  return done.ok
    ? { ...NOTHING, done: said }
    : data({ ...NOTHING, problem: done.problem }, { status: done.response.status })
}

export default function AidPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const isLive = useLive()
  const [query] = useSearchParams()
  const { aid, filters } = loaderData
  const done = actionData?.done
  const added = query.get('added')
  const mayVerify = aid.mayVerify && !aid.deletedAt
  return (
    <div className="stack">
      <nav className="no-print" aria-label={t('library.back')}>
        <Link to="/library">{t('library.back')}</Link>
      </nav>
      <ProblemNotice problem={actionData?.problem} />
      {(done || added) && (
        <p role="status" className="notice no-print">
          {done
            ? t(`library.done.${done}`, { day: actionData?.day ? dayText(actionData.day) : '' })
            : addedSaid(t, added!)}
        </p>
      )}
      <header className="stack-tight">
        <p className="row" style={{ margin: 0 }}>
          <span className="tag">{t(`library.kind.${aid.kind}`)}</span>
          <TrustTag trust={aid.trust} verifyBy={aid.verifyBy} />
          {aid.isForMyTeam && <span className="tag">{t('library.for-team')}</span>}
        </p>
        <h1>{aid.title}</h1>
        {aid.summary && (
          <p className="lede" style={{ margin: 0 }}>
            {aid.summary}
          </p>
        )}
        <p className="quiet small" style={{ margin: 0 }}>
          {aid.ownerHasLeft
            ? t('library.owner.left', { owner: aid.owner })
            : aid.owner
              ? t('library.owner', { owner: aid.owner })
              : t('library.owner.none')}
          {aid.verifiedAt && aid.verifiedBy && (
            <> · {t('library.trust.by', { name: aid.verifiedBy, day: dateIn(aid.verifiedAt, zone) })}</>
          )}
        </p>
      </header>
      {aid.deletedAt && <p className="notice notice-warm">{t('library.in-bin')}</p>}
      {aid.retiredAt && !aid.deletedAt && <p className="notice notice-warm">{t('library.retired.notice')}</p>}
      {aid.trust.state === 'red' && !aid.mayVerify && (
        <p className="notice notice-warm">
          {aid.owner && !aid.ownerHasLeft
            ? t('library.trust.red.means', { owner: aid.owner })
            : t('library.trust.red.means.nobody')}
        </p>
      )}
      {mayVerify && aid.trust.state === 'red' && <Verify aid={aid} />}
      <div className="aid-page">
        <div className="stack">
          {aid.video && <AidVideo aid={aid} video={aid.video} />}
          <AidText key={aid.version} parts={aid.parts} asked={aid.asked} answers={actionData?.answers ?? NO_ANSWERS} />
        </div>
        <AidSide aid={aid} filters={filters} isLive={isLive} />
      </div>
      {mayVerify && aid.trust.state === 'green' && <Verify aid={aid} />}
    </div>
  )
}

const NO_ANSWERS = {}

function addedSaid(t: ReturnType<typeof useWords>, what: string): string {
  if (what === 'new') return t('library.added')
  return what === 'same' ? t('library.saved-same') : t('library.saved-now', { n: Number(what) || 1 })
}

function Verify({ aid }: { aid: Route.ComponentProps['loaderData']['aid'] }) {
  const t = useWords()
  return (
    <Form method="post" className="sheet row-end no-print" preventScrollReset>
      <input type="hidden" name="version" value={aid.version} />
      <strong style={{ alignSelf: 'center' }}>{t('library.verify.title')}</strong>
      <label className="stack-tight small">
        {t('library.verify.until')}
        <input type="date" name="verifyBy" defaultValue={aid.nextVerifyBy} className="plain-date" required />
      </label>
      <Button type="submit" name="intent" value="verify">
        {t('library.verify')}
      </Button>
    </Form>
  )
}
