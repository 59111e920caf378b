import '#words/parts/people.ts'
import { Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { isKey, type Key, type Say, sayProblem, type Values } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'

type Import = components['schemas']['RosterImport']
type Row = components['schemas']['RosterRow']
export type RowsPage = { verdict: Row['verdict']; rows: Row[]; total: number; next: string | null }
const VERDICTS = ['new', 'changed', 'leaving', 'bad', 'unchanged'] as const

/** The rows of one verdict, each with what changes and why; the others are one press away. */
export function RowsStep({ one, page }: { one: Import; page: RowsPage }) {
  const t = useWords()
  return (
    <div className="stack-tight">
      <h2 id="rows" style={{ margin: 0 }}>
        {t('people.rows.title')}
      </h2>
      <nav aria-label={t('people.rows.title')} className="row" style={{ gap: 8 }}>
        {VERDICTS.map((verdict) => (
          <Link
            key={verdict}
            to={`?verdict=${verdict}`}
            preventScrollReset
            aria-current={verdict === page.verdict ? 'page' : undefined}
            className={`tab${verdict === 'bad' && one.counts!.bad > 0 ? ' tag-red' : ''}`}
          >
            {t(`people.rows.${verdict}` as Key, { count: one.counts![verdict] })}
          </Link>
        ))}
      </nav>
      {page.verdict === 'bad' && page.total > 0 && (
        <p style={{ margin: 0 }}>
          {t('people.rows.bad.help')}{' '}
          <a href={`/api/v1/roster-imports/${one.id}/errors.csv`} download>
            {t('people.rows.bad.download')}
          </a>
        </p>
      )}
      {page.rows.length === 0 ? <p className="quiet">{t('people.rows.none')}</p> : <Table page={page} />}
      {page.next && (
        <Link to={`?verdict=${page.verdict}&cursor=${page.next}`} preventScrollReset>
          {t('people.next')}
        </Link>
      )}
    </div>
  )
}

function Table({ page }: { page: RowsPage }) {
  const t = useWords()
  const isBad = page.verdict === 'bad'
  return (
    <Scroll label={t('people.rows.title')}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('people.rows.row')}
            </th>
            <th scope="col">{isBad ? t('people.rows.cells') : t('people.name')}</th>
            <th scope="col">{isBad ? t('people.rows.why') : t('people.rows.what')}</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <tr key={row.row ?? row.personId}>
              <td className="number">{row.row ?? '–'}</td>
              <td>
                {isBad ? (
                  row.cells.filter(Boolean).slice(0, 6).join(' · ')
                ) : row.isApplied && row.personId ? (
                  <Link to={`/people/${row.personId}`}>{row.name}</Link>
                ) : (
                  row.name
                )}
              </td>
              <td>
                <Changes row={row} />
                {row.reasons.map((reason) => (
                  <div key={`${reason.slug} ${reason.field}`} className={isBad ? '' : 'quiet small'}>
                    {sayProblem(t, `roster/${reason.slug}`, reason as Values)}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** Of new people what the file says in one line; of others what was and what becomes. */
function Changes({ row }: { row: Row }) {
  const t = useWords()
  if (row.changes.length === 0) return null
  if (row.verdict === 'new')
    return (
      <>
        {row.changes
          .filter(({ field }) => field !== 'name')
          .map((change) => changeText(t, change, 'new'))
          .join(' · ')}
      </>
    )
  return (
    <ul className="plain-list">
      {row.changes.map((change) => (
        <li key={change.field}>{changeText(t, change, row.verdict)}</li>
      ))}
    </ul>
  )
}

function changeText(t: Say, { field, before, after }: Row['changes'][number], verdict: Row['verdict']): string {
  const key = `people.field.${field}`
  const name = isKey(key) ? t(key) : field
  const shown = (value: string | null) =>
    value === null ? t('people.nothing') : /On$|Since$/.test(field) ? dayText(value) : value
  return verdict === 'new'
    ? t('people.change.new', { field: name, after: shown(after) })
    : t('people.change', { field: name, before: shown(before), after: shown(after) })
}
