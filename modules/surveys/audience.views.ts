import type { Id } from '#kernel/id.ts'
import {
  type NamedPerson,
  type PersonForPlanning,
  peopleByKey,
  peopleForPlanning,
  peopleMatching,
  peopleNamed,
} from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { keptTeams } from './kept-teams.ts'
import type { Audience, NewInvite, WavePreview } from './waves.schema.ts'
import { peopleHere, teamsOf } from './waves.views.ts'

export type Asked = { invites: NewInvite[]; withoutManager: PersonForPlanning[]; unknown: string[] }

/** Whom an audience means today: each person and rater once; managers are asked about each of their people. */
export async function invitesOf(tx: Tx, audience: Audience): Promise<Asked> {
  const keys = [...audience.keys, ...audience.pairKeys.flatMap(({ person, about }) => [person, about])]
  const known = keys.length ? await peopleByKey(tx, keys) : new Map<string, NamedPerson>()
  const found = (key: string) => known.get(key.toLowerCase())
  const named = audience.keys.flatMap((key) => found(key)?.id ?? [])
  const people = await peopleOf(tx, audience, named)
  const here = await peopleHere(
    tx,
    people.flatMap((person) => (person.managerId ? [person.managerId] : [])),
  )
  const asksManagers = audience.ask !== 'themselves'
  const hasManager = (person: PersonForPlanning) => person.managerId !== null && here.has(person.managerId)
  const invites: NewInvite[] = [
    ...(audience.ask === 'their managers' ? [] : people.map(({ id }) => selfOf(id))),
    ...(asksManagers
      ? people.filter(hasManager).map(({ id, managerId }) => ({
          person: managerId!,
          rater: 'manager' as const,
          about: id,
        }))
      : []),
    ...audience.pairs.map(({ person, rater, about }) => ({ person, rater, about })),
    ...(await pairsOf(tx, audience, found)),
  ]
  const once = new Map(invites.map((invite) => [`${invite.person} ${invite.rater} ${invite.about}`, invite]))
  return {
    invites: [...once.values()],
    withoutManager: asksManagers ? people.filter((one) => !hasManager(one)) : [],
    unknown: [...new Set(keys.filter((key) => !found(key)))],
  }
}

/** Whoever manages the other answers as manager, somebody about themselves as themselves, everybody else as an expert. */
async function pairsOf(
  tx: Tx,
  { pairKeys }: Audience,
  found: (key: string) => NamedPerson | undefined,
): Promise<NewInvite[]> {
  const pairs = pairKeys.flatMap((pair) => {
    const [person, about] = [found(pair.person), found(pair.about)]
    return person && about ? [{ person: person.id, about: about.id }] : []
  })
  if (!pairs.length) return []
  const spoken = await peopleForPlanning(tx, [...new Set(pairs.map((pair) => pair.about))])
  const managerOf = new Map(spoken.map((person) => [person.id, person.managerId]))
  return pairs.map(({ person, about }) =>
    person === about
      ? selfOf(person)
      : { person, rater: managerOf.get(about) === person ? ('manager' as const) : ('expert' as const), about },
  )
}

function selfOf(person: Id): NewInvite {
  return { person, rater: 'self', about: null }
}

async function peopleOf(tx: Tx, { everybody, rule }: Audience, named: readonly Id[]): Promise<PersonForPlanning[]> {
  if (everybody) return peopleForPlanning(tx)
  const lines = Object.fromEntries(Object.entries(rule).filter(([, values]) => values && values.length > 0))
  const ids = [...(await peopleMatching(tx, lines)).map((person) => person.id), ...named]
  return ids.length ? peopleForPlanning(tx, [...new Set(ids)]) : []
}

const SAMPLE = 20

/** Who would get what, before anything is made: counts, groups, and who cannot be reached. */
export async function previewOf(tx: Tx, audience: Audience): Promise<WavePreview> {
  const { invites, withoutManager, unknown } = await invitesOf(tx, audience)
  const ids = [...new Set(invites.flatMap(({ person, about }) => (about ? [person, about] : [person])))]
  const names = await peopleNamed(tx, ids)
  const teams = await teamsOf(
    tx,
    invites.map((invite) => invite.person),
  )
  const groups = invites.map((invite) => teams.get(invite.person) ?? null)
  const kept = keptTeams(groups)
  const sizes = new Map<string | null, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const askedOnce = [...new Set(invites.map((invite) => invite.person))]
  const mute = askedOnce.filter((person) => !names.get(person)?.email)
  return {
    total: invites.length,
    mails: invites.filter(({ person }) => names.get(person)?.email).length,
    unknown: unknown.slice(0, SAMPLE),
    withoutMail: mute.map((person) => names.get(person)?.name ?? '').slice(0, SAMPLE),
    withoutManager: withoutManager.map((person) => person.name).slice(0, SAMPLE),
    groups: [...sizes]
      .map(([group, people]) => ({ group, people, isNamed: group !== null && kept.has(group) }))
      .sort((a, b) => b.people - a.people || ((a.group ?? '') < (b.group ?? '') ? -1 : 1)),
    sample: invites.slice(0, SAMPLE).map(({ person, rater, about }) => ({
      name: names.get(person)?.name ?? '',
      rater,
      about: about ? (names.get(about)?.name ?? null) : null,
    })),
  }
}
