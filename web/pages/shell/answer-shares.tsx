import '#words/parts/sessions.ts'
import { momentText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'

type Shares = components['schemas']['AnswerShares']
type Share = Shares['total']['where']
const QUESTIONS = ['where', 'good', 'when'] as const

/** Who says that they can answer the three questions, by group, with what the figure counts and what it leaves out. */
export function AnswerShares({ shares }: { shares: Shares }) {
  const t = useWords()
  const zone = useZone()
  const nobody = QUESTIONS.every((question) => shares.total[question].kind === 'nobody yet')
  return (
    <section className="stack-tight" aria-labelledby="shares">
      <h2 id="shares">{t('sessions.shares.title')}</h2>
      {nobody ? (
        <p className="quiet">{t('sessions.shares.nobody')}</p>
      ) : (
        <Scroll label={t('sessions.shares.table')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('sessions.shares.group')}</th>
                {QUESTIONS.map((question) => (
                  <th key={question} scope="col">
                    {t(`sessions.question.${question}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('sessions.shares.all')}</th>
                {QUESTIONS.map((question) => (
                  <td key={question}>{shareText(t, shares.total[question])}</td>
                ))}
              </tr>
              {shares.groups.map((group) => (
                <tr key={`${group.department} ${group.site} ${group.isWholeDepartment}`}>
                  <th scope="row">{groupText(t, group)}</th>
                  {QUESTIONS.map((question) => (
                    <td key={question}>{shareText(t, group[question])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p className="quiet small">
        {t('sessions.shares.definition', { smallest: shares.smallestGroup, until: momentText(shares.until, zone) })}
      </p>
    </section>
  )
}

function groupText(t: Say, { department, site, isWholeDepartment }: Shares['groups'][number]): string {
  const name = department ?? t('sessions.shares.no-department')
  if (isWholeDepartment) return t('sessions.shares.all-sites', { department: name })
  return site === null ? name : t('sessions.shares.at-site', { department: name, site })
}

function shareText(t: Say, share: Share): string {
  if (share.kind === 'too few') return t('sessions.shares.too-few', { toldAs: share.toldAs ?? 'nowhere' })
  if (share.kind === 'bounds')
    return t('sessions.shares.bounds', {
      from: share.yes.from,
      to: share.yes.to,
      roster: share.roster,
      silent: share.roster - share.answered,
    })
  if (share.kind === 'nobody yet') return t('sessions.shares.none-of', { roster: share.roster })
  const percent = Math.round((100 * share.yes) / share.roster)
  return t('sessions.shares.share', {
    yes: share.yes,
    roster: share.roster,
    percent,
    silent: share.roster - share.answered,
  })
}
