import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { InstrumentContent, Rater } from './instruments.schema.ts'
import type { Sheet } from './item-figures.ts'
import { keptTeams } from './kept-teams.ts'
import type { Answer } from './waves.schema.ts'
import type { WaveHere } from './waves.views.ts'

export type Invited = { id: Id; person: Id; about: Id | null; group: string | null }
export type TextGiven = { key: string; item: string; says: string; author: string }
export type Given = { rater: Rater; invited: Invited[]; sheets: Sheet[]; texts: TextGiven[] }

type InviteRow = Invited & { rater: Rater }

/** Everything a wave was given, for the figures and for nobody's eyes: who was asked, the sheets, the texts. */
export async function givenIn(tx: Tx, wave: WaveHere): Promise<Given[]> {
  const { rows } = await sql<InviteRow>`
    select id, person_id as person, about_id as about, team as group, rater from surveys.invite
    where wave_id = ${wave.id} and withdrawn_at is null order by id`.execute(tx)
  if (wave.kind === 'anonymous') return [await withoutNames(tx, wave.id, rows)]
  const sheets = await tx
    .selectFrom('surveys.sheet as s')
    .innerJoin('surveys.invite as i', (join) =>
      join.onRef('i.org_id', '=', 's.org_id').onRef('i.id', '=', 's.invite_id'),
    )
    .distinctOn('s.invite_id')
    .select(['s.id', 's.invite_id', 's.answers', 'i.team', 'i.rater', 'i.person_id'])
    .where('i.wave_id', '=', wave.id)
    .where('i.withdrawn_at', 'is', null)
    .orderBy('s.invite_id')
    .orderBy('s.answered_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
  const raters = (['self', 'manager', 'expert'] as const).filter((rater) => rows.some((row) => row.rater === rater))
  return raters.map((rater) => {
    const own = sheets.filter((sheet) => sheet.rater === rater)
    return {
      rater,
      invited: rows.filter((row) => row.rater === rater),
      sheets: own.map((sheet) => ({ group: sheet.team, answers: sheet.answers as Answer[] })),
      texts: own.flatMap((sheet) =>
        (sheet.answers as Answer[]).flatMap(({ item, subject, value }) =>
          value.kind === 'text'
            ? [{ key: `${sheet.id}/${item}/${subject ?? ''}`, item, says: value.text, author: sheet.person_id }]
            : [],
        ),
      ),
    }
  })
}

async function withoutNames(tx: Tx, wave: Id, rows: InviteRow[]): Promise<Given> {
  const kept = keptTeams(rows.map((row) => row.group))
  const groupOf = (team: string | null) => (team !== null && kept.has(team) ? team : null)
  // Sorted by their random ids: the order in which they were written down says nothing, and is not passed on either.
  const sheets = await tx
    .selectFrom('surveys.anonymous_sheet')
    .select(['team', 'answers'])
    .where('wave_id', '=', wave)
    .orderBy('id')
    .execute()
  const texts = await tx
    .selectFrom('surveys.anonymous_text')
    .select(['id', 'item', 'says'])
    .where('wave_id', '=', wave)
    .orderBy('id')
    .execute()
  return {
    rater: 'self',
    invited: rows.map((row) => ({ ...row, group: groupOf(row.group) })),
    sheets: sheets.map((row) => ({ group: groupOf(row.team), answers: row.answers as Answer[] })),
    // Everybody writes one text to an item of an anonymous wave, so each text is an author.
    texts: texts.map((row) => ({ key: row.id, item: row.item, says: row.says, author: row.id })),
  }
}

export async function rosterSize(tx: Tx): Promise<number> {
  const { people } = await tx
    .selectFrom('people.person')
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('left_on', 'is', null)
    .executeTakeFirstOrThrow()
  return people
}

export type ThemeHere = { id: Id; item: string; name: string; texts: string[] }

export async function themesOf(tx: Tx, wave: Id): Promise<ThemeHere[]> {
  const themes = await tx
    .selectFrom('surveys.theme')
    .select(['id', 'item', 'name'])
    .where('wave_id', '=', wave)
    .orderBy('name')
    .execute()
  const coded = await tx
    .selectFrom('surveys.theme_text as c')
    .innerJoin('surveys.theme as t', (join) => join.onRef('t.org_id', '=', 'c.org_id').onRef('t.id', '=', 'c.theme_id'))
    .select(['c.theme_id', 'c.text_key'])
    .where('t.wave_id', '=', wave)
    .execute()
  return themes.map((theme) => ({
    ...theme,
    texts: coded.filter((one) => one.theme_id === theme.id).map((one) => one.text_key),
  }))
}

export function saysTo(content: InstrumentContent, key: string, rater: Rater): string {
  const says = content.items.find((item) => item.key === key)?.says
  return says?.[rater] ?? says?.self ?? key
}
