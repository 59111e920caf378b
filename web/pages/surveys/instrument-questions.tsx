import '#words/parts/surveys.ts'
import type { Key, Say } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import type { Content } from './instrument-form.ts'

type Item = Content['items'][number]

function answersText(t: Say, item: Item): string {
  if (item.kind === 'ordinal') return item.points.map((one) => one.label).join(' · ')
  if (item.kind === 'choice') return item.choices.map((one) => one.label).join(' · ')
  if (item.kind === 'range') return t('surveys.answer.range', { unit: item.unit })
  return t(`surveys.item.kind.${item.kind}` as Key)
}

/** The questions as their raters read them. */
export function InstrumentQuestions({ content }: { content: Content }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight">
      <h2>
        {t('surveys.instrument.questions')} <span className="quiet">({content.items.length})</span>
      </h2>
      <ol className="question-list">
        {content.items.map((item) => (
          <li key={item.key}>
            {item.says.self ?? item.says.manager}
            {item.says.self && item.says.manager && item.says.manager !== item.says.self && (
              <>
                <br />
                <span className="quiet">{item.says.manager.replaceAll('{who}', t('surveys.item.who'))}</span>
              </>
            )}
            <br />
            <span className="quiet small">
              {[answersText(t, item), ...(item.cannotSay ? [t('surveys.results.cannot-say')] : [])].join(' · ')}
            </span>
            <br />
            {item.perSubject && <span className="tag">{t('surveys.item.per-subject')}</span>}{' '}
            {item.reversed && <span className="tag">{t('surveys.results.reversed')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
