import '#words/parts/workflows.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import { dateIn } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/portfolio'
import { ChoiceForm } from './choice-form.tsx'
import { PortfolioAdvice } from './portfolio-advice.tsx'
import { portfolioAction } from './portfolio-calls.server.ts'
import { PortfolioRules } from './portfolio-rules.tsx'
import { WorkflowsNav } from './workflows-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('workflows.portfolio.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [portfolio, history] = await Promise.all([
    need(api.GET('/portfolio')),
    need(api.GET('/portfolio-decisions', { params: { query: { limit: 50 } } })),
  ])
  return { portfolio, history }
}

export const action = (args: Route.ActionArgs) => portfolioAction(args)

/** Choose three to five with reasons: the advice, the rules that decided it, the choice, the lock and what was before. */
export default function PortfolioPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { portfolio, history } = loaderData
  const { limits, standing } = portfolio
  const sent = (intents: string[]) => (actionData && intents.includes(actionData.intent) ? actionData.sent : null)
  return (
    <div className="stack workflows">
      <header>
        <h1>{t('workflows.portfolio.title')}</h1>
        <p className="lede">{t('workflows.portfolio.lede', { fewest: limits.fewest, most: limits.most })}</p>
      </header>
      <WorkflowsNav />
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t(standing ? 'workflows.saved' : 'workflows.portfolio.saved')}
        </p>
      )}
      {standing && <Standing standing={standing} sent={sent(['reopen'])} />}
      {portfolio.openFlags.length > 0 && <OpenFlags flags={portfolio.openFlags} />}
      {portfolio.rows.length === 0 ? (
        <p className="sheet">{t('workflows.portfolio.empty')}</p>
      ) : (
        <>
          <PortfolioAdvice portfolio={portfolio} />
          <ChoiceForm portfolio={portfolio} sent={sent(['choose', 'lock'])} />
          <PortfolioRules portfolio={portfolio} sent={sent(['limits'])} roleSent={sent(['role-out'])} />
        </>
      )}
      <History rows={history.rows} />
    </div>
  )
}

type Decision = Route.ComponentProps['loaderData']['history']['rows'][number]

function Standing({ standing, sent }: { standing: Decision; sent: Record<string, string> | null }) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  return (
    <section className="notice stack-tight">
      <p>
        {t('workflows.portfolio.locked', { by: standing.decidedBy ?? '–', when: dateIn(standing.decidedAt, zone) })}{' '}
        <Link to={`/workflows/portfolio/${standing.id}`}>{t('workflows.portfolio.locked.show')}</Link>
      </p>
      {permissions.includes('priorities/decide') && (
        <details open={sent !== null}>
          <summary>{t('workflows.portfolio.reopen')}</summary>
          <Form method="post" className="form-column">
            <input type="hidden" name="decision" value={standing.id} />
            <TextInput
              name="why"
              label={t('workflows.portfolio.reopen.why')}
              defaultValue={sent?.why}
              required
              minLength={3}
              maxLength={2000}
            />
            <div>
              <Button type="submit" name="intent" value="reopen" variant="default">
                {t('workflows.portfolio.reopen')}
              </Button>
            </div>
          </Form>
        </details>
      )}
    </section>
  )
}

const SHOWN = 5

function OpenFlags({ flags }: { flags: Route.ComponentProps['loaderData']['portfolio']['openFlags'] }) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <section className="notice notice-warm stack-tight">
      <p>{t('workflows.portfolio.flags', { n: flags.reduce((sum, one) => sum + one.flags, 0) })}</p>
      <ul className="reason-list">
        {flags.slice(0, SHOWN).map((one) => (
          <li key={one.taskId}>{one.statement}</li>
        ))}
        {flags.length > SHOWN && <li>{t('workflows.portfolio.flags.more', { n: flags.length - SHOWN })}</li>}
      </ul>
      {permissions.includes('needs/see') && (
        <p>
          <Link to="/needs">{t('workflows.portfolio.flags.go')}</Link>
        </p>
      )}
    </section>
  )
}

function History({ rows }: { rows: Decision[] }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="sheet stack-tight" aria-labelledby="history">
      <h2 id="history">{t('workflows.portfolio.history')}</h2>
      {rows.length === 0 && <p className="quiet">{t('workflows.portfolio.history.none')}</p>}
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/workflows/portfolio/${row.id}`}>
              {t('workflows.portfolio.history.row', {
                when: dateIn(row.decidedAt, zone),
                by: row.decidedBy ?? '–',
                kept: row.kept.join(', '),
                dropped: row.dropped,
              })}
            </Link>{' '}
            {row.reopenedAt ? (
              <span className="quiet small">
                {t('workflows.portfolio.history.reopened', {
                  by: row.reopenedBy ?? '–',
                  when: dateIn(row.reopenedAt, zone),
                  why: row.reopenedWhy,
                })}
              </span>
            ) : (
              <span className="word-good small">{t('workflows.portfolio.history.standing')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
