import { searchKey } from '#modules/people/search-terms.ts'
import type { AidContent } from './aid-content.ts'

type Findable = Pick<AidContent, 'title' | 'summary' | 'body' | 'workflow' | 'step' | 'departments'>

const MOST_WORDS = 2000

/** What finds an aid, in the form in which texts are compared: what names it first, what it says after. */
export function keysOfAid(content: Findable, workflowName: string | null): { title: string; text: string } {
  const title = searchKey([content.title, workflowName, content.workflow, content.step].filter(Boolean).join(' '))
  const said = searchKey([content.summary, content.departments.join(' '), content.body].join(' '))
  // Each word once: what is searched for every reader should be short.
  const text = [...new Set(said.split(' '))].join(' ')
  return { title, text }
}

/** The words that slips of the pen are corrected to, each once: no numbers and nothing short. */
export function wordsOfKeys({ title, text }: { title: string; text: string }): string[] {
  const words = new Set<string>()
  for (const word of `${title} ${text}`.split(' ')) {
    if (words.size >= MOST_WORDS) break
    if (word.length >= 3 && word.length <= 40 && !/[\d@]/.test(word)) words.add(word)
  }
  return [...words].sort()
}
