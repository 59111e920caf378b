import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { smallestGroup } from './anonymity.views.ts'
import { deleteTheme, insertTheme, saveCoding } from './coding.store.ts'
import { versionHere } from './instruments.views.ts'
import type { Coding } from './results.schema.ts'
import { givenIn, saysTo, type TextGiven, themesOf } from './results.views.ts'
import { waveState } from './wave-state.ts'
import { waveOrUnknown } from './waves.actions.ts'
import { saveWave } from './waves.store.ts'

type Readable = { state: Coding['state']; says: string; smallest: number; texts: TextGiven[] }

/**
 * What was written to one question, for whoever sorts it into themes: only after closing, only from the smallest group of
 * authors on, without names and in no order that means anything. Reading closes the wave for good, as results do.
 */
export async function textsToCode(acting: Acting, wave: Id, item: string): Promise<Coding> {
  permit(acting.actor, 'surveys/run')
  const { texts, ...facts } = await readable(acting, wave, item)
  const themes = (await themesOf(acting.tx, wave)).filter((theme) => theme.item === item)
  if (facts.state === 'readable') await record(acting, 'survey-texts/read', wave, { item })
  return {
    item,
    ...facts,
    texts: texts.map(({ key, says }) => ({
      key,
      says,
      themes: themes.filter((theme) => theme.texts.includes(key)).map((theme) => theme.id),
    })),
    themes: themes.map(({ id, name, texts: keys }) => ({ id, name, texts: keys.length })),
  }
}

export async function addTheme(acting: Acting, wave: Id, theme: { item: string; name: string }): Promise<Id> {
  permit(acting.actor, 'surveys/run')
  await readableOrRefused(acting, wave, theme.item)
  const known = (await themesOf(acting.tx, wave)).find(
    (one) => one.item === theme.item && one.name.toLowerCase() === theme.name.toLowerCase(),
  )
  if (known) return known.id
  const id = await insertTheme(acting, { wave, ...theme })
  await record(acting, 'survey-theme/added', wave, theme)
  return id
}

/** Takes a theme away; the texts stay. */
export async function dropTheme(acting: Acting, wave: Id, id: Id): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const theme = (await themesOf(acting.tx, wave)).find((one) => one.id === id)
  if (!theme) throw problem('survey-theme/unknown', { id })
  await record(acting, 'survey-theme/removed', wave, { item: theme.item, name: theme.name, texts: theme.texts })
  await deleteTheme(acting, id)
}

export async function codeTexts(
  acting: Acting,
  wave: Id,
  { item, coded }: { item: string; coded: { key: string; themes: string[] }[] },
): Promise<void> {
  permit(acting.actor, 'surveys/run')
  const { texts } = await readableOrRefused(acting, wave, item)
  const themes = (await themesOf(acting.tx, wave)).filter((theme) => theme.item === item).map((theme) => theme.id)
  const keys = new Set(texts.map((one) => one.key))
  const unknown = coded.find((one) => !keys.has(one.key) || one.themes.some((id) => !themes.includes(id as Id)))
  if (unknown) throw problem('survey-theme/unknown', { id: unknown.key })
  await saveCoding(acting, themes, coded as { key: string; themes: Id[] }[])
  await record(acting, 'survey-texts/coded', wave, { item, texts: coded.length })
}

async function readableOrRefused(acting: Acting, wave: Id, item: string): Promise<Readable> {
  const found = await readable(acting, wave, item)
  if (found.state !== 'readable') throw problem('survey-texts/not-readable', { smallest: found.smallest })
  return found
}

async function readable(acting: Acting, id: Id, item: string): Promise<Readable> {
  const wave = await waveOrUnknown(acting, id)
  const { content } = (await versionHere(acting.tx, wave.version))!
  if (content.items.find((one) => one.key === item)?.kind !== 'text') throw problem('survey-item/unknown', { item })
  const smallest = await smallestGroup(acting.tx, acting.now, content.isSensitive)
  const facts = { says: saysTo(content, item, 'self'), smallest, texts: [] }
  if (waveState(wave, wave.today) !== 'closed') return { ...facts, state: 'not closed' }
  if (!wave.resultsSeenAt) await saveWave(acting, id, { results_seen_at: acting.now })
  const texts = (await givenIn(acting.tx, wave)).flatMap((given) => given.texts.filter((one) => one.item === item))
  const authors = new Set(texts.map((one) => one.author)).size
  return authors < smallest ? { ...facts, state: 'too few' } : { ...facts, state: 'readable', texts }
}
