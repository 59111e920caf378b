import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { data, Form } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import { isKey, type Key, type Say, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/rules'
import './curriculum.css'
import { CurriculumNav } from './curriculum-nav.tsx'

type Rule = components['schemas']['CurriculumRule']
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.rules.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { rules: (await need(apiOf(context).GET('/curriculum-rules', { params: { query: { limit: 200 } } }))).rows }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const rule = String(form.get('rule'))
  const path = { params: { path: { rule } } }
  if (form.get('intent') === 'back') {
    const done = await attempt(api.DELETE('/curriculum-rules/{rule}', path))
    return done.ok ? { problem: null, rule } : data({ problem: done.problem, rule }, { status: done.response.status })
  }
  const text = String(form.get('value') ?? '').trim()
  const value =
    form.get('kind') === 'number'
      ? Number(text) / Number(form.get('scale') ?? 1)
      : text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
  const body = { value, reason: String(form.get('reason') ?? ''), expiresOn: String(form.get('expiresOn') ?? '') }
  const done = await attempt(api.PUT('/curriculum-rules/{rule}', { ...path, body }))
  return done.ok ? { problem: null, rule } : data({ problem: done.problem, rule }, { status: done.response.status })
}

/** Shares are said and typed in per cent. */
const isShare = (rule: Rule) => rule.most === 1 && rule.least === 0
const list = new Intl.ListFormat('en-GB')

function sayValue(t: Say, rule: Rule, value: Rule['value']): string {
  if (Array.isArray(value)) return list.format(value.map(String))
  return isShare(rule) ? t('curriculum.percent', { percent: Math.round(value * 100) }) : String(value)
}

function sayName(t: Say, { rule }: Rule): string {
  const key = `curriculum.policy.${rule}`
  return isKey(key) ? t(key) : rule
}

export default function Rules({ loaderData: { rules }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const mayChange = permissions.includes('plan/set-rules')
  const changeable = rules.filter(({ overridable }) => overridable)
  const kept = rules.filter(({ overridable }) => !overridable)
  return (
    <div className="stack curriculum">
      <header className="row between">
        <h1>{t('curriculum.rules.title')}</h1>
        <CurriculumNav here="/curriculum/rules" />
      </header>
      <p className="lede">{t('curriculum.rules.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t('curriculum.rules.saved')}
        </p>
      )}
      <ul className="bare stack-tight">
        {changeable.map((rule) => (
          <li key={rule.rule} className="sheet stack-tight">
            <RuleCard
              rule={rule}
              mayChange={mayChange}
              isOpen={actionData?.problem ? actionData.rule === rule.rule : false}
            />
          </li>
        ))}
      </ul>
      <details className="sheet">
        <summary>
          <strong>{t('curriculum.rules.kept', { n: kept.length })}</strong>
        </summary>
        <p className="quiet">{t('curriculum.rules.kept.help')}</p>
        <dl className="facts">
          {kept.map((rule) => (
            <div key={rule.rule} style={{ display: 'contents' }}>
              <dt>{sayName(t, rule)}</dt>
              <dd>
                {sayValue(t, rule, rule.value)}{' '}
                <span className="quiet small">
                  {t(`curriculum.provenance.${rule.provenance}`, { citation: rule.citation })}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <section className="sheet">
        <h2>{t('curriculum.rules.fixed')}</h2>
        <ul>
          {(['smallest-group', 'red-gate', 'anonymity-breach', 'no-sanctions'] as const).map((one) => (
            <li key={one}>{t(`curriculum.fixed.${one}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function RuleCard({ rule, mayChange, isOpen }: { rule: Rule; mayChange: boolean; isOpen: boolean }) {
  const t = useWords()
  const zone = useZone()
  const { own, value, standard } = rule
  const scale = isShare(rule) ? 100 : 1
  const typed = Array.isArray(value) ? value.join('\n') : String(Math.round(value * scale * 100) / 100)
  return (
    <>
      <p>
        <strong>{sayName(t, rule)}:</strong> {sayValue(t, rule, value)}{' '}
        <span className="quiet small">
          {t('curriculum.rules.read-by', { rules: list.format(rule.judges) })} ·{' '}
          {t(`curriculum.provenance.${rule.provenance}`, { citation: rule.citation })}
        </span>
      </p>
      {own && (
        <p className={own.expired ? 'quiet' : undefined}>
          {t(own.expired ? 'curriculum.rules.own.over' : 'curriculum.rules.own', {
            by: own.by ?? 'none',
            day: own.at ? dateIn(own.at, zone) : 'none',
            until: own.expiresOn ? dayText(own.expiresOn) : 'none',
            reason: own.reason ?? '',
            standard: sayValue(t, rule, standard),
          })}
        </p>
      )}
      {mayChange && (
        <details open={isOpen}>
          <summary>{t('curriculum.rules.change')}</summary>
          <Form method="post" className="form-column">
            <input type="hidden" name="rule" value={rule.rule} />
            <input type="hidden" name="kind" value={Array.isArray(standard) ? 'list' : 'number'} />
            <input type="hidden" name="scale" value={scale} />
            <label className="field" htmlFor={`value ${rule.rule}`}>
              {t(scale === 100 ? 'curriculum.rules.value.percent' : 'curriculum.rules.value')}
              {Array.isArray(standard) ? (
                <textarea id={`value ${rule.rule}`} name="value" rows={4} defaultValue={typed} required />
              ) : (
                <input
                  id={`value ${rule.rule}`}
                  name="value"
                  type="number"
                  step="any"
                  min={rule.least === null ? undefined : rule.least * scale}
                  max={rule.most === null ? undefined : rule.most * scale}
                  defaultValue={typed}
                  required
                />
              )}
            </label>
            <label className="field">
              {t('curriculum.rules.reason')}
              <textarea
                name="reason"
                rows={2}
                required
                minLength={3}
                maxLength={1000}
                defaultValue={own?.reason ?? ''}
              />
            </label>
            <label className="field">
              {t('curriculum.rules.until')}
              <input
                name="expiresOn"
                type="date"
                required
                defaultValue={own && !own.expired ? (own.expiresOn ?? '') : ''}
              />
            </label>
            <div>
              <Button type="submit" size="xs">
                {t('curriculum.save')}
              </Button>
            </div>
          </Form>
          {own && (
            <Form method="post">
              <input type="hidden" name="rule" value={rule.rule} />
              <Button type="submit" name="intent" value="back" variant="default" size="xs">
                {t('curriculum.rules.back' as Key, { standard: sayValue(t, rule, standard) })}
              </Button>
            </Form>
          )}
        </details>
      )}
    </>
  )
}
