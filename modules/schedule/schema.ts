import { z } from 'zod'

export const SessionKind = z.enum(['live', 'office-hours', 'refresher', 'reinforcement-30', 'reinforcement-90'])
export type SessionKind = z.infer<typeof SessionKind>
