/** What the database holds that the planner cannot use, said before it runs; the words are `schedule.finding.<kind>`. */
export type Finding = {
  kind:
    | 'go-live/none'
    | 'go-live/past'
    | 'go-live/long-past'
    | 'group/empty'
    | 'person/no-site'
    | 'workflow/live-minutes'
    | 'workflow/no-facilitator'
    | 'facilitator/no-site'
  detail: Record<string, string | number | string[]>
}
