import type { Item } from './frameworks.ts'

// Identifiers are those of the editions named in frameworks.ts; every sentence is ours, written for this product.

const item =
  (part: string) =>
  (id: string, says: string): Item => ({ id, part, says })

const govern = item('Govern')
const map = item('Map')
const measure = item('Measure')
const manage = item('Manage')

/** The 19 categories of the Core of the AI RMF 1.0. */
export const nistItems: readonly Item[] = [
  govern(
    'GOVERN 1',
    'Rules, processes and practices for handling AI risks are written down, known and followed across the organisation.',
  ),
  govern('GOVERN 2', 'It is clear who answers for AI risks, and these people are empowered and trained for it.'),
  govern(
    'GOVERN 3',
    'People with different backgrounds take part in handling AI risks, and human oversight roles are defined.',
  ),
  govern('GOVERN 4', 'Teams work in a culture that thinks about risk, speaks about it and puts safety first.'),
  govern('GOVERN 5', 'Those whom AI concerns, inside and outside, are heard, and what they say is taken up.'),
  govern('GOVERN 6', 'Risks that come with software, data and services of third parties are dealt with.'),
  map('MAP 1', 'The setting is understood: purpose, users, laws, expectations and what could go wrong.'),
  map('MAP 2', 'The AI system is described: its task, its methods, its limits and how people oversee it.'),
  map('MAP 3', 'Abilities, intended use, benefits and costs are weighed against how things are done otherwise.'),
  map('MAP 4', 'Risks and benefits of every component are looked at, third-party parts included.'),
  map('MAP 5', 'Effects on people, groups, communities and society are named and sized.'),
  measure('MEASURE 1', 'Suitable ways of measuring the most important risks are chosen and used.'),
  measure(
    'MEASURE 2',
    'AI systems are evaluated for trustworthiness: among others validity, safety, security, privacy and fairness.',
  ),
  measure('MEASURE 3', 'Risks are tracked over time, with ways for users to report problems.'),
  measure('MEASURE 4', 'Whether the measuring itself works is asked, with feedback from those who know the work.'),
  manage('MANAGE 1', 'Risks are ranked, and what to do about each is decided and written down.'),
  manage('MANAGE 2', 'Ways to get the benefit and limit the harm are planned, including switching a system off.'),
  manage('MANAGE 3', 'Risks from third parties are watched and handled.'),
  manage('MANAGE 4', 'Treatment of risks, recovery and communication about incidents are documented and watched.'),
]

const clause = item('Clauses')
const annex = item('Annex A')

/** The requirement clauses 4 to 10 and the nine control groups of Annex A. */
export const isoItems: readonly Item[] = [
  clause('4', 'Context: what surrounds the organisation, who has a stake, and how far the management system reaches.'),
  clause('5', 'Leadership: commitment of top management, an AI policy, and assigned roles and authorities.'),
  clause(
    '6',
    'Planning: risks and chances, AI risk assessment and treatment, impact assessment, objectives and planned changes.',
  ),
  clause('7', 'Support: resources, competence, awareness, communication and documented information.'),
  clause('8', 'Operation: carrying out what was planned, with risk and impact assessments at work.'),
  clause('9', 'Performance evaluation: monitoring, internal audit and management review.'),
  clause('10', 'Improvement: nonconformities are corrected, and the system gets better over time.'),
  annex('A.2', 'Policies about AI: an AI policy that fits the other policies and is reviewed.'),
  annex('A.3', 'Internal organisation: who is responsible, and how concerns can be reported.'),
  annex('A.4', 'Resources for AI systems: data, tools, computing and people are known and documented.'),
  annex('A.5', 'Assessing impacts of AI systems on individuals, groups and society.'),
  annex('A.6', 'AI system life cycle: aims and processes for responsible design, verification, operation and records.'),
  annex('A.7', 'Data for AI systems: where data comes from, its quality, provenance and preparation.'),
  annex(
    'A.8',
    'Information for interested parties: what users and others are told, and how incidents are communicated.',
  ),
  annex('A.9', 'Use of AI systems: processes and aims for responsible use, and use as intended.'),
  annex(
    'A.10',
    'Third-party and customer relationships: who is responsible for what among suppliers, partners and customers.',
  ),
]

const area = item('Key areas')

/** The four key areas of the second edition. */
export const modelItems: readonly Item[] = [
  area(
    '1',
    'Internal governance structures and measures: roles, responsibilities, monitoring of risks and training of staff.',
  ),
  area('2', 'Level of human involvement in decisions made with AI, chosen by how likely and how bad harm is.'),
  area(
    '3',
    'Operations management: care for data and models, from good data to explanation, repeatability and monitoring.',
  ),
  area(
    '4',
    'Stakeholder interaction and communication: telling people that AI is used, and ways to ask, answer and object.',
  ),
]

const dimension = item('Dimensions')

/** The nine dimensions, in the order of the document. */
export const genAiItems: readonly Item[] = [
  dimension('1', 'Accountability: incentives and shares of responsibility among all who build and use generative AI.'),
  dimension('2', 'Data: quality of data, and a fair treatment of personal data and of copyright.'),
  dimension(
    '3',
    'Trusted development and deployment: good practice in building and testing, and openness about what was done.',
  ),
  dimension('4', 'Incident reporting: a way to report what went wrong, to mend it and to learn from it.'),
  dimension('5', 'Testing and assurance: checks by third parties and common standards for testing.'),
  dimension('6', 'Security: new threats that come with generative AI are met.'),
  dimension('7', 'Content provenance: people can tell where content comes from and that it was made by AI.'),
  dimension(
    '8',
    'Safety and alignment research and development: better ways to keep models in line with what people intend.',
  ),
  dimension('9', 'AI for public good: wide access, better public service, skills of workers and sustainability.'),
]

const principle = item('Principles')

/** The seven guiding principles. */
export const aseanItems: readonly Item[] = [
  principle(
    '1',
    'Transparency and explainability: people know that AI is used and can understand what it decided and why.',
  ),
  principle('2', 'Fairness and equity: no unjust treatment because of AI, with checks for bias.'),
  principle('3', 'Security and safety: risks are found and dealt with before and while a system is used.'),
  principle('4', 'Human-centricity: AI serves people and does them no harm.'),
  principle('5', 'Privacy and data governance: personal data is protected, and data is handled with care.'),
  principle('6', 'Accountability and integrity: somebody answers for what a system decides and for keeping it right.'),
  principle('7', 'Robustness and reliability: a system does what it should, also when inputs or conditions change.'),
]

const values = item('Values-based principles')
const advice = item('Recommendations for policy makers')

/** The five principles of section 1 and the five recommendations of section 2, numbered as in the instrument. */
export const oecdItems: readonly Item[] = [
  values(
    '1.1',
    'Inclusive growth, sustainable development and well-being: AI is used to the benefit of people and planet.',
  ),
  values('1.2', 'Respect for the rule of law, human rights and democratic values, including fairness and privacy.'),
  values('1.3', 'Transparency and explainability: people know when they deal with AI and can challenge its outcome.'),
  values('1.4', 'Robustness, security and safety throughout the life of a system, with ways to override or stop it.'),
  values(
    '1.5',
    'Accountability: those who build or use AI answer for it working as it should, and keep track of risks.',
  ),
  advice('2.1', 'Investing in AI research and development.'),
  advice('2.2', 'Fostering an inclusive ecosystem that enables AI.'),
  advice('2.3', 'Shaping governance and policy that let AI work across borders and sectors.'),
  advice(
    '2.4',
    'Building human capacity and preparing for change in the labour market, including training for workers.',
  ),
  advice('2.5', 'Co-operating between countries for trustworthy AI.'),
]

/** The one duty that this product has to do with. */
export const euItems: readonly Item[] = [
  {
    id: 'Article 4',
    part: 'General provisions',
    says: 'Providers and deployers take measures so that staff and others who operate AI for them know enough about it, with regard to their background, the setting and the people concerned.',
  },
]
