import { themesShown } from '#engines/disclosure/themes.ts'
import { meanInterval } from '#engines/statistics/mean-interval.ts'
import type { Id } from '#kernel/id.ts'
import { localDay } from '#modules/people/local-time.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { publishFigure } from './anonymity.actions.ts'
import type { DivisionGroup, ShownFigure } from './anonymity.schema.ts'
import { smallestGroup } from './anonymity.views.ts'
import type { InstrumentContent, Item } from './instruments.schema.ts'
import { versionHere } from './instruments.views.ts'
import { cellOf, optionsOf, pointsBehind, type Sheet, standing, usualOf, valuesOf } from './item-figures.ts'
import type { GroupFigure, ItemResult, RaterResults, ScaleResult, TextResult, WaveResults } from './results.schema.ts'
import { type Given, givenIn, rosterSize, saysTo, type ThemeHere, themesOf } from './results.views.ts'
import { isStraightLined, itemsOfScale, keyCheck, pointsOf, scaleScore } from './scoring.ts'
import { waveState } from './wave-state.ts'
import { waveOrUnknown } from './waves.actions.ts'
import { saveWave } from './waves.store.ts'
import type { WaveHere } from './waves.views.ts'

/** Below this many full sheets alpha and the check of the keys say too little. */
const ENOUGH_FOR_ALPHA = 10

/**
 * The results of a closed wave as far as they may be told; looking at them closes it for good. Nothing is told while it is
 * open: what changes between two looks would be somebody's answers.
 */
export async function resultsOfWave(acting: Acting, id: Id): Promise<WaveResults> {
  permit(acting.actor, 'surveys/see-results')
  const wave = await waveOrUnknown(acting, id)
  const { content } = (await versionHere(acting.tx, wave.version))!
  const smallest = await smallestGroup(acting.tx, acting.now, content.isSensitive)
  const roster = await rosterSize(acting.tx)
  const closedOn = wave.closedAt ? localDay(wave.closedAt, wave.zone) : wave.closesOn
  const facts = { title: wave.title, smallest, roster, closedOn }
  if (waveState(wave, wave.today) !== 'closed') return { ...facts, state: 'not closed', raters: [] }
  if (!wave.resultsSeenAt) {
    await saveWave(acting, id, { results_seen_at: acting.now })
    await record(acting, 'survey-results/seen', id)
  }
  const themes = await themesOf(acting.tx, id)
  const raters: RaterResults[] = []
  for (const given of await givenIn(acting.tx, wave))
    raters.push(await ofRater(acting, { wave, content, given, smallest, themes }))
  return { ...facts, state: 'closed', raters }
}

type Ask = { wave: WaveHere; content: InstrumentContent; given: Given; smallest: number; themes: ThemeHere[] }

async function ofRater(acting: Acting, ask: Ask): Promise<RaterResults> {
  const { wave, content, given, smallest } = ask
  const invited = given.invited.length
  const raters = new Set(given.invited.map((one) => one.person)).size
  // One manager who answers for twelve people is one person.
  const state = raters < smallest ? 'too few' : standing(given.sheets.length, invited, smallest)
  const isTold = state !== 'too few'
  const none = { items: [], scales: [], texts: [], straightLined: null }
  const counted = {
    rater: given.rater,
    state,
    invited: isTold ? invited : null,
    handedIn: isTold ? given.sheets.length : null,
  }
  if (state !== 'shown') return { ...counted, ...none }
  const items: ItemResult[] = []
  const asked = content.items.filter((item) => item.kind !== 'text' && item.says[given.rater] !== null)
  for (const item of asked) if (!item.perSubject) items.push(await ofItem(acting, ask, item, null))
  for (const subject of wave.subjects)
    for (const item of asked) if (item.perSubject) items.push(await ofItem(acting, ask, item, subject))
  const scales: ScaleResult[] = []
  for (const { key, title } of content.scales) scales.push(await ofScale(acting, ask, key, title))
  return { ...counted, items, scales, texts: textsOf(ask), straightLined: await straightLines(acting, ask) }
}

/** Hands one figure through the one door: everybody who was asked, by group, with what their sheets come to. */
async function told(
  acting: Acting,
  { wave, content, given }: Ask,
  name: string,
  cell: (sheets: readonly Sheet[]) => DivisionGroup['cell'],
): Promise<{ of: (group: string | null) => ShownFigure; total: ShownFigure; groups: (string | null)[] }> {
  // Managers stand for several people each, so theirs are told as a whole only.
  const isDivided = given.rater === 'self'
  const groups = isDivided ? [...new Set(given.invited.map((one) => one.group))] : []
  const idOf = (group: string | null) => (group === null ? 'rest' : `group/${group}`)
  const members = (group: string | null) => given.invited.filter((one) => one.group === group).map((one) => one.id)
  const leaves = groups.map((group) => ({
    id: idOf(group),
    parent: 'all',
    members: members(group),
    cell: cell(given.sheets.filter((sheet) => sheet.group === group)),
  }))
  const whole = {
    id: 'everybody',
    parent: 'all',
    members: given.invited.map((one) => one.id),
    cell: cell(given.sheets),
  }
  const { shown } = await publishFigure(acting, {
    figure: `survey/${wave.id}/${given.rater}/${name}`,
    sensitive: content.isSensitive,
    running: false,
    division: {
      name: `survey/${wave.id}`,
      groups: [{ id: 'all', parent: null }, ...(leaves.length ? leaves : [whole])] as DivisionGroup[],
    },
  })
  const named = groups.length > 1 ? groups.sort((a, b) => ((a ?? '￿') < (b ?? '￿') ? -1 : 1)) : []
  return { of: (group) => shown.get(idOf(group))!, total: shown.get('all')!, groups: named }
}

async function ofItem(
  acting: Acting,
  ask: Ask,
  item: Item,
  subject: { id: string; says: string } | null,
): Promise<ItemResult> {
  const { given } = ask
  const options = optionsOf(item)
  const figure = await told(acting, ask, `item/${item.key}/${subject?.id ?? ''}`, (sheets) =>
    cellOf(item, sheets, subject?.id ?? null),
  )
  const meanOf = (shown: ShownFigure, sheets: readonly Sheet[]) => {
    if (shown.kind !== 'published') return null
    const values =
      item.kind === 'range'
        ? usualOf(valuesOf(sheets, item.key, subject?.id ?? null))
        : pointsBehind(options, shown.counts)
    const found = meanInterval(values)
    // Several sheets of one manager are not independent of each other: there the mean stands without an interval.
    if (!found) return null
    const { mean, low, high, n } = found
    return given.rater === 'self' ? { mean, low, high, n } : { mean, low: null, high: null, n }
  }
  const total = groupFigure(null, figure.total, meanOf(figure.total, given.sheets))
  return {
    item: item.key,
    subject: subject?.id ?? null,
    subjectSays: subject?.says ?? null,
    says: saysTo(ask.content, item.key, given.rater),
    kind: item.kind as ItemResult['kind'],
    unit: item.kind === 'range' ? item.unit : null,
    isReversed: item.reversed,
    options,
    total,
    missing: total.answered === null ? null : given.sheets.length - total.answered,
    groups: figure.groups.map((group) => {
      const shown = figure.of(group)
      const sheets = given.sheets.filter((sheet) => sheet.group === group)
      return groupFigure(group, shown, meanOf(shown, sheets))
    }),
  }
}

async function ofScale(acting: Acting, ask: Ask, key: string, title: string): Promise<ScaleResult> {
  const { content, given } = ask
  const items = itemsOfScale(content, key)
  const points = items.flatMap((item) => item.points.map((one) => one.point))
  const [least, most] = [Math.min(...points), Math.max(...points)]
  const scores = (sheets: readonly Sheet[]) =>
    sheets.flatMap((sheet) => scaleScore(items, pointsOf(sheet.answers)) ?? [])
  const figure = await told(acting, ask, `scale/${key}`, (sheets) => {
    const found = scores(sheets)
    const amount = {
      sum: found.reduce((sum, one) => sum + one, 0),
      largest: Math.max(0, ...found),
      least: found.length ? Math.min(...found) : least,
      most: found.length ? Math.max(...found) : least,
      scale: { least, most },
    }
    return { answered: found.length, amounts: [amount] }
  })
  const meanOf = (shown: ShownFigure, sheets: readonly Sheet[]) => {
    const found = shown.kind === 'published' ? meanInterval(scores(sheets)) : null
    return found && { mean: found.mean, low: found.low, high: found.high, n: found.n }
  }
  const check = keyCheck(
    items,
    given.sheets.map((sheet) => pointsOf(sheet.answers)),
  )
  const isEnough = check.n >= Math.max(ENOUGH_FOR_ALPHA, ask.smallest)
  return {
    scale: key,
    title,
    items: items.length,
    least,
    most,
    total: groupFigure(null, figure.total, meanOf(figure.total, given.sheets)),
    groups: figure.groups.map((group) =>
      groupFigure(
        group,
        figure.of(group),
        meanOf(
          figure.of(group),
          given.sheets.filter((sheet) => sheet.group === group),
        ),
      ),
    ),
    alpha: isEnough ? check.alpha : null,
    suspects: isEnough ? check.suspects : [],
  }
}

async function straightLines(acting: Acting, ask: Ask): Promise<number | null> {
  const straight = (sheet: Sheet) => isStraightLined(ask.content.items, pointsOf(sheet.answers))
  const figure = await told(acting, ask, 'straight', (sheets) => {
    const hit = sheets.filter(straight).length
    return { answered: sheets.length, counts: [hit, sheets.length - hit] }
  })
  return figure.total.kind === 'published' ? figure.total.counts[0]! : null
}

function textsOf({ content, given, smallest, themes }: Ask): TextResult[] {
  return content.items
    .filter((item) => item.kind === 'text' && item.says[given.rater] !== null)
    .map((item) => {
      const texts = given.texts.filter((one) => one.item === item.key)
      const authors = new Set(texts.map((one) => one.author)).size
      const facts = { item: item.key, says: saysTo(content, item.key, given.rater) }
      if (authors < smallest) return { ...facts, state: 'too few', texts: null, themes: [], withheld: null }
      const named = themes
        .filter((theme) => theme.item === item.key)
        .map(({ id, name, texts: keys }) => ({
          id,
          name,
          authors: new Set(texts.filter((one) => keys.includes(one.key)).map((one) => one.author)).size,
        }))
        .filter((theme) => theme.authors > 0)
      const { shown, withheld } = themesShown(named, smallest)
      return {
        ...facts,
        state: 'shown',
        texts: texts.length,
        themes: shown.sort((a, b) => b.authors - a.authors),
        withheld,
      }
    })
}

function groupFigure(group: string | null, shown: ShownFigure, mean: GroupFigure['mean']): GroupFigure {
  const nothing = { group, people: null, answered: null, counts: null, spans: null, mean: null }
  if (shown.kind === 'suppressed') return { ...nothing, state: 'suppressed' }
  if (shown.kind === 'nobody yet') return { ...nothing, state: 'nobody yet', people: shown.people, answered: 0 }
  const { people, answered } = shown
  if (shown.kind === 'bounds') return { ...nothing, state: 'bounds', people, answered, spans: shown.counts }
  return { ...nothing, state: 'shown', people, answered, counts: shown.counts, mean }
}
