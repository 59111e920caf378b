export type StatementHint =
  | { kind: 'no verb'; word: string }
  | { kind: 'no purpose' }
  | { kind: 'two tasks'; word: string }
  | { kind: 'vague'; word: string }
  | { kind: 'tool first'; word: string }
  | { kind: 'too long'; words: number }
  | { kind: 'too short' }

const MOST_WORDS = 25
const LEAST_WORDS = 3
const NO_VERB = /^(?:the|a|an|all|any|my|our|their|responsible|responsibility|various|general|daily|weekly|monthly)$/i
/** Nouns that name an activity without doing it: "Preparation of ..." instead of "Prepare ...". */
const NOUN_ENDING = /(?:tion|sion|ment|ance|ence|ness|ity|ship)s?$/i
/** Verbs that end like such nouns. */
const STILL_VERBS =
  /^(?:mention|position|question|ration|transition|implement|supplement|document|balance|finance|reference|influence|sequence|audition|condition|requisition|comment|experiment|advance|licence|enhance)$/i
const VAGUE =
  /\b(?:etc|and so on|various|miscellaneous|stuff|things|as needed|as required|ad[ -]hoc|other duties|support with|help with|assist with|deal with|handle)\b/i
const PURPOSE = /(?:^|\s)(?:to|so that|so|for|in order|because|that|untuk|agar|supaya|bagi|upang|para|để)\s+\S/i
const TOOL =
  /^(?:use|using|apply|open|work with|prompt|ask)\s+(?:an? |the )?(?:ai|chatgpt|copilot|gemini|claude|llm|chatbot|generative)/i
/** "Check and approve", "draft and send": two verbs before the object are often two tasks. */
const TWO_VERBS = /^\p{L}+\s*(?:,|and|&|\/)\s*(?:then\s+)?(\p{L}+)\s/iu

/**
 * Gentle hints on a task statement: a verb, an object and a purpose, one task, no tool before the work (measurement 1.2;
 * seed: "Tool-first, not workflow-first"). Hints never refuse; they know English and the purpose words of our markets, other scripts get the length hints.
 */
export function statementHints(statement: string): StatementHint[] {
  const text = statement.trim().replace(/\s+/g, ' ')
  const words = text === '' ? [] : text.split(' ')
  const hints: StatementHint[] = []
  if (words.length > MOST_WORDS) hints.push({ kind: 'too long', words: words.length })
  if (!/^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]*$/u.test(text)) return hints
  if (words.length < LEAST_WORDS) return [{ kind: 'too short' }, ...hints]
  const first = words[0]!.replace(/[^\p{L}-]/gu, '')
  const tool = TOOL.exec(text)
  if (tool) hints.unshift({ kind: 'tool first', word: tool[0] })
  else if (NO_VERB.test(first) || (NOUN_ENDING.test(first) && !STILL_VERBS.test(first)))
    hints.unshift({ kind: 'no verb', word: first })
  const second = TWO_VERBS.exec(text)
  if (second) hints.push({ kind: 'two tasks', word: second[1]! })
  const vague = VAGUE.exec(text)
  if (vague) hints.push({ kind: 'vague', word: vague[0] })
  if (!PURPOSE.test(words.slice(2).join(' '))) hints.push({ kind: 'no purpose' })
  return hints
}

/** What makes two statements the same: letters and digits alone, whatever the case and signs. */
export function statementKey(statement: string): string {
  return statement
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
