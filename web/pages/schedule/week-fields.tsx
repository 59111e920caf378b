import '#words/parts/schedule.ts'
import { TextInput } from '@mantine/core'
import { useWords } from '../../ui/words.tsx'

export type Week = Partial<Record<string, [string, string] | null>>
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** From when until when on each day of the week; both empty is a day off. */
export function WeekFields({ hours }: { hours: Week | null }) {
  const t = useWords()
  return (
    <div className="hours-grid">
      {DAYS.map((day) => (
        <div key={day}>
          <TextInput
            type="time"
            name={`from-${day}`}
            label={t('schedule.faculty.from', { day: t(`schedule.weekday.${day}`) })}
            defaultValue={hours?.[day]?.[0] ?? ''}
            size="xs"
          />
          <TextInput
            type="time"
            name={`until-${day}`}
            label={t('schedule.faculty.until', { day: t(`schedule.weekday.${day}`) })}
            defaultValue={hours?.[day]?.[1] ?? ''}
            size="xs"
          />
        </div>
      ))}
    </div>
  )
}

/** What the fields say; null when all are empty. */
export function weekFrom(form: FormData): Week | null {
  const week: Week = {}
  for (const day of DAYS) {
    const [from, until] = [String(form.get(`from-${day}`) ?? ''), String(form.get(`until-${day}`) ?? '')]
    if (from && until) week[day] = [from, until]
  }
  return Object.keys(week).length ? week : null
}
