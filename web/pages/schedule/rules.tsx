import '#words/parts/schedule.ts'
import { Button } from '@mantine/core'
import { data, Form } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import { isKey, type Say, wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/rules'
import { ScheduleNav } from './schedule-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.rules.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { rules: (await need(apiOf(context).GET('/plan-rules', { params: { query: { limit: 200 } } }))).rows }
}

export async function action({ context, request }: Route.ActionArgs) {
  const rule = String((await request.formData()).get('rule'))
  const done = await attempt(apiOf(context).DELETE('/plan-rules/{rule}', { params: { path: { rule } } }))
  return done.ok ? { problem: null } : data({ problem: done.problem }, { status: done.response.status })
}

type Rule = Route.ComponentProps['loaderData']['rules'][number]

export default function RulesPage({ loaderData: { rules }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const own = rules.filter((rule) => rule.own)
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.rules.title')}</h1>
          <p className="lede">{t('schedule.rules.lede')}</p>
        </div>
        <ScheduleNav here="/schedule/rules" />
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.problem === null && (
        <p role="status" className="notice">
          {t('schedule.rules.taken-back')}
        </p>
      )}
      <section className="sheet stack-tight">
        <h2>{t('schedule.rules.own')}</h2>
        {own.length === 0 && <p>{t('schedule.rules.none')}</p>}
        <ul className="plain-list">
          {own.map((rule) => (
            <li key={rule.rule} className="stack-tight">
              <strong>{sayRule(t, rule, rule.value)}</strong>
              <span className="quiet">
                {t('schedule.rules.since', {
                  by: rule.own!.by ?? 'none',
                  when: rule.own!.at ? dateIn(rule.own!.at, zone) : 'none',
                  until: rule.own!.expiresOn ? dayText(rule.own!.expiresOn) : 'none',
                })}{' '}
                {rule.own!.reason && t('schedule.rules.reason', { reason: rule.own!.reason })}
              </span>
              <span>{t('schedule.rules.standard', { rule: sayRule(t, rule, rule.standard) })}</span>
              {permissions.includes('plan/set-rules') && (
                <Form method="post">
                  <input type="hidden" name="rule" value={rule.rule} />
                  <Button type="submit" variant="default" size="xs">
                    {t('schedule.rules.take-back')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="sheet stack-tight">
        <h2>{t('schedule.rules.all')}</h2>
        <ul className="reasons">
          {rules.flatMap((rule) => (rule.own ? [] : [<li key={rule.rule}>{sayRule(t, rule, rule.value)}</li>]))}
        </ul>
      </section>
    </div>
  )
}

const list = new Intl.ListFormat('en-GB')

/** A rule as a sentence; shares are said in per cent. */
function sayRule(t: Say, { rule }: Rule, value: Rule['value']): string {
  const key = `schedule.rule.${rule}`
  if (!isKey(key)) return rule
  if (Array.isArray(value))
    return t(key, { a: value[0] ?? 0, b: value[1] ?? 0, n: value.length, list: list.format(value.map(String)) })
  if (typeof value === 'object')
    return t(key, Object.fromEntries(Object.entries(value).map(([name, share]) => [name, Math.round(share * 100)])))
  return t(key, { a: typeof value === 'number' && value < 1 ? Math.round(value * 100) : value })
}
