import { z } from 'zod'
import { Email } from './access.schema.ts'
import { grantedRoles, roles } from './roles.ts'

/** Who is meant: every line must fit, a line fits any of its values. An empty rule means nobody. */
export const PeopleRule = z
  .object({
    department: z.array(z.string().max(200)).max(500).optional(),
    site: z.array(z.uuid()).max(500).optional(),
    title: z.array(z.string().max(200)).max(500).optional(),
    role: z.array(z.string().max(200)).max(500).optional(),
    people: z.array(z.uuid()).max(5000).optional(),
  })
  .meta({ id: 'PeopleRule' })
export type PeopleRule = z.infer<typeof PeopleRule>

const DayText = z.iso.date()
const Short = z.string().trim().min(1).max(200)

/** What can be set by hand, and then stays as it is through every import. */
export const handFields = [
  'employeeId',
  'email',
  'name',
  'title',
  'department',
  'role',
  'siteId',
  'languages',
  'manager',
  'startsOn',
  'leavesOn',
  'status',
  'presence',
] as const
export type HandField = (typeof handFields)[number]

export const PersonRow = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    employeeId: z.string().nullable(),
    title: z.string().nullable(),
    department: z.string().nullable(),
    role: z.string().nullable(),
    siteId: z.string().nullable(),
    site: z.string().nullable(),
    managerId: z.string().nullable(),
    manager: z.string().nullable(),
    granted: z.array(z.string()).describe('Roles given by hand'),
    leavesOn: DayText.nullable(),
    leftOn: DayText.nullable(),
  })
  .meta({ id: 'PersonRow' })
export type PersonRow = z.infer<typeof PersonRow>

export const PeopleQuery = z.object({
  text: z
    .string()
    .max(200)
    .optional()
    .describe('Name, e-mail, employee id, title or department; slips of the pen are forgiven'),
  department: z.string().max(200).optional(),
  site: z.uuid().optional(),
  title: z.string().max(200).optional(),
  role: z.string().max(200).optional().describe('The job family'),
  may: z
    .enum([...grantedRoles, 'manager'])
    .optional()
    .describe('A role in Takeroot'),
  here: z.enum(['now', 'left', 'all']).default('now'),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>

export const Leave = z
  .object({ id: z.string(), from: DayText, to: DayText, note: z.string().nullable() })
  .meta({ id: 'Leave' })

export const PersonDetail = PersonRow.extend({
  languages: z.array(z.string()),
  zone: z.string().nullable(),
  startsOn: DayText.nullable(),
  onLeaveSince: DayText.nullable(),
  roles: z.array(z.enum(roles)),
  handSet: z
    .array(z.object({ field: z.enum(handFields), at: z.string(), by: z.string().nullable() }))
    .describe('Fields that imports leave alone'),
  team: z.array(z.object({ id: z.string(), name: z.string(), title: z.string().nullable() })),
  teamSize: z.number().int(),
  leave: z.array(Leave),
  access: z.enum(['none', 'invited', 'active', 'ended']).describe('Whether this person can sign in'),
}).meta({ id: 'PersonDetail' })
export type PersonDetail = z.infer<typeof PersonDetail>

export const PersonBody = z.object({
  name: Short,
  email: Email.nullable().default(null),
  employeeId: Short.nullable().default(null),
  title: Short.nullable().default(null),
  department: Short.nullable().default(null),
  role: Short.nullable().default(null),
  siteId: z.uuid().nullable().default(null),
  managerId: z.uuid().nullable().default(null),
  languages: z.array(z.string().min(2).max(12)).max(20).default([]),
  startsOn: DayText.nullable().default(null),
})
export type PersonBody = z.infer<typeof PersonBody>

/** Only what is named changes, and what is named counts as set by hand from then on. */
export const PersonChange = z
  .object({
    name: Short,
    email: Email.nullable(),
    employeeId: Short.nullable(),
    title: Short.nullable(),
    department: Short.nullable(),
    role: Short.nullable(),
    siteId: z.uuid().nullable(),
    managerId: z.uuid().nullable(),
    languages: z.array(z.string().min(2).max(12)).max(20),
    startsOn: DayText.nullable(),
    onLeaveSince: DayText.nullable(),
  })
  .partial()
export type PersonChange = z.infer<typeof PersonChange>

export const Departure = z.object({ lastDay: DayText })
export const NewLeave = z.object({
  from: DayText,
  to: DayText,
  note: z.string().trim().max(500).nullable().default(null),
})
export type NewLeave = z.infer<typeof NewLeave>

export const PersonParams = z.object({ id: z.uuid() })
export const FieldParams = PersonParams.extend({ field: z.enum(handFields) })
export const RoleParams = PersonParams.extend({ role: z.enum(grantedRoles) })
export const LeaveParams = PersonParams.extend({ leave: z.uuid() })

export const Invitation = z
  .object({
    email: z.string(),
    link: z
      .string()
      .nullable()
      .describe(
        'To hand over by other means; only administrators get it, and only for accounts of this organisation alone',
      ),
    mailed: z.boolean(),
    hasPassword: z.boolean().describe('They sign in with the password they have'),
  })
  .meta({ id: 'Invitation' })
export type Invitation = z.infer<typeof Invitation>

export const FoundPerson = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    department: z.string().nullable(),
    email: z.string().nullable().describe('Only for those who may see people'),
  })
  .meta({ id: 'FoundPerson' })
export type FoundPerson = z.infer<typeof FoundPerson>

const Someone = z.object({ id: z.string(), name: z.string() })
export const TreeNow = z
  .object({
    people: z.number().int(),
    roots: z.array(Someone).describe('Nobody above them; the first fifty'),
    rootCount: z.number().int(),
    cycles: z.array(z.array(Someone)).describe('Each is followed by their manager; the first fifty'),
    cycleCount: z.number().int(),
    leaversWhoManage: z.array(z.object({ manager: Someone, people: z.number().int() })),
    leaverCount: z.number().int(),
  })
  .meta({ id: 'TreeNow' })
export type TreeNow = z.infer<typeof TreeNow>

export const Choices = z
  .object({
    departments: z.array(z.object({ value: z.string(), people: z.number().int() })),
    titles: z.array(z.object({ value: z.string(), people: z.number().int() })),
    roles: z.array(z.object({ value: z.string(), people: z.number().int() })),
    sites: z.array(z.object({ id: z.string(), name: z.string(), people: z.number().int() })),
  })
  .meta({ id: 'PeopleChoices' })
