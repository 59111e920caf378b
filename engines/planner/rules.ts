/** Every rule the planner can name in an answer; the words for each live in the message catalogue. */
export const RULES = [
  /** The cohort's group, class and language leave fewer people than the smallest cohort. */
  'cohort/too-small',
  /** No language is spoken by enough of the people who remain. */
  'cohort/no-common-language',
  /** The sites of the people share less than the required working hours a day. */
  'cohort/no-shared-hours',
  /** Every cohort of the go-live is at its largest size. */
  'cohort/full',
  /** The whole window lies on or before today. */
  'window/past',
  /** The start lies before the group has access to the system. */
  'window/before-access',
  /** The start lies outside the window of its kind. */
  'window/outside',
  /** The sites of the cohort share no stretch long enough on a day of the window. */
  'hours/no-shared-time',
  /** The session leaves the working hours of a site of the cohort. */
  'hours/site',
  /** A public holiday at a site of the cohort. */
  'holiday/site',
  /** More members are busy, away or outside their own hours than the kind allows. */
  'clashes/too-many',
  /** A member already has a session on that day. */
  'person/second-session-that-day',
  /** The two live sessions are fewer than 3 or more than 10 days apart, or in the wrong order. */
  'gap/live',
  /** The refresher and the day-30 session are fewer than 4 days apart. */
  'gap/refresher-reinforcement',
  /** No facilitator, or not this one, teaches the workflow's skill. */
  'facilitator/skill',
  /** No facilitator with the skill, or not this one, speaks the cohort's language. */
  'facilitator/language',
  /** Facilitators who fit sit more than the allowed hours of zone away. */
  'facilitator/zone',
  /** Outside the facilitator's working hours. */
  'facilitator/hours',
  /** A public holiday at the facilitator's site. */
  'facilitator/holiday',
  /** The facilitator's calendar is busy, or he is on leave. */
  'facilitator/busy',
  /** The facilitator teaches another session then. */
  'facilitator/double-booked',
  /** The facilitator has reached his sessions for that day. */
  'facilitator/day-cap',
  /** The facilitator has reached his minutes for that ISO week. */
  'facilitator/week-cap',
  /** The facilitator takes part in a cohort that meets then: he cannot teach at the same time, nor teach it. */
  'facilitator/takes-part',
  /** The facilitator cannot get from the site where he met people to the other in time. */
  'facilitator/travel',
  /** The two live sessions cannot both be placed: the cohort has one, of the workflow's `single` minutes. */
  'live/single-session',
  /** The room seats fewer people than the cohort. */
  'room/seats',
  /** The start is not on the quarter-hour grid in UTC. */
  'grid/quarter-hour',
  /** A pin, or a session that has begun, belongs to no session of the plan any more: its cohort was divided anew. */
  'pin/lost',
] as const

export type Rule = (typeof RULES)[number]
