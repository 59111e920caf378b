import '#words/parts/rollout.ts'
import { isDay } from '#kernel/day.ts'
import type { Finding, RowState } from '#modules/rollout/map-rows.ts'
import { dayText } from '#words/dates.ts'
import { isKey, type Key, type Say, type Values } from '#words/say.ts'

type Windowed = {
  state: RowState
  findings: readonly Finding[]
  on: string
  window: { window: { opens: string; closes: string } }
}

/** "1 Mar": for places where many days stand side by side. */
export function bareDay(on: string): string {
  return dayText(on, 'short').replace(/^\S+ /, '')
}

/** A key that a slug of the API makes; one that the catalogue lacks falls back to the general sentence. */
function keyOr(text: string, otherwise: Key): Key {
  return isKey(text) ? text : otherwise
}

/** Days among the values are said as days. */
function readable(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? bareDay(value) : value,
    ]),
  )
}

export function sayFinding(t: Say, { slug, values }: Finding): string {
  return t(keyOr(`rollout.finding.${slug}`, 'problem.bug'), readable(values))
}

export function sayReason(t: Say, { slug, values }: { slug: string; values: Values }): string {
  return t(keyOr(`rollout.reason.${slug}`, 'problem.bug'), readable(values))
}

/** How a row stands, in words: what is wrong, else when it trains, else since when it is live. */
export function sayState(t: Say, row: Windowed): string[] {
  const said = row.findings.map((finding) => sayFinding(t, finding))
  if (row.state === 'live') return [t('rollout.state.live', { day: bareDay(row.on) }), ...said]
  const { opens, closes } = row.window.window
  const isSaid = row.findings.some(({ slug }) => /^(too-late|access-after-window|squeezed-)/.test(slug))
  const quiet = row.findings.filter(({ weight }) => weight === 'quiet').length
  const loud = said.length - quiet
  const train = isSaid ? [] : [t('rollout.state.ok', { opens: bareDay(opens), closes: bareDay(closes) })]
  return [...said.slice(0, loud), ...train, ...said.slice(loud)]
}

export function sayField(t: Say, field: string): string {
  return isKey(`rollout.field.${field}`) ? t(`rollout.field.${field}` as Key) : field
}

type Rule = { department?: string[]; site?: string[]; title?: string[]; role?: string[]; people?: string[] }

/** A rule as one line: "Department: Finance · Site: Jakarta". */
export function sayRule(t: Say, rule: Rule, siteNames: ReadonlyMap<string, string>): string {
  const parts = (['department', 'site', 'title', 'role'] as const).flatMap((field) => {
    const values = rule[field]?.map((value) => (field === 'site' ? (siteNames.get(value) ?? value) : value)) ?? []
    if (values.length === 0) return []
    const told =
      values.length > 3
        ? t('rollout.rule.several', { first: values.slice(0, 2).join(', '), n: values.length - 2 })
        : values.join(', ')
    return [t('rollout.rule.part', { field: t(`rollout.rule.${field}`), values: told })]
  })
  if (rule.people?.length) parts.push(t('rollout.rule.people.count', { n: rule.people.length }))
  return parts.join(' · ')
}
