import '#words/parts/library.ts'
import { dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Row = Pick<components['schemas']['AidRow'], 'trust' | 'verifyBy'>

/** The state of trust in words: until when, or why not. */
export function trustText(t: Say, { trust, verifyBy }: Row): string {
  const day = dayText(verifyBy)
  if (trust.state === 'green' || trust.why === null) return t('library.trust.green.until', { day })
  return t(`library.trust.${trust.why}`, { day })
}

export function TrustTag({ trust, verifyBy }: Row) {
  const t = useWords()
  return (
    <span className={`tag ${trust.state === 'green' ? 'tag-good' : 'tag-red'}`} style={{ whiteSpace: 'normal' }}>
      {trustText(t, { trust, verifyBy })}
    </span>
  )
}

/** "3 minutes", or seconds below one. */
export function lengthText(t: Say, seconds: number): string {
  return seconds < 60
    ? t('library.video.seconds', { seconds: Math.round(seconds) })
    : t('library.video.length', { minutes: Math.round(seconds / 60) })
}
