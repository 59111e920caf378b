import type { InstrumentContent, Item } from './instruments.schema.ts'

type Points = Extract<Item, { kind: 'ordinal' }>['points']
type Asked = { self: string; other: string }

const base = { help: null, cannotSay: true, perSubject: true, scale: null, reversed: false }
/** Managers and experts are asked the same of {who}: same behaviour, same frame, same answers (measurement 6.1). */
const says = ({ self, other }: Asked) => ({ self, manager: other, expert: other })

function points(labels: readonly string[], first: number): Points {
  return labels.map((label, at) => ({ point: first + at, label }))
}

/** What goes wrong of 100 times; the point is the share in per cent. */
const OF_A_HUNDRED: Points = [
  { point: 0, label: 'Practically never' },
  { point: 1, label: 'About 1 in 100 times' },
  { point: 5, label: 'About 5 in 100 times' },
  { point: 10, label: 'About 10 in 100 times' },
  { point: 25, label: 'About 25 in 100 times' },
  { point: 50, label: 'Half of the times or more' },
]
/** The point is the middle of its band, in the organisation's own money; the open band counts as its lower end. */
const MONEY_BANDS: Points = [
  { point: 0, label: 'Next to nothing: it is put right at once' },
  { point: 50, label: 'Up to 100' },
  { point: 550, label: '100 to 1,000' },
  { point: 5_500, label: '1,000 to 10,000' },
  { point: 55_000, label: '10,000 to 100,000' },
  { point: 100_000, label: 'More than 100,000' },
]

/**
 * The task record of a needs assessment (measurement 1.2), asked once per task of the employee, of the manager and, where
 * wanted, of somebody who knows the work. `{subject}` is the task, `{who}` the person or role spoken of.
 */
export const dailyTasks: InstrumentContent = {
  title: 'Daily tasks',
  purpose:
    'We want to find the work that is worth changing before we plan any training. By AI we mean tools that write, summarise, sort or answer from text, pictures or data. There are no right answers, and nobody is judged by theirs.',
  suits: 'attributed',
  isSensitive: false,
  sections: [
    { key: 'time', title: 'How often and how long' },
    { key: 'risk', title: 'What depends on it' },
    { key: 'fit', title: 'How it feels to do' },
  ],
  scales: [],
  source: { standing: 'own', credit: 'Frequency categories: O*NET scale FT, O*NET Resource Center, CC BY 4.0.' },
  items: [
    {
      ...base,
      key: 'frequency',
      kind: 'frequency',
      section: 'time',
      weekly: true,
      says: says({
        self: 'In the last 3 months, how often did you do this?',
        other: 'In the last 3 months, how often did {who} do this?',
      }),
    },
    {
      ...base,
      key: 'minutes',
      kind: 'range',
      section: 'time',
      unit: 'minutes',
      least: 0,
      most: 4_800,
      help: 'From when work on it begins until it is handed on, waiting left out.',
      says: says({
        self: 'In the last 3 months, how long did this take you each time?',
        other: 'In the last 3 months, how long did this take {who} each time?',
      }),
    },
    {
      ...base,
      key: 'errorProb',
      kind: 'ordinal',
      section: 'risk',
      points: OF_A_HUNDRED,
      says: says({
        self: 'Of the last 100 times you did this, how many needed correcting later?',
        other: 'Of the last 100 times {who} did this, how many needed correcting later?',
      }),
    },
    {
      ...base,
      key: 'errorCost',
      kind: 'ordinal',
      section: 'risk',
      points: MONEY_BANDS,
      help: 'Working time, money and goodwill together, in your own currency.',
      says: says({
        self: 'When this goes wrong, what does it usually cost?',
        other: 'When this goes wrong, what does it usually cost?',
      }),
    },
    {
      ...base,
      key: 'dataClass',
      kind: 'choice',
      section: 'risk',
      help: 'Choose the strictest that applies.',
      choices: [
        { key: 'public', label: 'Public: anybody may read it' },
        { key: 'internal', label: 'Internal: for everybody who works here' },
        { key: 'confidential', label: 'Confidential: for some of us, such as prices or contracts' },
        { key: 'restricted', label: 'Restricted: named people only, such as salaries or passwords' },
        { key: 'special category', label: 'Special category: health, belief, origin, union, biometrics' },
      ],
      says: says({
        self: 'What is the most sensitive information you need for this?',
        other: 'What is the most sensitive information {who} needs for this?',
      }),
    },
    {
      ...base,
      key: 'decisionImpact',
      kind: 'choice',
      section: 'risk',
      choices: [
        { key: 'none', label: 'Nobody: it decides nothing' },
        { key: 'internal', label: 'Colleagues inside the organisation' },
        { key: 'customer or employee', label: 'A customer, an applicant or an employee personally' },
        { key: 'legal or safety', label: "Somebody's rights, health or safety" },
      ],
      says: says({
        self: 'Whom does the outcome of this reach?',
        other: 'Whom does the outcome of this reach?',
      }),
    },
    {
      ...base,
      key: 'verifiability',
      kind: 'ordinal',
      section: 'risk',
      points: points(['Hardly at all', 'With much effort', 'With some effort', 'Quickly', 'At a glance'], 0),
      says: says({
        self: 'How quickly can you check whether the result is right?',
        other: 'How quickly can {who} check whether the result is right?',
      }),
    },
    {
      ...base,
      key: 'difficulty',
      kind: 'ordinal',
      section: 'fit',
      points: points(['Very easy', 'Easy', 'In between', 'Hard', 'Very hard'], 1),
      says: says({ self: 'How hard is this for you?', other: 'How hard is this for {who}?' }),
    },
    {
      ...base,
      key: 'importance',
      kind: 'ordinal',
      section: 'fit',
      points: points(['Hardly matters', 'Matters a little', 'Matters', 'Matters a lot', 'The work stands on it'], 1),
      says: says({
        self: 'How much does this matter for the results of your role?',
        other: 'How much does this matter for the results of this role?',
      }),
    },
    {
      ...base,
      key: 'aiSuitability',
      kind: 'ordinal',
      section: 'fit',
      points: points(['None of it', 'A small part', 'About half', 'Most of it', 'All of it'], 0),
      says: says({
        self: 'How much of this could AI prepare for you to check?',
        other: 'How much of this could AI prepare for {who} to check?',
      }),
    },
    {
      ...base,
      key: 'competence',
      kind: 'ordinal',
      section: 'fit',
      points: points(['New to it', 'With help', 'On my own', 'With ease', 'Others ask me'], 1),
      says: says({
        self: 'How sure are you today in using AI for this?',
        other: 'How sure is {who} today in using AI for this?',
      }),
    },
    {
      ...base,
      key: 'comment',
      kind: 'text',
      section: 'fit',
      most: 600,
      cannotSay: false,
      says: says({
        self: 'Is there anything about this task that we should know?',
        other: 'Is there anything about this task that we should know?',
      }),
    },
  ],
}
