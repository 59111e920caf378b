import '#words/parts/sessions.ts'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Page = components['schemas']['SessionPage']

/** Who comes, by name, for those who may see it; a manager sees the own team. */
export function Roster({ session, now }: { session: Page; now: string }) {
  const t = useWords()
  const zone = useZone()
  const rows = session.roster ?? []
  const ahead = session.startsAt > now
  return (
    <section className="stack-tight" aria-labelledby="roster">
      <h2 id="roster">
        {t(rows.length === session.rosterSize ? 'sessions.roster.title' : 'sessions.roster.team', {
          count: rows.length,
          all: session.rosterSize,
        })}
      </h2>
      {rows.length === 0 && <p className="quiet">{t('sessions.roster.empty')}</p>}
      <ul className="plain-list sheet">
        {rows.map((row) => (
          <li key={row.personId} className="row between">
            <span>
              {row.name} {row.cannotCome && <span className="tag tag-warm">{t('sessions.team.cannot')}</span>}{' '}
              {row.note && <span className="quiet small">“{row.note}”</span>}
              {row.suggestion && (
                <span className="small quiet">
                  {' '}
                  {t(row.suggestion.byMe ? 'sessions.team.asked' : 'sessions.team.suggested', {
                    when: momentText(row.suggestion.startsAt, zone, row.suggestion.minutes),
                  })}
                </span>
              )}
            </span>
            {ahead && (row.isMyTeam || session.mayDecide) && (row.cannotCome || session.mayDecide) && (
              <a
                className="small"
                href={`/sessions/${session.id}?person=${row.personId}#person`}
                aria-label={t('sessions.roster.find.for', { name: row.name })}
              >
                {t('sessions.team.find.link')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
