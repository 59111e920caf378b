import { z } from 'zod'
import type { Day } from '#kernel/day.ts'

export const DayText = z.iso.date().transform((text) => text as Day)

export const AidKinds = z.enum(['job-aid', 'prompt', 'video', 'message', 'script'])
export const AidRoles = z.enum(['end user', 'manager', 'hr', 'technical', 'oversight'])
const KeyText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)

export const Placeholder = z
  .object({
    name: z.string().trim().min(1).max(60),
    asks: z.string().trim().max(300).default(''),
    example: z.string().max(500).default(''),
    lines: z.int().min(1).max(20).default(1),
  })
  .meta({ id: 'AidPlaceholder' })

export const NewPlace = z.object({
  kind: z.enum(['url', 'slack', 'teams']),
  target: z.string().trim().min(1).max(500).describe('An address with *, a Slack channel, or "team / channel"'),
  example: z.string().trim().max(500).nullable().default(null),
})

const NewVideo = z.object({
  link: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .default(null),
  file: z.uuid().nullable().default(null).describe('An uploaded film'),
  minutes: z.number().min(0.02).max(120).nullable().default(null).describe('Null: what the uploaded film says itself'),
  captions: z.string().max(400_000).describe('WebVTT or SubRip; required, so that everybody can follow'),
})

export const AidFields = z.object({
  kind: AidKinds,
  title: z.string().trim().min(1).max(160),
  summary: z.string().trim().max(300).default(''),
  body: z.string().max(60_000).default(''),
  workflow: KeyText.nullable().default(null).describe('The key of a workflow'),
  step: KeyText.nullable().default(null).describe('The key of one of its steps'),
  departments: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
  roles: z.array(AidRoles).max(5).default([]),
  language: z.string().max(35).default('en'),
  placeholders: z.array(Placeholder).max(40).default([]),
  places: z.array(NewPlace).max(20).default([]),
  video: NewVideo.nullable().default(null),
  owner: z.string().trim().max(254).nullable().default(null).describe('E-mail or employee number; null: who saves it'),
  verifyBy: DayText.nullable().default(null).describe('Null: half a year from today'),
  isVerified: z.boolean().default(false).describe('Whoever saves it says that all of it is right'),
  note: z.string().trim().max(300).nullable().default(null).describe('What is different, for the history'),
})
export type AidFields = z.output<typeof AidFields>
export const NewAid = AidFields.extend({ key: KeyText.optional() })
export type NewAid = z.output<typeof NewAid>
export const ChangedAid = AidFields.extend({
  version: z.int().describe('The version that was open: a change of somebody else is not overwritten'),
})
export type ChangedAid = z.output<typeof ChangedAid>

export const AidTrust = z
  .object({
    state: z.enum(['green', 'red']),
    why: z.enum(['never verified', 'changed since', 'date passed']).nullable(),
    days: z.int().describe('Days left while green; days over once the date has passed'),
  })
  .meta({ id: 'AidTrust' })
export type AidTrust = z.output<typeof AidTrust>

export const AidRow = z
  .object({
    id: z.string(),
    key: z.string(),
    kind: AidKinds,
    title: z.string(),
    summary: z.string(),
    workflow: z.string().nullable(),
    workflowName: z.string().nullable().describe('Null: there is no such workflow here'),
    step: z.string().nullable(),
    language: z.string(),
    ownerId: z.string().nullable(),
    owner: z.string().nullable(),
    ownerHasLeft: z.boolean(),
    verifyBy: z.string(),
    trust: AidTrust,
    likes: z.int(),
    isLiked: z.boolean(),
    isSaved: z.boolean(),
    isForMyTeam: z.boolean(),
    retiredAt: z.string().nullable(),
    deletedAt: z.string().nullable(),
  })
  .meta({ id: 'AidRow' })
export type AidRow = z.output<typeof AidRow>

export const AidQuery = z.object({
  text: z.string().max(200).default(''),
  show: z.enum(['all', 'saved', 'team', 'own', 'retired', 'bin']).default('all'),
  kind: AidKinds.optional(),
  workflow: z.string().max(80).optional(),
  trust: z.enum(['green', 'red']).optional(),
})
export type AidQuery = z.output<typeof AidQuery>

const Part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), html: z.string() }),
  z.object({
    kind: z.literal('copy'),
    label: z.string().nullable(),
    text: z.string(),
    what: z.enum(['prompt', 'message']),
  }),
])

export const AidText = z.object({ kind: AidKinds, body: z.string().max(60_000) })
export const AidParts = z.object({ parts: z.array(Part) }).meta({ id: 'AidParts' })

export const AidShare = z
  .object({
    id: z.string(),
    team: z.string().nullable().describe('The manager whose people see it'),
    department: z.string().nullable(),
    note: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string(),
    mayEnd: z.boolean(),
  })
  .meta({ id: 'AidShare' })
export type AidShare = z.output<typeof AidShare>

export const Aid = AidRow.extend({
  version: z.int(),
  body: z.string(),
  parts: z.array(Part),
  asked: z.array(Placeholder).describe('What to fill in before a text is copied'),
  placeholders: z.array(Placeholder),
  departments: z.array(z.string()),
  roles: z.array(AidRoles),
  places: z.array(NewPlace),
  video: z
    .object({
      link: z.string().nullable(),
      file: z.string().nullable(),
      type: z.string().nullable(),
      seconds: z.number(),
      captions: z.string(),
      transcript: z.array(z.object({ seconds: z.int(), text: z.string() })),
    })
    .nullable(),
  ownerEmail: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  changedAt: z.string(),
  nextVerifyBy: z.string().describe('The day that is offered when it is verified today'),
  shares: z.array(AidShare),
  mayEdit: z.boolean(),
  mayVerify: z.boolean(),
}).meta({ id: 'Aid' })
export type Aid = z.output<typeof Aid>

export const AidVersionRow = z
  .object({
    number: z.int(),
    title: z.string(),
    note: z.string().nullable(),
    at: z.string(),
    by: z.string().nullable(),
    isVerified: z.boolean(),
  })
  .meta({ id: 'AidVersionRow' })
export const AidDiff = z
  .object({
    from: z.int(),
    to: z.int(),
    lines: z.array(z.object({ kind: z.enum(['same', 'taken', 'added']), text: z.string() })),
  })
  .meta({ id: 'AidDiff' })

export const NewShare = z.object({
  to: z
    .enum(['my team', 'my colleagues', 'department'])
    .describe('Who reports to me, who reports to my manager, or a department'),
  department: z.string().trim().max(200).nullable().default(null).describe('Null: my own'),
  note: z.string().trim().max(300).nullable().default(null),
})
export type NewShare = z.output<typeof NewShare>

export const AidFilters = z
  .object({
    workflows: z.array(z.object({ key: z.string(), name: z.string(), aids: z.int() })),
    departments: z.array(z.string()).describe('Where one may share'),
    counts: z.object({ all: z.int(), saved: z.int(), team: z.int(), own: z.int(), red: z.int() }),
    hasTeam: z.boolean(),
    hasManager: z.boolean(),
    department: z.string().nullable(),
  })
  .meta({ id: 'AidFilters' })
export type AidFilters = z.output<typeof AidFilters>

export const UploadedVideo = z
  .object({ id: z.string(), type: z.string(), size: z.int(), seconds: z.int().nullable() })
  .meta({ id: 'UploadedVideo' })

export const PlacePreview = z
  .object({
    isGood: z.boolean(),
    pattern: z.string().nullable().describe('As it will be kept'),
    fault: z.string().nullable(),
    appears: z.boolean().nullable().describe('Whether it would appear on the example address; null without one'),
  })
  .meta({ id: 'PlacePreview' })

const FileOne = z.object({ name: z.string().trim().min(1).max(255), text: z.string().max(500_000) })
export const AidImport = z.object({
  files: z.array(FileOne).min(1).max(500).describe('Aids as Markdown, captions of videos beside them'),
  dryRun: z.boolean().default(true),
  isVerified: z.boolean().default(false).describe('Whoever imports says that all of them are right'),
})
export type AidImport = z.output<typeof AidImport>

const Note = z.object({ slug: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
export const AidImportAnswer = z
  .object({
    applied: z.boolean(),
    counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), bad: z.int() }),
    entries: z.array(
      z.object({
        file: z.string(),
        key: z.string(),
        title: z.string(),
        kind: AidKinds.nullable(),
        verdict: z.enum(['new', 'changed', 'unchanged', 'bad']),
        reasons: z.array(Note).describe('Why it was not taken'),
        notes: z.array(Note).describe('What was taken differently than written'),
      }),
    ),
  })
  .meta({ id: 'AidImport' })
export type AidImportAnswer = z.output<typeof AidImportAnswer>

export const StarterAid = z
  .object({
    key: z.string(),
    kind: AidKinds,
    title: z.string(),
    summary: z.string(),
    workflow: z.string().nullable(),
    workflowName: z.string().nullable(),
    isHere: z.boolean().describe('The organisation has an aid of this key'),
    parts: z.array(Part),
  })
  .meta({ id: 'StarterAid' })
export const StarterAids = z.object({ keys: z.array(KeyText).min(1).max(500) })
export type StarterAid = z.output<typeof StarterAid>
