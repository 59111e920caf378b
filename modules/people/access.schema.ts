import { z } from 'zod'

export const Email = z
  .email()
  .max(254)
  .transform((text) => text.trim())
const Hours = z.tuple([z.string().regex(/^\d\d:\d\d$/), z.string().regex(/^\d\d:\d\d$/)]).nullable()

/** Working hours by ISO weekday, "1" = Monday; null = no work. */
export const WeekHours = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), Hours)
export type WeekHours = z.infer<typeof WeekHours>

export const NewSite = z.object({
  name: z.string().trim().min(1).max(120),
  zone: z.string().describe('IANA time zone, such as Asia/Singapore'),
  country: z.string().length(2).describe('ISO 3166-1 alpha-2'),
  region: z.string().max(12).nullable().default(null).describe('Region of the country for its own public holidays'),
  hours: WeekHours,
})
export type NewSite = z.infer<typeof NewSite>

export const FirstRun = z.object({
  organisation: z.string().trim().min(1).max(200),
  languages: z.array(z.string().min(2).max(12)).min(1).default(['en']),
  sites: z.array(NewSite).min(1).max(200),
  name: z.string().trim().min(1).max(200),
  email: Email,
  password: z.string().max(256),
})
export type FirstRun = z.infer<typeof FirstRun>

export const SignIn = z.object({ email: Email, password: z.string().max(256) })
export const NewPassword = z.object({ token: z.string().max(100), password: z.string().max(256) })
export const OrganisationChoice = z.object({ org: z.uuid() })

export const Organisation = z.object({
  id: z.string(),
  name: z.string(),
  isExample: z.boolean(),
  languages: z.array(z.string()),
})
export type Organisation = z.infer<typeof Organisation>

/** Who is looking, where, and what they may do there: every page starts from it. */
export const Me = z
  .object({
    firstRun: z.boolean().describe('No organisation exists yet'),
    signedIn: z.boolean(),
    email: z.string().nullable(),
    name: z.string().nullable(),
    personId: z.string().nullable(),
    zone: z.string().nullable().describe('The zone of the person’s site; every time is shown in it'),
    organisation: Organisation.nullable(),
    organisations: z.array(Organisation),
    roles: z.array(z.string()),
    permissions: z.array(z.string()),
    now: z.string().describe('The clock of the server; pages ask no other'),
    mail: z.enum(['smtp', 'kept']).describe('Whether mail leaves this installation or is kept in the outbox'),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>
