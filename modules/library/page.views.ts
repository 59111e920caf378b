import type { Tx } from '#platform/db/connect.ts'
import { bodyParts, copiedTexts } from './aid-body.ts'
import { nextVerifyBy } from './aid-trust.ts'
import { fileHere, sharesOf } from './keeping.views.ts'
import { askedFor } from './placeholders.ts'
import type { Aid } from './schema.ts'
import { readSubtitles, transcriptOf } from './subtitles.ts'
import { aidHere, type Reader } from './views.ts'

/** Everything the page of one aid shows; null when there is none, or when it lies in the bin and the reader may not look there. */
export async function aidPageOf(
  tx: Tx,
  reader: Reader,
  idOrKey: string,
  permissions: ReadonlySet<string>,
): Promise<Aid | null> {
  const found = await aidHere(tx, reader, idOrKey)
  const mayEdit = permissions.has('library/edit')
  if (!found || (found.deletedAt && !mayEdit)) return null
  const { content, today, ...row } = found
  const { body, kind } = content
  return {
    ...row,
    body,
    parts: bodyParts(body, kind),
    asked: askedFor(copiedTexts(body, kind), content.placeholders),
    placeholders: content.placeholders,
    departments: content.departments,
    roles: content.roles,
    places: content.places,
    video: content.video && { ...content.video, ...(await filmOf(tx, content.video)) },
    nextVerifyBy: nextVerifyBy(today),
    shares: await sharesOf(tx, row.id as never, reader.person, mayEdit),
    mayEdit,
    mayVerify: mayEdit || (reader.person !== null && row.ownerId === reader.person),
  }
}

async function filmOf(tx: Tx, { file, captions }: { file: string | null; captions: string }) {
  const read = readSubtitles(captions)
  const stored = file ? await fileHere(tx, file as never) : null
  return { type: stored?.type ?? null, transcript: read.kind === 'read' ? transcriptOf(read.cues) : [] }
}
