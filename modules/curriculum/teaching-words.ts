/** Beginnings that hide what somebody would do: verbs of the mind, and talk about subjects. */
const UNOBSERVABLE =
  /^(?:(?:can|will|to|should|be able to|is able to|are able to|better|fully) )*((?:understand|know|learn|appreciate|grasp|explore|discover|realise|realize|comprehend|internalise|internalize|embrace)(?:s|ing)?|realising|realizing|exploring|embracing|(?:is|are|be|becomes?|being) (?:aware|familiar|confident|comfortable)|(?:has|have|gets?|gains?) an? (?:overview|understanding|awareness|introduction|appreciation)|introduction to|overview of)\b/i

/** Words for tools and techniques that say nothing about any work. */
const TOOL_WORDS =
  /\b(chat\s?gpt|gpt-?\d*\w*|copilot|claude|gemini|llms?|large language models?|language models?|generative ai|gen\s?ai|prompts?|prompting|prompt engineering|rag|retrieval[- ]augmented|fine-?tun\w*|embeddings?|vector (?:store|database)s?|transformers?|model architectures?|agents?|notebooklm|perplexity|langchain|midjourney|ai (?:tools?|features?|basics|essentials|literacy))\b/i

const OTHER_NAMES: Record<string, RegExp> = {
  'fine-tuning': /\bfine-?\s?tun\w*/i,
  'retrieval-augmented generation': /\bretrieval[- ]augmented\b|\bRAG\b/,
  'model architecture': /\b(?:model|transformer|neural network|RAG) architectures?\b/i,
}

const LITTLE = new Set(
  'a an and any as at by for from how in into is it its of on or our per that the their to with you your what'.split(
    ' ',
  ),
)

/** The verb that hides what somebody would do, or null when the behaviour can be seen. */
export function unobservable(does: string): string | null {
  return UNOBSERVABLE.exec(does.trim())?.[1]?.toLowerCase() ?? null
}

export function hasTopic(text: string, topic: string): boolean {
  const other = OTHER_NAMES[topic.toLowerCase()]
  if (other?.test(text)) return true
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .includes(topic.toLowerCase().replace(/[^a-z0-9]+/g, ' '))
}

/** Whether a text names a tool or technique: one of the known words, or a tool of the unit by its name. */
export function namesTool(text: string, tools: readonly string[]): boolean {
  const plain = text.toLowerCase()
  return TOOL_WORDS.test(text) || tools.some((tool) => tool.length > 2 && plain.includes(tool.toLowerCase()))
}

/** Whether a text names the work: a word of one of these names stands in it, whatever its ending. */
export function namesWork(text: string, names: readonly string[]): boolean {
  const said = new Set(wordsOf(text).map(stem))
  return names.flatMap(wordsOf).some((word) => !TOOL_WORDS.test(word) && said.has(stem(word)))
}

export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !LITTLE.has(word))
}

/** A word without the endings that grammar adds; only good for comparing. */
export function stem(word: string): string {
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|e|ion|ions)$/, '')
}

/** How many words two texts share, as a part of the shorter one: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(text).map(stem)))
  const shared = [...a!].filter((word) => b!.has(word)).length
  return a!.size === 0 || b!.size === 0 ? 0 : shared / Math.min(a!.size, b!.size)
}
