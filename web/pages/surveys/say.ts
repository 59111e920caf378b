import '#words/parts/surveys.ts'
import { isKey, type Key, type Say } from '#words/say.ts'

export function stateText(t: Say, state: string): string {
  return t(`surveys.state.${state.replaceAll(' ', '-')}` as Key)
}

export function stateTone(state: string): string {
  if (state === 'open') return 'tag tag-good'
  return state === 'not sent' || state === 'waiting' ? 'tag tag-warm' : 'tag'
}

export function standingText(t: Say, standing: string): string {
  const key = `surveys.standing.${standing.startsWith('adapted') ? 'adapted' : standing.replaceAll(' ', '-')}`
  return isKey(key) ? t(key) : standing
}

/** "82 %": never without its counts beside it. */
export function percentText(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)}\u00a0%`
}

export function raterText(t: Say, rater: 'self' | 'manager' | 'expert', who: string | null): string {
  const as = t(`surveys.rater.${rater}`)
  return who ? t('surveys.rater.about', { rater: as, who }) : as
}

/** A mean with as many digits as it can bear. */
export function figureText(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
