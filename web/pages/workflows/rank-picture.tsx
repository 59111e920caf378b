import '#words/parts/workflows.ts'
import { useWords } from '../../ui/words.tsx'
import { wholePercent } from './share.ts'

/** Ranks beyond this many are drawn as one column, or the columns would be hairs. */
const COLUMNS = 15
const FIRST = 5
const HEIGHT = 40

export type Drawn = { id: string; name: string; top: number; acceptability: number[] }

/** How often each candidate comes at which rank: a row of columns each, with the first five shaded. */
export function RankPicture({ rows }: { rows: Drawn[] }) {
  const t = useWords()
  const columns = Math.min(COLUMNS, rows.length)
  return (
    <figure className="stack-tight" style={{ margin: 0 }}>
      <figcaption>
        <h3>{t('workflows.priorities.picture')}</h3>
        <p className="quiet small">{t('workflows.priorities.picture.help')}</p>
      </figcaption>
      <ul className="rank-rows">
        {rows.map((row) => {
          const shares = columnsOf(row.acceptability, columns)
          const most = row.acceptability.indexOf(Math.max(...row.acceptability))
          const top = wholePercent(row.top)
          return (
            <li key={row.id} className="rank-row">
              <span className="rank-name">{row.name}</span>
              <svg
                viewBox={`0 0 ${columns * 10} ${HEIGHT}`}
                preserveAspectRatio="none"
                role="img"
                aria-label={t('workflows.priorities.picture.row', {
                  name: row.name,
                  rank: most + 1,
                  share: wholePercent(row.acceptability[most]!),
                  top,
                })}
              >
                <rect className="rank-first" x="0" y="0" width={Math.min(FIRST, columns) * 10} height={HEIGHT} />
                {shares.map((share, at) => (
                  <rect
                    key={at}
                    className="rank-bar"
                    x={at * 10 + 1}
                    y={HEIGHT - share * HEIGHT}
                    width="8"
                    height={share * HEIGHT}
                  />
                ))}
                <line className="rank-base" x1="0" x2={columns * 10} y1={HEIGHT} y2={HEIGHT} strokeWidth="1" />
              </svg>
              <span className="small">{t('workflows.priorities.picture.top', { top })}</span>
            </li>
          )
        })}
        <li className="rank-row quiet small" aria-hidden="true">
          <span className="rank-empty" />
          <span className="rank-axis">
            <span>{t('workflows.priorities.picture.from')}</span>
            <span>{t('workflows.priorities.picture.to', { n: rows.length })}</span>
          </span>
          <span className="rank-empty" />
        </li>
      </ul>
    </figure>
  )
}

function columnsOf(acceptability: number[], columns: number): number[] {
  const kept = acceptability.slice(0, columns)
  const rest = acceptability.slice(columns).reduce((sum, share) => sum + share, 0)
  return kept.map((share, at) => (at === columns - 1 ? share + rest : share))
}
