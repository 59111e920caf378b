import '#words/parts/library.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { lengthText } from './aid-says.tsx'

type Aid = components['schemas']['Aid']

/** The film with its captions, or where it is; what is said stands beside it as text. */
export function AidVideo({ aid, video }: { aid: Aid; video: NonNullable<Aid['video']> }) {
  const t = useWords()
  const captions = `/api/v1/aids/${aid.id}/captions`
  return (
    <section className="sheet stack-tight aid-video" aria-label={aid.title}>
      {video.file ? (
        <video controls preload="metadata" aria-label={aid.title}>
          <source src={`/api/v1/library-files/${video.file}`} type={video.type ?? undefined} />
          <track default kind="captions" src={captions} srcLang={aid.language} label={t('library.video.captions')} />
        </video>
      ) : (
        video.link && (
          <p style={{ margin: 0 }}>
            <a href={video.link} rel="noopener noreferrer">
              <strong>{t('library.video.watch')}</strong>
            </a>{' '}
            <span className="quiet small">{t('library.video.elsewhere', { host: new URL(video.link).host })}</span>
          </p>
        )
      )}
      <p className="quiet small" style={{ margin: 0 }}>
        {lengthText(t, video.seconds)} ·{' '}
        <a href={captions} download={`${aid.key}.vtt`}>
          {t('library.video.captions.file')}
        </a>
      </p>
      <details open={!video.file}>
        <summary>{t('library.video.transcript')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="aid-transcript" tabIndex={0} aria-label={t('library.video.transcript')}>
          {video.transcript.map((paragraph) => (
            <p key={`${paragraph.seconds} ${paragraph.text.slice(0, 20)}`}>
              <span className="quiet small">{clockText(paragraph.seconds)}</span> {paragraph.text}
            </p>
          ))}
        </section>
      </details>
    </section>
  )
}

function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
