import { z } from 'zod'
import type { Day } from '#kernel/day.ts'

const DayText = z.iso.date().transform((text) => text as Day)

export const EvidenceScope = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('person'),
      person: z.string().trim().min(1).max(254).describe('E-mail, employee number or id'),
    }),
    z.object({ kind: z.literal('department'), department: z.string().trim().min(1).max(200) }),
    z.object({ kind: z.literal('role'), role: z.string().trim().min(1).max(200).describe('As the roster says it') }),
    z.object({ kind: z.literal('programme'), programme: z.uuid() }),
    z.object({ kind: z.literal('everybody') }),
  ])
  .meta({ id: 'EvidenceScope' })
export type EvidenceScope = z.output<typeof EvidenceScope>

export const NewEvidence = z.object({
  scope: EvidenceScope,
  from: DayText.nullable().default(null).describe('The first day, where a session was; null: from the beginning'),
  until: DayText.nullable().default(null).describe('The last day; null: until now'),
})
export type NewEvidence = z.output<typeof NewEvidence>

export const EvidenceSummary = z
  .object({
    people: z.int().describe('On the roster: the denominator'),
    left: z.int().describe('Have left and still have a record'),
    trained: z.int(),
    acknowledged: z.int(),
    sessions: z.int(),
    minutes: z.int(),
    notRecorded: z.int(),
  })
  .meta({ id: 'EvidenceSummary' })

export const EvidencePack = z
  .object({
    id: z.string(),
    scope: EvidenceScope,
    scopeName: z.string(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    state: z.enum(['waiting', 'running', 'ready', 'failed', 'cancelled']),
    done: z.int(),
    total: z.int(),
    summary: EvidenceSummary.nullable(),
    problem: z.object({ slug: z.string(), detail: z.record(z.string(), z.unknown()) }).nullable(),
    requestedBy: z.string().nullable(),
    createdAt: z.string().describe('The cut-off: nothing later is in it'),
    finishedAt: z.string().nullable(),
    sizes: z.object({ pdf: z.int(), zip: z.int() }).nullable(),
  })
  .meta({ id: 'EvidencePack' })
export type EvidencePack = z.output<typeof EvidencePack>

export const EvidenceChoices = z
  .object({
    people: z.int(),
    departments: z.array(z.object({ name: z.string(), people: z.int() })),
    roles: z.array(z.object({ name: z.string(), people: z.int() })),
    programmes: z.array(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'EvidenceChoices' })
export type EvidenceChoices = z.output<typeof EvidenceChoices>

export const OwnEvidence = z
  .object({
    asOf: z.string(),
    sessions: z.array(
      z.object({
        sessionId: z.string(),
        startsAt: z.string(),
        minutes: z.int(),
        zone: z.string(),
        kind: z.string(),
        workflow: z.string(),
        state: z.enum(['attended', 'absent', 'excused', 'not recorded']),
        units: z.array(z.object({ key: z.string(), title: z.string(), version: z.int() })),
      }),
    ),
    acknowledgements: z.array(
      z.object({
        cardKey: z.string(),
        number: z.int(),
        says: z.string(),
        workflow: z.string().nullable(),
        at: z.string(),
        isCurrent: z.boolean(),
      }),
    ),
    minutes: z.int(),
  })
  .meta({ id: 'OwnEvidence' })
export type OwnEvidence = z.output<typeof OwnEvidence>
