import { type Day, plusDays } from '#kernel/day.ts'
import { type CoreCompany, companyOf, goLiveOf } from './core/generator-company.ts'
import type { GeneratorOptions } from './core/generator-places.ts'
import { calendarStep, facilitatorOf, membersOf, roleOf } from './generate-people.ts'
import { planSite, type RealSite, realSite, sitesOf, workdayAt } from './generate-sites.ts'
import type { PlanFile, PlanGoLive, PlanGroup } from './plan-file.ts'

/** Day 0 of a generated company, a Monday. */
const TODAY = '2027-01-04' as Day
const MILESTONES = ['pilot', 'release', 'policy change'] as const

/**
 * The company of a core instance as a plan file (JSON), in pieces: the same departments, go-lives and facilitators, with
 * real zones, clock changes, weekends and public holidays. One person a piece, so that the largest file needs no memory.
 */
export function* planFilePieces(options: GeneratorOptions): Generator<string> {
  const company = companyOf(options)
  yield `${JSON.stringify(frameOf(company)).slice(0, -1)},"people":[\n`
  const people = company.cohorts.reduce((sum, cohort) => sum + cohort.size, 0)
  let before = ''
  for (let c = 0; c < company.cohorts.length; c++)
    for (const person of membersOf(company, c, TODAY, calendarStep(people))) {
      yield `${before}${JSON.stringify(person)}`
      before = ',\n'
    }
  yield '\n]}\n'
}

/** The same as a value; for sizes that fit in one. */
export function planFileOf(options: GeneratorOptions): PlanFile {
  return JSON.parse([...planFilePieces(options)].join('')) as PlanFile
}

/** Everything but the people. */
function frameOf(company: CoreCompany): Omit<PlanFile, 'people'> {
  const { options, preset } = company
  const groups = groupsOf(company)
  return {
    version: 'takeroot.plan/1',
    today: TODAY,
    policy: { managers: 'separate' },
    sites: sitesOf(preset.places, options.family).map((one) => planSite(one, TODAY, options.family)),
    groups: groups.map((one) => one.group),
    workflows: company.workflows.map(({ length, two }, w) => ({
      id: `flow-${w + 1}`,
      live: two ? [length * 30, length * 30] : [length * 30],
    })),
    goLives: groups.flatMap((one) => goLivesOf(company, one)),
    facilitators: company.facilitators.map((one, f) => facilitatorOf(company, one, f, TODAY)),
  }
}

type Draft = {
  group: PlanGroup
  site: RealSite
  workflows: Set<number>
  key: { department: number; place: number; manager: number }
}

/** Who shares department, site and role is one group; it learns what any of its generated cohorts learns. */
function groupsOf({ cohorts, options: { family } }: CoreCompany): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const { department, place, second, manager, workflows } of cohorts)
    for (const at of second < 0 ? [place] : [place, second]) {
      const site = realSite(at, department, family)
      const role = roleOf({ manager })
      const id = `dept-${department + 1}-${site.id}-${role}`
      const draft: Draft = drafts.get(id) ?? {
        group: { id, where: { department: `dept-${department + 1}`, site: site.id, role } },
        site,
        workflows: new Set(),
        key: { department, place: at, manager },
      }
      for (const workflow of workflows) draft.workflows.add(workflow)
      drafts.set(id, draft)
    }
  return [...drafts.values()]
}

function goLivesOf(company: CoreCompany, { group, site, workflows, key }: Draft): PlanGoLive[] {
  return [...workflows].map((workflow) => {
    const { day, access } = goLiveOf(company, key, workflow)
    return {
      group: group.id,
      workflow: `flow-${workflow + 1}`,
      on: workdayAt(site, plusDays(TODAY, day)),
      milestone: MILESTONES[(key.department + workflow) % MILESTONES.length]!,
      accessFrom: plusDays(TODAY, access),
    }
  })
}
