import type { Day } from '#kernel/day.ts'
import { type Letter, letter } from '#modules/messages/letter.ts'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/words.ts'

export type AidNotice = {
  reader: { name: string; locale: string }
  title: string
  /** Its page, where one click verifies it again. */
  page: string
  verifyBy: Day
  what: 'soon' | 'date passed' | 'changed since'
}

/** Tells an owner that the date comes near, or that an aid has turned red and why. */
export function aidMail({ reader, title, page, verifyBy, what }: AidNotice): Letter & { subject: string } {
  const t = wordsIn(reader.locale)
  const values = { title, day: dayText(verifyBy) }
  const part = ({ soon: 'soon', 'date passed': 'passed', 'changed since': 'changed' } as const)[what]
  return {
    subject: t(`library.mail.${part}.subject`, values),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t(`library.mail.${part}.why`, values),
        t('library.mail.what'),
        { label: t('library.mail.open'), href: page },
      ],
      reader.locale,
    ),
  }
}
