import type { Key } from '#words/say.ts'

export type Place = { to: string; name: Key; permission: string }
export type Part = { name: Key; places: readonly Place[] }

/** Where the navigation leads, named for the work and told in its order. A place shows only to those who may go there. */
export const parts: readonly Part[] = [
  {
    name: 'shell.part.programme',
    places: [
      { to: '/', name: 'shell.place.home', permission: 'programme/see-week' },
      { to: '/needs', name: 'shell.place.needs', permission: 'needs/see' },
      { to: '/workflows', name: 'shell.place.workflows', permission: 'workflows/edit' },
      { to: '/guardrails', name: 'shell.place.guardrails', permission: 'guardrails/edit' },
      { to: '/map', name: 'shell.place.map', permission: 'rollout/see' },
      { to: '/curriculum', name: 'shell.place.curriculum', permission: 'curriculum/see' },
      { to: '/schedule', name: 'shell.place.schedule', permission: 'plan/see' },
    ],
  },
  {
    name: 'shell.part.mine',
    places: [
      { to: '/my', name: 'shell.place.my', permission: 'my-programme/see' },
      { to: '/team', name: 'shell.place.team', permission: 'team/see' },
      { to: '/sessions', name: 'shell.place.sessions', permission: 'sessions/see-own-facilitated' },
      { to: '/library', name: 'shell.place.library', permission: 'library/see' },
      { to: '/my/guardrails', name: 'shell.place.my-guardrails', permission: 'guardrails/acknowledge-own' },
      { to: '/my/surveys', name: 'shell.place.my-surveys', permission: 'surveys/answer-own' },
    ],
  },
  {
    name: 'shell.part.keep',
    places: [
      { to: '/people', name: 'shell.place.people', permission: 'people/see' },
      { to: '/surveys', name: 'shell.place.surveys', permission: 'surveys/run' },
      { to: '/evidence', name: 'shell.place.evidence', permission: 'evidence/see' },
      { to: '/needs/priors', name: 'shell.place.priors', permission: 'priors/import' },
      { to: '/set-up', name: 'shell.place.set-up', permission: 'sites/edit' },
      { to: '/anonymity', name: 'shell.place.anonymity', permission: 'anonymity/edit' },
      { to: '/outbox', name: 'shell.place.outbox', permission: 'messages/outbox-see' },
      { to: '/health', name: 'shell.place.health', permission: 'health/see' },
    ],
  },
]

export const places: readonly Place[] = parts.flatMap((part) => part.places)
