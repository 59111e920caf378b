import type { Item, Rater } from './instruments.schema.ts'

export type Field = { item: Item; subject: string | null }
/** One page of a form: a few questions, about one subject where they are asked per subject. */
export type FormPage = { title: string | null; subject: string | null; fields: Field[] }
type Asked = {
  rater: Rater
  subjects: readonly { id: string; says: string }[]
  content: { items: readonly Item[]; sections: readonly { key: string; title: string }[] }
}

/** As many as fit on a phone without losing sight of where one is. */
const MOST = 6

/**
 * The pages of a form in order: questions of the whole sheet by section, then for each subject its own. A page holds one
 * section of one subject and at most six questions.
 */
export function formPages({ rater, subjects, content }: Asked): FormPage[] {
  const items = content.items.filter((item) => item.says[rater] !== null)
  const whole = items.filter((item) => !item.perSubject)
  const each = items.filter((item) => item.perSubject)
  const about = each.length ? subjects.map(({ id }) => ({ subject: id as string | null, items: each })) : []
  return [{ subject: null, items: whole }, ...about].flatMap(({ subject, items: asked }) =>
    bySection(asked).flatMap((one) => {
      const title = content.sections.find((section) => section.key === one[0]!.section)?.title ?? null
      return chunks(one).map((some) => ({ title, subject, fields: some.map((item) => ({ item, subject })) }))
    }),
  )
}

/** Runs of the same section, in the order in which the questions stand. */
function bySection(items: readonly Item[]): Item[][] {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run && run[0]!.section === item.section) run.push(item)
    else runs.push([item])
  }
  return runs
}

/** Parts of nearly the same size, so that no page is left with one question. */
function chunks(items: readonly Item[]): Item[][] {
  const parts = Math.ceil(items.length / MOST)
  return Array.from({ length: parts }, (_, n) =>
    items.slice(Math.round((n * items.length) / parts), Math.round(((n + 1) * items.length) / parts)),
  )
}
