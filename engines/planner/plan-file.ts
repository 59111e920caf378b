import { z } from 'zod'
import { PlanAnswer } from './plan-answer.ts'
import { brokenReferences } from './plan-references.ts'
import { refusals } from './plan-refusals.ts'

const Id = z.string().min(1)
const DayText = z.iso.date().describe('a day, YYYY-MM-DD')
const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .describe('local time, HH:MM')
const DayRange = z.tuple([DayText, DayText]).describe('first and last day, both included')
const Language = z.string().min(2).describe('a language tag, for example en or id')

const Hours = z
  .record(z.string(), z.tuple([Clock, Clock]))
  .describe('working hours by weekday or range of weekdays: { "mon-fri": ["09:00", "18:00"] }; days not named are free')

const Busy = z
  .union([
    z.string(),
    z.array(z.strictObject({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) })),
  ])
  .describe('busy intervals, or the path of a calendar file that the reader resolves before planning')

const Minutes = z.int().multipleOf(15)
const Share = z.number().min(0).max(1)

const Policy = z.strictObject({
  leadDays: z
    .tuple([z.int().min(1), z.int().min(1)])
    .optional()
    .describe('live sessions this many days before go-live; default 14, 28'),
  liveMinutes: z.tuple([Minutes, Minutes]).optional().describe('shortest and longest live session; default 60, 90'),
  cohort: z
    .tuple([z.int().min(1), z.int().max(200)])
    .optional()
    .describe('smallest and largest cohort; default 8, 25'),
  refresherDays: z
    .tuple([z.int().min(1), z.int()])
    .optional()
    .describe('refresher this many days after go-live; default 14, 42'),
  liveReinforcement: z
    .array(z.union([z.literal(30), z.literal(90)]))
    .optional()
    .describe('live reinforcement on day 30 and 90'),
  practiceShare: z
    .number()
    .min(0)
    .max(0.9)
    .optional()
    .describe('practice as a share of practice plus live minutes; default 0.6'),
  managers: z
    .enum(['separate', 'with-staff'])
    .optional()
    .describe('whether managers learn apart from their staff; default with-staff'),
  sharedHoursMinutes: Minutes.optional().describe('working time the sites of a cohort must share a day; default 120'),
  facilitatorZoneHours: z
    .number()
    .min(0)
    .max(12)
    .optional()
    .describe('greatest zone distance of a facilitator; default 6'),
  mergeZoneHours: z
    .number()
    .min(0)
    .max(12)
    .optional()
    .describe('greatest zone distance of merged small groups; default 3'),
  clashShare: z
    .strictObject({
      live: Share.optional(),
      officeHours: Share.optional(),
      refresher: Share.optional(),
      reinforcement30: Share.optional(),
      reinforcement90: Share.optional(),
    })
    .optional()
    .describe('greatest share of members who may have a clash; default 0.3, 0.6, 0.4, 0.5, 0.5'),
  officeHoursMinutes: Minutes.min(15).optional().describe('default 60'),
  officeHours: z
    .enum(['per-cohort', 'pooled'])
    .optional()
    .describe('pooled: cohorts of one workflow, language and zone band share office hours; default per-cohort'),
  officeHoursSeats: z.int().min(1).max(1000).optional().describe('most people in pooled office hours; default 40'),
  refresherMinutes: Minutes.min(15).optional().describe('default: as long as the first live session'),
  reinforcementMinutes: Minutes.min(15).optional().describe('default 60'),
  precedence: z
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe('points when staff learn before their managers (who learn apart) or scale before pilot; default 10'),
})

const Site = z.strictObject({
  id: Id,
  name: z.string().optional(),
  zone: z.string().describe('IANA zone, for example Asia/Singapore'),
  region: z.string().optional().describe('region code for its holidays, used when holidays names only a country'),
  holidays: z
    .union([
      z.string().regex(/^[A-Z]{2}(-[A-Za-z0-9]{1,3})?$/),
      z.array(DayText),
      z.strictObject({
        country: z.string().regex(/^[A-Z]{2}$/),
        region: z.string().optional(),
        add: z
          .array(
            z.strictObject({
              on: DayText,
              name: z.string(),
              from: Clock.optional().describe('closed from this local time; default the whole day'),
              to: Clock.optional(),
            }),
          )
          .optional(),
        remove: z.array(DayText).optional(),
      }),
    ])
    .optional()
    .describe('SG, IN-KA, a list of days, or a country with days added and removed'),
  hours: Hours.optional().describe('default mon-fri 09:00 to 18:00'),
  rooms: z.array(z.strictObject({ id: Id, name: z.string().optional(), seats: z.int().min(1) })).optional(),
})

const Person = z.strictObject({
  id: Id,
  name: z.string().optional(),
  site: Id,
  department: z.string().optional(),
  role: z.string().optional(),
  title: z.string().optional(),
  manager: Id.optional().describe('id of the person they report to'),
  isManager: z.boolean().optional().describe('default: true when somebody in the file reports to them'),
  languages: z.array(Language).min(1).optional().describe('best language first; default en'),
  hours: Hours.optional().describe('replaces the hours of the site'),
  leave: z.array(DayRange).optional(),
  busy: Busy.optional(),
})

const OneOrMore = z.union([z.string(), z.array(z.string()).min(1)])

const Group = z.strictObject({
  id: Id,
  name: z.string().optional(),
  where: z
    .strictObject({
      department: OneOrMore.optional(),
      site: OneOrMore.optional(),
      role: OneOrMore.optional(),
      title: OneOrMore.optional(),
      people: z.array(Id).optional(),
    })
    .describe('people who match every line; a list matches any of its values'),
})

const Workflow = z.strictObject({
  id: Id,
  name: z.string().optional(),
  live: z.array(Minutes.min(15)).min(1).max(2).describe('minutes of its one or two live sessions'),
  skill: z.string().optional().describe('what a facilitator must be able to teach; default: the id of the workflow'),
  single: Minutes.min(15)
    .optional()
    .describe('minutes of the one live session a cohort gets when its two cannot both be placed; default: none'),
  access: z.string().optional().describe('the system the workflow needs'),
})

const GoLive = z.strictObject({
  id: Id.optional().describe('default group/workflow'),
  group: Id,
  workflow: Id,
  on: DayText.describe("first use, in the group's own days"),
  milestone: z.string().optional(),
  accessFrom: DayText.optional().describe('no live session before this day'),
  contractOn: DayText.optional().describe('kept for the record; training is never anchored to it'),
})

const Facilitator = z.strictObject({
  id: Id,
  name: z.string().optional(),
  site: Id,
  person: Id.optional().describe('the person of this file they are: nobody teaches while their own cohort meets'),
  alsoAt: z.array(Id).optional().describe('other sites where they can meet people in person'),
  skills: z.array(z.string()),
  languages: z.array(Language).min(1).optional().describe('home language first; default en'),
  hours: Hours.optional(),
  leave: z.array(DayRange).optional(),
  maxPerDay: z.int().min(0).optional().describe('sessions a day; default 3'),
  maxMinutesPerWeek: z.int().min(0).optional().describe('minutes an ISO week; default 720'),
  busy: Busy.optional(),
})

const Pin = z.strictObject({
  session: Id,
  start: z.iso.datetime({ offset: true }).optional(),
  facilitator: Id.optional(),
})

const Travel = z
  .strictObject({ from: Id, to: Id, minutes: z.int().min(0).max(1440) })
  .describe('time a facilitator needs between meeting people at two sites, either way')

export const PlanFile = z.strictObject({
  version: z.literal('takeroot.plan/1'),
  today: DayText.describe('nothing is planned on or before this day'),
  policy: Policy.optional(),
  sites: z.array(Site),
  people: z.array(Person),
  groups: z.array(Group),
  workflows: z.array(Workflow),
  goLives: z.array(GoLive),
  facilitators: z.array(Facilitator),
  travel: z.array(Travel).optional(),
  published: z.union([z.string(), PlanAnswer]).optional().describe('a previous answer: what people already hold'),
  pins: z.array(Pin).optional().describe('sessions that keep their start and facilitator'),
})
export type PlanFile = z.infer<typeof PlanFile>
export type PlanSite = z.infer<typeof Site>
export type PlanPerson = z.infer<typeof Person>
export type PlanGroup = z.infer<typeof Group>
export type PlanFacilitator = z.infer<typeof Facilitator>
export type PlanGoLive = z.infer<typeof GoLive>
export type PlanPolicy = z.infer<typeof Policy>
export type PlanHours = z.infer<typeof Hours>

export type Refusal = { path: string; message: string }
export type ReadPlanFile = { kind: 'ok'; value: PlanFile } | { kind: 'refused'; issues: Refusal[] }

/** Checks shape, then references; every issue names its place and what to write instead. */
export function readPlanFile(value: unknown): ReadPlanFile {
  const shape = PlanFile.safeParse(value)
  if (!shape.success) return { kind: 'refused', issues: refusals(shape.error.issues, planFileJsonSchema()) }
  const issues = brokenReferences(shape.data)
  return issues.length ? { kind: 'refused', issues } : { kind: 'ok', value: shape.data }
}

/** The plan file as JSON Schema (draft 2020-12), for editors and for `docs/`. */
export function planFileJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(PlanFile, { io: 'input' }) as Record<string, unknown>
}
