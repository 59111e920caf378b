import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { csvText } from '#platform/files/csv.ts'
import type { NewAcknowledgements } from './acknowledgements.schema.ts'
import { insertAcknowledgements } from './acknowledgements.store.ts'
import { owedHere, type WhoWorksWith } from './acknowledgements.views.ts'
import { notedCsv } from './noted-csv.ts'

/**
 * Acknowledges cards in the version that was read. A card that changed while it was being read is not taken as read:
 * the rest is kept and the answer counts what is left out.
 */
export async function acknowledgeCards(
  acting: Acting,
  { cards }: NewAcknowledgements,
  whoWorksWith: WhoWorksWith,
): Promise<{ acknowledged: number; changedMeanwhile: number }> {
  permit(acting.actor, 'guardrails/acknowledge-own')
  const person = acting.actor.person!
  const mine = (await owedHere(acting.tx, whoWorksWith)).find((one) => one.person.id === person)
  const owed = new Map<string, number>(mine?.owed.map(({ card }) => [card.id, card.askingNumber]))
  const current = new Map<string, number>(mine?.owed.map(({ card }) => [card.id, card.number]))
  const foreign = cards.find(({ id, number }) => !owed.has(id) || number > current.get(id)!)
  if (foreign) throw problem('card/unknown', { id: foreign.id })
  const read = cards.filter(({ id, number }) => number >= owed.get(id)!)
  const fresh = await insertAcknowledgements(acting, person, read as { id: Id; number: number }[])
  if (fresh.length > 0) await record(acting, 'guardrails/acknowledged', person, { cards: read })
  return { acknowledged: fresh.length, changedMeanwhile: cards.length - read.length }
}

/** One line per person and card that concerns them, with the definition in its head. */
export async function exportAcknowledgements(
  acting: Acting,
  whoWorksWith: WhoWorksWith,
): Promise<{ text: string; fileName: string }> {
  permit(acting.actor, 'guardrails/see-acknowledgements')
  const all = await owedHere(acting.tx, whoWorksWith)
  const rows = all.flatMap(({ person, owed }) =>
    owed.map(({ card, acknowledged, isStanding }) => [
      person.name,
      person.email,
      person.employeeId,
      person.department,
      card.key,
      card.kind,
      card.about,
      card.workflow,
      card.says,
      card.number,
      card.askingNumber,
      acknowledged,
      isStanding ? 'yes' : 'no',
    ]),
  )
  const columns = ['name', 'email', 'employee id', 'department', 'card', 'kind', 'about', 'workflow', 'says']
  const numbers = ['version', 'version to acknowledge', 'version acknowledged', 'acknowledged as it stands']
  const notes = [
    `Guardrail cards in force that concern each person on the roster at ${acting.now}`,
    'Acknowledged as it stands: the newest version that is no correction of wording, or a later one',
  ]
  await record(acting, 'guardrails/acknowledgements-exported', null, { rows: rows.length })
  return {
    text: notedCsv(notes, csvText([...columns, ...numbers], rows)),
    fileName: `guardrail-acknowledgements-${acting.now.slice(0, 10)}.csv`,
  }
}
