import '#words/parts/workflows.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/workflows'
import { colourClass, sayColour } from './gate-words.ts'
import { bodyOf, nothingTyped, WorkflowFields, workflowOfForm } from './workflow-fields.tsx'
import { WorkflowsNav } from './workflows-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('workflows.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const retired = new URL(request.url).searchParams.get('retired') === '1'
  const query = (cursor: string | undefined) => ({
    params: { query: { limit: 200, cursor, retired: retired ? 'true' : 'false' } },
  })
  const me = await need(api.GET('/me'))
  const rows = await everything((cursor) => need(api.GET('/workflows', query(cursor))))
  const priorities = me.permissions.includes('priorities/see') ? await need(api.GET('/priorities')) : null
  const standing = new Map(priorities?.rows.map((row) => [row.id, row]))
  return {
    retired,
    ranked: priorities?.rows.filter((row) => row.rank !== null).length ?? null,
    rows: rows.map(({ id, name, tool, liveMinutes, ownerName, retiredAt, whereItFits, whatGoodLooksLike }) => {
      const row = standing.get(id)
      return {
        id,
        name,
        tool,
        liveMinutes,
        ownerName,
        retiredAt,
        hasTexts: Boolean(whereItFits && whatGoodLooksLike),
        standing: row ? { colour: row.gate.colour, tasks: row.taskCount, place: row.rank?.place ?? null } : null,
      }
    }),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const typed = workflowOfForm(await request.formData())
  const made = await attempt(apiOf(context).POST('/workflows', { body: bodyOf(typed) }))
  if (made.ok) throw redirect(`/workflows/${made.answer.id}`)
  return data({ problem: made.problem, typed }, { status: made.response.status })
}

export default function Workflows({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { rows, retired, ranked } = loaderData
  return (
    <div className="stack workflows">
      <header>
        <h1>{t('workflows.title')}</h1>
        <p className="lede">{t('workflows.lede')}</p>
      </header>
      <WorkflowsNav />
      {rows.length === 0 && <p className="sheet">{t('workflows.empty')}</p>}
      {rows.length > 0 && (
        <Scroll label={t('workflows.title')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('workflows.column.workflow')}</th>
                {ranked !== null && (
                  <>
                    <th scope="col">{t('workflows.list.risk')}</th>
                    <th scope="col">{t('workflows.list.place')}</th>
                    <th scope="col">{t('workflows.list.tasks')}</th>
                  </>
                )}
                <th scope="col">{t('workflows.tool')}</th>
                <th scope="col">{t('workflows.live')}</th>
                <th scope="col">{t('workflows.owner')}</th>
                <th scope="col">{t('workflows.texts')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={`/workflows/${row.id}`}>{row.name}</Link>{' '}
                    {row.retiredAt && <span className="tag">{t('workflows.retired')}</span>}
                  </th>
                  {ranked !== null && <Standing standing={row.standing} ranked={ranked} />}
                  <td>{row.tool}</td>
                  <td>{row.liveMinutes.map((minutes) => t('workflows.live.minutes', { minutes })).join(' + ')}</td>
                  <td>{row.ownerName ?? <span className="quiet">{t('workflows.owner.none')}</span>}</td>
                  <td>
                    <span className={row.hasTexts ? 'quiet' : 'word-warm'}>
                      {t(row.hasTexts ? 'workflows.texts.both' : 'workflows.texts.missing')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {!retired && (
        <p className="small">
          <Link to="?retired=1">{t('workflows.show-retired')}</Link>
        </p>
      )}
      {permissions.includes('workflows/edit') && (
        <details className="sheet" open={actionData !== undefined || rows.length === 0}>
          <summary>
            <strong>{t('workflows.add')}</strong>
          </summary>
          <Form method="post" className="form-column">
            <ProblemNotice problem={actionData?.problem} />
            <WorkflowFields typed={actionData?.typed ?? nothingTyped} />
            <div>
              <Button type="submit">{t('workflows.add')}</Button>
            </div>
          </Form>
        </details>
      )}
    </div>
  )
}

type Row = Route.ComponentProps['loaderData']['rows'][number]

function Standing({ standing, ranked }: { standing: Row['standing']; ranked: number }) {
  const t = useWords()
  if (!standing)
    return (
      <>
        <td />
        <td />
        <td />
      </>
    )
  return (
    <>
      <td className={colourClass[standing.colour]}>{sayColour(t, standing.colour)}</td>
      <td>
        {standing.place === null ? (
          <span className="quiet">{t('workflows.list.place.none')}</span>
        ) : (
          t('workflows.list.place.of', { place: standing.place, n: ranked })
        )}
      </td>
      <td className={standing.tasks === 0 ? 'word-warm' : undefined}>
        {t('workflows.list.tasks.n', { n: standing.tasks })}
      </td>
    </>
  )
}
