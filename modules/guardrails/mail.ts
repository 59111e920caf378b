import { type Letter, type LetterPart, letter } from '#modules/messages/letter.ts'
import { type Key, wordsIn } from '#words/words.ts'
import type { RequestRow } from './approvals.views.ts'

type Mail = Letter & { subject: string }
const LOCALE = 'en'

/** To whoever may decide: asked for the first time, handed on, or reminded. */
export function approvalMail(
  reader: { name: string },
  row: Pick<RequestRow, 'what' | 'askedBy' | 'workflow' | 'output' | 'tool' | 'dataClass' | 'checks'>,
  why: 'asked' | 'passed on' | 'first' | 'second',
  page: string,
): Mail {
  const t = wordsIn(LOCALE)
  const facts = [
    ['guardrails.approvals.what', row.what],
    ['guardrails.approvals.output', row.output],
    ['guardrails.workflow', row.workflow],
    ['guardrails.approvals.tool', row.tool],
    ['guardrails.approvals.data', row.dataClass && t(`guardrails.data.${row.dataClass}` as Key)],
    ['guardrails.approvals.checks', row.checks],
  ] as const
  const said = facts.flatMap(([key, value]) => (value ? [[t(key), value] as const] : []))
  return {
    subject: t(`guardrails.mail.approval.${why}.subject` as Key, { who: row.askedBy, what: row.what }),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t(`guardrails.mail.approval.${why}` as Key, { who: row.askedBy }),
        { facts: said },
        { label: t('guardrails.mail.approval.open'), href: page },
      ],
      LOCALE,
    ),
  }
}

/** Back to who asked, with the conditions or the reason. */
export function decisionMail(
  reader: { name: string },
  row: Pick<RequestRow, 'what' | 'outcome' | 'words' | 'decidedBy'>,
  page: string,
): Mail {
  const t = wordsIn(LOCALE)
  const parts: LetterPart[] = [
    t('messages.hello', { name: reader.name }),
    t(`guardrails.mail.decision.${row.outcome}` as Key, { who: row.decidedBy ?? '', what: row.what }),
    ...(row.words ? [row.words] : []),
    { label: t('guardrails.mail.decision.open'), href: page },
  ]
  return {
    subject: t(`guardrails.mail.decision.${row.outcome}.subject` as Key, { what: row.what }),
    ...letter(parts, LOCALE),
  }
}

/** How many cards wait to be read, and where; once when they are new, once a week later. */
export function cardsMail(
  reader: { name: string },
  waiting: { fresh: number; changed: number },
  kind: 'new' | 'again',
  page: string,
): Mail {
  const t = wordsIn(LOCALE)
  const n = waiting.fresh + waiting.changed
  return {
    subject: t(`guardrails.mail.cards.${kind}.subject`, { n }),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t(`guardrails.mail.cards.${kind}`, { n, changed: waiting.changed }).trim(),
        { label: t('guardrails.mail.cards.open'), href: page },
        t('guardrails.mail.cards.question'),
      ],
      LOCALE,
    ),
  }
}

/** To a reporter who gave a name: the report has its answer. */
export function answerMail(reader: { name: string }, words: string, page: string): Mail {
  const t = wordsIn(LOCALE)
  return {
    subject: t('guardrails.mail.answer.subject'),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t('guardrails.mail.answer'),
        words,
        { label: t('guardrails.mail.answer.open'), href: page },
      ],
      LOCALE,
    ),
  }
}
