import { wordsIn } from '#words/words.ts'
import { type Letter, letter } from './letter.ts'

/** The mail that brings somebody to their account, once. */
export function accountMail(person: { name: string; locale: string }, link: string): Letter & { subject: string } {
  const t = wordsIn(person.locale)
  return {
    subject: t('messages.account.subject'),
    ...letter(
      [
        t('messages.hello', { name: person.name }),
        t('messages.account.why'),
        { label: t('messages.account.link'), href: link },
        t('messages.account.valid'),
      ],
      person.locale,
    ),
  }
}
