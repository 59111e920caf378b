import '#words/parts/rollout.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { programmeDays, trainingWindow } from '#modules/rollout/training-window.ts'
import { dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'

type Asked = { on: string; accessFrom: string | null; today: string; lead: readonly number[] }

/** When a go-live would be trained, in words, while its day is still being chosen. */
export function sayWindow(t: Say, { on, accessFrom, today, lead }: Asked): string {
  if (!isDay(on)) return t('rollout.window.none')
  const days = { ...programmeDays, lead: [lead[0] ?? programmeDays.lead[0], lead[1] ?? programmeDays.lead[1]] as const }
  const access = accessFrom && isDay(accessFrom) ? accessFrom : null
  const answer = trainingWindow(on, { accessFrom: access, today: today as Day, days })
  const values = { opens: dayText(answer.window.opens, 'short'), closes: dayText(answer.window.closes, 'short') }
  if (answer.kind === 'live') return t('rollout.window.live')
  if (answer.kind === 'open') return t('rollout.window.open', values)
  if (answer.kind === 'squeezed')
    return t(`rollout.window.squeezed-${answer.by}`, { ...values, daysLost: answer.daysLost })
  return t(`rollout.window.late-${answer.by}`, { ...values, earliest: dayText(answer.earliest) })
}
