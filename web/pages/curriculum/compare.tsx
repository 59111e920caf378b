import '#words/parts/curriculum.ts'
import { Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { Prose } from '../../ui/prose.tsx'
import { type ProseNode, proseNodes } from '../../ui/prose-nodes.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/compare'
import './curriculum.css'
import { ChangeList } from './change-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.compare') }]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const left = await need(api.GET('/units/{id}', { params: { path: { id: params.id } } }))
  const kin = [...(left.base ? [left.base] : []), ...left.variants]
  const other = new URL(request.url).searchParams.get('with') ?? kin[0]?.id ?? null
  if (!other) return { left: { id: left.id, title: left.title }, right: null, pairs: [], changes: [], kin }
  const right = await need(api.GET('/units/{id}', { params: { path: { id: other } } }))
  const { pairs, changes } = await need(
    api.GET('/units/{id}/comparisons/{other}', { params: { path: { id: params.id, other } } }),
  )
  return {
    left: { id: left.id, title: left.title },
    right: { id: right.id, title: right.title },
    kin,
    changes,
    pairs: pairs.map((pair) => ({
      title: pair.title,
      isShared: pair.isShared,
      left: sideOf(pair.left),
      right: sideOf(pair.right),
    })),
  }
}

type Block = { minutes: number; mode: 'instructor' | 'practice' | 'apart'; text: string } | null
function sideOf(
  block: Block,
): { minutes: number; mode: 'instructor' | 'practice' | 'apart'; nodes: ProseNode[] } | null {
  return block && { minutes: block.minutes, mode: block.mode, nodes: proseNodes(block.text) }
}

export default function Compare({ loaderData: { left, right, pairs, changes, kin } }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack curriculum">
      <p className="small">
        <Link to={`/curriculum/units/${left.id}`}>{left.title}</Link>
      </p>
      <h1>{t('curriculum.compare')}</h1>
      {kin.length > 1 && (
        <nav className="row" aria-label={t('curriculum.variants')}>
          {kin.map(({ id, title }) => (
            <Link key={id} to={`?with=${id}`} aria-current={id === right?.id ? 'page' : undefined}>
              {title}
            </Link>
          ))}
        </nav>
      )}
      {!right && <p className="sheet">{t('curriculum.compare.none')}</p>}
      {right && (
        <>
          <p>
            {t('curriculum.compare.counts', {
              shared: pairs.filter(({ isShared }) => isShared).length,
              all: pairs.length,
            })}
          </p>
          <section className="sheet">
            <h2>{t('curriculum.compare.fields')}</h2>
            <ChangeList folded changes={changes} none={t('curriculum.compare.fields.same')} />
          </section>
          <div className="pair">
            <strong>{left.title}</strong>
            <strong>
              <Link to={`/curriculum/units/${right.id}`}>{right.title}</Link>
            </strong>
          </div>
          {pairs.map((pair) => (
            <section key={pair.title} className="sheet">
              <header className="block-head">
                <h2>{pair.title}</h2>
                <span className={pair.isShared ? 'tag tag-good' : 'tag tag-warm'}>
                  {t(pair.isShared ? 'curriculum.compare.shared' : 'curriculum.compare.differs')}
                </span>
              </header>
              {pair.isShared ? (
                <details>
                  <summary>{t('curriculum.compare.read')}</summary>
                  <Prose nodes={pair.left!.nodes} label={pair.title} />
                </details>
              ) : (
                <div className="pair">
                  {(['left', 'right'] as const).map((side) => (
                    <div key={side}>
                      {pair[side] ? (
                        <>
                          <p className="quiet small">
                            {t('curriculum.block.short', {
                              minutes: pair[side].minutes,
                              mode: t(`curriculum.mode.${pair[side].mode}`),
                            })}
                          </p>
                          <Prose nodes={pair[side].nodes} label={pair.title} />
                        </>
                      ) : (
                        <p className="quiet">{t('curriculum.compare.missing')}</p>
                      )}
                    </div>
                  ))}
                </div>
              )}
            </section>
          ))}
        </>
      )}
    </div>
  )
}
