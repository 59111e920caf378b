import '#words/parts/messages.ts'
import '../sessions/sessions.css'
import { Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { momentText } from '#words/dates.ts'
import { isKey, type Key, type Say, wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/outbox'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('messages.outbox.title') }]

const STATES = ['waiting', 'sent', 'kept', 'failed', 'withdrawn'] as const
type State = (typeof STATES)[number]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const state = STATES.find((one) => one === asked.get('state'))
  const search = asked.get('search')?.slice(0, 200) ?? ''
  const cursor = asked.get('cursor')
  const query = { ...(state ? { state } : {}), ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) }
  return {
    page: await need(api.GET('/outbox', { params: { query } })),
    counts: await need(api.GET('/outbox-counts')),
    state: state ?? null,
    search,
    isFirst: !cursor,
  }
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const me = useMe()
  const { page, counts, state, search, isFirst } = loaderData
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  return (
    <div className="stack">
      <div>
        <h1>{t('messages.outbox.title')}</h1>
        <p className="lede">{t('messages.outbox.lede')}</p>
      </div>
      {me.mail === 'kept' && <p className="notice notice-warm">{t('messages.outbox.kept-banner')}</p>}
      {counts.failed > 0 && (
        <p className="notice notice-red">{t('messages.outbox.failed-notice', { count: counts.failed })}</p>
      )}
      {counts.waiting > 0 && <p className="notice">{t('messages.outbox.waiting-notice', { count: counts.waiting })}</p>}
      {all === 0 ? <Empty /> : <Filter counts={counts} all={all} state={state} search={search} />}
      {all > 0 &&
        (page.rows.length ? <Rows rows={page.rows} total={page.total} /> : <p>{t('messages.outbox.none')}</p>)}
      <div className="row">
        {!isFirst && <a href={address(state, search)}>{t('messages.outbox.newest')}</a>}
        {page.next && <a href={address(state, search, page.next)}>{t('messages.outbox.more')}</a>}
      </div>
    </div>
  )
}

function address(state: State | null, search: string, cursor?: string): string {
  const asked = new URLSearchParams({
    ...(state ? { state } : {}),
    ...(search ? { search } : {}),
    ...(cursor ? { cursor } : {}),
  })
  return asked.size ? `/outbox?${asked}` : '/outbox'
}

function Empty() {
  const t = useWords()
  return (
    <section className="sheet stack-tight">
      <h2>{t('messages.outbox.empty.title')}</h2>
      <p>{t('messages.outbox.empty.text')}</p>
      <p>
        <a href="/schedule">{t('messages.outbox.empty.link')}</a>
      </p>
    </section>
  )
}

function Filter({
  counts,
  all,
  state,
  search,
}: {
  counts: Record<State, number>
  all: number
  state: State | null
  search: string
}) {
  const t = useWords()
  return (
    <div className="stack-tight">
      <nav aria-label={t('messages.outbox.filter')} className="row">
        <a href={address(null, search)} aria-current={state === null ? 'true' : undefined} className="pick">
          {t('messages.state.all')} · {all}
        </a>
        {STATES.map((one) => (
          <a key={one} href={address(one, search)} aria-current={state === one ? 'true' : undefined} className="pick">
            {t(`messages.state.${one}`)} · {counts[one]}
          </a>
        ))}
      </nav>
      <Form method="get" className="row-end">
        {state && <input type="hidden" name="state" value={state} />}
        <TextInput name="search" type="search" label={t('messages.outbox.search')} defaultValue={search} />
        <Button type="submit" variant="default">
          {t('messages.outbox.find')}
        </Button>
      </Form>
    </div>
  )
}

type Row = Route.ComponentProps['loaderData']['page']['rows'][number]

function Rows({ rows, total }: { rows: Row[]; total: number }) {
  const t = useWords()
  const zone = useZone()
  return (
    <div className="stack-tight">
      <p className="quiet">{t('messages.outbox.count', { total })}</p>
      <Scroll label={t('messages.outbox.caption')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('messages.outbox.to')}</th>
              <th scope="col">{t('messages.outbox.subject')}</th>
              <th scope="col">{t('messages.outbox.state')}</th>
              <th scope="col">{t('messages.outbox.when')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.toName}
                  <br />
                  <span className="quiet small">{row.toEmail}</span>
                </td>
                <td>
                  <a href={`/outbox/${row.id}`}>{row.subject}</a>
                  <br />
                  <span className="quiet small">{kindText(t, row.kind)}</span>
                </td>
                <td>
                  <StateTag state={row.state} />
                </td>
                <td className="small">
                  {row.state === 'waiting'
                    ? t('messages.outbox.due', { when: momentText(row.dueAt, zone) })
                    : momentText(row.settledAt ?? row.createdAt, zone)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  )
}

export function kindText(t: Say, kind: string): string {
  const key = `messages.kind.${kind}`
  return isKey(key) ? t(key) : kind
}

const LOOK: Record<string, string> = { sent: 'tag-good', kept: 'tag-warm', failed: 'tag-red' }

export function StateTag({ state }: { state: string }) {
  const t = useWords()
  return <span className={`tag ${LOOK[state] ?? ''}`}>{t(`messages.state.${state}` as Key)}</span>
}
