import { geometricMean } from '#engines/statistics/log-ratio.ts'
import { mean } from '#engines/statistics/mean.ts'
import { type DataClass, type DecisionImpact, worstDataClass, worstDecisionImpact } from './data-class.ts'
import { occurrences, type Rating } from './rating.ts'
import { minutesEach, mostSayNever } from './view-gap.ts'

export type ViewMeans = {
  answered: number
  saysNever: boolean
  /** Times a year of one person. */
  frequency: number | null
  minutes: number | null
  difficulty: number | null
  importance: number | null
  aiSuitability: number | null
  verifiability: number | null
  competence: number | null
  dataClass: DataClass | null
  decisionImpact: DecisionImpact | null
}

/**
 * One view in numbers that carry a name anyway (a manager's own, or experts'): geometric means of times and minutes, plain
 * means of points, the strictest classes. Nobody: null. Never for employees: theirs go through `employeeView`.
 */
export function viewMeans(ratings: readonly Rating[]): ViewMeans | null {
  if (ratings.length === 0) return null
  const plain = (item: 'difficulty' | 'importance' | 'aiSuitability' | 'verifiability' | 'competence') => {
    const said = ratings.flatMap((one) => one[item] ?? [])
    return said.length ? mean(said) : null
  }
  const logged = (of: (rating: Rating) => number | null) =>
    geometricMean(ratings.map(of).filter((value): value is number => value !== null && value > 0))?.ratio ?? null
  return {
    answered: ratings.length,
    saysNever: mostSayNever(ratings),
    frequency: logged(occurrences),
    minutes: logged(minutesEach),
    difficulty: plain('difficulty'),
    importance: plain('importance'),
    aiSuitability: plain('aiSuitability'),
    verifiability: plain('verifiability'),
    competence: plain('competence'),
    dataClass: worstDataClass(ratings.map((one) => one.dataClass)),
    decisionImpact: worstDecisionImpact(ratings.map((one) => one.decisionImpact)),
  }
}
