import '#words/parts/needs.ts'
import '#words/parts/sessions.ts'
import './sessions.css'
import { wordsIn } from '#words/say.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my-data'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.data.title') }]

const ROWS = ['sessions', 'cannot', 'attendance', 'answers', 'mail', 'calendar'] as const

/** What others can see about the reader, told from the rules that the server keeps. */
export default function MyData() {
  const t = useWords()
  return (
    <div className="stack">
      <p>
        <a href="/my">{t('shell.place.my')}</a>
      </p>
      <h1>{t('sessions.data.title')}</h1>
      <p className="lede">{t('sessions.data.lede')}</p>
      <Scroll label={t('sessions.data.title')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('sessions.data.what')}</th>
              <th scope="col">{t('sessions.data.me')}</th>
              <th scope="col">{t('sessions.data.manager')}</th>
              <th scope="col">{t('sessions.data.facilitator')}</th>
              <th scope="col">{t('sessions.data.lead')}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">{t(`sessions.data.${row}`)}</th>
                <td>{t(`sessions.data.${row}.me`)}</td>
                <td>{t(`sessions.data.${row}.manager`)}</td>
                <td>{t(`sessions.data.${row}.facilitator`)}</td>
                <td>{t(`sessions.data.${row}.lead`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>{t('sessions.data.purpose')}</p>
      <p>
        <a href="/my/evidence">{t('sessions.evidence.my.title')}</a>
      </p>
      <p>
        <a href="/my/needs">{t('needs.my.link')}</a>
      </p>
    </div>
  )
}
