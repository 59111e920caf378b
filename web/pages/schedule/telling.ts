import {
  explainBreak,
  explainFinding,
  explainWay,
  explainWhy,
  type Sentence,
  type Tell,
} from '#modules/schedule/explain.ts'
import { dayText, momentText } from '#words/dates.ts'
import { isKey, type Say } from '#words/say.ts'

type Detail = Record<string, string | number | boolean | string[]>
export type Why = { rule: string; count: number; detail: Detail }
export type Way = { change: Detail; sessionsMoved: number; cost: number }

const LOCALE = 'en-GB'
const list = new Intl.ListFormat(LOCALE)
const languages = new Intl.DisplayNames(LOCALE, { type: 'language' })

/** How details are written for this reader: names of the answer, days, moments in their own zone. */
export function tellIn(names: Readonly<Record<string, string>>, zone: string): Tell {
  return {
    name: (id) => names[id] ?? id,
    list: (all) => list.format(all),
    day: (on) => (/^\d{4}-\d\d-\d\d$/.test(on) ? dayText(on) : on),
    moment: (at) => momentText(at, zone),
    language: (tag) => languageName(tag),
  }
}

export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

function said(t: Say, { key, values }: Sentence): string {
  return isKey(key) ? t(key, values) : key
}

export const sayWhy = (t: Say, why: Why, tell: Tell): string => said(t, explainWhy(why, tell))
export const sayBreak = (t: Say, one: { rule: string; detail: Detail }, tell: Tell): string =>
  said(t, explainBreak(one, tell))
export const sayWay = (t: Say, way: Way, tell: Tell): string => said(t, explainWay(way, tell))
export const sayFinding = (t: Say, finding: { kind: string; detail: Detail }, tell: Tell): string =>
  said(t, explainFinding(finding, tell))
