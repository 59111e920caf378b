import type { StoryWorkflow } from './story.ts'

/** The five workflows that Meranti chose, with the words its people read. `owner` is the e-mail name of a person. */
export const workflows: StoryWorkflow[] = [
  {
    id: 'invoices',
    name: 'Invoice processing',
    owner: 'desmond.yeo',
    tool: 'Invoice assistant in the ERP',
    access: 'erp-assistant',
    skill: 'invoices',
    live: [75],
    risk: 'Supplier bank details and prices are confidential. The assistant proposes; a person approves every payment, and two approve above SGD 20,000.',
    whereAiFits:
      'When an invoice arrives, the assistant reads it, fills in the lines and finds the purchase order. You start from its draft instead of an empty screen, and look closely at what it marks as doubtful. Matching, asking the supplier and approving stay with you.',
    goodLooksLike:
      'You compare supplier, amount and bank details with the order before you press approve, every time. When the draft is wrong you correct it and say why in one line, so the next one is better. You never paste an invoice into a tool outside the ERP. A good week has fewer late payments and no payment you could not explain.',
  },
  {
    id: 'candidates',
    name: 'Candidate screening',
    owner: 'farah.iskandar',
    tool: 'Screening helper in the recruiting system',
    access: 'recruiting-helper',
    skill: 'candidates',
    live: [60, 60],
    risk: 'A decision about a person. The helper may sort and summarise but never reject; every refusal has a named person and a written reason, and results are compared by group each quarter.',
    whereAiFits:
      'For a new opening the helper turns the job description into questions and summarises each application against them, with the sentence it relied on. You read the summary beside the application and decide who is invited. It saves the first hour of reading, not the judgement.',
    goodLooksLike:
      'You open the application itself before you say no to anybody. You leave out age, photo, family and health, and you question a summary that leans on them. Two of you look at the same ten applications once a month and talk about where you differ. Candidates hear from us sooner, and each of them could be told why.',
  },
  {
    id: 'replies',
    name: 'Customer e-mail replies',
    owner: 'marcus.pillai',
    tool: 'Reply drafts in the service desk',
    access: 'desk-drafts',
    skill: 'replies',
    live: [90],
    risk: 'Messages can hold patient names and complaints about medicines. Adverse events go to the safety desk at once and are never answered from a draft.',
    whereAiFits:
      'When a clinic or pharmacy writes, a draft answer waits beside the message with the order and the delivery it refers to. You check the facts, put it in your own voice and send it. Questions about side effects or dosage go to the safety desk first, without a draft.',
    goodLooksLike:
      'Every date, batch and quantity in your reply is one you have looked up yourself. It sounds like you, and it answers the question that was asked. You take out names of patients before you use a draft as an example for others. Customers write back less often because the first answer was complete.',
  },
  {
    id: 'stock-reports',
    name: 'Inventory report summaries',
    owner: 'joanne.toh',
    tool: 'Report writer in the warehouse system',
    access: 'wms-reports',
    skill: 'stock-reports',
    live: [60],
    risk: 'A wrong number can empty a cold room. Figures are copied from the system, never rewritten, and the planner signs the summary.',
    whereAiFits:
      'Each morning the report writer turns the stock, expiry and temperature lists into one page: what is short, what expires soon, what was too warm. You begin your shift with that page and go to the shelves it names. The counting and the ordering remain your work.',
    goodLooksLike:
      'You check three numbers of the page against the system before you pass it on. You add what the system cannot know, such as a delayed lorry or a hospital that called. If the page misses something, you report it the same day. The shift after yours can act on your page without ringing you.',
  },
  {
    id: 'tickets',
    name: 'Sprint tickets and incident response',
    owner: 'arvind.raghavan',
    tool: 'Engineering assistant in the issue tracker',
    access: 'tracker-assistant',
    skill: 'tickets',
    live: [75],
    risk: 'Logs may hold customer data and secrets. Only the tracker’s own assistant is allowed, and nothing it proposes runs in production without review.',
    whereAiFits:
      'The assistant drafts tickets from a conversation, suggests acceptance checks, and in an incident gathers the timeline and the recent changes. You sharpen the ticket, decide what to try, and write down what you learned. It is quickest on the parts nobody enjoys writing.',
    goodLooksLike:
      'A colleague can start on your ticket without asking you anything. In an incident you treat each suggestion as a guess to be tested, and you say which one you tried. Secrets and customer data are removed before a log is shared. Reviews after incidents name causes, not people.',
  },
]
