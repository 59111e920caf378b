import '#words/parts/rollout.ts'
import { Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { useMe } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { MapData } from './map.tsx'
import type { Row } from './map-view.ts'

const MOST_GROUPS = 400

/** Groups down, workflows across, the day of first use in the cells. */
export function MapGrid({ map }: { map: MapData }) {
  const t = useWords()
  const { permissions } = useMe()
  const workflows = distinct(map.rows.map((row) => [row.workflowId, row.workflow]))
  const groups = distinct(map.rows.map((row) => [row.groupId, row.group])).slice(0, MOST_GROUPS)
  const cells = new Map<string, Row>(map.rows.map((row) => [`${row.groupId} ${row.workflowId}`, row]))
  return (
    <Scroll label={t('rollout.grid.caption')} className="sheet">
      <table className="plain map-grid">
        <thead>
          <tr>
            <th scope="col">{t('rollout.column.group')}</th>
            {workflows.map(([id, name]) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(([groupId, group]) => (
            <tr key={groupId}>
              <th scope="row">{group}</th>
              {workflows.map(([workflowId, workflow]) => {
                const row = cells.get(`${groupId} ${workflowId}`)
                if (row)
                  return (
                    <td key={workflowId}>
                      <Link to={`/go-lives/${row.id}`}>{dayText(row.on, 'short')}</Link>
                      <span className={`grid-says says-${row.state}`}>{t(`rollout.state.word.${row.state}`)}</span>
                    </td>
                  )
                if (!permissions.includes('rollout/edit')) return <td key={workflowId} />
                return (
                  <td key={workflowId}>
                    <Link
                      className="grid-add"
                      to={`/go-lives/new?group=${groupId}&workflow=${workflowId}`}
                      aria-label={t('rollout.grid.add', { group, workflow })}
                    >
                      +
                    </Link>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function distinct(pairs: readonly (readonly [string, string])[]): [string, string][] {
  return [...new Map(pairs)].sort((a, b) => a[1].localeCompare(b[1], 'en'))
}
