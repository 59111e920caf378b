import { IntlMessageFormat } from 'intl-messageformat'
import type cli from './en/cli.json'
import type curriculum from './en/curriculum.json'
import type guardrails from './en/guardrails.json'
import type library from './en/library.json'
import type messages from './en/messages.json'
import type needs from './en/needs.json'
import type people from './en/people.json'
import type rollout from './en/rollout.json'
import type schedule from './en/schedule.json'
import type sessions from './en/sessions.json'
import type shell from './en/shell.json'
import type surveys from './en/surveys.json'
import type workflows from './en/workflows.json'

/** The catalogue, in parts: a page learns those it speaks (`import '#words/parts/people.ts'`), the server all of them. */
type English = typeof shell &
  typeof people &
  typeof messages &
  typeof surveys &
  typeof needs &
  typeof workflows &
  typeof guardrails &
  typeof rollout &
  typeof curriculum &
  typeof library &
  typeof schedule &
  typeof sessions &
  typeof cli

export type Key = keyof English
export type Values = Record<string, string | number | null | undefined>
/** Says the sentence of a key in the reader's language. A key that a language lacks is said in English. */
export type Say = (key: Key, values?: Values) => string

/** Catalogues by language. A new language is a folder beside `en` whose parts are learned under its name. */
const catalogues: Record<string, Partial<Record<string, string>>> = { en: {} }
const compiled = new Map<string, IntlMessageFormat>()

export function learn(part: Record<string, string>, language = 'en'): void {
  catalogues[language] = Object.assign(catalogues[language] ?? {}, part)
}

export function wordsIn(locale: string): Say {
  return (key, values = {}) => {
    const own = catalogues[locale]?.[key]
    const language = own === undefined ? 'en' : locale
    const text = own ?? catalogues.en![key]
    if (text === undefined) throw new Error(`The sentence ${key} was not learned here: import its part of words/parts.`)
    return String(messageOf(language, key, text).format(values as Record<string, string | number>))
  }
}

function messageOf(language: string, key: string, text: string): IntlMessageFormat {
  const id = `${language} ${key}`
  const known = compiled.get(id)
  if (known) return known
  const made = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
  compiled.set(id, made)
  return made
}

export function isKey(text: string): text is Key {
  return Object.hasOwn(catalogues.en!, text)
}

/** The sentence for a problem; slugs come from the API, so an unknown one falls back to a general sentence. */
export function sayProblem(say: Say, slug: string, detail: Values = {}): string {
  const key = `problem.${slug}`
  return isKey(key) ? say(key, detail) : say('problem.bug', detail)
}

export function allKeys(): Key[] {
  return Object.keys(catalogues.en!) as Key[]
}
