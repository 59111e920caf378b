import '#words/parts/sessions.ts'
import { Button } from '@mantine/core'
import { Form, useParams } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { SeatList } from './seat-list.tsx'

type Other = components['schemas']['OtherSession']
type Props = {
  others: Other[]
  title: string
  person: string | null
  intent: 'own' | 'suggest' | 'decide'
  suggested: string | null
  cannotCome?: boolean
}

/** Sessions of the same work with a seat left, each with the one button that this reader may press. */
export function OtherSessions({ others, title, person, intent, suggested, cannotCome = true }: Props) {
  const t = useWords()
  const { id } = useParams()
  return (
    <section className="sheet stack-tight" aria-labelledby="others">
      <h2 id="others">{title}</h2>
      <p className="quiet">{t(`sessions.others.${intent}.help`)}</p>
      {intent === 'suggest' && !cannotCome && <p className="notice notice-warm">{t('sessions.others.say-first')}</p>}
      {others.length === 0 ? (
        <p>{t('sessions.others.none')}</p>
      ) : (
        <SeatList others={others}>
          {(other) => (
            <Form method="post">
              <input type="hidden" name="session" value={id} />
              {person && <input type="hidden" name="person" value={person} />}
              {intent !== 'own' && <input type="hidden" name="intent" value={intent} />}
              <Button
                type="submit"
                size="xs"
                variant={other.id === suggested ? 'filled' : 'default'}
                name={intent === 'own' ? 'swap' : 'other'}
                value={other.id}
                disabled={intent === 'suggest' && !cannotCome}
              >
                {t(other.id === suggested && intent === 'own' ? 'sessions.my.accept' : `sessions.others.${intent}`)}
              </Button>
            </Form>
          )}
        </SeatList>
      )}
    </section>
  )
}
