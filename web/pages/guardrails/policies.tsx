import '#words/parts/guardrails.ts'
import { data, Link, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/policies'
import { GuardNav } from './guard-nav.tsx'
import { sendPolicy } from './policy-upload.server.ts'
import { PolicyUpload } from './policy-upload.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.policy.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/guardrails/policies', { params: { query: { limit: 200 } } }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const sent = await sendPolicy(apiOf(context), form, null)
  if (sent.ok && 'id' in sent.answer) throw redirect(`/guardrails/policy/${sent.answer.id}`)
  const problem = sent.ok ? null : sent.problem
  return data({ problem, text: String(form.get('text') ?? '') }, { status: sent.response.status })
}

export default function Policies({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const mayEdit = useMe().permissions.includes('guardrails/edit')
  const { rows } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.policy.title')}</h1>
      <GuardNav here="policy" />
      <p className="lede">{t('guardrails.policy.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {rows.length === 0 ? (
        <section className="sheet stack-tight">
          <h2>{t('guardrails.policy.empty.title')}</h2>
          <p>{t('guardrails.policy.empty.text')}</p>
        </section>
      ) : (
        <Scroll label={t('guardrails.policy.title')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('guardrails.policy.column.title')}</th>
                <th scope="col">{t('guardrails.policy.column.version')}</th>
                <th scope="col">{t('guardrails.policy.column.added')}</th>
                <th scope="col" className="number">
                  {t('guardrails.policy.column.paragraphs')}
                </th>
                <th scope="col" className="number">
                  {t('guardrails.policy.column.cards')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={`/guardrails/policy/${row.id}`}>{row.title}</Link>
                    {row.retiredAt && <p className="quiet small">{t('guardrails.policy.retired')}</p>}
                  </th>
                  <td>{t('guardrails.policy.version', { n: row.version })}</td>
                  <td>
                    {momentText(row.addedAt, zone)}
                    {row.addedBy && <span className="quiet"> · {row.addedBy}</span>}
                  </td>
                  <td className="number">{row.paragraphs}</td>
                  <td className="number">{row.cards}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {mayEdit && (
        <section className="stack-tight" aria-label={t('guardrails.policy.add')}>
          <PolicyUpload isNew text={actionData?.text ?? ''} />
        </section>
      )}
    </div>
  )
}
