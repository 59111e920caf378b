import '#words/parts/sessions.ts'
import { Button, Textarea } from '@mantine/core'
import { Form } from 'react-router'
import { momentText } from '#words/dates.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import type { Card } from './session-facts.tsx'

/** What a participant can say about one session: I am here, I cannot come, I come after all. */
export function AttendForm({ session, now }: { session: Card; now: string }) {
  const t = useWords()
  const zone = useZone()
  const begun = session.startsAt <= now
  return (
    <div className="stack-tight">
      {session.attendance === 'attended' && <p className="notice">{t('sessions.my.checked-in')}</p>}
      {session.attendance !== 'attended' && session.checkIn.moment === 'open' && (
        <Form method="post">
          <input type="hidden" name="session" value={session.id} />
          <Button type="submit" name="intent" value="check-in">
            {t('sessions.my.check-in')}
          </Button>
        </Form>
      )}
      {session.cannotCome && !begun && (
        <>
          <p className="notice notice-warm">
            {session.suggestion
              ? t(session.suggestion.byMe ? 'sessions.my.asked' : 'sessions.my.suggested', {
                  by: session.suggestion.byName,
                  when: momentText(session.suggestion.startsAt, zone, session.suggestion.minutes),
                })
              : t('sessions.my.said-cannot')}
          </p>
          <Form method="post" className="row">
            <input type="hidden" name="session" value={session.id} />
            {session.suggestion && !session.suggestion.byMe && (
              <Button type="submit" name="swap" value={session.suggestion.sessionId}>
                {t('sessions.my.accept')}
              </Button>
            )}
            <Button type="submit" name="intent" value="anyway" variant="default">
              {t('sessions.my.come-anyway')}
            </Button>
          </Form>
        </>
      )}
      {!session.cannotCome && !begun && <CannotCome session={session} />}
    </div>
  )
}

function CannotCome({ session }: { session: Card }) {
  const t = useWords()
  return (
    <details>
      <summary className="summary">{t('sessions.my.cannot-come')}</summary>
      <Form method="post" className="stack-tight">
        <input type="hidden" name="session" value={session.id} />
        <Textarea
          name="note"
          label={t('sessions.my.note')}
          description={t('sessions.my.note.help')}
          maxLength={500}
          rows={2}
        />
        <div>
          <Button type="submit" name="intent" value="cannot" variant="default">
            {t('sessions.my.cannot-come.button')}
          </Button>
        </div>
      </Form>
    </details>
  )
}
