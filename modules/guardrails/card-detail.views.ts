import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { newestAcknowledged, partsHere, type WhoWorksWith } from './acknowledgements.views.ts'
import { isConcerned } from './audience.ts'
import { cardDiff } from './card-diff.ts'
import { sourceOf } from './policies.views.ts'
import type { CardDetail } from './schema.ts'
import { isStanding } from './standing.ts'
import { cardHere, versionsOf } from './views.ts'

/** A card with its history, its paragraph as it is now, and how many of those it concerns have acknowledged it. */
export async function cardDetail(tx: Tx, id: Id, whoWorksWith: WhoWorksWith): Promise<CardDetail | null> {
  const card = await cardHere(tx, id)
  if (!card) return null
  const versions = await versionsOf(tx, id)
  const done = await newestAcknowledged(tx)
  const concerned = (await partsHere(tx, whoWorksWith)).filter(({ part }) => isConcerned(card, part))
  const standing = concerned.filter(({ person }) => isStanding(done.get(person.id)?.get(id) ?? null, card.askingNumber))
  return {
    ...card,
    versions: versions
      .map(({ nearMissId, cardId: _card, workflowId: _workflow, paragraphId: _paragraph, ...version }, at) => ({
        ...version,
        nearMiss: nearMissId !== null,
        diffs: at === 0 ? [] : cardDiff(versions[at - 1]!, version),
      }))
      .reverse(),
    source: card.paragraphId ? await sourceOf(tx, card.paragraphId) : null,
    concerned: concerned.length,
    acknowledged: standing.length,
  }
}
