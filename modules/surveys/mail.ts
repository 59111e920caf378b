import type { Day } from '#kernel/day.ts'
import { type Letter, letter } from '#modules/messages/letter.ts'
import { dayText, zoneName } from '#words/dates.ts'
import { wordsIn } from '#words/words.ts'

export type SurveyMail = {
  reader: { name: string; locale: string }
  organisation: string
  title: string
  purpose: string
  kind: 'attributed' | 'anonymous'
  /** Whom the reader is asked about; null: themselves or nobody in particular. */
  who: string | null
  closesOn: Day
  zone: string
  at: string
  link: string
  questions: number
}

type Mail = Letter & { subject: string }

export function surveyInvitation(mail: SurveyMail): Mail {
  const t = wordsIn(mail.reader.locale)
  const values = { title: mail.title, who: mail.who ?? '', organisation: mail.organisation, n: mail.questions }
  return {
    subject: t(mail.who ? 'surveys.mail.invite.subject-about' : 'surveys.mail.invite.subject', values),
    ...letter(
      [
        t('messages.hello', { name: mail.reader.name }),
        t(mail.who ? 'surveys.mail.invite.lead-about' : 'surveys.mail.invite.lead', values),
        ...(mail.purpose ? [mail.purpose] : []),
        ...closing(mail),
      ],
      mail.reader.locale,
    ),
  }
}

export function surveyReminder(mail: SurveyMail, stopUrl: string): Mail {
  const t = wordsIn(mail.reader.locale)
  const values = { title: mail.title, who: mail.who ?? '', organisation: mail.organisation }
  return {
    subject: t('surveys.mail.reminder.subject', values),
    ...letter(
      [
        t('messages.hello', { name: mail.reader.name }),
        t(mail.who ? 'surveys.mail.reminder.lead-about' : 'surveys.mail.reminder.lead', values),
        ...closing(mail),
        { label: t('messages.stop-reminders'), href: stopUrl },
      ],
      mail.reader.locale,
    ),
  }
}

function closing(mail: SurveyMail) {
  const t = wordsIn(mail.reader.locale)
  const until = { day: dayText(mail.closesOn), zone: zoneName(mail.zone, mail.at) }
  return [
    { label: t('surveys.mail.link'), href: mail.link },
    t('surveys.mail.until', until),
    t(mail.kind === 'anonymous' ? 'surveys.mail.anonymous' : 'surveys.mail.attributed'),
    t('surveys.mail.personal'),
  ]
}
