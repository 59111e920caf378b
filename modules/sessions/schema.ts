import { z } from 'zod'
import { SessionKind } from '#modules/schedule/schema.ts'
import { SelfAnswer } from '#modules/surveys/schema.ts'
import { AttendanceCount, AttendanceState } from './attendance.schema.ts'

const Suggestion = z.object({
  sessionId: z.string(),
  startsAt: z.string(),
  minutes: z.int(),
  zone: z.string(),
  byName: z.string().nullable(),
  byMe: z.boolean().describe('The person asked for it, and the lead decides'),
})

/** One session as it concerns one person. */
export const SessionCard = z
  .object({
    id: z.string(),
    kind: SessionKind,
    part: z.int(),
    workflowId: z.string(),
    workflowName: z.string(),
    cohortName: z.string(),
    startsAt: z.string(),
    minutes: z.int(),
    zone: z.string().describe('Where the session is; times are shown in the reader’s own zone'),
    mode: z.enum(['online', 'onsite']),
    place: z.string().describe('The room and its site, or empty'),
    joinUrl: z.string().nullable(),
    facilitatorName: z.string(),
    capacity: z.enum(['participant', 'facilitator', 'onlooker']),
    cannotCome: z.boolean(),
    suggestion: Suggestion.nullable(),
    attendance: AttendanceState.nullable(),
    checkIn: z.object({ opensAt: z.string(), closesAt: z.string(), moment: z.enum(['too early', 'open', 'over']) }),
  })
  .meta({ id: 'SessionCard' })
export type SessionCard = z.infer<typeof SessionCard>

export const MyWorkflow = z
  .object({
    workflowId: z.string(),
    name: z.string(),
    tool: z.string().nullable(),
    whereItFits: z.string().nullable(),
    whatGoodLooksLike: z.string().nullable(),
    goLiveOn: z.string(),
    accessFromOn: z.string().nullable(),
    groupName: z.string(),
  })
  .meta({ id: 'MyWorkflow' })

export const PracticeBlock = z
  .object({ id: z.string(), workflowName: z.string(), startsAt: z.string(), minutes: z.int() })
  .meta({ id: 'MyPracticeBlock' })

export const MyProgramme = z
  .object({
    now: z.string(),
    workflows: z.array(MyWorkflow),
    sessions: z.array(SessionCard).describe('All of mine, in order of time'),
    practice: z.array(PracticeBlock),
    answers: z.array(SelfAnswer),
    feedSince: z.string().nullable(),
    remindersStoppedAt: z.string().nullable(),
  })
  .meta({ id: 'MyProgramme' })
export type MyProgramme = z.infer<typeof MyProgramme>

export const OtherSession = z
  .object({
    id: z.string(),
    cohortName: z.string(),
    language: z.string(),
    startsAt: z.string(),
    minutes: z.int(),
    zone: z.string(),
    place: z.string(),
    facilitatorName: z.string(),
    freeSeats: z.int(),
  })
  .meta({ id: 'OtherSession' })
export type OtherSession = z.infer<typeof OtherSession>
export const OtherSessions = z.object({ rows: z.array(OtherSession) })

export const Cannot = z.object({ note: z.string().trim().max(500).nullable().default(null) })
export const SwapChoice = z.object({ sessionId: z.uuid() })
export const Feed = z.object({ url: z.string(), since: z.string() })

export const RosterRow = z
  .object({
    personId: z.string(),
    name: z.string(),
    cannotCome: z.boolean(),
    note: z.string().nullable(),
    isMyTeam: z.boolean(),
    suggestion: Suggestion.nullable(),
  })
  .meta({ id: 'SessionRosterRow' })

export const SessionPage = SessionCard.extend({
  goLiveOn: z.string().nullable(),
  tool: z.string().nullable(),
  roster: z
    .array(RosterRow)
    .nullable()
    .describe('By name for the facilitator, the lead and HR; the own team for a manager; null for others'),
  rosterSize: z.int(),
  mayKeepList: z.boolean(),
  mayDecide: z.boolean(),
}).meta({ id: 'SessionPage' })
export type SessionPage = z.infer<typeof SessionPage>

export const GivenSession = SessionCard.extend({
  rosterSize: z.int(),
  cannotComeNames: z.array(z.string()),
  count: AttendanceCount,
}).meta({ id: 'GivenSession' })
export type GivenSession = z.infer<typeof GivenSession>

export const GivenSessions = z
  .object({
    now: z.string(),
    upcoming: z.array(GivenSession),
    past: z.array(GivenSession),
    nextNames: z.array(z.string()),
  })
  .meta({ id: 'GivenSessions' })
export type GivenSessions = z.infer<typeof GivenSessions>

const TeamSession = z.object({
  id: z.string(),
  kind: SessionKind,
  workflowName: z.string(),
  startsAt: z.string(),
  minutes: z.int(),
  zone: z.string(),
})

export const TeamAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('find another session'), personId: z.string(), name: z.string(), session: TeamSession }),
  z.object({ kind: z.literal('release time'), names: z.array(z.string()), session: TeamSession }),
  z.object({ kind: z.literal('first use'), names: z.array(z.string()), workflowName: z.string(), on: z.string() }),
])

export const TeamMember = z
  .object({
    personId: z.string(),
    name: z.string(),
    workflows: z.array(z.object({ name: z.string(), goLiveOn: z.string() })),
    next: TeamSession.nullable(),
    sessionsAhead: z.int(),
    cannotCome: z.array(
      z.object({ session: TeamSession, note: z.string().nullable(), suggestion: Suggestion.nullable() }),
    ),
  })
  .meta({ id: 'TeamMember' })

export const TeamWeek = z
  .object({ now: z.string(), actions: z.array(TeamAction).max(3), members: z.array(TeamMember) })
  .meta({ id: 'TeamWeek' })
export type TeamWeek = z.infer<typeof TeamWeek>

export const Risk = z
  .object({
    kind: z.enum([
      'no sessions',
      'too late',
      'no place',
      'no facilitator',
      'many cannot come',
      'no address',
      'mail failed',
      'must move',
    ]),
    on: z.string().nullable().describe('The day by which it matters'),
    group: z.string().nullable(),
    workflow: z.string().nullable(),
    people: z.int(),
    roster: z.int().describe('Of how many; for what must move, the sessions'),
    goLiveId: z.string().nullable(),
    sessionId: z.string().nullable(),
    planId: z.string().nullable(),
  })
  .meta({ id: 'ProgrammeRisk' })
export type Risk = z.infer<typeof Risk>

export const WeekSession = z
  .object({
    id: z.string(),
    kind: SessionKind,
    workflowName: z.string(),
    cohortName: z.string(),
    startsAt: z.string(),
    minutes: z.int(),
    zone: z.string(),
    facilitatorName: z.string(),
    place: z.string(),
    roster: z.int(),
    cannotCome: z.int(),
  })
  .meta({ id: 'WeekSession' })

export const ProgrammeWeek = z
  .object({
    now: z.string(),
    until: z.string(),
    people: z.int(),
    goLivesAhead: z.int(),
    sessionsPublished: z.int(),
    sessions: z.array(WeekSession),
    risks: z.array(Risk),
  })
  .meta({ id: 'ProgrammeWeek' })
export type ProgrammeWeek = z.infer<typeof ProgrammeWeek>
