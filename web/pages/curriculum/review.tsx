import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, useNavigation } from 'react-router'
import { dateIn } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/review'
import './curriculum.css'
import { ChangeList } from './change-list.tsx'
import { LintList } from './lint-list.tsx'
import { sayState } from './unit-table.tsx'
import { unitOf } from './unit-text.server.ts'

type Remark = components['schemas']['UnitRemark']
type Unit = components['schemas']['UnitDetail']
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.unit.review') }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { params: { path: { id: params.id } } }
  const unit = await need(api.GET('/units/{id}', path))
  const [changes, remarks, mine] = await Promise.all([
    need(api.GET('/units/{id}/changes', path)),
    need(api.GET('/units/{id}/remarks', { params: { path: { id: params.id }, query: { limit: 200 } } })),
    need(api.GET('/my-unit-partners')),
  ])
  const read = unitOf(unit.resolved)
  const parts = read
    ? [
        ...read.blocks.map(({ title }) => ({ part: 'block', about: title })),
        ...read.objectives.map(({ id }) => ({ part: 'objective', about: id })),
      ]
    : []
  return { unit, changes, remarks: remarks.rows, parts, mine: mine.partners }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const [intent, what = ''] = text('intent').split(' ')
  const unit = { params: { path: { id: params.id } } }
  const done = await (async () => {
    if (intent === 'approve')
      return attempt(
        api.POST('/unit-approvals', {
          body: {
            as: what as 'people',
            units: [{ id: params.id, contentHash: text('contentHash') }],
            despite: text('despite') || null,
          },
        }),
      )
    if (intent === 'withdraw')
      return attempt(api.POST('/units/{id}/approval-withdrawals', { ...unit, body: { as: what as 'people' } }))
    if (intent === 'ask') return attempt(api.POST('/unit-reviews', { body: { units: [params.id] } }))
    if (intent === 'resolve') return attempt(api.PUT('/unit-remarks/{id}/resolved', { params: { path: { id: what } } }))
    if (intent === 'reopen')
      return attempt(api.DELETE('/unit-remarks/{id}/resolved', { params: { path: { id: what } } }))
    const [part = 'unit', ...about] = text('about').split(':')
    return attempt(
      api.POST('/units/{id}/remarks', {
        ...unit,
        body: {
          part: (part || 'unit') as 'unit',
          about: about.join(':'),
          says: text('says'),
          replyTo: text('replyTo') || null,
        },
      }),
    )
  })()
  if (!done.ok)
    return data({ problem: done.problem, skipped: [], said: text('says') }, { status: done.response.status })
  const answer = (done.answer ?? {}) as Partial<components['schemas']['UnitDetail']> & {
    skipped?: { title: string; why: 'changed' | 'already' | 'must-be-mended' }[]
  }
  return { problem: null, skipped: answer.skipped ?? [], said: '' }
}

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const isBusy = useNavigation().state !== 'idle'
  const { unit, changes, remarks, parts, mine } = loaderData
  const mustMend = unit.summary.blocker + unit.summary.error > 0
  const open = remarks.filter(({ replyTo, resolvedAt }) => !replyTo && !resolvedAt)
  const settled = remarks.filter(({ replyTo, resolvedAt }) => !replyTo && resolvedAt)
  const mayComment = permissions.includes('curriculum/comment')
  const toApprove = mine.filter((partner) => unit.waitingFor.includes(partner))
  const toWithdraw = unit.state === 'approved' ? [] : mine.filter((partner) => unit.approvedBy.includes(partner))
  return (
    <div className="stack curriculum">
      <p className="small">
        <Link to={`/curriculum/units/${unit.id}`}>{unit.title}</Link>
      </p>
      <h1>{t('curriculum.unit.review')}</h1>
      <p className="lede">{t('curriculum.review.lede')}</p>
      <p>
        <Link to={`/curriculum/units/${unit.id}`}>{t('curriculum.review.read')}</Link>
      </p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.skipped.map(({ title, why }) => (
        <p key={why} role="alert" className="notice notice-warm">
          {t(`curriculum.skipped.${why}`, { title })}
        </p>
      ))}
      <section className="sheet stack-tight">
        <h2>{sayState(t, unit)}</h2>
        <ul>
          {unit.approvals.map(({ partner, by, at, despite }) => (
            <li key={partner}>
              {t('curriculum.approval.line', {
                partner: t(`curriculum.partner.${partner}`),
                by: by ?? 'none',
                day: dateIn(at, zone),
              })}
              {despite && <span className="quiet"> {t('curriculum.approval.despite', { despite })}</span>}
            </li>
          ))}
          {unit.waitingFor.map((partner) => (
            <li key={partner} className="quiet">
              {t('curriculum.approval.waiting', { partner: t(`curriculum.partner.${partner}`) })}
            </li>
          ))}
        </ul>
        <Form method="post" className="stack-tight">
          <input type="hidden" name="contentHash" value={unit.contentHash} />
          {toApprove.length > 0 && mustMend && (
            <label className="field">
              {t('curriculum.despite')}
              <span className="help">{t('curriculum.despite.help')}</span>
              <textarea name="despite" rows={2} maxLength={1000} />
            </label>
          )}
          <div className="row">
            {toApprove.map((partner) => (
              <Button key={partner} type="submit" name="intent" value={`approve ${partner}`} loading={isBusy}>
                {t('curriculum.approve.one', { partner: t(`curriculum.partner.${partner}`) })}
              </Button>
            ))}
            {toWithdraw.map((partner) => (
              <Button key={partner} type="submit" name="intent" value={`withdraw ${partner}`} variant="default">
                {t('curriculum.approve.back', { partner: t(`curriculum.partner.${partner}`) })}
              </Button>
            ))}
            {unit.state === 'draft' && permissions.includes('curriculum/edit') && (
              <Button type="submit" name="intent" value="ask" variant="default">
                {t('curriculum.review.ask.one')}
              </Button>
            )}
          </div>
        </Form>
      </section>
      <section className="sheet stack-tight">
        <h2>
          {changes.since ? t('curriculum.changes.since', { version: changes.since }) : t('curriculum.changes.first')}
        </h2>
        {changes.since ? (
          <ChangeList changes={changes.changes} none={t('curriculum.changes.none')} />
        ) : (
          <p className="quiet">{t('curriculum.changes.first.help')}</p>
        )}
      </section>
      <section className="sheet">
        <h2>{t('curriculum.lint')}</h2>
        <LintList findings={unit.findings} />
      </section>
      <section className="stack-tight">
        <h2>{t('curriculum.remarks', { n: open.length })}</h2>
        {open.length === 0 && <p className="quiet">{t('curriculum.remarks.none')}</p>}
        {open.map((remark) => (
          <Talk key={remark.id} remark={remark} all={remarks} unit={unit} zone={zone} mayComment={mayComment} />
        ))}
        {mayComment && (
          <Form method="post" className="sheet form-column" key={remarks.length}>
            <label className="field">
              {t('curriculum.remark.about')}
              <select name="about">
                <option value="unit:">{t('curriculum.remark.about.unit')}</option>
                {(['guardrails', 'assignment', 'rubric'] as const).map((part) => (
                  <option key={part} value={`${part}:`}>
                    {t(`curriculum.field.${part}`)}
                  </option>
                ))}
                {parts.map(({ part, about }) => (
                  <option key={`${part} ${about}`} value={`${part}:${about}`}>
                    {t(part === 'block' ? 'curriculum.remark.block' : 'curriculum.remark.objective', { about })}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              {t('curriculum.remark')}
              <textarea name="says" rows={3} required maxLength={4000} defaultValue={actionData?.said} />
            </label>
            <div>
              <Button type="submit" name="intent" value="remark" variant="default" loading={isBusy}>
                {t('curriculum.remark.add')}
              </Button>
            </div>
          </Form>
        )}
        {settled.length > 0 && (
          <details>
            <summary>{t('curriculum.remarks.settled', { n: settled.length })}</summary>
            <div className="stack-tight">
              {settled.map((remark) => (
                <Talk key={remark.id} remark={remark} all={remarks} unit={unit} zone={zone} mayComment={mayComment} />
              ))}
            </div>
          </details>
        )}
      </section>
    </div>
  )
}

function Talk({
  remark,
  all,
  zone,
  mayComment,
}: {
  remark: Remark
  all: Remark[]
  unit: Unit
  zone: string
  mayComment: boolean
}) {
  const t = useWords()
  const { part, about } = remark
  const where =
    part === 'unit'
      ? t('curriculum.remark.about.unit')
      : part === 'block' || part === 'objective'
        ? t(part === 'block' ? 'curriculum.remark.block' : 'curriculum.remark.objective', { about })
        : t(`curriculum.field.${part}`)
  return (
    <article className="sheet stack-tight">
      <p className="quiet small">{where}</p>
      {[remark, ...all.filter(({ replyTo }) => replyTo === remark.id)].map(({ id, by, at, says }) => (
        <div key={id}>
          <p className="quiet small">{t('curriculum.remark.by', { by: by ?? 'none', day: dateIn(at, zone) })}</p>
          <p className="long-text">{says}</p>
        </div>
      ))}
      {remark.resolvedAt && (
        <p className="quiet small">
          {t('curriculum.remark.settled', { by: remark.resolvedBy ?? 'none', day: dateIn(remark.resolvedAt, zone) })}
        </p>
      )}
      {mayComment && (
        <div className="row-end">
          {!remark.resolvedAt && (
            <Form method="post" className="row-end" key={all.length}>
              <input type="hidden" name="replyTo" value={remark.id} />
              <input type="hidden" name="about" value={`${part}:${about}`} />
              <label className="field">
                {t('curriculum.remark.answer')}
                <input name="says" required maxLength={4000} />
              </label>
              <Button type="submit" name="intent" value="remark" variant="default" size="xs">
                {t('curriculum.remark.answer.send')}
              </Button>
            </Form>
          )}
          <Form method="post">
            <Button
              type="submit"
              name="intent"
              value={`${remark.resolvedAt ? 'reopen' : 'resolve'} ${remark.id}`}
              variant="subtle"
              size="xs"
            >
              {t(remark.resolvedAt ? 'curriculum.remark.reopen' : 'curriculum.remark.resolve')}
            </Button>
          </Form>
        </div>
      )}
    </article>
  )
}
