import '#words/parts/sessions.ts'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { SeatList } from './seat-list.tsx'
import { whatText } from './session-words.ts'

type Missed = components['schemas']['MissedSession']

/** What somebody missed, with the seats that would make up for it. */
export function MissedSessions({ missed }: { missed: Missed[] }) {
  const t = useWords()
  const zone = useZone()
  if (!missed.length) return null
  return (
    <section className="sheet stack-tight" aria-labelledby="missed">
      <h2 id="missed">{t('sessions.missed.title', { count: missed.length })}</h2>
      <p className="quiet">{t('sessions.missed.text')}</p>
      {missed.map((one) => (
        <div key={one.sessionId} className="stack-tight">
          <h3>{t('sessions.missed.was', { what: whatText(t, one), when: momentText(one.startsAt, zone) })}</h3>
          <SeatsOffered missed={one} person={null} />
        </div>
      ))}
    </section>
  )
}

/** The seats offered for one missed session, each with its button; `person` when somebody else gives the seat. */
export function SeatsOffered({ missed, person }: { missed: Missed; person: string | null }) {
  const t = useWords()
  if (!missed.offers.length) return <p>{t(person ? 'sessions.missed.page.none' : 'sessions.missed.none')}</p>
  return (
    <SeatList others={missed.offers}>
      {(other) => (
        <Form method="post">
          <input type="hidden" name="session" value={missed.sessionId} />
          {person && <input type="hidden" name="person" value={person} />}
          <Button type="submit" size="xs" variant="default" name="make-up" value={other.id}>
            {t(person ? 'sessions.missed.page.give' : 'sessions.missed.take')}
          </Button>
        </Form>
      )}
    </SeatList>
  )
}
