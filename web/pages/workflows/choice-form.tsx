import '#words/parts/workflows.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import type { components } from '../../api.d.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { colourClass, sayColour } from './gate-words.ts'
import { wholePercent } from './share.ts'

type Portfolio = components['schemas']['Portfolio']
type Row = components['schemas']['PortfolioRow']
type Sent = Record<string, string> | null

/** Keep or drop each with its reason; one button saves, the other locks what is written here. */
export function ChoiceForm({ portfolio, sent }: { portfolio: Portfolio; sent: Sent }) {
  const t = useWords()
  const { permissions } = useMe()
  const { rows, standing } = portfolio
  const mayChange = permissions.includes('priorities/decide') && !standing
  const silent = rows.filter((row) => row.choice === null || !row.reason).length
  const keep = rows.filter((row) => row.choice === 'keep').length
  return (
    <section className="sheet stack-tight" aria-labelledby="choose">
      <h2 id="choose">{t('workflows.portfolio.choose')}</h2>
      <p className="quiet small">{t('workflows.portfolio.choose.lede')}</p>
      <Form method="post" key={JSON.stringify([rows, sent])}>
        {rows.map((row) => (
          <Line key={row.id} row={row} sent={sent} mayChange={mayChange} />
        ))}
        {mayChange && (
          <div className="stack-tight">
            {silent > 0 && <p className="word-warm">{t('workflows.portfolio.lock.missing', { n: silent })}</p>}
            <div className="row">
              <Button type="submit" name="intent" value="choose" variant={silent > 0 ? 'filled' : 'default'}>
                {t('workflows.portfolio.save')}
              </Button>
              {silent === 0 && (
                <Button type="submit" name="intent" value="lock">
                  {t('workflows.portfolio.lock', { keep, drop: rows.length - keep })}
                </Button>
              )}
            </div>
            <p className="quiet small">{t('workflows.portfolio.lock.help')}</p>
          </div>
        )}
      </Form>
    </section>
  )
}

function Line({ row, sent, mayChange }: { row: Row; sent: Sent; mayChange: boolean }) {
  const t = useWords()
  const choice = sent?.[`choice.${row.id}`] ?? row.choice ?? (row.advised ? 'keep' : 'drop')
  return (
    <fieldset className="choice-row">
      <legend>
        <span className="stack-tight">
          <Link to={`/workflows/${row.id}`}>{row.name}</Link>
          <span className="small">
            <span className={colourClass[row.colour]}>{sayColour(t, row.colour)}</span>
            {row.top !== null && ` · ${t('workflows.portfolio.top', { share: wholePercent(row.top) })}`}{' '}
            {row.advised && <span className="tag tag-good">{t('workflows.portfolio.suggested')}</span>}
          </span>
        </span>
      </legend>
      {mayChange ? (
        <Radios row={row} choice={choice} />
      ) : (
        <strong>
          {row.choice && t(row.choice === 'keep' ? 'workflows.decision.kept' : 'workflows.decision.dropped')}
        </strong>
      )}
      {mayChange ? (
        <TextInput
          name={`reason.${row.id}`}
          label={t('workflows.portfolio.reason')}
          aria-label={t('workflows.portfolio.reason.for', { name: row.name })}
          defaultValue={sent?.[`reason.${row.id}`] ?? row.reason ?? ''}
          maxLength={2000}
        />
      ) : (
        <span>{row.reason}</span>
      )}
    </fieldset>
  )
}

function Radios({ row, choice }: { row: Row; choice: string }) {
  const t = useWords()
  return (
    <div>
      <input type="hidden" name="workflow" value={row.id} />
      {(['keep', 'drop'] as const).map((one) => {
        const word = t(one === 'keep' ? 'workflows.portfolio.keep' : 'workflows.portfolio.drop')
        return (
          <label key={one} className="check">
            <input
              type="radio"
              name={`choice.${row.id}`}
              value={one}
              defaultChecked={choice === one}
              disabled={one === 'keep' && !row.ranked}
              aria-label={`${word}: ${row.name}`}
            />
            {word}
          </label>
        )
      })}
      {!row.ranked && <div className="quiet small">{t('workflows.portfolio.cannot')}</div>}
    </div>
  )
}
