import type { Tx } from '#platform/db/connect.ts'
import { outputRulesHere } from './approvals.views.ts'
import type { FrameworkMap, Tied } from './frameworks.schema.ts'
import { controls, coverageOf, frameworks, type Tie } from './frameworks.ts'
import { cardsInForce } from './views.ts'

/** Every tie of a card, output rule or control that is in force. */
export async function tiesHere(tx: Tx): Promise<Tie[]> {
  const rows = await tx
    .selectFrom('guardrails.framework_tie')
    .select(['subject', 'framework', 'item'])
    .select((eb) => eb.ref('subject_kind').$castTo<Tie['subjectKind']>().as('subjectKind'))
    .orderBy('framework')
    .orderBy('item')
    .execute()
  const inForce = new Set((await subjectsHere(tx)).map(({ subjectKind, subject }) => `${subjectKind} ${subject}`))
  return rows.filter(({ subjectKind, subject }) => inForce.has(`${subjectKind} ${subject}`))
}

/** Everything that can be tied: controls, cards in force, outputs that have an approver. */
export async function subjectsHere(tx: Tx): Promise<Tied[]> {
  return [
    ...controls.map((name) => ({ subjectKind: 'control' as const, subject: name, says: name })),
    ...(await cardsInForce(tx)).map(({ id, says }) => ({ subjectKind: 'card' as const, subject: id, says })),
    ...(await outputRulesHere(tx)).map(({ id, output }) => ({
      subjectKind: 'output rule' as const,
      subject: id,
      says: output,
    })),
  ]
}

export async function frameworkMap(tx: Tx): Promise<FrameworkMap> {
  const ties = await tiesHere(tx)
  const subjects = await subjectsHere(tx)
  const of = ({ subjectKind, subject }: Tied) =>
    ties.filter((tie) => tie.subjectKind === subjectKind && tie.subject === subject)
  return {
    frameworks: frameworks.map(({ items, ...framework }) => ({
      ...framework,
      covered: coverageOf({ ...framework, items }, ties),
      items: items.map((item) => ({
        ...item,
        tied: subjects.filter((subject) =>
          of(subject).some((tie) => tie.framework === framework.key && tie.item === item.id),
        ),
      })),
    })),
    subjects: subjects.map((subject) => ({ ...subject, ties: of(subject).length })),
  }
}
