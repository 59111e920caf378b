import type { WorkflowId } from './story.ts'

export type WorkFacts = {
  workflow: WorkflowId | string
  /** Only for work that was weighed and not chosen; the chosen five stand in `workflows.ts`. */
  candidate?: { name: string; owner: string; tool: string | null; where: string }
  steps: { what: string; who: string; system: string; usesAi: boolean; approver?: string }[]
  volume: [count: number, period: 'day' | 'week' | 'month' | 'year', source: string]
  kpis: {
    name: string
    unit: string
    direction: 'lower is better' | 'higher is better'
    source: string
    value: number
    n: number
  }[]
}

/** What was known of the work when it was weighed: steps, volume and figures with their baseline of autumn 2026. */
export const catalogue: WorkFacts[] = [
  {
    workflow: 'invoices',
    steps: [
      { what: 'Receive the invoice', who: 'Accounts payable', system: 'ERP', usesAi: false },
      { what: 'Read lines and find the order', who: 'Accounts payable', system: 'ERP', usesAi: true },
      { what: 'Compare with order and receipt', who: 'Accounts payable', system: 'ERP', usesAi: false },
      {
        what: 'Ask the supplier about a difference',
        who: 'Accounts payable',
        system: 'E-mail',
        usesAi: true,
        approver: 'The person who sends it',
      },
      {
        what: 'Approve the payment',
        who: 'Team lead',
        system: 'ERP',
        usesAi: false,
        approver: 'Two people above SGD 20,000',
      },
    ],
    volume: [2140, 'month', 'ERP, invoices booked, September to November 2026'],
    kpis: [
      {
        name: 'Days from receipt to release',
        unit: 'days',
        direction: 'lower is better',
        source: 'ERP, median',
        value: 6.4,
        n: 6420,
      },
      {
        name: 'Corrections after approval',
        unit: 'per 100 invoices',
        direction: 'lower is better',
        source: 'ERP, reversals',
        value: 3.1,
        n: 6420,
      },
    ],
  },
  {
    workflow: 'candidates',
    steps: [
      {
        what: 'Agree the questions of the opening',
        who: 'Recruiter and hiring manager',
        system: 'Recruiting system',
        usesAi: true,
        approver: 'Hiring manager',
      },
      { what: 'Summarise each application', who: 'Recruiter', system: 'Recruiting system', usesAi: true },
      {
        what: 'Read the application and decide',
        who: 'Recruiter',
        system: 'Recruiting system',
        usesAi: false,
        approver: 'A second recruiter for every no',
      },
      { what: 'Write to the applicant', who: 'Recruiter', system: 'Recruiting system', usesAi: false },
    ],
    volume: [310, 'month', 'Recruiting system, applications, 2026'],
    kpis: [
      {
        name: 'Time to fill',
        unit: 'days',
        direction: 'lower is better',
        source: 'Recruiting system, median of closed openings',
        value: 52,
        n: 61,
      },
    ],
  },
  {
    workflow: 'replies',
    steps: [
      { what: 'Read the message', who: 'Service associate', system: 'Service desk', usesAi: false },
      { what: 'Draft the answer', who: 'Service associate', system: 'Service desk', usesAi: true },
      { what: 'Look up every fact', who: 'Service associate', system: 'ERP', usesAi: false },
      {
        what: 'Send',
        who: 'Service associate',
        system: 'Service desk',
        usesAi: false,
        approver: 'The person who sends it',
      },
    ],
    volume: [1180, 'week', 'Service desk, messages answered, October 2026'],
    kpis: [
      {
        name: 'Hours to the first answer',
        unit: 'hours',
        direction: 'lower is better',
        source: 'Service desk, median',
        value: 7.5,
        n: 4710,
      },
      {
        name: 'Customers who write again within three days',
        unit: 'per 100 messages',
        direction: 'lower is better',
        source: 'Service desk',
        value: 18,
        n: 4710,
      },
    ],
  },
  {
    workflow: 'stock-reports',
    steps: [
      {
        what: 'Pull the stock, expiry and temperature lists',
        who: 'Inventory planner',
        system: 'Warehouse system',
        usesAi: false,
      },
      { what: 'Write the morning page', who: 'Inventory planner', system: 'Warehouse system', usesAi: true },
      {
        what: 'Check three figures and sign',
        who: 'Inventory planner',
        system: 'Warehouse system',
        usesAi: false,
        approver: 'The planner who signs',
      },
    ],
    volume: [6, 'day', 'Two shifts at three sites'],
    kpis: [
      {
        name: 'Minutes to write the page',
        unit: 'minutes',
        direction: 'lower is better',
        source: 'Timed on ten mornings at each site',
        value: 41,
        n: 60,
      },
    ],
  },
  {
    workflow: 'tickets',
    steps: [
      { what: 'Write the ticket', who: 'Engineer', system: 'Issue tracker', usesAi: true, approver: 'Product owner' },
      { what: 'Build and review', who: 'Engineer', system: 'Repository', usesAi: false, approver: 'A second engineer' },
      {
        what: 'Put together the timeline of an incident',
        who: 'On-call engineer',
        system: 'Issue tracker',
        usesAi: true,
      },
    ],
    volume: [46, 'week', 'Issue tracker, tickets started, autumn 2026'],
    kpis: [
      {
        name: 'Questions on a ticket after start',
        unit: 'per ticket',
        direction: 'lower is better',
        source: 'Issue tracker, comments with a question',
        value: 2.7,
        n: 540,
      },
    ],
  },
  {
    workflow: 'month-end',
    candidate: {
      name: 'Month-end commentary',
      owner: 'desmond.yeo',
      tool: null,
      where:
        'The variances of a cost centre could be put into words from the figures; the causes have to be asked for.',
    },
    steps: [
      { what: 'Find the causes', who: 'Financial analyst', system: 'ERP', usesAi: false },
      {
        what: 'Write the commentary',
        who: 'Financial analyst',
        system: 'Spreadsheet',
        usesAi: true,
        approver: 'Chief financial officer',
      },
    ],
    volume: [38, 'month', 'Cost centres with commentary'],
    kpis: [],
  },
  {
    workflow: 'reviews',
    candidate: {
      name: 'Performance review summaries',
      owner: 'farah.iskandar',
      tool: null,
      where: 'Feedback of a year could be summarised for the talk between manager and colleague.',
    },
    steps: [
      { what: 'Collect feedback', who: 'Manager', system: 'HR system', usesAi: false },
      { what: 'Summarise it', who: 'HR business partner', system: 'HR system', usesAi: true, approver: 'Manager' },
    ],
    volume: [398, 'year', 'One review a person'],
    kpis: [],
  },
  {
    workflow: 'access-requests',
    candidate: {
      name: 'Access requests',
      owner: 'arvind.raghavan',
      tool: null,
      where: 'A request could be compared with the access matrix before somebody decides.',
    },
    steps: [
      {
        what: 'Compare with the role and decide',
        who: 'Support engineer',
        system: 'Identity system',
        usesAi: true,
        approver: 'Owner of the system',
      },
    ],
    volume: [420, 'month', 'Identity system'],
    kpis: [],
  },
  {
    workflow: 'campaign-copy',
    candidate: {
      name: 'Campaign copy',
      owner: 'celine.ong',
      tool: null,
      where: 'First drafts of product texts within the approved claims.',
    },
    steps: [
      {
        what: 'Draft and have claims approved',
        who: 'Content writer',
        system: 'Content system',
        usesAi: true,
        approver: 'Medical affairs',
      },
    ],
    volume: [22, 'month', 'Texts sent for approval'],
    kpis: [],
  },
  {
    workflow: 'policies',
    candidate: {
      name: 'Policy drafting',
      owner: 'farah.iskandar',
      tool: null,
      where: 'A change of an HR policy could be drafted from the decision and the old text.',
    },
    steps: [
      {
        what: 'Draft the change',
        who: 'HR business partner',
        system: 'Document store',
        usesAi: true,
        approver: 'HR director',
      },
    ],
    volume: [9, 'year', 'Policies changed in 2026'],
    kpis: [],
  },
]

/** Why each was kept or dropped, as Priya wrote it down. */
export const decisions: Record<string, string> = {
  invoices: 'Most hours, easy to check against the order, and Finance has asked for it since last year.',
  candidates: 'Applicants wait too long. Human Resources and technology approved it with a person deciding every time.',
  replies: 'Every desk has it every hour, and the facts can be looked up.',
  'stock-reports': 'The morning page is needed at six and written by whoever is awake.',
  tickets: 'Engineering wants to go first, and most questions come from unclear tickets.',
  'month-end': 'Unpublished figures have no approved tool yet. Look again when they have.',
  reviews: 'A judgement about people that is hard to check. Not before managers have learned to coach with less.',
  'access-requests': 'Wrong rights cost more than the minutes saved.',
  'campaign-copy': 'Claims are a matter of law here; the medical team has no time to co-design before summer.',
  policies: 'Nine a year. Too rare to be trained for.',
}

/** Roles that were asked and get no workflow this year. */
export const leftOut: { role: string; department: string; why: string }[] = [
  { role: 'Financial Analyst', department: 'Finance', why: 'No tool is approved for unpublished figures yet.' },
  {
    role: 'HR Business Partner',
    department: 'Human Resources',
    why: 'Both of their candidates stay with people alone this year.',
  },
  {
    role: 'Support Engineer',
    department: 'IT & Engineering',
    why: 'A wrong right costs more than the minutes that would be saved.',
  },
]
