/**
 * Uses of AI that Annex III of the EU AI Act (Regulation 2024/1689) calls high-risk, as far as they meet an office.
 * `none` is an answer too: somebody looked and said that it is none of them.
 */
export const highRiskAreas = [
  'recruitment',
  'worker management',
  'education',
  'essential services',
  'critical infrastructure',
  'biometrics',
  'other',
] as const
export type HighRiskArea = (typeof highRiskAreas)[number]

const SIGNS: readonly [HighRiskArea, RegExp][] = [
  [
    'recruitment',
    /\b(candidates?|applicants?|recruit\w*|hiring|shortlist\w*|résumés?|resumes?|cvs?|job interviews?)\b/i,
  ],
  ['recruitment', /\b(interview questions?|applications? for (an? )?(opening|job|position|vacancy))\b/i],
  [
    'worker management',
    /\b(performance (reviews?|ratings?|appraisals?)|appraisals?|promotions? of (staff|people|employees)|dismiss\w*|terminat\w+ of employment|monitor\w* (staff|employees|workers)|who is promoted)\b/i,
  ],
  ['education', /\b(admissions? to (school|university|courses?)|mark(ing)? exams?|grad(e|ing) (exams?|students?))\b/i],
  [
    'essential services',
    /\b(credit ?(scor\w+|worthiness|checks?)|insurance pricing|benefit claims?|emergency calls?)\b/i,
  ],
  ['critical infrastructure', /\b(power grid|water supply|road traffic|gas supply)\b/i],
  ['biometrics', /\b(face recognition|facial recognition|fingerprints?|emotion recognition|biometric\w*)\b/i],
]

/**
 * The first area that the words of a workflow point to, as a question to the organisation; null when none does.
 * English words only. It suggests and never decides.
 */
export function suggestedArea(texts: readonly (string | null)[]): HighRiskArea | null {
  const text = texts.filter(Boolean).join('\n')
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null
}
