import type { DepartmentId, Story, StoryPerson } from './story.ts'

/** What a task is like on an ordinary day at Meranti; each respondent's answers scatter a little around it. */
export type StoryTask = {
  key: string
  /** The job title on the roster that does it. */
  title: string
  statement: string
  /** The candidate workflow that it belongs to. */
  workflow: string
  /** O*NET frequency category, 1 (yearly or less) to 7 (hourly or more). */
  frequency: number
  /** Minutes each time: low, usual, high. */
  minutes: [number, number, number]
  difficulty: number
  importance: number
  /** How far AI could help, 0 to 4, and how easily a person can check what it made, 0 to 4. */
  suits: number
  checkable: number
  errorProb: number
  errorCost: number
  data: 'public' | 'internal' | 'confidential' | 'restricted' | 'special category'
  impact: 'none' | 'internal' | 'customer or employee' | 'legal or safety'
  competence: number
  /** Where the manager sees it otherwise than the people who do it. */
  managerSees?: Partial<Pick<StoryTask, 'frequency' | 'minutes' | 'suits' | 'data' | 'importance'>>
  /** Named by one side only: the other left it out. */
  onlyNamedBy?: 'employee' | 'manager'
}

export type StoryRating = {
  respondent: StoryPerson
  department: DepartmentId
  view: 'employee' | 'manager'
  task: StoryTask
  frequency: number
  minutes: [number, number, number]
  difficulty: number
  importance: number
  suits: number
  checkable: number
  errorProb: number
  errorCost: number
  data: StoryTask['data']
  impact: StoryTask['impact']
  competence: number
}

const task = (
  title: string,
  workflow: string,
  key: string,
  statement: string,
  [frequency, minutes, difficulty, importance, suits, checkable]: [
    number,
    [number, number, number],
    number,
    number,
    number,
    number,
  ],
  [errorProb, errorCost, data, impact, competence]: [number, number, StoryTask['data'], StoryTask['impact'], number],
  more: Pick<StoryTask, 'managerSees' | 'onlyNamedBy'> = {},
): StoryTask => ({
  title,
  workflow,
  key,
  statement,
  frequency,
  minutes,
  difficulty,
  importance,
  suits,
  checkable,
  errorProb,
  errorCost,
  data,
  impact,
  competence,
  ...more,
})

/** Twenty-two daily tasks of nine titles; five workflows were chosen from them and five were not. */
export const tasks: StoryTask[] = [
  task(
    'Accounts Payable Specialist',
    'invoices',
    'match-invoice',
    'Match a supplier invoice with its purchase order and goods receipt to release it for payment',
    [6, [4, 9, 20], 3, 5, 3, 4],
    [0.06, 400, 'confidential', 'internal', 2],
  ),
  task(
    'Accounts Payable Specialist',
    'invoices',
    'ask-supplier',
    'Write to a supplier about a difference on an invoice to get it corrected',
    [5, [8, 15, 30], 2, 4, 4, 4],
    [0.03, 150, 'confidential', 'customer or employee', 3],
  ),
  task(
    'Accounts Payable Specialist',
    'invoices',
    'code-invoice',
    'Assign cost centre and tax code to invoice lines so that they are booked right',
    [6, [2, 4, 10], 3, 4, 3, 3],
    [0.08, 120, 'confidential', 'internal', 2],
    { managerSees: { frequency: 5, minutes: [1, 1, 3] } },
  ),
  task(
    'Financial Analyst',
    'month-end',
    'explain-variances',
    'Explain the variances of a cost centre in words so that managers can act on them',
    [3, [40, 75, 150], 4, 4, 3, 2],
    [0.1, 800, 'restricted', 'internal', 2],
  ),
  task(
    'Financial Analyst',
    'month-end',
    'reconcile-accounts',
    'Reconcile balance sheet accounts to close the month',
    [3, [60, 120, 240], 4, 5, 1, 3],
    [0.05, 1500, 'restricted', 'internal', 3],
  ),
  task(
    'Recruiter',
    'candidates',
    'read-applications',
    'Read applications for an opening to decide who is invited',
    [5, [15, 25, 45], 4, 5, 3, 2],
    [0.12, 3000, 'confidential', 'customer or employee', 2],
  ),
  task(
    'Recruiter',
    'candidates',
    'write-questions',
    'Turn a job description into interview questions so that all candidates are asked the same',
    [4, [30, 45, 90], 3, 4, 4, 4],
    [0.05, 300, 'internal', 'customer or employee', 2],
  ),
  task(
    'HR Business Partner',
    'reviews',
    'summarise-reviews',
    'Summarise feedback on a person for the yearly performance review',
    [2, [45, 60, 120], 4, 5, 2, 1],
    [0.15, 5000, 'restricted', 'customer or employee', 2],
    { managerSees: { data: 'confidential' } },
  ),
  task(
    'HR Business Partner',
    'policies',
    'draft-policy',
    'Draft a change of an HR policy so that managers can apply it',
    [2, [120, 180, 360], 4, 4, 3, 3],
    [0.1, 1000, 'internal', 'customer or employee', 2],
  ),
  task(
    'Customer Service Associate',
    'replies',
    'answer-order-question',
    'Answer a question about an order or a delivery by e-mail',
    [7, [4, 8, 15], 2, 5, 4, 4],
    [0.04, 80, 'confidential', 'customer or employee', 2],
  ),
  task(
    'Customer Service Associate',
    'replies',
    'answer-complaint',
    'Answer a complaint so that the customer knows what happens next',
    [5, [10, 20, 40], 4, 5, 3, 3],
    [0.08, 400, 'confidential', 'customer or employee', 3],
  ),
  task(
    'Customer Service Associate',
    'safety-reports',
    'pass-on-side-effect',
    'Pass on a reported side effect to the safety desk within a day',
    [4, [10, 15, 30], 3, 5, 1, 1],
    [0.02, 50000, 'special category', 'legal or safety', 3],
    { onlyNamedBy: 'manager' },
  ),
  task(
    'Inventory Planner',
    'stock-reports',
    'summarise-stock',
    'Summarise stock, expiry and temperature lists on one page for the next shift',
    [5, [25, 40, 60], 3, 5, 4, 4],
    [0.07, 900, 'internal', 'internal', 2],
  ),
  task(
    'Inventory Planner',
    'stock-reports',
    'explain-shortage',
    'Explain a shortage to customer service so that they can tell clinics',
    [5, [10, 15, 25], 3, 4, 3, 3],
    [0.06, 500, 'internal', 'customer or employee', 2],
  ),
  task(
    'Inventory Planner',
    'stock-reports',
    'count-difference',
    'Investigate a counting difference to correct the stock record',
    [4, [20, 35, 80], 4, 4, 1, 2],
    [0.05, 700, 'internal', 'internal', 3],
    { onlyNamedBy: 'employee' },
  ),
  task(
    'Software Engineer',
    'tickets',
    'write-ticket',
    'Write a sprint ticket with acceptance criteria so that it can be built without asking',
    [5, [10, 20, 45], 3, 4, 4, 4],
    [0.15, 300, 'internal', 'internal', 2],
  ),
  task(
    'Software Engineer',
    'tickets',
    'incident-timeline',
    'Put together the timeline of an incident to write its review',
    [4, [45, 90, 180], 4, 5, 4, 3],
    [0.1, 600, 'confidential', 'internal', 2],
  ),
  task(
    'Support Engineer',
    'access-requests',
    'check-access',
    'Check an access request against the role of the person to grant or refuse it',
    [5, [3, 5, 10], 2, 5, 2, 3],
    [0.04, 2000, 'restricted', 'legal or safety', 3],
  ),
  task(
    'Software Engineer',
    'tickets',
    'review-code',
    'Review a change of a colleague to find errors before release',
    [6, [10, 25, 60], 4, 5, 2, 3],
    [0.1, 1200, 'confidential', 'internal', 3],
    { managerSees: { suits: 4, minutes: [5, 10, 20] } },
  ),
  task(
    'Campaign Executive',
    'replies',
    'answer-pharmacy',
    'Answer a pharmacy that asks about a campaign or sample by e-mail',
    [5, [6, 12, 20], 2, 4, 4, 4],
    [0.05, 100, 'internal', 'customer or employee', 2],
  ),
  task(
    'Campaign Executive',
    'campaign-copy',
    'draft-copy',
    'Draft campaign copy for a product within the approved claims',
    [4, [45, 80, 150], 3, 4, 4, 2],
    [0.2, 4000, 'internal', 'legal or safety', 2],
  ),
  task(
    'Campaign Executive',
    'campaign-copy',
    'summarise-results',
    'Summarise the results of a campaign for the sales team',
    [4, [40, 60, 90], 2, 3, 4, 3],
    [0.05, 100, 'internal', 'internal', 3],
  ),
]

/** How many people of each title were interviewed with their managers. */
const ASKED = 7

/** Who was asked, and what they said; the same answers every time. */
export function ratings(story: Story): StoryRating[] {
  return Object.entries(Object.groupBy(tasks, ({ title }) => title)).flatMap(([title, own]) => {
    const doing = story.people.filter((one) => one.title === title)
    const step = Math.max(1, Math.floor(doing.length / ASKED))
    const asked = Array.from({ length: ASKED }, (_, n) => doing[n * step]!)
    const managers = [...new Set(asked.map(({ managerId }) => managerId))].map(
      (id) => story.people.find((one) => one.id === id)!,
    )
    const employeeViews = asked.flatMap((respondent) =>
      own!
        .filter((one) => one.onlyNamedBy !== 'manager')
        .map((one) => rating(asked[0]!.department, one, respondent, 'employee', one.onlyNamedBy ? 0 : 1)),
    )
    const managerViews = managers.flatMap((respondent) =>
      own!
        .filter((one) => one.onlyNamedBy !== 'employee')
        .map((one) => rating(asked[0]!.department, { ...one, ...one.managerSees }, respondent, 'manager', 1, one)),
    )
    return [...employeeViews, ...managerViews]
  })
}

function rating(
  department: DepartmentId,
  said: StoryTask,
  respondent: StoryPerson,
  view: StoryRating['view'],
  scatter: number,
  task: StoryTask = said,
): StoryRating {
  const draw = (what: string): number => drawn(`${respondent.id} ${task.key} ${what}`)
  const near = (value: number, low: number, high: number, what: string): number =>
    Math.min(high, Math.max(low, value + (draw(what) < 0.25 * scatter ? -1 : draw(what) > 1 - 0.25 * scatter ? 1 : 0)))
  const pace = 0.85 + 0.3 * draw('pace')
  const minutes = said.minutes.map((one) => Math.max(1, Math.round(one * pace))) as [number, number, number]
  return {
    respondent,
    department,
    view,
    task,
    frequency: said.frequency,
    minutes,
    difficulty: near(said.difficulty, 1, 5, 'difficulty'),
    importance: near(said.importance, 1, 5, 'importance'),
    suits: near(said.suits, 0, 4, 'suits'),
    checkable: near(said.checkable, 0, 4, 'checkable'),
    errorProb: said.errorProb,
    errorCost: said.errorCost,
    data: said.data,
    impact: said.impact,
    competence: near(said.competence, 1, 5, 'competence'),
  }
}

/** A number from 0 to 1 that is always the same for the same text (FNV-1a). */
function drawn(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) / 4294967296
}
