import '#words/parts/rollout.ts'
import { Link, useSearchParams } from 'react-router'
import { dayText } from '#words/dates.ts'
import type { Key } from '#words/say.ts'
import { changed } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { MapData } from './map.tsx'
import type { Asked, SORTS } from './map-view.ts'
import { bareDay, sayState } from './say.ts'

const COLUMNS: readonly { name: Key; sort?: (typeof SORTS)[number]; isNumber?: boolean }[] = [
  { name: 'rollout.column.group', sort: 'group' },
  { name: 'rollout.column.workflow', sort: 'workflow' },
  { name: 'rollout.column.state', sort: 'state' },
  { name: 'rollout.column.site', sort: 'site' },
  { name: 'rollout.column.people', sort: 'people', isNumber: true },
  { name: 'rollout.column.access' },
  { name: 'rollout.column.window' },
  { name: 'rollout.column.on', sort: 'on' },
  { name: 'rollout.column.refresher' },
  { name: 'rollout.column.milestone' },
  { name: 'rollout.column.sessions', isNumber: true },
]

/** The same facts as the picture, a row each, for reading aloud, sorting and copying. */
export function MapTable({ map, asked }: { map: MapData; asked: Asked }) {
  const t = useWords()
  const none = t('rollout.table.none')
  const short = bareDay
  return (
    <Scroll label={t('rollout.map.view.table')} className="sheet map-table">
      <table className="plain small">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column.name} {...column} asked={asked} />
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/go-lives/${row.id}`}>{row.group}</Link>
              </th>
              <td>{row.workflow}</td>
              <td className={`says-${row.state}`}>
                <strong>{t(`rollout.state.word.${row.state}`)}.</strong> {sayState(t, row).join(' ')}
              </td>
              <td>{row.site ?? none}</td>
              <td className="number">{row.people}</td>
              <td className="day">{row.accessFrom ? short(row.accessFrom) : t('rollout.table.unknown')}</td>
              <td className="day">
                {row.window.kind === 'too late'
                  ? none
                  : `${short(row.window.window.opens)} – ${short(row.window.window.closes)}`}
              </td>
              <td className="day">
                <strong>{dayText(row.on)}</strong>
              </td>
              <td className="day">
                {short(row.refresher.opens)} – {short(row.refresher.closes)}
              </td>
              <td>{row.milestone ?? none}</td>
              <td className="number">{row.marks.length || (row.planned ? t('rollout.table.not-planned') : none)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Head({ name, sort, isNumber, asked }: (typeof COLUMNS)[number] & { asked: Asked }) {
  const t = useWords()
  const [query] = useSearchParams()
  const className = isNumber ? 'number' : undefined
  if (!sort)
    return (
      <th scope="col" className={className}>
        {t(name)}
      </th>
    )
  const isHere = asked.sort === sort
  const next = changed(query, { sort, dir: isHere && !asked.down ? 'down' : null, from: null })
  return (
    <th scope="col" className={className} aria-sort={isHere ? (asked.down ? 'descending' : 'ascending') : undefined}>
      <Link to={`?${next}`} preventScrollReset title={t('rollout.table.sort', { column: t(name) })}>
        {t(name)}
        {isHere && <span aria-hidden> {asked.down ? '↓' : '↑'}</span>}
      </Link>
    </th>
  )
}
