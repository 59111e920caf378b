import '#words/parts/needs.ts'
import type { Key } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import { figure } from './figures.ts'
import { type Pair, pairedDots } from './paired-dots.ts'

/** Both views of every task as two dots on a doubling scale; the figures stand in a table under it. */
export function DotsPicture({ pairs, title }: { pairs: Pair[]; title: Key }) {
  const t = useWords()
  const { rows, marks, width, height } = pairedDots(pairs)
  if (rows.length === 0) return <p className="quiet">{t('needs.dots.none')}</p>
  const said = (value: number | null, withheld: boolean) =>
    value === null ? t(withheld ? 'needs.shown.withheld' : 'needs.shown.nobody') : figure(value)
  return (
    <figure className="stack-tight dots-picture" style={{ margin: 0 }}>
      <figcaption>
        <h3>{t(title)}</h3>
        <p className="small quiet">{t('needs.dots.what')}</p>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t(title)}>
        {marks.map((mark) => (
          <g key={mark.value}>
            <line className="grid" x1={mark.at} x2={mark.at} y1={16} y2={height} />
            <text className="tick" x={mark.at} y={11}>
              {figure(mark.value)}
            </text>
          </g>
        ))}
        {rows.map((row, n) => (
          <g key={row.id}>
            <text className="tick" x={2} y={row.at + 3.5} style={{ textAnchor: 'start' }}>
              {n + 1}
            </text>
            {row.x !== null && row.y !== null && (
              <line className="between" x1={row.x} x2={row.y} y1={row.at} y2={row.at} />
            )}
            {row.y !== null && <circle className="managers" cx={row.y} cy={row.at} r={6} />}
            {row.x !== null && <circle className="employees" cx={row.x} cy={row.at} r={4} />}
          </g>
        ))}
      </svg>
      <p className="small row">
        <span>
          <span className="dots-key dots-key-full" aria-hidden="true" />
          {t('needs.dots.employees')}
        </span>
        <span>
          <span className="dots-key" aria-hidden="true" />
          {t('needs.dots.managers')}
        </span>
      </p>
      <table className="plain small">
        <thead>
          <tr>
            <th scope="col">{t('needs.field.task')}</th>
            <th scope="col" className="number">
              {t('needs.dots.employees')}
            </th>
            <th scope="col" className="number">
              {t('needs.dots.managers')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={row.id}>
              <th scope="row">
                {n + 1}. {row.statement}
              </th>
              <td className="number">{said(row.employees, row.withheld)}</td>
              <td className="number">{said(row.managers, false)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
