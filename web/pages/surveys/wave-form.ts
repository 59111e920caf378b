import type { components } from '../../api.d.ts'

type Schemas = components['schemas']
type Audience = Schemas['SurveyAudience']

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const all = (form: FormData, name: string) => form.getAll(name).map(String).filter(Boolean)

export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Whom the form means. Listed people are added to those of the choices; pairs are "who answers, about whom". */
export function audienceOf(form: FormData): Audience {
  const pairKeys = linesOf(text(form, 'pairs')).flatMap((line) => {
    const [person, about] = line.split(/[,;\t]/).map((part) => part.trim())
    return person && about ? [{ person, about }] : []
  })
  const ask = text(form, 'ask')
  return {
    everybody: text(form, 'who') === 'everybody',
    rule:
      text(form, 'who') === 'everybody'
        ? {}
        : {
            department: all(form, 'department'),
            site: all(form, 'site'),
            title: all(form, 'title'),
            role: all(form, 'role'),
          },
    ask: ask === 'their managers' || ask === 'both' ? ask : 'themselves',
    pairs: [],
    keys: linesOf(text(form, 'people')),
    pairKeys,
  }
}

export function waveOf(form: FormData): Schemas['NewWave'] {
  return {
    instrument: text(form, 'instrument'),
    title: text(form, 'name'),
    anonymous: text(form, 'names') === 'anonymous',
    opensOn: text(form, 'opensOn'),
    closesOn: text(form, 'closesOn'),
    subjects: linesOf(text(form, 'subjects')).map((says, at) => ({ id: `t${at + 1}`, says })),
    audience: audienceOf(form),
    remindAfterDays: Number(text(form, 'remindAfterDays')) || 3,
    remindMost: text(form, 'remindMost') === '' ? 2 : Number(text(form, 'remindMost')),
    send: text(form, 'intent') === 'send',
  }
}

/** Everything that was typed, so that a page without scripts comes back as it was left. */
export function typedOf(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form) typed[name] = [...(typed[name] ?? []), String(value)]
  return typed
}
