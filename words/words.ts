import { IntlMessageFormat } from 'intl-messageformat'
import cli from './en/cli.json' with { type: 'json' }
import messages from './en/messages.json' with { type: 'json' }
import people from './en/people.json' with { type: 'json' }
import rollout from './en/rollout.json' with { type: 'json' }
import schedule from './en/schedule.json' with { type: 'json' }
import sessions from './en/sessions.json' with { type: 'json' }
import shell from './en/shell.json' with { type: 'json' }

const english = { ...shell, ...people, ...rollout, ...schedule, ...sessions, ...messages, ...cli }

export type Key = keyof typeof english
export type Values = Record<string, string | number | null | undefined>
/** Says the sentence of a key in the reader's language. A key that a language lacks is said in English. */
export type Say = (key: Key, values?: Values) => string

/** Catalogues by language. A new language is a folder beside `en` and a line here. */
const catalogues: Record<string, Partial<Record<Key, string>>> = { en: english }
const compiled = new Map<string, IntlMessageFormat>()

export function wordsIn(locale: string): Say {
  return (key, values = {}) => {
    const own = catalogues[locale]?.[key]
    const language = own === undefined ? 'en' : locale
    return String(messageOf(language, key, own ?? english[key]).format(values as Record<string, string | number>))
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
  return Object.hasOwn(english, text)
}

/** The sentence for a problem; slugs come from the API, so an unknown one falls back to a general sentence. */
export function sayProblem(say: Say, slug: string, detail: Values = {}): string {
  const key = `problem.${slug}`
  return isKey(key) ? say(key, detail) : say('problem.bug', detail)
}

export const allKeys = Object.keys(english) as Key[]
