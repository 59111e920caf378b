import '#words/parts/guardrails.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/tools'
import { GuardNav } from './guard-nav.tsx'
import { Matrix } from './matrix.tsx'
import { type Cell, cellsOfForm } from './matrix-form.ts'
import { MatrixPreview } from './matrix-preview.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.tools.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const cursor = asked.get('cursor') ?? undefined
  const [matrix, decisions] = await Promise.all([
    need(api.GET('/guardrails/data-matrix')),
    need(api.GET('/guardrails/data-rules', { params: { query: { limit: 30, cursor } } })),
  ])
  return { matrix, decisions, decided: Number(asked.get('decided') ?? 0) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const none = { problem: null, preview: null, cells: [] as Cell[], reason: '', until: '' }
  const intent = text('intent')
  if (intent === 'add' || intent === 'retire' || intent === 'restore') {
    const path = { params: { path: { id: text('tool') } } }
    const done =
      intent === 'add'
        ? await attempt(api.POST('/guardrails/tools', { body: { name: text('name') } }))
        : intent === 'retire'
          ? await attempt(api.PUT('/guardrails/tools/{id}/retired', path))
          : await attempt(api.DELETE('/guardrails/tools/{id}/retired', path))
    if (done.ok) throw redirect('/guardrails/tools')
    return data({ ...none, problem: done.problem }, { status: done.response.status })
  }
  const cells = cellsOfForm(form)
  const again = { ...none, cells, reason: text('reason'), until: text('until') }
  if (cells.length === 0) return data({ ...again, problem: { title: 'data-rule/no-change' } }, { status: 422 })
  if (intent === 'decide') {
    const body = { cells, reason: text('reason'), riskApprovedUntil: text('until') || null }
    const done = await attempt(api.POST('/guardrails/data-rules', { body }))
    if (done.ok) throw redirect(`/guardrails/tools?decided=${done.answer.changed}`)
    const seen = await attempt(api.POST('/guardrails/data-rule-previews', { body: { cells } }))
    return data(
      { ...again, preview: seen.ok ? seen.answer : null, problem: done.problem },
      { status: done.response.status },
    )
  }
  const seen = await attempt(api.POST('/guardrails/data-rule-previews', { body: { cells } }))
  if (!seen.ok) return data({ ...again, problem: seen.problem }, { status: seen.response.status })
  if (seen.answer.changes.length === 0)
    return data({ ...again, problem: { title: 'data-rule/no-change' } }, { status: 422 })
  return data({ ...again, preview: seen.answer })
}

export default function Tools({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const mayEdit = useMe().permissions.includes('guardrails/edit')
  const { matrix, decided } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.tools.title')}</h1>
      <GuardNav here="tools" />
      <p className="lede">{t('guardrails.tools.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {decided > 0 && (
        <p role="status" className="notice">
          {t('guardrails.tools.decided', { n: decided })}
        </p>
      )}
      {matrix.tools.length === 0 ? (
        <p className="sheet">{t('guardrails.tools.empty')}</p>
      ) : (
        <Form method="post" className="stack" preventScrollReset>
          <Matrix tools={matrix.tools} chosen={actionData?.cells ?? []} mayEdit={mayEdit} />
          {mayEdit && (
            <div>
              <Button type="submit" name="intent" value="check" variant={actionData?.preview ? 'default' : 'filled'}>
                {t('guardrails.tools.check')}
              </Button>
            </div>
          )}
          {actionData?.preview && (
            <MatrixPreview preview={actionData.preview} reason={actionData.reason} until={actionData.until} />
          )}
        </Form>
      )}
      <p className="quiet small">{t('guardrails.tools.gate')}</p>
      {mayEdit && <AddTool matrix={matrix} />}
      <Decisions decisions={loaderData.decisions} />
    </div>
  )
}

function AddTool({ matrix }: { matrix: Route.ComponentProps['loaderData']['matrix'] }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight">
      <h2>{t('guardrails.tools.add')}</h2>
      <Form method="post" className="row-end">
        <TextInput
          name="name"
          label={t('guardrails.tools.add.name')}
          description={t('guardrails.tools.add.name.help')}
          required
          maxLength={120}
        />
        <Button type="submit" name="intent" value="add" variant="default">
          {t('guardrails.tools.add')}
        </Button>
      </Form>
      {matrix.unknown.length > 0 && (
        <>
          <p>{t('guardrails.tools.unknown', { n: matrix.unknown.length })}</p>
          <div className="row">
            {matrix.unknown.map((tool) => (
              <Form method="post" key={tool}>
                <input type="hidden" name="name" value={tool} />
                <Button type="submit" name="intent" value="add" size="xs" variant="default">
                  {t('guardrails.tools.unknown.add', { tool })}
                </Button>
              </Form>
            ))}
          </div>
        </>
      )}
      <details>
        <summary className="small">{t('guardrails.tools.retired')}</summary>
        <div className="row">
          {[
            ...matrix.tools.map((tool) => ['retire', tool] as const),
            ...matrix.retired.map((tool) => ['restore', tool] as const),
          ].map(([intent, { id, name }]) => (
            <Form method="post" key={id}>
              <input type="hidden" name="tool" value={id} />
              <Button type="submit" name="intent" value={intent} size="xs" variant="subtle" color="gray">
                {t(`guardrails.tools.${intent}`, { tool: name })}
              </Button>
            </Form>
          ))}
        </div>
      </details>
    </section>
  )
}

function Decisions({ decisions }: { decisions: Route.ComponentProps['loaderData']['decisions'] }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="stack-tight">
      <h2>{t('guardrails.tools.history')}</h2>
      {decisions.rows.length === 0 ? (
        <p className="quiet">{t('guardrails.tools.history.none')}</p>
      ) : (
        <Scroll label={t('guardrails.tools.history')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('guardrails.tools.history.what')}</th>
                <th scope="col">{t('guardrails.tools.history.why')}</th>
                <th scope="col">{t('guardrails.tools.history.who')}</th>
                <th scope="col">{t('guardrails.tools.history.when')}</th>
              </tr>
            </thead>
            <tbody>
              {decisions.rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    {t('guardrails.tools.cell', { tool: row.tool, data: t(`guardrails.data.${row.dataClass}`) })}:{' '}
                    <strong className={`verdict-${row.verdict.replaceAll(' ', '-')}`}>
                      {t(`guardrails.verdict.${row.verdict}`)}
                    </strong>
                  </td>
                  <td>{row.reason}</td>
                  <td>{row.decidedBy}</td>
                  <td>{momentText(row.decidedAt, zone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {decisions.next && (
        <p>
          <Link to={`?cursor=${decisions.next}`}>{t('guardrails.tools.more')}</Link>
        </p>
      )}
    </section>
  )
}
