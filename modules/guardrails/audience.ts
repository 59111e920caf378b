import type { Id } from '#kernel/id.ts'

/** What somebody answers for, as in units: not a job title. */
export const responsibilities = ['end user', 'manager', 'hr', 'technical', 'oversight'] as const
export type Responsibility = (typeof responsibilities)[number]

/** Whom a card speaks to: null means every workflow, or everybody. */
export type Scope = { workflowId: Id | null; role: Responsibility | null }

/** What the organisation knows of one person's part in the work. */
export type Part = {
  /** Workflows that a group of theirs is on the rollout map with. */
  works: ReadonlySet<Id>
  /** Workflows that somebody who reports to them works with. */
  leads: ReadonlySet<Id>
  isManager: boolean
  isHr: boolean
  isTechnical: boolean
  /** Leads the programme, and so oversees all of it. */
  isLead: boolean
  /** Workflows they own or approve outputs of; null stands for outputs of every workflow. */
  oversees: ReadonlySet<Id | null>
}

/** Whether a card with this scope concerns somebody with this part in the work. */
export function isConcerned({ workflowId, role }: Scope, part: Part): boolean {
  if (role === 'manager') return workflowId === null ? part.isManager : part.leads.has(workflowId)
  if (role === 'hr') return part.isHr
  if (role === 'technical') return part.isTechnical
  if (role === 'oversight')
    return (
      part.isLead || part.oversees.has(null) || (workflowId ? part.oversees.has(workflowId) : part.oversees.size > 0)
    )
  if (role === 'end user') return workflowId === null ? part.works.size > 0 : part.works.has(workflowId)
  return (
    workflowId === null || part.works.has(workflowId) || part.leads.has(workflowId) || part.oversees.has(workflowId)
  )
}
