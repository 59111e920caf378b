import '#words/parts/sessions.ts'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

export type Card = components['schemas']['SessionCard']

/** When in the reader's own zone, where or how to join, and with whom. */
export function SessionFacts({ session }: { session: Card }) {
  const t = useWords()
  const zone = useZone()
  return (
    <dl className="facts">
      <dt>{t('sessions.mail.when')}</dt>
      <dd>{momentText(session.startsAt, zone, session.minutes)}</dd>
      <dt>{t('sessions.mail.where')}</dt>
      <dd>
        <Where session={session} />
      </dd>
      <dt>{t('sessions.mail.with')}</dt>
      <dd>{session.facilitatorName}</dd>
    </dl>
  )
}

export function Where({ session }: { session: Pick<Card, 'mode' | 'place' | 'joinUrl'> }) {
  const t = useWords()
  if (session.place) return <>{session.place}</>
  if (session.joinUrl) return <a href={session.joinUrl}>{t('sessions.page.join')}</a>
  return <>{t(session.mode === 'online' ? 'sessions.place.online-no-link' : 'sessions.place.online')}</>
}
