import '#words/parts/guardrails.ts'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/approvals'
import { ApprovalState } from './approval-state.tsx'
import { GuardNav } from './guard-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.approvals.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const { permissions } = await need(api.GET('/me'))
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const list = async (which: 'to-decide' | 'mine' | 'all', limit = 100) =>
    need(
      api.GET('/approvals', {
        params: { query: { list: which, limit, cursor: which === 'all' ? cursor : undefined } },
      }),
    )
  const [toDecide, mine, all] = await Promise.all([
    list('to-decide'),
    list('mine'),
    permissions.includes('approvals/see') ? list('all', 50) : null,
  ])
  return { toDecide: toDecide.rows, mine: mine.rows, all }
}

type Row = components['schemas']['GuardrailApproval']

export default function Approvals({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const { toDecide, mine, all } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.approvals.title')}</h1>
      <GuardNav here="approvals" />
      <p className="lede">{t('guardrails.approvals.lede')}</p>
      <div className="row">
        <Button component={Link} to="/guardrails/approvals/ask">
          {t('guardrails.approvals.ask')}
        </Button>
        <Link to="/guardrails/approvers">{t('guardrails.approvals.rules')}</Link>
      </div>
      <List
        title={t('guardrails.approvals.to-decide')}
        rows={toDecide}
        none={t('guardrails.approvals.to-decide.none')}
      />
      <List title={t('guardrails.approvals.mine')} rows={mine} none={t('guardrails.approvals.mine.none')} />
      {all && <List title={t('guardrails.approvals.all')} rows={all.rows} none={t('guardrails.approvals.all.none')} />}
      {all?.next && (
        <p>
          <Link to={`?cursor=${all.next}`}>{t('guardrails.acks.more')}</Link>
        </p>
      )}
    </div>
  )
}

function List({ title, rows, none }: { title: string; rows: Row[]; none: string }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <Scroll label={title} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('guardrails.approvals.column.what')}</th>
                <th scope="col">{t('guardrails.approvals.column.work')}</th>
                <th scope="col">{t('guardrails.approvals.column.asked')}</th>
                <th scope="col">{t('guardrails.approvals.column.state')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={`/guardrails/approvals/${row.id}`}>{row.what}</Link>
                  </th>
                  <td>
                    {row.workflow}
                    {row.output && <span className="quiet"> · {row.output}</span>}
                  </td>
                  <td>
                    {t('guardrails.approvals.asked-by', { who: row.askedBy, when: momentText(row.askedAt, zone) })}
                  </td>
                  <td>
                    <ApprovalState state={row.state} />
                    <br />
                    <span className="quiet small">
                      {row.state === 'waiting'
                        ? row.approvers.length
                          ? t('guardrails.approvals.waits-for', { who: row.approvers.join(', ') })
                          : t('guardrails.approvals.waits-for-nobody')
                        : row.decidedBy}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
