import { dailyTasks } from './daily-tasks.ts'
import type { InstrumentContent, Item } from './instruments.schema.ts'

export type Shipped = { key: string; edition: number; content: InstrumentContent }
type Ordinal = Extract<Item, { kind: 'ordinal' }>

const AI_IS = 'By AI we mean tools that write, summarise, sort or answer from text, pictures or data.'
const AGREEMENT = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree']
const SHARES = ['In none', 'In less than a quarter', 'In a quarter to a half', 'In half to three quarters', 'In more']
const CLEARLY = ['Not yet', 'Roughly', 'Mostly', 'Clearly']
const OGL =
  'Contains public sector information licensed under the Open Government Licence v3.0: UK Civil Service People Survey, Cabinet Office.'

function ordinal(key: string, self: string, labels: readonly string[], more: Partial<Ordinal> = {}): Ordinal {
  return {
    key,
    kind: 'ordinal',
    says: { self, manager: null, expert: null },
    help: null,
    cannotSay: true,
    perSubject: false,
    section: null,
    scale: null,
    reversed: false,
    points: labels.map((label, at) => ({ point: at + 1, label })),
    ...more,
  }
}

function text(key: string, self: string): Item {
  const { points: _, ...rest } = ordinal(key, self, [])
  return { ...rest, kind: 'text', most: 800, cannotSay: false }
}

const threeQuestions: InstrumentContent = {
  title: 'The three questions',
  purpose: `A programme has worked when everybody can answer three questions. ${AI_IS} Say honestly where you stand; "not yet" is a good answer.`,
  suits: 'either',
  isSensitive: false,
  sections: [],
  scales: [],
  source: { standing: 'own', credit: '' },
  items: [
    ordinal('where', 'Today, how clearly can you say where AI fits in your daily work?', CLEARLY),
    ordinal('good', 'Today, how clearly can you say what good use of AI looks like in your role?', CLEARLY),
    ordinal('when', 'Today, how clearly can you say when you are expected to start?', CLEARLY),
    ordinal('how', 'Today, how clearly can you say how you will take the first step?', CLEARLY),
    text('missing', 'What would help you most to answer these?'),
  ],
}

const safety: InstrumentContent = {
  title: 'Safe to learn',
  purpose: `We ask whether it is safe here to try, to ask and to get something wrong while learning to work with AI. ${AI_IS} Nobody can find out who said what.`,
  suits: 'anonymous',
  isSensitive: true,
  sections: [
    { key: 'team', title: 'In my team' },
    { key: 'support', title: 'Support and change' },
    { key: 'words', title: 'In your own words' },
  ],
  scales: [{ key: 'safety', title: 'Safe to learn' }],
  source: {
    standing: 'adapted, not validated',
    credit: `${OGL} The items challenge, manager-open, feedback, tools, learning and change use its wording; the others are our own.`,
  },
  items: [
    ordinal('challenge', 'I think it is safe to challenge the way things are done in this organisation', AGREEMENT, {
      section: 'team',
      scale: 'safety',
    }),
    ordinal('ask', 'I can ask a simple question about AI in my team', AGREEMENT, { section: 'team', scale: 'safety' }),
    ordinal('mistake', 'A mistake made while trying AI is held against people in my team', AGREEMENT, {
      section: 'team',
      scale: 'safety',
      reversed: true,
    }),
    ordinal('report', 'I would tell my team about an AI result of mine that turned out wrong', AGREEMENT, {
      section: 'team',
      scale: 'safety',
    }),
    ordinal('hide', 'People in my team keep quiet about using AI', AGREEMENT, {
      section: 'team',
      scale: 'safety',
      reversed: true,
    }),
    ordinal('manager-open', 'My manager is open to my ideas', AGREEMENT, { section: 'support', scale: 'safety' }),
    ordinal('feedback', 'The feedback I receive helps me to improve my performance', AGREEMENT, { section: 'support' }),
    ordinal('tools', 'I have the tools I need to do my job effectively', AGREEMENT, { section: 'support' }),
    ordinal(
      'learning',
      'Learning and development activities I have completed in the past 12 months have helped to improve my performance',
      AGREEMENT,
      { section: 'support' },
    ),
    ordinal('change', 'I feel that change is managed well in this organisation', AGREEMENT, { section: 'support' }),
    { ...text('words', 'What would make it safer for you to try AI at work?'), section: 'words' },
  ],
}

/** The same behaviour, frame and answers for both raters: frequencies of what was done, not agreement. */
function observed(key: string, self: string, manager: string): Ordinal {
  return ordinal(key, self, SHARES, {
    says: { self, manager, expert: null },
    perSubject: true,
    points: SHARES.map((label, at) => ({ point: at, label })),
  })
}

const observation: InstrumentContent = {
  title: 'What changed at work',
  purpose: `The same questions go to each person and to their manager. ${AI_IS} Answer for the last 4 weeks only. Whoever has not seen something chooses "I cannot say"; that is an answer too.`,
  suits: 'attributed',
  isSensitive: false,
  sections: [],
  scales: [],
  source: { standing: 'own', credit: '' },
  items: [
    observed(
      'used',
      'In the last 4 weeks, in what share of the cases did you use AI for this?',
      'In the last 4 weeks, in what share of the cases did {who} use AI for this?',
    ),
    observed(
      'checked',
      'In the last 4 weeks, in what share of these AI results did you check the facts?',
      'In the last 4 weeks, in what share of these AI results did {who} check the facts?',
    ),
    observed(
      'improved',
      'In the last 4 weeks, in what share of these cases did you rework the AI result yourself?',
      'In the last 4 weeks, in what share of these cases did {who} rework the AI result?',
    ),
    observed(
      'asked-first',
      'In the last 4 weeks, in what share of the doubtful cases did you ask first?',
      'In the last 4 weeks, in what share of the doubtful cases did {who} ask first?',
    ),
    observed(
      'shared',
      'In the last 4 weeks, in what share of these cases did you show a colleague how you did it?',
      'In the last 4 weeks, in what share of these cases did {who} show a colleague how they did it?',
    ),
  ],
}

const WORRIES: readonly (readonly [string, string])[] = [
  ['replaced', 'AI will take over the part of my work that I value'],
  ['skills', 'I will lose skills that I use today'],
  ['reliable', 'The results of AI are too unreliable for my work'],
  ['blame', 'I will be blamed for a mistake that AI made'],
  ['watched', 'My use of AI will be watched'],
  ['time', 'Learning to work with AI will cost more time than I get'],
  ['data', 'Information about people will end up where it should stay out'],
  ['unfair', 'Some of us will have better chances with AI than others'],
]

const concerns: InstrumentContent = {
  title: 'Concerns before we start',
  purpose: `The opening session answers what people are really worried about. ${AI_IS} Nobody can find out who said what.`,
  suits: 'anonymous',
  isSensitive: true,
  sections: [
    { key: 'worries', title: 'How much does each of these worry you today?' },
    { key: 'words', title: 'In your own words' },
  ],
  scales: [],
  source: { standing: 'own', credit: '' },
  items: [
    ...WORRIES.map(([key, says]) =>
      ordinal(key, says, ['Does not worry me', 'A little', 'Quite', 'A lot'], { section: 'worries' }),
    ),
    { ...text('other', 'What else should the opening session speak about?'), section: 'words' },
    { ...text('norm', 'What would you need from colleagues to try things freely?'), section: 'words' },
  ],
}

/** The instruments that come with the product, by key; an organisation changes its own copy, never these. */
export const shippedInstruments: readonly Shipped[] = [
  { key: 'three-questions', edition: 1, content: threeQuestions },
  { key: 'concerns', edition: 1, content: concerns },
  { key: 'safety', edition: 1, content: safety },
  { key: 'daily-tasks', edition: 1, content: dailyTasks },
  { key: 'observation', edition: 1, content: observation },
]

export function shippedInstrument(key: string): Shipped | null {
  return shippedInstruments.find((one) => one.key === key) ?? null
}
