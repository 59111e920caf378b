import type { Answer, AnswerValue } from '#modules/surveys/waves.schema.ts'
import { isDataClass, isDecisionImpact } from './data-class.ts'
import { nothingSaid, type OrdinalItem, ordinalNames, type Rating } from './rating.ts'

/**
 * The answers of one task in the survey instrument `daily-tasks` as a rating. Its chance of error is in per cent, its cost
 * in the organisation's money; zero times in a usual week means that the task is no part of the work.
 */
export function ratingOfAnswers(answers: readonly Pick<Answer, 'item' | 'value'>[]): Rating {
  const rating: Rating = { ...nothingSaid }
  for (const { item, value } of answers) put(rating, item, value)
  if (rating.weeklyCount === 0) Object.assign(rating, { isNever: true, weeklyCount: null, frequencyCat: null })
  return rating
}

function put(rating: Rating, item: string, value: AnswerValue): void {
  if (value.kind === 'frequency' && item === 'frequency') {
    rating.frequencyCat = value.category
    rating.weeklyCount = value.weekly
  }
  if (value.kind === 'range' && item === 'minutes')
    rating.minutes = { low: value.low, mode: value.usual, high: value.high }
  if (value.kind === 'text' && item === 'comment') rating.comment = value.text.trim() || null
  if (value.kind === 'choice' && item === 'dataClass' && isDataClass(value.choice)) rating.dataClass = value.choice
  if (value.kind === 'choice' && item === 'decisionImpact' && isDecisionImpact(value.choice))
    rating.decisionImpact = value.choice
  if (value.kind !== 'point') return
  if (item === 'errorProb') rating.errorProb = value.point / 100
  if (item === 'errorCost') rating.errorCost = value.point
  if (item === 'competence') rating.competence = value.point
  if (isOrdinal(item)) rating[item] = value.point
}

function isOrdinal(item: string): item is OrdinalItem {
  return (ordinalNames as readonly string[]).includes(item)
}

/** Answers of a whole sheet by the task they speak of. */
export function answersBySubject(answers: readonly Answer[]): Map<string, Answer[]> {
  const found = new Map<string, Answer[]>()
  for (const one of answers) if (one.subject !== null) found.set(one.subject, [...(found.get(one.subject) ?? []), one])
  return found
}

/** A rating as answers of the instrument, for a form that shows it again or for the person who gave it. */
export function answersOfRating(rating: Rating): Pick<Answer, 'item' | 'value'>[] {
  const given: Pick<Answer, 'item' | 'value'>[] = []
  const point = (item: string, value: number | null) => {
    if (value !== null) given.push({ item, value: { kind: 'point', point: value } })
  }
  if (rating.frequencyCat !== null)
    given.push({
      item: 'frequency',
      value: { kind: 'frequency', category: rating.frequencyCat, weekly: rating.weeklyCount },
    })
  if (rating.minutes)
    given.push({
      item: 'minutes',
      value: { kind: 'range', low: rating.minutes.low, usual: rating.minutes.mode, high: rating.minutes.high },
    })
  point('errorProb', rating.errorProb === null ? null : Math.round(rating.errorProb * 100))
  point('errorCost', rating.errorCost === null ? null : Math.round(rating.errorCost))
  for (const item of ordinalNames) point(item, rating[item])
  point('competence', rating.competence)
  for (const item of ['dataClass', 'decisionImpact'] as const)
    if (rating[item] !== null) given.push({ item, value: { kind: 'choice', choice: rating[item] } })
  if (rating.comment !== null) given.push({ item: 'comment', value: { kind: 'text', text: rating.comment } })
  return given
}
