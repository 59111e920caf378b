import type { Key } from '#words/say.ts'

export type Place = { to: string; name: Key; permission: string }

/** Where the navigation leads, named for the work. A place shows only to those who may go there. */
export const places: readonly Place[] = [
  { to: '/', name: 'shell.place.home', permission: 'programme/see-week' },
  { to: '/my', name: 'shell.place.my', permission: 'my-programme/see' },
  { to: '/team', name: 'shell.place.team', permission: 'team/see' },
  { to: '/sessions', name: 'shell.place.sessions', permission: 'sessions/see-own-facilitated' },
  { to: '/map', name: 'shell.place.map', permission: 'rollout/see' },
  { to: '/workflows', name: 'shell.place.workflows', permission: 'workflows/edit' },
  { to: '/schedule', name: 'shell.place.schedule', permission: 'plan/see' },
  { to: '/people', name: 'shell.place.people', permission: 'people/see' },
  { to: '/set-up', name: 'shell.place.set-up', permission: 'sites/edit' },
  { to: '/outbox', name: 'shell.place.outbox', permission: 'messages/outbox-see' },
  { to: '/health', name: 'shell.place.health', permission: 'health/see' },
]
