import type { Day } from '#kernel/day.ts'
import { owe } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { noticeFor, trustOf } from './aid-trust.ts'
import { aidsToWatch, type DueAid } from './keeping.views.ts'
import { aidMail } from './mail.ts'
import { emptyBin } from './store.ts'
import { zoneHere } from './views.ts'

/** Tells owners what comes near its date or has turned red: once for each verification and turn, however often this runs. */
export async function noticeOwners(acting: Acting): Promise<void> {
  const due = await aidsToWatch(acting.tx, acting.now, await zoneHere(acting.tx))
  const messages = due.flatMap((aid) => messageFor(acting, aid) ?? [])
  if (messages.length > 0) await owe(acting, messages)
}

function messageFor({ now }: Acting, aid: DueAid): NewMessage | null {
  const verified = { ...aid, verifyBy: aid.verifyBy as Day }
  const notice = noticeFor(verified, aid.today as Day)
  if (!notice) return null
  const trust = trustOf(verified, aid.today as Day)
  const what =
    notice === 'soon'
      ? 'soon'
      : trust.state === 'red' && trust.why === 'changed since'
        ? 'changed since'
        : 'date passed'
  const mail = aidMail({
    reader: { name: aid.owner, locale: 'en' },
    title: aid.title,
    page: `${outgoing().publicUrl}/library/${aid.id}`,
    verifyBy: verified.verifyBy,
    what,
  })
  return {
    // A turn is one verification and one way to lose it; the same turn is the same message.
    key: `library/${aid.id}/${aid.verifiedAt}/${aid.verifyBy}/${what}`,
    person: aid.ownerId,
    to: { name: aid.owner, email: aid.ownerEmail },
    kind: 'aid-trust',
    about: aid.id,
    due: now,
    ...mail,
  }
}

/** What lay in the bin for thirty days goes, with films that nothing names. */
export async function clearBin(acting: Acting): Promise<void> {
  const gone = await emptyBin(acting)
  if (gone > 0) await record(acting, 'aids/bin-emptied', null, { gone })
}
