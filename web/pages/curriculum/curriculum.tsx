import '#words/parts/curriculum.ts'
import { Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/curriculum'
import './curriculum.css'
import { CurriculumNav } from './curriculum-nav.tsx'
import { SummaryTag } from './lint-list.tsx'
import { UnitTable } from './unit-table.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [programmes, units] = await Promise.all([
    everything((cursor) => need(api.GET('/programmes', { params: { query: { limit: 200, cursor } } }))),
    everything((cursor) => need(api.GET('/units', { params: { query: { limit: 200, cursor } } }))),
  ])
  return { programmes, loose: units.filter(({ programmeId }) => programmeId === null) }
}

export default function Curriculum({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { programmes, loose } = loaderData
  const mayEdit = permissions.includes('curriculum/edit')
  return (
    <div className="stack curriculum">
      <header className="row between">
        <h1>{t('curriculum.title')}</h1>
        <CurriculumNav here="/curriculum" />
      </header>
      <p className="lede">{t('curriculum.lede')}</p>
      {programmes.length === 0 && (
        <section className="sheet stack-tight">
          <h2>{t('curriculum.empty.title')}</h2>
          <p>{t('curriculum.empty')}</p>
          {mayEdit && (
            <p>
              <Link to="/curriculum/programmes/new">{t('curriculum.start')}</Link>
            </p>
          )}
          <p>
            <Link to="/curriculum/starter">{t('curriculum.empty.starter')}</Link>
          </p>
        </section>
      )}
      {programmes.length > 0 && (
        <>
          <Scroll label={t('curriculum.programmes')} className="sheet">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('curriculum.programme')}</th>
                  <th scope="col" className="number">
                    {t('curriculum.units')}
                  </th>
                  <th scope="col">{t('curriculum.state')}</th>
                  <th scope="col">{t('curriculum.lint')}</th>
                </tr>
              </thead>
              <tbody>
                {programmes.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      <Link to={`/curriculum/programmes/${one.id}`}>{one.title}</Link>
                    </th>
                    <td className="number">{one.units}</td>
                    <td>
                      {t('curriculum.programme.state', {
                        approved: one.approved,
                        units: one.units,
                        review: one.inReview,
                      })}
                    </td>
                    <td>
                      <SummaryTag summary={one.summary} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {mayEdit && (
            <p>
              <Link to="/curriculum/programmes/new">{t('curriculum.start.another')}</Link>
            </p>
          )}
        </>
      )}
      {loose.length > 0 && (
        <section className="stack-tight">
          <h2>{t('curriculum.loose')}</h2>
          <UnitTable units={loose} />
        </section>
      )}
    </div>
  )
}
