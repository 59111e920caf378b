import type { RatedTask } from '#modules/needs/schema.ts'

/**
 * Whether a figure made of these tasks would speak for fewer than `smallest` employees: it is then withheld, for the
 * tasks and for everything that sums them up, so that no difference brings it back. Managers and experts answer in
 * their own name and do not count. Source: measurement 1.8 and 2.9.
 */
export function isFromFew(tasks: readonly Pick<RatedTask, 'ratings'>[], smallest: number): boolean {
  return tasks.some(({ ratings }) => {
    const employees = ratings.filter((rating) => rating.view === 'employee').length
    return employees > 0 && employees < smallest
  })
}
