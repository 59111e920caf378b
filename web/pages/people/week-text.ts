import '#words/parts/people.ts'
import type { Key, Say } from '#words/say.ts'
import { type Week, weekdays } from './site-form.ts'

/** "Mon–Fri 09:00–18:00, Sat 09:00–12:00": days next to each other with the same hours are one. */
export function weekText(t: Say, hours: Week): string {
  const runs: { from: string; to: string; hours: string }[] = []
  let before: string | null = null
  for (const weekday of weekdays) {
    const worked = hours[weekday]
    const text = worked ? t('people.week.hours', { from: worked[0], to: worked[1] }) : null
    const name = t(`people.weekday.short.${weekday}` as Key)
    if (text && text === before) runs.at(-1)!.to = name
    else if (text) runs.push({ from: name, to: name, hours: text })
    before = text
  }
  return runs
    .map(({ from, to, hours: text }) =>
      from === to ? t('people.week.day', { day: from, hours: text }) : t('people.week.days', { from, to, hours: text }),
    )
    .join(', ')
}
