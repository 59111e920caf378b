import '#words/parts/needs.ts'
import './needs.css'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect, useSearchParams } from 'react-router'
import { plusDays } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { localDay } from '#modules/people/local-time.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/ask'

const OPEN_DAYS = 14
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.sheet.ask') }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { params: { path: { id: params.id } } }
  const [sheet, preview, me] = await Promise.all([
    need(api.GET('/needs/roles/{id}', path)),
    need(api.GET('/needs/roles/{id}/asking', path)),
    need(api.GET('/me')),
  ])
  const today = localDay(instant(new Date()), (me.zone ?? 'UTC') as Zone)
  return { role: sheet.role, preview, opensOn: today, closesOn: plusDays(today, OPEN_DAYS) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const body = {
    opensOn: String(form.get('opensOn')),
    closesOn: String(form.get('closesOn')),
    employees: form.has('employees'),
    managers: form.has('managers'),
    again: form.has('again'),
    send: true,
  }
  const sent = await attempt(
    apiOf(context).POST('/needs/roles/{id}/asking', { params: { path: { id: params.id } }, body }),
  )
  if (sent.ok) throw redirect(`/needs/roles/${params.id}/ask?sent=${sent.answer.invited}`)
  return data({ problem: sent.problem, ...body }, { status: sent.response.status })
}

export default function Ask({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { role, preview } = loaderData
  const name = role.department ? `${role.name}, ${role.department}` : role.name
  return (
    <div className="stack needs">
      <p className="small">
        <Link to={`/needs/roles/${role.id}`}>{name}</Link>
      </p>
      <h1>{t('needs.ask.title', { role: name })}</h1>
      <p className="lede">{t('needs.ask.lede')}</p>
      <Sent />
      <ProblemNotice problem={actionData?.problem} />
      {preview.tasks === 0 ? (
        <p className="notice">
          {t('needs.ask.no-tasks')} <Link to={`/needs/roles/${role.id}#add`}>{t('needs.task.add')}</Link>
        </p>
      ) : preview.employees.length === 0 ? (
        <p className="notice">{t('needs.ask.nobody')}</p>
      ) : (
        <Send loaderData={loaderData} typed={actionData ?? null} />
      )}
    </div>
  )
}

function Sent() {
  const t = useWords()
  const [query] = useSearchParams()
  const sent = Number(query.get('sent'))
  if (!sent) return null
  return (
    <p className="notice" role="status">
      {t('needs.ask.sent', { n: sent })}
    </p>
  )
}

type Typed = { opensOn: string; closesOn: string; employees: boolean; managers: boolean; again: boolean } | null

function Send({ loaderData, typed }: { loaderData: Route.ComponentProps['loaderData']; typed: Typed }) {
  const t = useWords()
  const { preview, opensOn, closesOn } = loaderData
  const counts = { employees: preview.employees.length, managers: preview.managers.length, tasks: preview.tasks }
  return (
    <>
      <Form method="post" className="sheet form-column">
        <p>{t('needs.ask.who', counts)}</p>
        {preview.answered > 0 && <p>{t('needs.ask.answered', { n: preview.answered })}</p>}
        {preview.withoutManager > 0 && (
          <p className="notice notice-warm">{t('needs.ask.without-manager', { n: preview.withoutManager })}</p>
        )}
        {preview.withoutMail.length > 0 && (
          <p className="notice notice-warm">
            {t('needs.ask.without-mail', { names: preview.withoutMail.slice(0, 12).join(', ') })}
          </p>
        )}
        <label className="choice-row">
          <input type="checkbox" name="employees" defaultChecked={typed?.employees ?? true} />
          <span>{t('needs.ask.employees')}</span>
        </label>
        <label className="choice-row">
          <input type="checkbox" name="managers" defaultChecked={typed?.managers ?? true} />
          <span>{t('needs.ask.managers')}</span>
        </label>
        {preview.answered > 0 && (
          <label className="choice-row">
            <input type="checkbox" name="again" defaultChecked={typed?.again ?? false} />
            <span>{t('needs.ask.again', { n: preview.answered })}</span>
          </label>
        )}
        <div className="row-end">
          <TextInput
            type="date"
            name="opensOn"
            label={t('needs.ask.opens')}
            defaultValue={typed?.opensOn ?? opensOn}
            required
          />
          <TextInput
            type="date"
            name="closesOn"
            label={t('needs.ask.closes')}
            defaultValue={typed?.closesOn ?? closesOn}
            required
          />
        </div>
        <div>
          <Button type="submit">{t('needs.ask.button')}</Button>
        </div>
      </Form>
      <details className="sheet" open={preview.employees.length <= 30}>
        <summary>
          <strong>{t('needs.ask.list')}</strong>
        </summary>
        <Scroll label={t('needs.ask.list')}>
          <table className="plain small">
            <thead>
              <tr>
                <th scope="col">{t('needs.ask.person')}</th>
                <th scope="col">{t('needs.ask.manager')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.employees.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  <td>{one.manager ?? <span className="word-warm">{t('needs.ask.manager.none')}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </>
  )
}
