import type { InstrumentContent, Item, LintFinding, Rater } from './instruments.schema.ts'

const LONGEST = 25
/** Pairs that are one thing; an "and" inside them does not ask two. */
const ONE_THING =
  /\b(learning and development|health and safety|terms and conditions|research and development|back and forth|more or less|yes or no|one or more|once or twice|customer or employee|pros and cons|trial and error|now and then)\b/gi
const TWO = /\b(and|or|as well as|and\/or)\b|\?[^?]+\?/i
const LEADING =
  /\b(obviously|clearly|surely|of course|naturally|everybody knows|as we know|don't you|wouldn't you|isn't it|great|excellent|wonderful|amazing|exciting|innovative|powerful|valuable|helpful|useful|successful(ly)?|easily|finally|best|important new|much better|how much did you enjoy|benefit from)\b/i
const NEGATION =
  /\b(not|no|none|never|nobody|nothing|nowhere|neither|nor|hardly|without|lack|lacks|fail to|fails to|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|won't|wouldn't|shouldn't|haven't|hasn't)\b/i
const OFTEN =
  /\b(often|usually|always|regularly|frequently|rarely|seldom|sometimes|every (day|week|month)|daily|weekly|how many times)\b/i
const AGREES = /\b(dis)?agree\b/i
const BEHAVIOUR =
  /\b(how often|how many|how much time|how long did|in what share|did (you|they|\{who\})|have (you|they)|has \{who\}|(of|in) the (cases|times))\b/i
const WINDOW =
  /\b(last|past|previous|this|usual|typical|normal|each|every|per|a) (\d+ |few |two |three |four |six |twelve )?(working )?(hours?|days?|weeks?|months?|quarters?|years?|times|\d+ times)\b|\blast \d+ times\b|\b(since|yesterday|today|until now)\b/i
const AI = /\bAI\b/
const DEFINES_AI = /\bby AI we mean\b|\bAI (means|stands for|is any|here is)\b/i
const RATERS: readonly Rater[] = ['self', 'manager', 'expert']

/**
 * What could be worded better: each finding names its rule, the item, the rater whose sentence it is and the words. It
 * never blocks. Rules of measurement 6.1; an empty list says that no rule spoke, not that the wording is good.
 */
export function wordingFindings(content: InstrumentContent): LintFinding[] {
  const raters = RATERS.filter((rater) => content.items.some((item) => item.says[rater] !== null))
  const defined = DEFINES_AI.test(content.purpose)
  return content.items.flatMap((item) => {
    const sentences = raters.flatMap((rater) => {
      const says = item.says[rater]
      return says === null ? [] : [{ rater, says }]
    })
    const each = sentences.flatMap(({ rater, says }) =>
      sentenceFindings(item, says, defined).map(([rule, found]) => ({ rule, item: item.key, rater, found })),
    )
    return [...onceForAll(each), ...pairFindings(item, raters)]
  })
}

type Said = [rule: string, found: string]

function sentenceFindings(item: Item, says: string, defined: boolean): Said[] {
  const found: Said[] = []
  const hit = (rule: string, pattern: RegExp, text = says) => {
    const match = pattern.exec(text)
    if (match) found.push([rule, match[0].trim()])
  }
  hit('two-questions', TWO, says.replace(ONE_THING, 'x'))
  hit('leading', LEADING, says.replace(/how (clearly|easily|useful|helpful|valuable)/gi, 'how'))
  hit('negation', NEGATION)
  const agrees = item.kind === 'ordinal' && item.points.some((one) => AGREES.test(one.label))
  if (agrees) hit('agreement-for-frequency', OFTEN)
  const words = says.split(/\s+/).filter(Boolean).length
  if (words > LONGEST) found.push(['too-long', String(words)])
  if ((item.kind === 'frequency' || BEHAVIOUR.test(says)) && !WINDOW.test(says))
    found.push(['no-window', BEHAVIOUR.exec(says)?.[0] ?? says.slice(0, 40)])
  if (!defined) hit('undefined-ai', AI)
  return found
}

/** A mirrored item asks each rater the same behaviour in the same window, and lets others say that they did not see it. */
function pairFindings(item: Item, raters: readonly Rater[]): LintFinding[] {
  const found: LintFinding[] = []
  const others = raters.filter((rater) => rater !== 'self')
  if (raters.includes('self'))
    for (const rater of others)
      if ((item.says.self === null) !== (item.says[rater] === null))
        found.push({ rule: 'unmirrored', item: item.key, rater, found: item.says.self ?? item.says[rater] ?? '' })
  const windows = new Set(raters.flatMap((rater) => (item.says[rater] === null ? [] : [windowOf(item.says[rater]!)])))
  if (windows.size > 1)
    found.push({ rule: 'windows-differ', item: item.key, rater: null, found: [...windows].filter(Boolean).join(' / ') })
  if (item.kind !== 'text' && !item.cannotSay && others.some((rater) => item.says[rater] !== null))
    found.push({ rule: 'cannot-say-missing', item: item.key, rater: null, found: item.key })
  return found
}

function windowOf(says: string): string {
  return WINDOW.exec(says)?.[0].toLowerCase() ?? ''
}

/** The same rule over the same words in two mirrored sentences is one finding. */
function onceForAll(findings: LintFinding[]): LintFinding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, item, found }) => {
    const key = `${rule} ${item} ${found}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
