import { type Role, roles } from './roles.ts'

const everyone = [...roles]
const nobody: readonly Role[] = []

/**
 * Who may do what: the only policy table. A permission answers "may somebody in this role do this at
 * all"; a name that ends in `-own`, or speaks of `my` or `team`, reaches only that person's own things, and the view
 * or action narrows it to them. An administrator keeps the machine and sees no one's learning.
 */
export const may = {
  /** Signing in lands somewhere for everybody, and everybody has an own zone, language and password to set. */
  'account/edit-own': everyone,
  /** A consultancy's people belong to several organisations and switch between those they belong to. */
  'organisation/switch': everyone,
  /** First run: only who keeps the installation may create its organisation. */
  'organisation/set-up': ['administrator'],
  /** The name, sites and languages stand on every page, so everybody may read them. */
  'organisation/see': everyone,
  /** Name and languages of the organisation are settings of the installation. */
  'organisation/edit': ['administrator'],
  /** Site names, zones and holidays explain every date on the screen. */
  'sites/see': everyone,
  /** A wrong zone or holiday moves every session; HR knows the holidays, the lead plans by them. */
  'sites/edit': ['administrator', 'programme-lead', 'hr'],

  /** The roster is HR's record and the lead's denominator; an administrator needs it to repair sign-in. */
  'people/see': ['administrator', 'programme-lead', 'hr'],
  /** Changing a person by hand outlives every import, so only who answers for the roster may. */
  'people/edit': ['administrator', 'programme-lead', 'hr'],
  /** The same power as editing, for thousands at once; each import can be undone. */
  'roster/import': ['administrator', 'programme-lead', 'hr'],
  /** The way back out belongs to the same hands that may import. */
  'roster/undo-import': ['administrator', 'programme-lead', 'hr'],
  /** Whoever grants roles can reach everything, so only the keeper of the installation may. */
  'roles/grant': ['administrator'],
  /** Everybody may say when they are away: the plan depends on it. */
  'leave/edit-own': everyone,
  /** HR holds the leave record; the lead corrects it where a session depends on it. */
  'leave/edit': ['programme-lead', 'hr'],
  /** Finding a colleague's name and department is the least a search box must do. */
  'search/people': everyone,
  /** Searching workflows, groups and sessions of all teams shows the whole programme. */
  'search/everything': ['programme-lead', 'hr', 'technology-lead'],

  /** Who is in which group decides who is trained when. */
  'groups/see': ['programme-lead', 'hr', 'technology-lead', 'facilitator'],
  /** A group's rule changes who is invited: the lead's decision. */
  'groups/edit': ['programme-lead'],
  /** Everybody may know which work changes: it answers "where does AI fit". */
  'workflows/see': everyone,
  /** Owner, tool and risk note: technology leads know the tool, HR the talent workflows. */
  'workflows/edit': ['programme-lead', 'hr', 'technology-lead'],
  /** The map shows groups, never a person's answers; managers and facilitators plan by it. */
  'rollout/see': ['programme-lead', 'hr', 'technology-lead', 'facilitator', 'manager'],
  /** Go-lives and access dates are set by the lead together with technology, who gives the access. */
  'rollout/edit': ['programme-lead', 'technology-lead'],
  /** Bringing in a rollout file is the same power as editing the map. */
  'rollout/import': ['programme-lead', 'technology-lead'],
  /** Moving a go-live moves people's calendars, so one role answers for it. */
  'rollout/move-go-live': ['programme-lead'],

  /** Planned sessions by group; HR checks fairness across sites, technology checks access. */
  'plan/see': ['programme-lead', 'hr', 'technology-lead', 'facilitator'],
  /** A proposal changes nothing yet, but it costs two cores for half a minute. */
  'plan/propose': ['programme-lead'],
  /** Pinning and moving sessions by hand: the same person who will publish. */
  'plan/adjust': ['programme-lead'],
  /** Publishing sends invitations to everybody concerned. */
  'plan/publish': ['programme-lead'],
  /** How many may be busy, how small a cohort may be: rules that every later plan keeps, so one role answers for them. */
  'plan/set-rules': ['programme-lead'],
  /** What is due this week and at risk: the lead's front page, with the same facts for HR and technology. */
  'programme/see-week': ['programme-lead', 'hr', 'technology-lead'],
  /** Facilitators' skills, languages and limits: who looks for one must see them. */
  'facilitators/see': ['programme-lead', 'hr', 'technology-lead', 'facilitator'],
  /** Skills and load limits are agreed with the lead. */
  'facilitators/edit': ['programme-lead'],
  /** A facilitator's own hours are their own to state. */
  'facilitators/edit-own-hours': ['facilitator'],
  /** Rooms belong to the site; the lead books them. */
  'rooms/edit': ['administrator', 'programme-lead'],
  /** One's own busy times may be given as an upload or an address, and taken away again. */
  'calendars/edit-own': everyone,
  /** Bringing in calendars for others shows when they are busy, never what with: the lead only. */
  'calendars/edit': ['programme-lead'],
  /** The personal feed is the person's own calendar. */
  'calendars/feed-own': everyone,

  /** Everybody sees their own programme: the three questions and their dates. */
  'my-programme/see': everyone,
  /** Only the person answers whether they can answer the three questions. */
  'my-answers/give': ['participant'],
  /** A person's earlier answers are shown to that person. */
  'my-answers/see': ['participant'],
  /** Shares per group of at least five, with their complement: never one person's answer. */
  'answers/see-by-group': ['programme-lead', 'hr', 'technology-lead'],
  /** A manager answers for releasing time, so sees the team's dates and who cannot come, not their answers. */
  'team/see': ['manager'],
  /** A manager knows the work and may suggest another session for somebody of the team. */
  'swap/suggest': ['manager'],
  /** A person who cannot come may ask for another session. */
  'swap/suggest-own': ['participant'],
  /** A swap changes two invitations, so the lead decides. */
  'swap/decide': ['programme-lead'],
  /** Saying that one cannot come must cost one click. */
  'sessions/decline-own': ['participant'],
  /** Facilitators see who comes to the sessions they give, and no others. */
  'sessions/see-own-facilitated': ['facilitator'],
  /** The lead steps in for any session; HR helps where somebody needs an adjustment. */
  'sessions/see': ['programme-lead', 'hr'],
  /** Self check-in at the door. */
  'attendance/self': ['participant'],
  /** The facilitator of the session keeps its list; the lead does when the facilitator cannot. */
  'attendance/record': ['facilitator', 'programme-lead'],
  /** A correction leaves a trail and is made by who was there or who answers for the record. */
  'attendance/correct': ['facilitator', 'programme-lead'],
  /** Attendance of named people outside one's own sessions: the two roles that follow up. */
  'attendance/see': ['programme-lead', 'hr'],

  /** Without SMTP the outbox is the only way to read what was sent; it shows addresses and subjects. */
  'messages/outbox-see': ['administrator', 'programme-lead'],
  /** Mail to oneself can always be read again. */
  'messages/see-own': everyone,
  /** Repairing delivery is running the machine; retries never send twice. */
  'messages/retry': ['administrator'],
  /** Quiet hours, snooze and one-click stop are the receiver's. */
  'messages/edit-own-preferences': everyone,
  /** Is it healthy: database, jobs, mail. No names appear. */
  'health/see': ['administrator', 'technology-lead'],
  /** How far a background import or plan has come, and stopping it, for who may start one. */
  'work/see-progress': ['administrator', 'programme-lead', 'hr', 'technology-lead'],
  /** What one has just done oneself can be undone while the window is open; the action checks whose it was. */
  'undo/own': everyone,
  /** Undoing what another did is the lead's, who answers for the programme. */
  'undo/any': ['programme-lead'],
  /** Loading the example company fills an empty installation. */
  'stories/load': ['administrator'],
  /** Every person sees who looked at what about them. */
  'access-log/see-own': everyone,
  /** Instruments and waves: whoever runs a survey sees its coverage, never an anonymous answer. */
  'surveys/run': ['programme-lead', 'hr'],
  /** Results in groups of at least five, with their complement. */
  'surveys/see-results': ['programme-lead', 'hr', 'technology-lead'],
  /** Everybody answers what they are asked, for themselves. */
  'surveys/answer-own': everyone,
  /** The smallest group that may be shown: everybody may read the rule, because it protects them. */
  'anonymity/see': everyone,
  /** Raising the smallest group is a setting of the installation; below five nobody can go. */
  'anonymity/edit': ['administrator'],

  /** The task inventory and both views of it, employees only in fives. */
  'needs/see': ['programme-lead', 'hr', 'technology-lead'],
  /** Tasks, interviews and the resolution of disagreements. */
  'needs/edit': ['programme-lead', 'hr'],
  /** An interview in the room is led by whoever leads the programme, by HR or by a facilitator. */
  'needs/interview': ['programme-lead', 'hr', 'facilitator'],
  /** A manager sees the own view beside the team's, from five answers on. */
  'needs/see-team': ['manager'],
  /** Published scores are loaded from files that the administrator downloads; the lead may do it too. */
  'priors/import': ['administrator', 'programme-lead'],

  /** Priorities, their uncertainty and the chosen portfolio. */
  'priorities/see': ['programme-lead', 'hr', 'technology-lead'],
  /** Locking priorities and choosing three to five is one person's decision with reasons. */
  'priorities/decide': ['programme-lead'],
  /** A red gate opens only by a record of who answers for the risk: technology or HR, never the lead alone. */
  'risks/approve': ['technology-lead', 'hr'],

  /** What is allowed must be readable by everybody it binds. */
  'guardrails/see': everyone,
  /** Cards, the tool and data matrix and approvers are written together by lead, HR and technology. */
  'guardrails/edit': ['programme-lead', 'hr', 'technology-lead'],
  /** Everybody acknowledges for themselves. */
  'guardrails/acknowledge-own': everyone,
  /** Who has acknowledged what: the evidence that HR and the lead must be able to give. */
  'guardrails/see-acknowledgements': ['programme-lead', 'hr'],
  /** Anybody may ask before acting. */
  'approvals/ask': everyone,
  /** A named approver decides; the action checks whose decision it is. */
  'approvals/decide-own': everyone,
  /** All requests and decisions on record. */
  'approvals/see': ['programme-lead', 'hr', 'technology-lead'],
  /** Reporting a near-miss must cost nothing, so everybody may. */
  'near-misses/report': everyone,
  /** Reports without names unless the reporter wanted it. */
  'near-misses/see': ['programme-lead', 'hr', 'technology-lead'],
  /** Evidence per person, role and programme: the two roles that answer to an auditor. */
  'evidence/see': ['programme-lead', 'hr'],
  /** What one was trained on oneself. */
  'evidence/see-own': everyone,
  /** Attendance hours per person for a training subsidy. */
  'grants/export': ['programme-lead', 'hr'],

  /** Programmes and units, drafts too: who designs, reviews or gives them. */
  'curriculum/see': ['programme-lead', 'hr', 'technology-lead', 'facilitator'],
  /** Writing units: the lead with facilitators who know the work. */
  'curriculum/edit': ['programme-lead', 'facilitator'],
  /** HR, IT and L&D comment on and approve the same draft; facilitators comment. */
  'curriculum/comment': ['programme-lead', 'hr', 'technology-lead', 'facilitator'],
  /** Three approvals freeze a version, one for each of the three partners. */
  'curriculum/approve': ['programme-lead', 'hr', 'technology-lead'],

  /** Job aids are for everybody at work. */
  'library/see': everyone,
  /** Writing and verifying aids; an owner may always verify the own ones. */
  'library/edit': ['programme-lead', 'hr', 'technology-lead', 'facilitator'],
  /** Saving, liking and sharing with one's own team. */
  'library/keep-own': everyone,

  /** Another person's learning data is shown to nobody by role. It stands here so that the table says so. */
  'learning/see-of-a-person': nobody,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof may

export const permissions = Object.keys(may) as Permission[]

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(may, text)
}

/** Whether any of these roles allows it. No role, no permission. */
export function mayDo(held: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = may[permission]
  return held.some((role) => allowed.includes(role))
}

/** Everything these roles together may do. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(permissions.filter((permission) => mayDo(held, permission)))
}

/** What the system itself may do when a job runs that nobody asked for. */
export const everyPermission: ReadonlySet<Permission> = new Set(permissions)
