import { type Day, daysBetween, plusDays } from '#kernel/day.ts'
import { searchKey } from '#modules/people/search-terms.ts'
import { names } from './names.ts'
import type { DepartmentId, SiteId, StoryPerson } from './story.ts'

type Seat = { title: string; first?: string; last?: string }
type Unit = { department: DepartmentId; site: SiteId; size: number; chief: Seat; cast?: Seat[] }

/** The six departments in three places. The chief of a department's own site leads all of it. */
const UNITS: Unit[] = [
  {
    department: 'finance',
    site: 'sin',
    size: 26,
    chief: { title: 'Chief Financial Officer', first: 'Desmond', last: 'Yeo' },
    cast: [{ title: 'Finance Process Specialist', first: 'Kelvin', last: 'Chua' }],
  },
  {
    department: 'finance',
    site: 'jkt',
    size: 24,
    chief: { title: 'Finance Manager Indonesia', first: 'Lestari', last: 'Wibowo' },
    cast: [{ title: 'Accounts Payable Specialist', first: 'Ratna', last: 'Dewanti' }],
  },
  { department: 'finance', site: 'blr', size: 14, chief: { title: 'Finance Manager India' } },
  {
    department: 'hr',
    site: 'sin',
    size: 14,
    chief: { title: 'HR Director', first: 'Farah', last: 'Iskandar' },
    cast: [{ title: 'AI Enablement Lead', first: 'Priya', last: 'Nair' }],
  },
  { department: 'hr', site: 'jkt', size: 10, chief: { title: 'HR Manager Indonesia' } },
  { department: 'hr', site: 'blr', size: 5, chief: { title: 'HR Manager India' } },
  {
    department: 'service',
    site: 'sin',
    size: 28,
    chief: { title: 'Director of Customer Service', first: 'Marcus', last: 'Pillai' },
  },
  {
    department: 'service',
    site: 'jkt',
    size: 38,
    chief: { title: 'Customer Service Manager Indonesia' },
    cast: [{ title: 'Quality Coach', first: 'Ayu', last: 'Maharani' }],
  },
  {
    department: 'service',
    site: 'blr',
    size: 19,
    chief: { title: 'Customer Service Manager India' },
    cast: [{ title: 'Quality Coach', first: 'Meera', last: 'Shetty' }],
  },
  {
    department: 'operations',
    site: 'sin',
    size: 34,
    chief: { title: 'Chief Operating Officer', first: 'Joanne', last: 'Toh' },
  },
  {
    department: 'operations',
    site: 'jkt',
    size: 44,
    chief: { title: 'Distribution Centre Manager', first: 'Bambang', last: 'Suryadi' },
    cast: [{ title: 'Inventory Planner', first: 'Dimas', last: 'Prakoso' }],
  },
  { department: 'operations', site: 'blr', size: 23, chief: { title: 'Operations Manager India' } },
  {
    department: 'marketing',
    site: 'sin',
    size: 20,
    chief: { title: 'Director of Marketing', first: 'Celine', last: 'Ong' },
  },
  { department: 'marketing', site: 'jkt', size: 14, chief: { title: 'Marketing Manager Indonesia' } },
  { department: 'marketing', site: 'blr', size: 8, chief: { title: 'Marketing Manager India' } },
  {
    department: 'it',
    site: 'blr',
    size: 40,
    chief: { title: 'Chief Technology Officer', first: 'Arvind', last: 'Raghavan' },
    cast: [{ title: 'Staff Engineer', first: 'Sanjay', last: 'Kulkarni' }],
  },
  { department: 'it', site: 'sin', size: 22, chief: { title: 'IT Manager Singapore' } },
  { department: 'it', site: 'jkt', size: 9, chief: { title: 'IT Manager Indonesia' } },
]

const WORK: Record<DepartmentId, { role: string; lead: string; titles: string[] }> = {
  office: { role: 'executive', lead: '', titles: [] },
  finance: {
    role: 'accountant',
    lead: 'Finance Team Lead',
    titles: ['Accounts Payable Specialist', 'Accounts Receivable Specialist', 'Financial Analyst', 'Credit Controller'],
  },
  hr: {
    role: 'people-partner',
    lead: 'HR Team Lead',
    titles: ['Recruiter', 'HR Business Partner', 'HR Operations Specialist'],
  },
  service: {
    role: 'service-agent',
    lead: 'Customer Service Team Lead',
    titles: ['Customer Service Associate', 'Senior Customer Service Associate', 'Order Desk Associate'],
  },
  operations: {
    role: 'planner',
    lead: 'Warehouse Shift Lead',
    titles: [
      'Inventory Planner',
      'Warehouse Coordinator',
      'Cold Chain Specialist',
      'Transport Planner',
      'Receiving Clerk',
    ],
  },
  marketing: {
    role: 'marketer',
    lead: 'Marketing Team Lead',
    titles: ['Product Marketing Executive', 'Campaign Executive', 'Medical Content Writer'],
  },
  it: {
    role: 'engineer',
    lead: 'Engineering Team Lead',
    titles: [
      'Software Engineer',
      'Senior Software Engineer',
      'Site Reliability Engineer',
      'Support Engineer',
      'Data Engineer',
    ],
  },
}

/** People to one team lead, more or less; a smaller unit is led by its chief alone. */
const TEAM = 13

/** Everybody at Meranti, the same 398 people every time; days are moved by `shift` (whole weeks). */
export function merantiPeople(domain: string, shift: number): StoryPerson[] {
  const random = mulberry32(20270104)
  const people: StoryPerson[] = []
  const taken = new Set<string>()
  const on = (text: string): Day => plusDays(text as Day, shift)

  function hire(seat: Seat, department: DepartmentId, site: SiteId, managerId: string | null): string {
    const { first, last } =
      seat.first && seat.last ? { first: seat.first, last: seat.last } : freshName(site, taken, random)
    const number = people.length + 1
    taken.add(`${first} ${last}`)
    const person: StoryPerson = {
      id: `p${String(number).padStart(3, '0')}`,
      employeeId: `MD${String(number).padStart(4, '0')}`,
      email: `${searchKey(`${first} ${last}`).replaceAll(' ', '.')}@${domain}`,
      firstName: first,
      lastName: last,
      title: seat.title,
      department,
      role: WORK[department].role,
      site,
      managerId,
      languages: spoken(department, site, managerId, random),
      startsOn: plusDays(
        on('2012-01-02'),
        Math.floor(random() * daysBetween('2012-01-02' as Day, '2026-10-01' as Day)),
      ),
      status: 'active',
      leave: [],
    }
    person.leave = leaveOf(site, on, random)
    people.push(person)
    return person.id
  }

  for (const { first, last } of UNITS.flatMap(({ chief, cast = [] }) => [chief, ...cast]))
    if (first) taken.add(`${first} ${last}`)
  const chiefExecutive = hire({ title: 'Chief Executive Officer', first: 'Irene', last: 'Seah' }, 'office', 'sin', null)
  hire({ title: 'Executive Assistant' }, 'office', 'sin', chiefExecutive)
  const indonesia = hire(
    { title: 'Country Director Indonesia', first: 'Hendra', last: 'Gunadi' },
    'office',
    'jkt',
    chiefExecutive,
  )
  hire({ title: 'Office Manager' }, 'office', 'jkt', indonesia)
  const india = hire(
    { title: 'Country Director India', first: 'Shalini', last: 'Deshpande' },
    'office',
    'blr',
    chiefExecutive,
  )
  hire({ title: 'Office Manager' }, 'office', 'blr', india)

  const headOf = new Map<DepartmentId, string>()
  for (const { department, site, size, chief, cast = [] } of UNITS) {
    const head = headOf.get(department)
    const chiefId = hire(chief, department, site, head ?? chiefExecutive)
    if (!head) headOf.set(department, chiefId)
    const { lead, titles } = WORK[department]
    const leads = Array.from({ length: size >= 18 ? Math.round(size / TEAM) : 0 }, () =>
      hire({ title: lead }, department, site, chiefId),
    )
    for (let i = 0; i < size - 1 - leads.length; i++) {
      const seat = cast[i] ?? { title: titles[Math.floor(random() * titles.length)]! }
      hire(seat, department, site, leads[i % leads.length] ?? chiefId)
    }
  }
  for (const away of [people[140], people[260]]) if (away) away.status = 'on leave'
  return people
}

function freshName(site: SiteId, taken: ReadonlySet<string>, random: () => number): { first: string; last: string } {
  for (;;) {
    const lists = names[site]
    // In Singapore about three names in four come from the first list.
    const list = lists.length > 1 && random() < 0.26 ? lists[1 + Math.floor(random() * (lists.length - 1))]! : lists[0]!
    const first = list.first[Math.floor(random() * list.first.length)]!
    const last = list.last[Math.floor(random() * list.last.length)]!
    if (!taken.has(`${first} ${last}`)) return { first, last }
  }
}

/** English everywhere; in Jakarta Bahasa Indonesia first, and at the order desk and in the warehouse sometimes alone. */
function spoken(department: DepartmentId, site: SiteId, managerId: string | null, random: () => number): string[] {
  const draw = random()
  if (site !== 'jkt' || managerId === null) return ['en']
  if (department === 'it' || department === 'office') return ['en', 'id']
  const indonesianOnly = (department === 'operations' && draw < 0.35) || (department === 'service' && draw < 0.15)
  return indonesianOnly ? ['id'] : ['id', 'en']
}

function leaveOf(site: SiteId, on: (text: string) => Day, random: () => number): [Day, Day][] {
  const [draw, week, length] = [random(), Math.floor(random() * 18), random() < 0.7 ? 4 : 11]
  if (site === 'jkt' && draw < 0.14) return [[on('2027-03-11'), on('2027-03-19')]]
  if (site === 'sin' && draw < 0.1) return [[on('2027-02-09'), on('2027-02-12')]]
  if (draw > 0.88) return [[plusDays(on('2027-01-11'), week * 7), plusDays(on('2027-01-11'), week * 7 + length)]]
  return []
}

/** A small seeded generator (Tommy Ettinger, public domain): the same seed tells the same story everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
