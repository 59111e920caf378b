import '#words/parts/surveys.ts'
import './surveys.css'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/results'
import { ItemResult, ScaleResult } from './result-item.tsx'
import { percentText } from './say.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: wordsIn('en')('surveys.results.of', { title: loaderData?.results.title ?? '' }) },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const path = { id: params.id }
  return { results: await need(apiOf(context).GET('/survey-waves/{id}/results', { params: { path } })) }
}

type Results = components['schemas']['SurveyResults']
type Rater = Results['raters'][number]

export default function ResultsPage({ loaderData: { results }, params }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack surveys-page">
      <p className="small">
        <Link to={`/surveys/waves/${params.id}`}>{results.title}</Link>
      </p>
      <header className="row between">
        <h1>{t('surveys.results.of', { title: results.title })}</h1>
        {results.raters.some((rater) => rater.state === 'shown') && (
          <a href={`/api/v1/survey-waves/${params.id}/results.csv`}>{t('surveys.results.export')}</a>
        )}
      </header>
      {results.state === 'not closed' ? (
        <p className="notice">{t('surveys.results.not-closed')}</p>
      ) : (
        <p className="quiet">
          {t('surveys.results.definition', { until: dayText(results.closedOn), k: results.smallest })}
        </p>
      )}
      {results.raters.map((rater) => (
        <RaterResults key={rater.rater} rater={rater} results={results} wave={params.id} />
      ))}
    </div>
  )
}

function RaterResults({ rater, results, wave }: { rater: Rater; results: Results; wave: string }) {
  const t = useWords()
  const isAlone = results.raters.length === 1
  return (
    <div className="stack surveys-page">
      <h2 className={isAlone ? 'visually-hidden' : undefined}>{t(`surveys.results.rater.${rater.rater}`)}</h2>
      {rater.handedIn !== null && rater.invited !== null && rater.state !== 'nobody yet' && (
        <p>
          <strong>
            {t('surveys.results.rate', {
              handedIn: rater.handedIn,
              invited: rater.invited,
              percent: percentText(rater.handedIn, rater.invited),
              roster: results.roster,
            })}
          </strong>
        </p>
      )}
      <Standing rater={rater} smallest={results.smallest} />
      {rater.straightLined !== null && rater.straightLined > 0 && (
        <p className="notice notice-warm">{t('surveys.results.straight', { n: rater.straightLined })}</p>
      )}
      {rater.scales.map((scale) => (
        <ScaleResult key={scale.scale} scale={scale} items={rater.items} />
      ))}
      {rater.items.map((item, at) => (
        <Fragment key={`${item.item} ${item.subject}`}>
          {item.subject !== null && item.subject !== rater.items[at - 1]?.subject && <h3>{item.subjectSays}</h3>}
          <ItemResult item={item} />
        </Fragment>
      ))}
      {rater.texts.length > 0 && <Texts rater={rater} smallest={results.smallest} wave={wave} />}
    </div>
  )
}

function Standing({ rater, smallest }: { rater: Rater; smallest: number }) {
  const t = useWords()
  if (rater.state === 'too few') return <p className="notice">{t('surveys.results.too-few', { k: smallest })}</p>
  if (rater.state === 'nobody yet') return <p className="notice">{t('surveys.results.nobody')}</p>
  if (rater.state === 'below 30 per cent')
    return (
      <p className="notice notice-warm">
        {t('surveys.results.below-30', { handedIn: rater.handedIn, invited: rater.invited })}
      </p>
    )
  return null
}

function Texts({ rater, smallest, wave }: { rater: Rater; smallest: number; wave: string }) {
  const t = useWords()
  const mayCode = useMe().permissions.includes('surveys/run')
  return (
    <section className="stack-tight" aria-labelledby={`texts-${rater.rater}`}>
      <h2 id={`texts-${rater.rater}`}>{t('surveys.results.texts')}</h2>
      {rater.texts.map((text) => (
        <div key={text.item} className="sheet stack-tight">
          <h3>{text.says}</h3>
          {text.state === 'too few' ? (
            <p className="quiet">{t('surveys.results.texts.few', { k: smallest })}</p>
          ) : (
            <>
              <p className="quiet small">{t('surveys.results.texts.count', { n: text.texts, k: smallest })}</p>
              {text.themes.length === 0 && <p>{t('surveys.results.texts.no-themes', { k: smallest })}</p>}
              <ul className="plain-list">
                {text.themes.map((theme) => (
                  <li key={theme.id}>{t('surveys.results.texts.authors', { name: theme.name, n: theme.authors })}</li>
                ))}
              </ul>
              {text.withheld !== 0 && (
                <p className="quiet small">
                  {text.withheld === null
                    ? t('surveys.results.texts.withheld-some', { k: smallest })
                    : t('surveys.results.texts.withheld', { n: text.withheld, k: smallest })}
                </p>
              )}
              {mayCode && (
                <p>
                  <Link to={`/surveys/waves/${wave}/texts/${text.item}`}>{t('surveys.results.texts.code')}</Link>
                </p>
              )}
            </>
          )}
        </div>
      ))}
    </section>
  )
}
