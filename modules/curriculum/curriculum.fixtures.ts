import type { LintInput } from './lint-input.ts'
import { STANDARD } from './policy.ts'
import type { Programme, Unit } from './unit.ts'

const ANCHORS = ['Not yet', 'On the way', 'Good', 'Exemplary']

/** A unit that breaks no rule: what a test changes is all that is wrong with it. */
export function goodUnit(change: Partial<Unit> = {}): Unit {
  return {
    key: 'invoice-check',
    title: 'Process an invoice with the assistant and catch what it got wrong',
    workflows: ['invoice-processing'],
    department: 'Finance',
    role: 'end user',
    variantOf: null,
    without: [],
    language: 'en',
    tools: ['the invoice assistant in the ERP'],
    objectives: [
      {
        id: 'check',
        does: 'Compares the draft with the order and corrects it',
        task: 'match-invoice',
        metric: 'corrections after approval',
      },
    ],
    topics: [],
    artifacts: [
      { bring: 'Three invoices of last week', kind: 'own', data: ['internal'], prepare: 'Open them in the ERP' },
    ],
    guardrails: [
      { card: 'stay-in-the-erp', kind: 'dont', about: 'privacy', says: 'Never paste an invoice elsewhere.' },
    ],
    assignment: {
      title: 'Ten invoices',
      deliverable: 'Ten processed invoices with a list of corrections',
      minutes: 45,
      days: 5,
      reflection: ['tried', 'worked', 'failed', 'questions'],
    },
    rubric: {
      gate: 'A person approved every payment',
      criteria: ['Checks', 'Corrects', 'Records', 'Asks'].map((name) => ({ name, levels: [...ANCHORS] })),
    },
    aids: ['invoice-checklist'],
    extra: {},
    intro: '',
    runIntro: '',
    blocks: [
      {
        title: 'Concerns and norms',
        minutes: 10,
        mode: 'instructor',
        purpose: 'opening',
        text: 'Say: you may get this wrong here.',
      },
      { title: 'Watch one', minutes: 30, mode: 'instructor', purpose: 'demonstration', text: 'Open an invoice.' },
      {
        title: 'Your own three',
        minutes: 25,
        mode: 'practice',
        purpose: 'exercise',
        text: 'Work alone, then compare.',
      },
    ],
    sections: [{ title: 'Facilitator notes', text: 'Bring a prepared invoice.' }],
    inherits: [],
    ...change,
  }
}

export function goodProgramme(change: Partial<Programme> = {}): Programme {
  return {
    key: 'first',
    title: 'Invoices and stock reports',
    anchor: 'group go-live',
    portfolio: [
      {
        workflow: 'invoice-processing',
        departments: ['Finance'],
        tasks: [{ key: 'match-invoice', says: 'Match an invoice to its order', roles: ['end user'] }],
      },
      {
        workflow: 'stock-reports',
        departments: ['Warehouse'],
        tasks: [{ key: 'summarise-stock', says: 'Summarise the stock report', roles: ['end user'] }],
      },
    ],
    needs: {
      interviews: [
        { department: 'Finance', role: 'end user', employees: 3, managers: 1 },
        { department: 'Warehouse', role: 'end user', employees: 4, managers: 1 },
      ],
      locked: true,
      openDisagreements: 0,
    },
    departments: [
      { name: 'Finance', roles: ['end user', 'manager'] },
      { name: 'Warehouse', roles: ['end user'] },
    ],
    channel: { where: '#ai-at-work', owner: 'Priya Nair', answersWithin: '1 working day' },
    leadTimes: [{ days: 20, people: 30 }],
    units: [],
    extra: {},
    text: '',
    ...change,
  }
}

/** Eight units for two departments, nothing wrong with any of them. */
export function goodInput(change: Partial<LintInput> = {}): LintInput {
  const finance = ['a', 'b', 'c'].map((key) => goodUnit({ key: `finance-${key}` }))
  const managers = goodUnit({ key: 'finance-managers', role: 'manager' })
  const stock = { workflows: ['stock-reports'], department: 'Warehouse', title: 'Turn the stock report into a page' }
  const warehouse = ['a', 'b', 'c', 'd'].map((key) =>
    goodUnit({
      key: `warehouse-${key}`,
      ...stock,
      objectives: [
        {
          id: 'page',
          does: 'Writes the page and checks each figure',
          task: 'summarise-stock',
          metric: 'corrections a week',
        },
      ],
    }),
  )
  return {
    units: [...finance, managers, ...warehouse],
    programme: goodProgramme(),
    policy: STANDARD,
    effects: [
      { department: 'Finance', effect: 0.3, ci: [0.1, 0.5], n: 30 },
      { department: 'Warehouse', effect: 0.2, ci: [0, 0.4], n: 28 },
    ],
    ...change,
  }
}
