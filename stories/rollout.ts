import { type Day, plusDays } from '#kernel/day.ts'
import type { DepartmentId, SiteId, StoryEvent, StoryGoLive, StoryGroup, StoryMilestone, WorkflowId } from './story.ts'

export const departments: { id: DepartmentId; name: string }[] = [
  { id: 'office', name: 'Executive Office' },
  { id: 'finance', name: 'Finance' },
  { id: 'hr', name: 'Human Resources' },
  { id: 'service', name: 'Customer Service' },
  { id: 'operations', name: 'Operations' },
  { id: 'marketing', name: 'Marketing' },
  { id: 'it', name: 'IT & Engineering' },
]

const SITES: [SiteId, string][] = [
  ['sin', 'Singapore'],
  ['jkt', 'Jakarta'],
  ['blr', 'Bengaluru'],
]

/** Every department in every place, the executive office apart: 18 rules. */
export const groups: StoryGroup[] = departments
  .filter(({ id }) => id !== 'office')
  .flatMap(({ id, name }) =>
    SITES.map(([site, place]) => ({ id: `${id}-${site}`, name: `${name} ${place}`, department: id, site })),
  )

type Line = [group: string, workflow: WorkflowId, on: string, accessFrom: string, milestone: string]

/** Sixteen first uses from January to May. Access mostly opens five weeks ahead; twice it comes late. */
const GO_LIVES: Line[] = [
  ['it-sin', 'tickets', '2027-01-28', '2026-12-14', 'tickets-pilot'],
  ['hr-sin', 'candidates', '2027-02-10', '2027-01-06', 'candidates-pilot'],
  ['it-blr', 'tickets', '2027-02-15', '2027-01-11', 'tickets-release'],
  ['it-jkt', 'tickets', '2027-02-22', '2027-01-18', 'tickets-release'],
  ['service-sin', 'replies', '2027-02-24', '2027-01-20', 'replies-pilot'],
  ['finance-sin', 'invoices', '2027-03-01', '2027-01-25', 'invoices-pilot'],
  ['hr-jkt', 'candidates', '2027-03-01', '2027-01-25', 'candidates-policy'],
  ['hr-blr', 'candidates', '2027-03-01', '2027-01-25', 'candidates-policy'],
  ['finance-jkt', 'invoices', '2027-03-15', '2027-02-08', 'invoices-release'],
  ['finance-blr', 'invoices', '2027-03-22', '2027-02-15', 'invoices-release'],
  ['operations-sin', 'stock-reports', '2027-03-31', '2027-03-08', 'stock-reports-pilot'],
  ['service-jkt', 'replies', '2027-04-12', '2027-03-08', 'replies-release'],
  ['service-blr', 'replies', '2027-04-19', '2027-03-29', 'replies-release'],
  ['operations-jkt', 'stock-reports', '2027-04-26', '2027-03-22', 'stock-reports-release'],
  ['marketing-sin', 'replies', '2027-05-03', '2027-03-29', 'replies-policy'],
  ['operations-blr', 'stock-reports', '2027-05-10', '2027-04-05', 'stock-reports-release'],
]

const MILESTONES: Omit<StoryMilestone, 'on'>[] = [
  { id: 'tickets-pilot', name: 'Tracker assistant: pilot in Singapore', kind: 'pilot', workflow: 'tickets' },
  {
    id: 'tickets-release',
    name: 'Tracker assistant: incident timeline released',
    kind: 'release',
    workflow: 'tickets',
  },
  { id: 'candidates-pilot', name: 'Screening helper: pilot in Singapore', kind: 'pilot', workflow: 'candidates' },
  {
    id: 'candidates-policy',
    name: 'Hiring policy: a written reason for every refusal',
    kind: 'policy',
    workflow: 'candidates',
  },
  { id: 'replies-pilot', name: 'Reply drafts: pilot on the Singapore desk', kind: 'pilot', workflow: 'replies' },
  {
    id: 'replies-release',
    name: 'Reply drafts: Bahasa Indonesia and order look-up released',
    kind: 'release',
    workflow: 'replies',
  },
  {
    id: 'replies-policy',
    name: 'Customer communication policy covers campaign replies',
    kind: 'policy',
    workflow: 'replies',
  },
  { id: 'invoices-pilot', name: 'Invoice assistant: pilot in Singapore', kind: 'pilot', workflow: 'invoices' },
  {
    id: 'invoices-release',
    name: 'Invoice assistant: local tax forms released',
    kind: 'release',
    workflow: 'invoices',
  },
  { id: 'stock-reports-pilot', name: 'Report writer: pilot in Singapore', kind: 'pilot', workflow: 'stock-reports' },
  {
    id: 'stock-reports-release',
    name: 'Report writer: cold-chain lists released',
    kind: 'release',
    workflow: 'stock-reports',
  },
]

export function goLives(shift: number): StoryGoLive[] {
  return GO_LIVES.map(([group, workflow, on, accessFrom, milestone]) => ({
    group,
    workflow,
    on: plusDays(on as Day, shift),
    accessFrom: plusDays(accessFrom as Day, shift),
    milestone,
  }))
}

/** A milestone stands on the day of the first go-live that belongs to it. */
export function milestones(lives: readonly StoryGoLive[]): StoryMilestone[] {
  return MILESTONES.flatMap((milestone) => {
    const first = lives.filter((live) => live.milestone === milestone.id).sort((a, b) => (a.on < b.on ? -1 : 1))[0]
    return first ? [{ ...milestone, on: first.on }] : []
  })
}

/** What went otherwise than planned. The plan file knows nothing of it: it is the plan of the first morning. */
export function events(shift: number, absentManager: string): StoryEvent[] {
  const on = (text: string): Day => plusDays(text as Day, shift)
  return [
    {
      kind: 'slip',
      on: on('2027-02-08'),
      group: 'finance-jkt',
      workflow: 'invoices',
      from: on('2027-03-15'),
      to: on('2027-03-29'),
      why: 'The tax office changed the electronic invoice form and the local release needs two more weeks of testing.',
    },
    {
      kind: 'no-show',
      personId: absentManager,
      group: 'operations-jkt',
      workflow: 'stock-reports',
      why: 'An audit of the cold room took the whole afternoon, and nobody had been asked to stand in.',
    },
    {
      kind: 'holiday',
      site: 'blr',
      on: '2027-01-26' as Day,
      name: 'Republic Day',
      group: 'it-blr',
      workflow: 'tickets',
      fixed: true,
    },
    {
      kind: 'holiday',
      site: 'sin',
      on: '2027-02-08' as Day,
      name: 'Chinese New Year (substitute day)',
      group: 'finance-sin',
      workflow: 'invoices',
      fixed: true,
    },
    {
      kind: 'holiday',
      site: 'sin',
      on: on('2027-02-11'),
      name: 'Founders’ Day',
      group: 'finance-sin',
      workflow: 'invoices',
      fixed: false,
    },
  ]
}
