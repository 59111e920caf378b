import '#words/parts/workflows.ts'
import { Link } from 'react-router'
import type { Say } from '#words/say.ts'
import { wordsIn } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/priorities'
import { colourClass, sayColour, sayGate } from './gate-words.ts'
import { prioritiesAsked, weightsAction } from './priority-calls.server.ts'
import { type By, type RankedRow, type Row, RowName } from './priority-row.tsx'
import { PriorityTable } from './priority-table.tsx'
import { RankPicture } from './rank-picture.tsx'
import { WeightsSection } from './weights-section.tsx'
import { WorkflowsNav } from './workflows-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('workflows.priorities.title') }]

export const loader = (args: Route.LoaderArgs) => prioritiesAsked(args)
export const action = (args: Route.ActionArgs) => weightsAction(args)

/** The gate first, then the ranking with its picture, what is missing, and what counts how much. */
export default function PrioritiesPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { priorities, by } = loaderData
  const { draws } = priorities
  const rows: Row[] = priorities.rows
  const ranked = rows.filter((row): row is RankedRow => row.rank !== null)
  return (
    <div className="stack workflows">
      <header>
        <h1>{t('workflows.priorities.title')}</h1>
        <p className="lede">{t('workflows.priorities.lede', { draws })}</p>
      </header>
      <WorkflowsNav />
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t('workflows.saved')}
        </p>
      )}
      <div className="row between">
        <nav className="row by-tabs" aria-label={t('workflows.priorities.by')}>
          {(['workflows', 'tasks'] as const).map((one) => (
            <Link key={one} to={`?by=${one}`} aria-current={one === by ? 'page' : undefined}>
              {t(`workflows.priorities.by.${one}`)}
            </Link>
          ))}
        </nav>
        {rows.length > 0 && <a href={`/workflows/priorities/export?by=${by}`}>{t('workflows.priorities.export')}</a>}
      </div>
      {rows.length === 0 ? (
        <p className="sheet">{t('workflows.priorities.empty')}</p>
      ) : (
        <>
          {by === 'workflows' && (
            <Answer
              ranked={ranked}
              shut={rows.filter((row) => row.gate.colour === 'red').length}
              unknown={rows.filter((row) => row.rank === null && row.gate.colour !== 'red').length}
            />
          )}
          <GateSection rows={rows} by={by} />
          <section className="sheet stack" aria-labelledby="ranking">
            <h2 id="ranking">{t('workflows.priorities.ranking')}</h2>
            {ranked.length === 0 ? (
              <p>{t('workflows.priorities.none')}</p>
            ) : (
              <>
                <p>{sayStability(t, ranked)}</p>
                <RankPicture rows={ranked.map(({ id, name, rank }) => ({ id, name, ...rank }))} />
                <PriorityTable rows={ranked} by={by} how={priorities} />
              </>
            )}
          </section>
          <MissingSection rows={rows} by={by} without={priorities.tasksWithout} />
        </>
      )}
      <WeightsSection how={priorities} sent={actionData?.sent ?? null} />
    </div>
  )
}

function sayStability(t: Say, ranked: readonly RankedRow[]): string {
  if (ranked.length <= 5) return t('workflows.priorities.few', { n: ranked.length })
  const tossUps = ranked.filter((row) => row.rank.tossUp)
  const names = new Intl.ListFormat('en-GB').format(tossUps.map((row) => row.name))
  return [
    t('workflows.priorities.stable', { n: ranked.filter((row) => row.rank.top > 0.7).length }),
    t('workflows.priorities.toss-ups', { n: tossUps.length, names }),
  ].join(' ')
}

function GateSection({ rows, by }: { rows: Row[]; by: By }) {
  const t = useWords()
  const names = new Map(rows.flatMap((row) => row.missing.map((one) => [one.taskId, one.statement] as const)))
  const count = (colour: Row['gate']['colour']) => rows.filter((row) => row.gate.colour === colour).length
  const order = { red: 0, 'not assessable': 1, amber: 2, green: 3 }
  const sorted = [...rows].sort((a, b) => order[a.gate.colour] - order[b.gate.colour])
  return (
    <section className="sheet stack-tight" aria-labelledby="gate">
      <h2 id="gate">{t('workflows.priorities.gate')}</h2>
      <p>
        {t('workflows.priorities.gate.count', {
          green: count('green'),
          amber: count('amber'),
          red: count('red'),
          unknown: count('not assessable'),
        })}
      </p>
      <ul className="gate-rows">
        {sorted.map((row) => (
          <li key={row.id}>
            <span>
              <RowName row={row} by={by} />
            </span>
            <span className={colourClass[row.gate.colour]}>{sayColour(t, row.gate.colour)}</span>
            <ul className="reason-list small">
              {sayGate(t, row.gate, names).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The answer before the figures: what comes first, and where to go on. */
function Answer({ ranked, shut, unknown }: { ranked: RankedRow[]; shut: number; unknown: number }) {
  const t = useWords()
  const first = ranked.filter((row) => row.rank.recommended).slice(0, 5)
  return (
    <section className="notice stack-tight">
      <p>
        <strong>
          {t('workflows.priorities.answer', {
            n: first.length,
            names: new Intl.ListFormat('en-GB').format(first.map((row) => row.name)),
          })}
        </strong>{' '}
        {t('workflows.priorities.answer.shut', { shut, unknown })}
      </p>
      <p>
        <Link to="/workflows/portfolio">{t('workflows.nav.portfolio')}</Link>
      </p>
    </section>
  )
}

function MissingSection({ rows, by, without }: { rows: Row[]; by: By; without: number }) {
  const t = useWords()
  const { permissions } = useMe()
  const lacking = rows.filter((row) => row.missing.length > 0 || row.gate.missing.length > 0)
  return (
    <section className="sheet stack-tight" aria-labelledby="missing">
      <h2 id="missing">{t('workflows.priorities.missing')}</h2>
      {lacking.length === 0 && without === 0 && <p>{t('workflows.priorities.missing.none')}</p>}
      {lacking.length > 0 && (
        <ul className="plain-list">
          {lacking.map((row) => (
            <li key={row.id}>
              <strong>
                <RowName row={row} by={by} />
              </strong>
              <ul className="reason-list">
                {row.gate.missing.some((one) => one.what === 'tasks') && <li>{t('workflows.gate.missing.tasks')}</li>}
                {row.missing.map((one) => (
                  <li key={one.taskId}>
                    {t('workflows.priorities.missing.task', {
                      task: one.statement,
                      answers: new Intl.ListFormat('en-GB').format(
                        one.answers.map((answer) => t(`workflows.answer.${answer}`)),
                      ),
                    })}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {without > 0 && <p>{t('workflows.priorities.missing.without', { n: without })}</p>}
      {lacking.length > 0 && (
        <p>
          {t('workflows.priorities.missing.how')}{' '}
          {permissions.includes('needs/see') && <Link to="/needs">{t('workflows.tasks.to-needs')}</Link>}
        </p>
      )}
    </section>
  )
}
