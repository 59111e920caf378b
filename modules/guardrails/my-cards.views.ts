import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AcknowledgementGroups, AcknowledgementRow, MyCard, MyGuardrails } from './acknowledgements.schema.ts'
import { acknowledgementsOf, type Owed, owedHere, type WhoWorksWith } from './acknowledgements.views.ts'
import { cardDiff } from './card-diff.ts'
import { versionsOf } from './views.ts'

/** The cards that concern one person today: new ones, changed ones with what changed, and those acknowledged. */
export async function myGuardrails(tx: Tx, person: Id, whoWorksWith: WhoWorksWith): Promise<MyGuardrails> {
  const mine = (await owedHere(tx, whoWorksWith)).find((one) => one.person.id === person)
  const moments = new Map((await acknowledgementsOf(tx, person)).map((one) => [one.cardId, one.acknowledgedAt]))
  const cards = await Promise.all(
    (mine?.owed ?? []).map(async (owed) => ({
      ...(await told(tx, owed)),
      acknowledgedAt: moments.get(owed.card.id) ?? null,
    })),
  )
  const workflows = [...new Map(cards.map((card) => [card.workflowId, card.workflow]))]
  const sets = workflows.map(([workflowId, workflow]) => {
    const own = cards.filter((card) => card.workflowId === workflowId)
    return { workflowId, workflow, cards: own, waiting: own.filter(isWaiting).length }
  })
  return { sets, waiting: cards.filter(isWaiting).length }
}

function isWaiting({ state }: MyCard): boolean {
  return state !== 'acknowledged'
}

async function told(tx: Tx, { card, acknowledged, isStanding }: Owed): Promise<Omit<MyCard, 'acknowledgedAt'>> {
  if (isStanding || acknowledged === null)
    return { ...card, state: isStanding ? 'acknowledged' : 'new', why: null, fromReport: false, diffs: [] }
  const versions = await versionsOf(tx, card.id)
  const since = versions.filter((version) => version.number > acknowledged && !version.isCorrection)
  const read = versions.find((version) => version.number === acknowledged)!
  return {
    ...card,
    state: 'changed',
    why: since.flatMap(({ why }) => why ?? []).join(' '),
    fromReport: since.some(({ nearMissId }) => nearMissId !== null),
    diffs: cardDiff(read, card),
  }
}

/** How many cards are still waiting for one person: the short line on their first page. */
export async function waitingFor(tx: Tx, person: Id, whoWorksWith: WhoWorksWith): Promise<number> {
  const mine = (await owedHere(tx, whoWorksWith)).find((one) => one.person.id === person)
  return mine?.owed.filter((owed) => !owed.isStanding).length ?? 0
}

type Standing = Awaited<ReturnType<typeof owedHere>>[number]

function isDone({ owed }: Standing): boolean {
  return owed.every((one) => one.isStanding)
}

/** Of each department: people on the roster, whom a card concerns, and who has acknowledged all of theirs. */
export async function acknowledgementGroups(tx: Tx, whoWorksWith: WhoWorksWith): Promise<AcknowledgementGroups> {
  const all = await owedHere(tx, whoWorksWith)
  const count = (some: readonly Standing[]) => {
    const concerned = some.filter(({ owed }) => owed.length > 0)
    return { concerned: concerned.length, done: concerned.filter(isDone).length }
  }
  const departments = [...new Set(all.map(({ person }) => person.department))].sort((a, b) =>
    (a ?? '\uffff').localeCompare(b ?? '\uffff', 'en'),
  )
  return {
    roster: all.length,
    ...count(all),
    groups: departments.map((department) => {
      const some = all.filter(({ person }) => person.department === department)
      return { department, people: some.length, ...count(some) }
    }),
  }
}

/** Everybody whom a card concerns, by name. `state` narrows to who is done, or who is not. */
export async function acknowledgementRows(
  tx: Tx,
  whoWorksWith: WhoWorksWith,
  asked: { state: 'all' | 'waiting' | 'done'; department?: string | undefined },
): Promise<AcknowledgementRow[]> {
  const last = await lastMoments(tx)
  return (await owedHere(tx, whoWorksWith))
    .filter(({ owed }) => owed.length > 0)
    .filter((one) => asked.state === 'all' || isDone(one) === (asked.state === 'done'))
    .filter(({ person }) => asked.department === undefined || person.department === asked.department)
    .map(({ person, owed }) => ({
      personId: person.id,
      name: person.name,
      department: person.department,
      cards: owed.length,
      acknowledged: owed.filter((one) => one.isStanding).length,
      last: last.get(person.id) ?? null,
    }))
}

async function lastMoments(tx: Tx): Promise<Map<Id, string>> {
  const rows = await tx
    .selectFrom('guardrails.acknowledgement')
    .select('person_id')
    .select((eb) => eb.fn.max('acknowledged_at').as('at'))
    .groupBy('person_id')
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.at]))
}
