/** Meranti's own rules for AI at work, as its staff handbook has them, and the cards that Priya cut from them. */
export const policyTitle = 'AI at work: rules of Meranti Distribution'

export const policyText = `# AI at work: rules of Meranti Distribution

## 1. What these rules are for

We use AI where it takes routine from us and leaves us the judgement. Whoever uses it answers for the result as for their own work.

## 2. Data

Public and internal information may be used in every tool on our list. Confidential information, such as prices, supplier terms and customers' orders, stays in the system that it comes from and in the assistant that is built into that system.

Health data of patients, reports of side effects and data on the health of colleagues are used in no AI tool.

Bank details are never copied out of the ERP.

## 3. Decisions about people

A decision about an applicant or a colleague is taken by a named person who has read the source. A tool may sort and summarise. It refuses nobody.

Every refusal of an applicant has a reason in writing. Human Resources compares the results by group each quarter.

Nothing that somebody does while practising is used for pay, promotion or discipline.

## 4. Approval

Payments above SGD 20,000 are approved by two people, whoever prepared them.

A new or changed bank account of a supplier is confirmed by telephone on the number that we already hold.

A message that mentions a side effect goes to the safety desk the same day and is not answered from a draft.

Changes to systems that customers use are read by a second person before they are released.

## 5. When something goes wrong

Tell us at once. Whoever reports a mistake or a near-miss has no disadvantage from it. We would rather hear of ten that came to nothing than miss the one that did not.
`

export type StoryCard = {
  key: string
  kind: 'do' | 'dont' | 'ask'
  about: 'privacy' | 'bias' | 'approvals'
  workflow: string | null
  role: 'end user' | 'manager' | 'hr' | 'technical' | 'oversight' | null
  says: string
  reason: string
  /** The beginning of the paragraph of the policy that it comes from. */
  from: string
}

export const cards: StoryCard[] = [
  {
    key: 'you-answer-for-the-result',
    kind: 'do',
    about: 'approvals',
    workflow: null,
    role: null,
    says: 'Read what a tool made before you use it; you answer for it as for your own work.',
    reason: 'A draft that nobody has read is nobody’s work.',
    from: 'We use AI where it takes routine',
  },
  {
    key: 'no-health-data-in-any-tool',
    kind: 'dont',
    about: 'privacy',
    workflow: null,
    role: null,
    says: 'Do not put health data of patients or colleagues into any AI tool.',
    reason: 'It is the most protected data we hold, and no tool on our list is approved for it.',
    from: 'Health data of patients',
  },
  {
    key: 'bank-details-stay-in-the-erp',
    kind: 'dont',
    about: 'privacy',
    workflow: 'invoices',
    role: 'end user',
    says: 'Never copy bank details out of the ERP.',
    reason: 'A copied account number is where payment fraud begins.',
    from: 'Bank details are never',
  },
  {
    key: 'call-before-a-new-account',
    kind: 'ask',
    about: 'approvals',
    workflow: 'invoices',
    role: null,
    says: 'When a supplier’s bank account is new or changed, call the number that we already hold before anything is paid.',
    reason: 'A draft copies a false account as faithfully as a true one.',
    from: 'A new or changed bank account',
  },
  {
    key: 'read-the-application-before-a-no',
    kind: 'do',
    about: 'bias',
    workflow: 'candidates',
    role: 'hr',
    says: 'Open the application itself before you say no to anybody, and write the reason down.',
    reason: 'The helper may sort and summarise; it refuses nobody.',
    from: 'A decision about an applicant',
  },
  {
    key: 'side-effects-to-the-safety-desk',
    kind: 'ask',
    about: 'approvals',
    workflow: 'replies',
    role: null,
    says: 'Hand a message that mentions a side effect to the safety desk at once, without a drafted answer.',
    reason: 'A friendly answer can cost the hours that matter.',
    from: 'A message that mentions a side effect',
  },
  {
    key: 'figures-come-from-the-system',
    kind: 'do',
    about: 'approvals',
    workflow: 'stock-reports',
    role: 'end user',
    says: 'Check three figures of the drafted page against the warehouse system, and sign it.',
    reason: 'A rounded figure can empty a cold room.',
    from: 'We use AI where it takes routine',
  },
  {
    key: 'a-second-person-reads-the-change',
    kind: 'ask',
    about: 'approvals',
    workflow: 'tickets',
    role: 'technical',
    says: 'Have a suggested change to a system that customers use read by a second person before it is released.',
    reason: 'Whoever runs it answers for it, at three in the morning too.',
    from: 'Changes to systems that customers use',
  },
  {
    key: 'practice-is-nobodys-appraisal',
    kind: 'dont',
    about: 'bias',
    workflow: null,
    role: 'manager',
    says: 'Do not use what somebody does in practice for pay, promotion or discipline.',
    reason: 'People who are judged while they practise stop practising.',
    from: 'Nothing that somebody does while practising',
  },
]

export const tools: { tool: string; rules: Partial<Record<string, ['allowed' | 'ask' | 'no', string]>> }[] = [
  {
    tool: 'Invoice assistant in the ERP',
    rules: {
      public: ['allowed', 'Nothing to protect'],
      internal: ['allowed', 'Built into the system that holds it'],
      confidential: ['allowed', 'Supplier terms stay in the ERP'],
      restricted: ['ask', 'Salaries are booked in the same ledger'],
      'special category': ['no', 'Section 2 of our rules'],
    },
  },
  {
    tool: 'Screening helper in the recruiting system',
    rules: {
      public: ['allowed', 'Nothing to protect'],
      internal: ['allowed', 'Job descriptions and questions'],
      confidential: ['ask', 'Applications: only with the reviewed questions of the opening'],
      restricted: ['no', 'Not contracted for it'],
      'special category': ['no', 'Section 2 of our rules'],
    },
  },
  {
    tool: 'Reply drafts in the service desk',
    rules: {
      public: ['allowed', 'Nothing to protect'],
      internal: ['allowed', 'Built into the desk'],
      confidential: ['allowed', 'Orders stay in the desk'],
      restricted: ['no', 'Not contracted for it'],
      'special category': ['no', 'Section 2 of our rules'],
    },
  },
]

export const nearMiss = {
  what: 'A drafted reply promised a delivery for Friday. The lorry was already known to be late. A colleague noticed because the customer rang in between.',
  helped: 'We had agreed to look up every date. I had stopped doing it in the afternoon rush.',
  answer:
    'Thank you. The desk now shows the delivery date beside the draft, so that nobody has to open a second window in the rush.',
}
