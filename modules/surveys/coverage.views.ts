import { sql } from 'kysely'
import { rulesOf } from '#engines/disclosure/cell.ts'
import { protectTree } from '#engines/disclosure/protect-tree.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { smallestGroup } from './anonymity.views.ts'
import { versionHere } from './instruments.views.ts'
import { waveState } from './wave-state.ts'
import type { Wave, WaveInvite, WaveRow } from './waves.schema.ts'
import { type WaveHere, waveHere } from './waves.views.ts'

export type Turnout = { group: string | null; invited: number; answered: number }

/** How many of each group were asked and have answered; withdrawn invitations do not count. */
export async function turnoutOf(tx: Tx, wave: Id): Promise<Turnout[]> {
  const { rows } = await sql<Turnout>`
    select team as group, count(*)::int as invited, count(*) filter (where answered)::int as answered
    from surveys.invite where wave_id = ${wave} and withdrawn_at is null
    group by team order by team nulls last`.execute(tx)
  return rows
}

/**
 * Coverage as it may be told. Under names it is a full count; without names a group below the smallest one, and what
 * could be found by subtraction, is not told, because "2 of 2 answered" says who answered.
 */
export async function coverageOf(
  tx: Tx,
  wave: Pick<WaveHere, 'id' | 'kind'>,
  smallest: number,
): Promise<Wave['coverage']> {
  const turnout = await turnoutOf(tx, wave.id)
  const total = turnout.reduce(
    (sum, one) => ({ group: null, invited: sum.invited + one.invited, answered: sum.answered + one.answered }),
    { group: null, invited: 0, answered: 0 },
  )
  const plain = ({ invited, answered }: Turnout) => ({ kind: 'count' as const, answered, invited })
  if (wave.kind === 'attributed')
    return { total: plain(total), groups: turnout.map((one) => ({ group: one.group, share: plain(one) })) }
  const idOf = (at: number) => `group ${at}`
  const shown = protectTree(
    [
      { id: 'all', parent: null },
      ...turnout.map(({ invited, answered }, at) => ({
        id: idOf(at),
        parent: 'all',
        // Everybody "answers" whether they answered: that is what is counted here.
        cell: { people: invited, answered: invited, counts: [answered, invited - answered] },
      })),
    ],
    rulesOf(smallest),
  )
  const told = (id: string, one: Turnout) =>
    shown.get(id)!.kind === 'published' ? plain(one) : { kind: 'too few' as const }
  return {
    total: told('all', total),
    groups: turnout.map((one, at) => ({ group: one.group, share: told(idOf(at), one) })),
  }
}

/** All waves, newest first. */
export async function waveList(
  tx: Tx,
  now: Instant,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ rows: WaveRow[]; total: number; next: string | null }> {
  const from = /^\d{1,9}$/.test(page.cursor ?? '') ? Number(page.cursor) : 0
  const { total } = await tx
    .selectFrom('surveys.wave')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const ids = await tx
    .selectFrom('surveys.wave')
    .select('id')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset(from)
    .limit(page.limit)
    .execute()
  const rows: WaveRow[] = []
  for (const { id } of ids) rows.push(await rowOf(tx, (await waveHere(tx, id, now))!, now))
  return { rows, total, next: from + rows.length < total ? String(from + rows.length) : null }
}

async function rowOf(tx: Tx, wave: WaveHere, now: Instant): Promise<WaveRow> {
  const version = (await versionHere(tx, wave.version))!
  const smallest = await smallestGroup(tx, now, version.content.isSensitive)
  const { total } = await coverageOf(tx, wave, smallest)
  const invited = (await turnoutOf(tx, wave.id)).reduce((sum, one) => sum + one.invited, 0)
  return {
    id: wave.id,
    title: wave.title,
    instrument: version.content.title,
    instrumentKey: version.key,
    version: version.number,
    kind: wave.kind,
    state: waveState(wave, wave.today),
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    invited,
    answered: total.kind === 'count' ? total.answered : null,
  }
}

/** One wave as whoever runs it sees it; null when there is none. `canRemind` is counted by the caller. */
export async function waveInFull(tx: Tx, id: Id, now: Instant, canRemind: number): Promise<Wave | null> {
  const wave = await waveHere(tx, id, now)
  if (!wave) return null
  const { content } = (await versionHere(tx, wave.version))!
  const smallest = await smallestGroup(tx, now, content.isSensitive)
  const coverage = await coverageOf(tx, wave, smallest)
  const { rows } = await sql<{ told: number; mute: number }>`
    select count(*) filter (where p.email is not null and (i.told_at is not null or (i.answered and i.wave_kind = 'attributed')))::int as told,
      count(*) filter (where p.email is null)::int as mute
    from surveys.invite i join people.person p on p.org_id = i.org_id and p.id = i.person_id
    where i.wave_id = ${id} and i.withdrawn_at is null`.execute(tx)
  const { answered: _, ...row } = await rowOf(tx, wave, now)
  return {
    ...row,
    zone: wave.zone,
    today: wave.today,
    subjects: wave.subjects,
    isSensitive: content.isSensitive,
    smallest,
    remindAfterDays: wave.remindAfterDays,
    remindMost: wave.remindMost,
    sentAt: wave.sentAt,
    closedAt: wave.closedAt,
    cancelledAt: wave.cancelledAt,
    resultsSeenAt: wave.resultsSeenAt,
    told: rows[0]!.told,
    withoutMail: rows[0]!.mute,
    coverage,
    canRemind: wave.kind === 'attributed' || coverage.total.kind === 'count' ? canRemind : null,
    content,
  }
}

/** Who is asked, by name. In an anonymous wave it says whom the invitation reached and nothing of who answered. */
export async function inviteList(
  tx: Tx,
  wave: Id,
  page: { cursor?: string | undefined; limit: number; search: string },
): Promise<{ rows: WaveInvite[]; total: number; next: string | null }> {
  const from = /^\d{1,9}$/.test(page.cursor ?? '') ? Number(page.cursor) : 0
  const like = `%${page.search.replaceAll(/[\\%_]/g, '\\$&')}%`
  const where = sql`from surveys.invite i
    join people.person p on p.org_id = i.org_id and p.id = i.person_id
    left join people.person a on a.org_id = i.org_id and a.id = i.about_id
    where i.wave_id = ${wave} and p.name ilike ${like}`
  const counted = await sql<{ total: number }>`select count(*)::int as total ${where}`.execute(tx)
  const total = counted.rows[0]!.total
  const { rows } = await sql<WaveInvite>`
    select i.id, i.person_id as person, p.name, p.email, i.rater, a.name as "aboutName", i.team as group,
      i.told_at as "toldAt", i.withdrawn_at is not null as "isWithdrawn",
      case when i.wave_kind = 'attributed' then i.reminded end as reminded,
      case when i.wave_kind = 'attributed' then i.answered end as answered,
      case when i.wave_kind = 'attributed' then
        (select max(s.answered_at) from surveys.sheet s where s.org_id = i.org_id and s.invite_id = i.id) end as "answeredAt"
    ${where} order by lower(p.name), i.id offset ${from} limit ${page.limit}`.execute(tx)
  return { rows, total, next: from + rows.length < total ? String(from + rows.length) : null }
}
