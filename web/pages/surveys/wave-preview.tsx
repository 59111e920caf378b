import '#words/parts/surveys.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Preview = components['schemas']['WavePreview']
const SHOWN = 8

/** Who would get what, in words and counts, before anything is made. */
export function WavePreview({ preview, isAnonymous }: { preview: Preview; isAnonymous: boolean }) {
  const t = useWords()
  const rest = preview.total - preview.sample.slice(0, SHOWN).length
  return (
    <section className="sheet stack-tight" role="status">
      <h2>{t('surveys.new.preview.title')}</h2>
      <p>
        <strong>{t('surveys.new.preview.total', { n: preview.total, mails: preview.mails })}</strong>
      </p>
      {preview.unknown.length > 0 && (
        <p className="notice notice-warm">{t('surveys.new.unknown', { names: preview.unknown.join(', ') })}</p>
      )}
      {preview.withoutMail.length > 0 && (
        <p>{t('surveys.new.preview.no-mail', { names: preview.withoutMail.join(', ') })}</p>
      )}
      {preview.withoutManager.length > 0 && (
        <p>{t('surveys.new.preview.no-manager', { names: preview.withoutManager.join(', ') })}</p>
      )}
      <div className="columns">
        <ul className="plain-list">
          {preview.groups.map((one) => (
            <li key={one.group ?? ''}>
              {t('surveys.new.preview.group', {
                group: one.group ?? t('surveys.new.preview.no-group'),
                n: one.people,
              })}
              {isAnonymous && !one.isNamed && (
                <span className="quiet small"> ({t('surveys.new.preview.group.hidden')})</span>
              )}
            </li>
          ))}
        </ul>
        <ul className="plain-list">
          {preview.sample.slice(0, SHOWN).map((one) => (
            <li key={`${one.name} ${one.about} ${one.rater}`}>
              {one.about ? t('surveys.new.preview.about', { name: one.name, about: one.about }) : one.name}
            </li>
          ))}
          {rest > 0 && <li className="quiet">{t('surveys.new.preview.more', { n: rest })}</li>}
        </ul>
      </div>
    </section>
  )
}
