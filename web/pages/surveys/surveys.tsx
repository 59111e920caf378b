import '#words/parts/surveys.ts'
import './surveys.css'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/surveys'
import { percentText, standingText, stateText, stateTone } from './say.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('surveys.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const cursor = new URL(request.url).searchParams.get('from') ?? undefined
  const [waves, instruments] = await Promise.all([
    need(api.GET('/survey-waves', { params: { query: { limit: 50, cursor } } })),
    need(api.GET('/survey-instruments', { params: { query: { limit: 200 } } })),
  ])
  return { waves, instruments: instruments.rows }
}

export default function Surveys({ loaderData: { waves, instruments } }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack surveys-page">
      <header className="row between">
        <h1>{t('surveys.title')}</h1>
        {waves.total > 0 && (
          <Button component={Link} to="/surveys/waves/new">
            {t('surveys.new')}
          </Button>
        )}
      </header>
      <p className="lede">{t('surveys.lede')}</p>
      {waves.total === 0 ? (
        <section className="sheet stack-tight">
          <h2>{t('surveys.empty.title')}</h2>
          <p>{t('surveys.empty.text')}</p>
          <div className="row">
            <Button component={Link} to="/surveys/waves/new?instrument=three-questions">
              {t('surveys.first')}
            </Button>
            <Link to="/surveys/waves/new">{t('surveys.new')}</Link>
          </div>
        </section>
      ) : (
        <Waves waves={waves.rows} />
      )}
      {waves.next && (
        <p>
          <Link to={`?from=${waves.next}`}>{t('surveys.next')}</Link>
        </p>
      )}
      <Instruments rows={instruments} />
    </div>
  )
}

function Waves({ waves }: { waves: components['schemas']['WaveRow'][] }) {
  const t = useWords()
  return (
    <Scroll label={t('surveys.waves')} className="sheet">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('surveys.column.title')}</th>
            <th scope="col">{t('surveys.column.state')}</th>
            <th scope="col">{t('surveys.column.days')}</th>
            <th scope="col">{t('surveys.column.answered')}</th>
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => (
            <tr key={wave.id}>
              <th scope="row">
                <Link to={`/surveys/waves/${wave.id}`}>{wave.title}</Link>
                <br />
                <span className="quiet small">
                  {t('surveys.wave.asked', {
                    kind: t(`surveys.kind.${wave.kind}`),
                    instrument: wave.instrument,
                    n: wave.version,
                  })}
                </span>
              </th>
              <td>
                <span className={stateTone(wave.state)}>{stateText(t, wave.state)}</span>
              </td>
              <td>
                {t('surveys.days', { from: dayText(wave.opensOn, 'short'), to: dayText(wave.closesOn, 'short') })}
              </td>
              <td>
                {wave.answered === null
                  ? t('surveys.answered.hidden', { invited: wave.invited })
                  : t('surveys.answered', {
                      answered: wave.answered,
                      invited: wave.invited,
                      percent: percentText(wave.answered, wave.invited),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Instruments({ rows }: { rows: components['schemas']['InstrumentRow'][] }) {
  const t = useWords()
  return (
    <section className="stack-tight">
      <h2>{t('surveys.instruments')}</h2>
      <p className="quiet">{t('surveys.instruments.lede')}</p>
      <Scroll label={t('surveys.instruments')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('surveys.column.instrument')}</th>
              <th scope="col" className="number">
                {t('surveys.column.items')}
              </th>
              <th scope="col">{t('surveys.column.suits')}</th>
              <th scope="col">{t('surveys.column.version')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to={`/surveys/instruments/${one.id}`}>{one.title}</Link>
                  <br />
                  <span className="quiet small">
                    {[...(one.isShipped ? [t('surveys.shipped')] : []), standingText(t, one.standing)].join(' · ')}
                  </span>
                </th>
                <td className="number">{one.items}</td>
                <td>{t(`surveys.suits.${one.suits}`)}</td>
                <td>
                  {one.publishedNumber === null
                    ? t('surveys.version.none')
                    : t('surveys.version', { n: one.publishedNumber })}{' '}
                  {one.hasDraft && <span className="tag tag-warm">{t('surveys.draft')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        <Link to="/surveys/instruments/new">{t('surveys.instruments.new')}</Link>
      </p>
    </section>
  )
}
