import { isId } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { csvText } from '#platform/files/csv.ts'
import type { Ties } from './frameworks.schema.ts'
import { saveTies } from './frameworks.store.ts'
import { frameworks, isItem, type Tie } from './frameworks.ts'
import { frameworkMap, subjectsHere, tiesHere } from './frameworks.views.ts'
import { notedCsv } from './noted-csv.ts'

type Subject = Pick<Tie, 'subjectKind' | 'subject'>

/** The parts of frameworks beside which a card, an output rule or a control stands. */
export async function tiesOf(acting: Acting, { subjectKind, subject }: Subject): Promise<Ties> {
  await knownSubject(acting, { subjectKind, subject })
  const ties = await tiesHere(acting.tx)
  return {
    ties: ties
      .filter((tie) => tie.subjectKind === subjectKind && tie.subject === subject)
      .map(({ framework, item }) => ({ framework, item })),
  }
}

export async function tieSubject(acting: Acting, subject: Subject, { ties }: Ties): Promise<Ties> {
  permit(acting.actor, 'guardrails/edit')
  await knownSubject(acting, subject)
  const strange = ties.find(({ framework, item }) => !isItem(framework, item))
  if (strange) throw problem('framework-item/unknown', strange)
  await saveTies(acting, subject, ties)
  await record(
    acting,
    'frameworks/tied',
    subject.subjectKind !== 'control' && isId(subject.subject) ? subject.subject : null,
    {
      ...subject,
      ties,
    },
  )
  return tiesOf(acting, subject)
}

async function knownSubject({ tx }: Acting, { subjectKind, subject }: Subject): Promise<void> {
  const known = await subjectsHere(tx)
  if (!known.some((one) => one.subjectKind === subjectKind && one.subject === subject))
    throw problem('framework-subject/unknown')
}

/** One line for each item and what stands beside it; an item without anything has a line of its own. */
export async function exportFrameworks(acting: Acting): Promise<{ text: string; fileName: string }> {
  const map = await frameworkMap(acting.tx)
  const header = ['framework', 'edition', 'source', 'part', 'item', 'in our words', 'tied kind', 'tied to']
  const rows = map.frameworks.flatMap(({ name, edition, source, items }) =>
    items.flatMap(({ id, part, says, tied }) => {
      const about = [name, edition, source, part, id, says]
      return tied.length ? tied.map((one) => [...about, one.subjectKind, one.says]) : [[...about, null, null]]
    }),
  )
  const notes = [
    `What this organisation has tied to each part of ${frameworks.length} published frameworks, at ${acting.now}`,
    'The descriptions are ours, not the publishers’. A tie states that something was written down beside an item; it is no legal conclusion.',
  ]
  return {
    text: notedCsv(notes, csvText(header, rows)),
    fileName: `guardrail-frameworks-${acting.now.slice(0, 10)}.csv`,
  }
}
