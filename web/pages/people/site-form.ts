export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
type Weekday = (typeof weekdays)[number]
export type Week = Partial<Record<Weekday, [string, string] | null>>

/** What somebody typed, kept so that nothing is lost when it is refused. */
export type Typed = Record<string, string[]>

export function typed(form: FormData): Typed {
  const kept: Typed = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || /password/i.test(name)) continue
    kept[name] = [...(kept[name] ?? []), value]
  }
  return kept
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A day is worked when it is ticked; its hours are its own, or those given for every day. */
export function weekOf(form: FormData): Week {
  const worked = new Set(form.getAll('day'))
  return Object.fromEntries(
    weekdays.map((weekday) => {
      const from = textOf(form, `from-${weekday}`) || textOf(form, 'from')
      const to = textOf(form, `to-${weekday}`) || textOf(form, 'to')
      return [weekday, worked.has(weekday) && from && to ? [from, to] : null]
    }),
  ) as Week
}

export function siteOf(form: FormData) {
  return {
    name: textOf(form, 'siteName'),
    zone: textOf(form, 'zone'),
    country: textOf(form, 'country'),
    region: textOf(form, 'region') || null,
    hours: weekOf(form),
  }
}

const NAMED = new Intl.DisplayNames(['en'], { type: 'language' })
const OFFERED = [
  'en',
  'id',
  'ms',
  'th',
  'vi',
  'fil',
  'zh',
  'hi',
  'kn',
  'ta',
  'te',
  'ja',
  'ko',
  'de',
  'fr',
  'es',
  'pt',
  'nl',
]

export function languageName(code: string): string {
  return NAMED.of(code) ?? code
}

/** The languages to choose from; one that is in use and unusual is offered too. */
export function languagesOffered(inUse: readonly string[]): { code: string; name: string }[] {
  return [...new Set([...OFFERED, ...inUse])].map((code) => ({ code, name: languageName(code) }))
}
