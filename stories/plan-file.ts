import { stringify } from 'yaml'
import type { Day } from '#kernel/day.ts'
import type { HolidayOverride, WeekHours } from '#modules/people/working-calendar.ts'
import type { Story } from './story.ts'

/** The story as a plan file (`takeroot.plan/1`): what the planner knows on the first morning, before anything slips. */
export function planFile(story: Story) {
  const kinds = new Map(story.milestones.map(({ id, kind }) => [id, kind]))
  return {
    version: 'takeroot.plan/1' as const,
    today: story.today,
    policy: {
      leadDays: [14, 28],
      liveMinutes: [60, 90],
      cohort: [8, 25],
      refresherDays: [14, 42],
      liveReinforcement: [30, 90],
      practiceShare: 0.6,
      // No department has eight managers in one place, so they learn the workflow beside their team.
      managers: 'with-staff',
    },
    sites: story.sites.map(({ id, name, zone, country, region, hours, overrides, rooms }) => ({
      id,
      name,
      zone,
      holidays: {
        country,
        ...(region ? { region } : {}),
        add: overrides.filter(({ kind }) => kind === 'added').map(({ on, name: reason }) => ({ on, name: reason })),
        ...removedDays(overrides),
      },
      hours: hoursByDay(hours),
      rooms,
    })),
    people: story.people.map((person) => ({
      id: person.id,
      name: `${person.firstName} ${person.lastName}`,
      site: person.site,
      department: person.department,
      role: person.role,
      title: person.title,
      ...(person.managerId ? { manager: person.managerId } : {}),
      languages: person.languages,
      ...(person.leave.length ? { leave: person.leave } : {}),
    })),
    groups: story.groups.map(({ id, name, department, site }) => ({ id, name, where: { department, site } })),
    workflows: story.workflows.map(({ id, name, live, skill, access }) => ({ id, name, live, skill, access })),
    goLives: story.goLives.map(({ group, workflow, on, milestone, accessFrom }) => ({
      group,
      workflow,
      on,
      milestone: kinds.get(milestone),
      accessFrom,
      contractOn: story.organisation.contractOn,
    })),
    facilitators: story.facilitators.map(({ email: _, personId: __, hours, leave, ...facilitator }) => ({
      ...facilitator,
      hours: hoursByDay(hours),
      ...(leave.length ? { leave } : {}),
    })),
  }
}

function removedDays(overrides: readonly HolidayOverride[]): { remove?: Day[] } {
  const remove = overrides.filter(({ kind }) => kind === 'removed').map(({ on }) => on)
  return remove.length ? { remove } : {}
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Neighbouring weekdays with the same hours become one line: `{ mon-fri: ["09:00", "18:00"] }`. */
function hoursByDay(hours: WeekHours): Record<string, [string, string]> {
  const lines: { first: number; last: number; span: [string, string] }[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    const span = hours[weekday]
    if (!span) continue
    const before = lines.at(-1)
    if (before?.last === weekday - 1 && before.span.join() === span.join()) before.last = weekday
    else lines.push({ first: weekday, last: weekday, span: [span[0], span[1]] })
  }
  return Object.fromEntries(
    lines.map(({ first, last, span }) => [
      first === last ? WEEKDAYS[first - 1]! : `${WEEKDAYS[first - 1]}-${WEEKDAYS[last - 1]}`,
      span,
    ]),
  )
}

/** The same as YAML, one person or site a line; quoted so that readers of YAML 1.1 take no time for a number. */
export function planYaml(story: Story): string {
  const { policy, version, today, ...lists } = planFile(story)
  const line = (item: unknown): string =>
    stringify(item, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' }).trim()
  const sections = Object.entries(lists).map(([name, items]) =>
    [`${name}:`, ...items.map((item) => `  - ${line(item)}`)].join('\n'),
  )
  return [`version: ${version}`, `today: ${line(today)}`, `policy: ${line(policy)}`, ...sections, ''].join('\n')
}
