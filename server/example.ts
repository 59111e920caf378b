import { planProgramme } from '#engines/planner/plan.ts'
import { whatIf } from '#engines/planner/what-if.ts'
import { type Day, plusDays } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { zone } from '#kernel/zone.ts'
import { insertOrganisation, insertRoleGrant, insertSite } from '#modules/people/access.store.ts'
import { instantAt, localDay } from '#modules/people/local-time.ts'
import { grantedRoles, type Role } from '#modules/people/roles.ts'
import { setHolidayRow } from '#modules/people/sites.store.ts'
import { importRollout } from '#modules/rollout/import.actions.ts'
import { goLivesForPlanning, groupsForPlanning } from '#modules/rollout/views.ts'
import { addRoom, setFacilitator } from '#modules/schedule/faculty.actions.ts'
import { moveGoLiveWithSessions } from '#modules/schedule/moves.actions.ts'
import type { Planner } from '#modules/schedule/planner-port.ts'
import { finishPlan, publishPlan, takeUpPlan } from '#modules/schedule/plans.actions.ts'
import { insertPlan } from '#modules/schedule/plans.store.ts'
import { workflowsByKey } from '#modules/workflows/views.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import { meranti } from '../stories/company.ts'
import { rolloutYaml } from '../stories/rollout-yaml.ts'
import type { Story } from '../stories/story.ts'
import { tellGuardrails, tellNearMiss } from './example-guardrails.ts'
import { tellNeeds } from './example-needs.ts'
import { tellWhatHappened } from './example-past.ts'
import { fillRoster } from './example-people.ts'
import { tellLibrary, tellUnits } from './example-units.ts'
import { decideOnFive, describeCatalogue, weighRisks } from './example-work.ts'

/** The story is told from its fifteenth week: some go-lives are past, one has slipped, some are still to come. */
const WEEKS_BEFORE = 14
const HEAD_OFFICE = zone('Asia/Singapore')

/** The same engine as in the background, in this thread: four hundred people take a quarter of a second. */
const planner: Planner = {
  plan: async (file, options) => planProgramme(file, { seed: options.seed }),
  whatIf: async (file, answer, change, seed) => whatIf(file, answer, change, { seed }).answer,
}

type OpenAt = <T>(at: Instant, work: (acting: Acting) => Promise<T>) => Promise<T>

/** Writes the example company into an empty organisation, deed by deed and each on its own day. */
export async function tellExample(org: Id, now: Instant, open: OpenAt): Promise<void> {
  const today = localDay(now, HEAD_OFFICE)
  const story = meranti(plusDays(today, -7 * WEEKS_BEFORE))
  const firstMorning = instantAt(story.today, '09:00', HEAD_OFFICE)
  const at = <T>(day: Day, work: (acting: Acting) => Promise<T>) =>
    open(earlier(instantAt(day, '10:00', HEAD_OFFICE), now), work)

  const people = await open(firstMorning, async (acting) => {
    await insertOrganisation(acting.tx, {
      id: org,
      name: story.organisation.name,
      languages: story.organisation.languages,
      isExample: true,
    })
    const sites = await openSites(acting, story)
    return fillRoster(acting, story, sites)
  })
  await open(firstMorning, (acting) => grantRoles(acting, story, people.ids))
  await open(firstMorning, async (acting) => {
    const done = await importRollout(acting, { fileName: 'meranti.yaml', text: rolloutYaml(story), dryRun: false })
    if (done.counts.bad)
      throw problem('example/story-refused', { entries: done.entries.filter((one) => one.verdict === 'bad') })
    await openFaculty(acting, story, people)
  })
  await open(firstMorning, (acting) => chooseTheWork(acting, story, people.ids))
  await open(firstMorning, publishFirstPlan)
  const slip = story.events.find((event) => event.kind === 'slip')!
  await at(slip.on, async (acting) => {
    const goLive = await goLiveOf(acting, slip.group, slip.workflow)
    await moveGoLiveWithSessions(acting, goLive, { to: slip.to, reason: slip.why }, planner, 0)
  })
  await open(now, (acting) => tellWhatHappened(acting, story, people.ids))
  await at(plusDays(slip.on, 21), (acting) =>
    tellNearMiss(acting, people.ids.get(story.cast.qualityCoach)!, people.ids.get(story.cast.programmeLead)!),
  )
}

/** The front half of the chain: what was found out, weighed, chosen and allowed before anything was planned. */
async function chooseTheWork(acting: Acting, story: Story, ids: Map<string, Id>): Promise<void> {
  const { programmeLead, hrDirector, technologyLead } = story.cast
  const [lead, hr, technology] = [ids.get(programmeLead)!, ids.get(hrDirector)!, ids.get(technologyLead)!]
  await describeCatalogue(acting, story)
  await tellNeeds(acting, story, lead)
  await tellGuardrails(acting, lead, technology)
  await weighRisks(acting, story, hr)
  await decideOnFive(acting, story, lead)
  await tellUnits(acting, { lead, hr, technology })
  await tellLibrary(acting, lead)
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}

async function openSites(acting: Acting, story: Story): Promise<Map<string, Id>> {
  const sites = new Map<string, Id>()
  for (const site of story.sites) {
    const hours = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, site.hours[day as 1] ?? null]))
    const id = await insertSite(acting, {
      name: site.name,
      zone: site.zone,
      country: site.country,
      region: site.region,
      hours: hours as never,
    })
    for (const { on, kind, name } of site.overrides) await setHolidayRow(acting, id, on, { kind, name })
    sites.set(site.id, id)
  }
  return sites
}

/** Somebody for each role, in the order in which a newcomer would look. */
function castOf(story: Story): [Role, string][] {
  const { programmeLead, hrDirector, technologyLead, manager, participant } = story.cast
  const keeper = story.people.find((person) => person.title.startsWith('IT Manager'))!.id
  const teacher = story.facilitators.find((one) => one.personId && one.personId !== programmeLead)!.personId!
  return [
    ['programme-lead', programmeLead],
    ['participant', participant],
    ['manager', manager],
    ['facilitator', teacher],
    ['hr', hrDirector],
    ['technology-lead', technologyLead],
    ['administrator', keeper],
  ]
}

export function castEmails(): { role: Role; email: string }[] {
  const story = meranti()
  return castOf(story).map(([role, id]) => ({ role, email: story.people.find((person) => person.id === id)!.email }))
}

async function grantRoles(acting: Acting, story: Story, ids: Map<string, Id>): Promise<void> {
  const cast = castOf(story).filter(([role]) => (grantedRoles as readonly Role[]).includes(role))
  const faculty = story.facilitators.map((one): [Role, string] => ['facilitator', one.personId ?? one.id])
  for (const [role, person] of new Map([...cast, ...faculty].map((one) => [one.join(), one])).values())
    await insertRoleGrant(acting, ids.get(person)!, role)
}

async function openFaculty(
  acting: Acting,
  story: Story,
  { ids, sites }: { ids: Map<string, Id>; sites: Map<string, Id> },
): Promise<void> {
  const workflows = await workflowsByKey(acting.tx)
  for (const one of story.facilitators) {
    const hours = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, one.hours[day as 1] ?? null]))
    const workflowIds = one.skills.map((skill) => workflows.get(skill)!.id)
    await setFacilitator(acting, ids.get(one.personId ?? one.id)!, {
      workflowIds,
      languages: one.languages,
      hours: hours as never,
      maxPerDay: one.maxPerDay,
      maxMinutesPerWeek: one.maxMinutesPerWeek,
    })
  }
  for (const site of story.sites)
    for (const room of site.rooms)
      await addRoom(acting, { siteId: sites.get(site.id)!, name: room.name, seats: room.seats })
}

async function publishFirstPlan(acting: Acting): Promise<void> {
  const id = await insertPlan(acting, { seed: 1, iterations: null, why: 'asked' }, newId())
  const run = await takeUpPlan(acting, id, null)
  if (!run) throw problem('example/story-refused')
  const answer = planProgramme(run.file, { seed: run.seed })
  await finishPlan(acting, id, answer)
  await publishPlan(acting, id)
}

async function goLiveOf({ tx }: Acting, group: string, workflow: string): Promise<Id> {
  const groups = new Map((await groupsForPlanning(tx)).map((one) => [one.id, one.key]))
  const workflows = await workflowsByKey(tx)
  const found = (await goLivesForPlanning(tx)).find(
    (one) => groups.get(one.groupId) === group && one.workflowId === workflows.get(workflow)?.id,
  )
  if (!found) throw problem('example/story-refused', { group, workflow })
  return found.id
}
