type Way = { change: Record<string, unknown> }
type Unmet = { cohort: string; workflow: string; goLiveId: string; waysOut: readonly Way[] }

/** Sessions of one cohort that the same changes help stand together: one heading, one set of buttons. */
export function unmetGroups<One extends Unmet>(rows: readonly One[]): [One, ...One[]][] {
  const key = ({ cohort, workflow, goLiveId, waysOut }: One) =>
    JSON.stringify([goLiveId, cohort, workflow, waysOut.map(({ change }) => JSON.stringify(change)).sort()])
  return [...Map.groupBy(rows, key).values()] as [One, ...One[]][]
}
