import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { localDay } from '#modules/people/local-time.ts'
import type { Tx } from '#platform/db/connect.ts'
import { sharedPeople } from './group-rule.ts'
import { FEWEST_PEOPLE, readRow } from './map-rows.ts'
import { dayOf, rosterCells, shapesOf, sitesHere } from './roster.views.ts'
import type { Group, MapRow, Milestone, RolloutMap } from './schema.ts'
import { daysFromPolicy } from './training-window.ts'
import { goLivesForPlanning, groupsHere, milestonesHere, movesOf } from './views.ts'

type Looking = { now: Instant; person: Id | null }

/** The whole rollout map: every group x workflow with its window, bands and findings, each by the day at its own site. */
export async function rolloutMap(tx: Tx, { now, person }: Looking): Promise<RolloutMap> {
  const { today, zone } = await dayOf(tx, person, now)
  const [groups, lives, sites, policy] = [
    await groupsHere(tx, true),
    await goLivesForPlanning(tx),
    await sitesHere(tx),
    await policyHere(tx),
  ]
  const cells = await rosterCells(
    tx,
    groups.map(({ rule }) => rule),
  )
  const shapes = new Map(
    shapesOf(
      groups.map(({ rule }) => rule),
      cells,
    ).map((shape, at) => [groups[at]!.id, shape]),
  )
  const siteById = new Map(sites.map((site) => [site.id, site]))
  const days = daysFromPolicy(policy, today)
  const todayIn = onceEach((place: Zone) => localDay(now, place))
  const rows: MapRow[] = lives.map((live) => {
    const shape = shapes.get(live.groupId)
    const site = shape?.siteId ? siteById.get(shape.siteId) : undefined
    const place = site?.zone ?? zone
    const people = shape?.people ?? 0
    const { window, ...reading } = readRow(
      {
        on: live.on,
        accessFrom: live.accessFrom,
        today: todayIn(place),
        people,
        workflowRetired: live.workflowRetired,
      },
      days,
    )
    return {
      id: live.id,
      groupId: live.groupId,
      group: live.groupName,
      workflowId: live.workflowId,
      workflow: live.workflowName,
      site: site?.name ?? null,
      zone: place,
      department: shape?.department ?? null,
      people,
      on: live.on,
      accessFrom: live.accessFrom,
      contractOn: live.contractOn,
      milestoneId: live.milestoneId,
      ...reading,
      window: {
        kind: window.kind,
        window: window.window,
        full: reading.full,
        by: 'by' in window ? window.by : null,
        daysLost: window.kind === 'squeezed' ? window.daysLost : null,
        earliest: window.kind === 'too late' ? window.earliest : null,
      },
    }
  })
  return {
    today,
    zone,
    lead: [...days.lead],
    rows,
    milestones: await milestoneList(tx),
    lastMove: await lastMove(tx, now),
  }
}

async function policyHere(tx: Tx): Promise<unknown> {
  return (await tx.selectFrom('people.organisation').select('policy').executeTakeFirst())?.policy
}

async function lastMove(tx: Tx, now: Instant): Promise<RolloutMap['lastMove']> {
  const [move] = await movesOf(tx, { limit: 1 })
  if (!move || move.undoneAt || move.undoUntil < now) return null
  const { id, goLiveId, group, workflow, from, to, undoUntil } = move
  return { id, goLiveId, group, workflow, from, to, undoUntil }
}

export async function milestoneList(tx: Tx): Promise<Milestone[]> {
  const lives = await goLivesForPlanning(tx)
  return (await milestonesHere(tx)).map(({ retiredAt: _, ...milestone }) => ({
    ...milestone,
    goLives: lives.filter((live) => live.milestoneId === milestone.id).length,
  }))
}

/** Groups with how many people each means today and with whom it shares them. */
export async function groupList(tx: Tx): Promise<Group[]> {
  const [groups, lives, sites] = [await groupsHere(tx), await goLivesForPlanning(tx), await sitesHere(tx)]
  const rules = groups.map(({ rule }) => rule)
  const cells = await rosterCells(tx, rules)
  const shapes = shapesOf(rules, cells)
  const siteNames = new Map(sites.map((site) => [site.id, site.name]))
  const overlaps: Group['overlaps'][] = groups.map(() => [])
  for (const { a, b, people } of sharedPeople(
    shapes.map(({ means }) => means),
    cells,
  )) {
    overlaps[a]!.push({ id: groups[b]!.id, name: groups[b]!.name, people })
    overlaps[b]!.push({ id: groups[a]!.id, name: groups[a]!.name, people })
  }
  return groups.map((group, at) => ({
    id: group.id,
    key: group.key,
    name: group.name,
    rule: group.rule,
    people: shapes[at]!.people,
    isSmall: shapes[at]!.people < FEWEST_PEOPLE,
    site: shapes[at]!.siteId ? (siteNames.get(shapes[at]!.siteId!) ?? null) : null,
    department: shapes[at]!.department,
    overlaps: overlaps[at]!,
    goLives: lives.filter((live) => live.groupId === group.id).length,
    retiredAt: group.retiredAt,
  }))
}

function onceEach<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key))
    return known.get(key)!
  }
}
