/** `Finance Singapore`, or `Finance Singapore 2` when the group learns in several cohorts. The key ends in the number. */
export function cohortName(group: string, key: string, siblings: number): string {
  const number = /\/(\d+)$/.exec(key)?.[1]
  return siblings > 1 && number ? `${group} ${number}` : group
}
