import '#words/parts/sessions.ts'
import type { Key, Say } from '#words/say.ts'

type Session = { kind: string; workflowName: string }

/** "Training: Invoice processing". */
export function whatText(t: Say, session: Session): string {
  return t('sessions.summary', { kind: t(`sessions.kind.${session.kind}` as Key), workflow: session.workflowName })
}

export function bringText(t: Say, session: Session): string {
  return t(`sessions.bring.${session.kind}` as Key, { workflow: session.workflowName, day: '' })
}

export function namesText(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
