/** What a column of a file of answers can hold. */
export const answerFields = [
  'respondent',
  'view',
  'role',
  'department',
  'task',
  'frequency',
  'weekly',
  'minutesLow',
  'minutesUsual',
  'minutesHigh',
  'headcount',
  'errorProb',
  'errorCost',
  'difficulty',
  'importance',
  'aiSuitability',
  'verifiability',
  'dataClass',
  'decisionImpact',
  'competence',
  'comment',
] as const
export type AnswerField = (typeof answerFields)[number]
export type AnswerColumns = Partial<Record<AnswerField, number>>

/** What a row cannot do without. */
export const neededFields = ['respondent', 'task'] as const satisfies readonly AnswerField[]

/** Headers compare as letters and digits only: "Minutes (low)" is `minuteslow`. */
function headerKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const NAMES: Record<AnswerField, string> = {
  respondent:
    'respondent respondentemail respondentid rater person personid email emailaddress employee employeeid employeenumber staffid participant answeredby responden',
  view: 'view viewpoint perspective ratertype respondenttype rolofrater whoanswers as answersas pandangan',
  role: 'role jobrole jobtitle title job position jobfamily peran jabatan',
  department: 'department dept team division departemen',
  task: 'task taskstatement statement dailytask activity taskname duty tugas',
  frequency: 'frequency frequencycategory howoften freq ft frekuensi',
  weekly: 'weekly weeklycount timesaweek timesperweek perweek countperweek weeklytimes',
  minutesLow:
    'minuteslow low minlow lowminutes minutesleast minminutes shortest minutesmin minutesmininum leastminutes',
  minutesUsual:
    'minutesusual usual minutes mode minutesmode usualminutes typicalminutes mostlikely typical minuteseach minutespertime duration durationminutes menit',
  minutesHigh: 'minuteshigh high minhigh highminutes minutesmost maxminutes longest minutesmax mostminutes',
  headcount: 'headcount people howmanypeople numberofpeople fte',
  errorProb:
    'errorprob errorprobability probabilityoferror errorrate chanceoferror errorpercent errorpercentage errors',
  errorCost: 'errorcost costoferror costperror costpererror errorcosteach cost',
  difficulty: 'difficulty difficult howhard hard',
  importance: 'importance important howimportant',
  aiSuitability: 'aisuitability suitability suitable suitableforai aifit aipotential',
  verifiability: 'verifiability verifiable checkable easytocheck howeasytocheck',
  dataClass: 'dataclass data dataclassification classification datasensitivity sensitivity',
  decisionImpact: 'decisionimpact impact whomitreaches reach decision',
  competence: 'competence currentcompetence aicompetence skill currentskill confidence proficiency',
  comment: 'comment comments note notes remark remarks catatan',
}

const BY_NAME = new Map(answerFields.flatMap((field) => NAMES[field].split(' ').map((name) => [name, field] as const)))

/** Which column holds what, by its header; the first of two that would fit. Unknown headers are left alone. */
export function columnsOf(header: readonly string[]): { columns: AnswerColumns; missing: AnswerField[] } {
  const columns: AnswerColumns = {}
  for (const [at, text] of header.entries()) {
    const field = BY_NAME.get(headerKey(text))
    if (field && columns[field] === undefined) columns[field] = at
  }
  return { columns, missing: missingFields(columns) }
}

export function missingFields(columns: AnswerColumns): AnswerField[] {
  return neededFields.filter((field) => columns[field] === undefined)
}
