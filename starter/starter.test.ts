import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lint } from '#modules/curriculum/lint.ts'
import { placeholderName, placeholdersIn } from '#modules/curriculum/placeholders.ts'
import { STANDARD } from '#modules/curriculum/policy.ts'
import type { Unit } from '#modules/curriculum/unit.ts'
import { readUnit } from '#modules/curriculum/unit-file.ts'
import { resolveUnit } from '#modules/curriculum/variant.ts'
import { type AidDraft, readAidFile } from '#modules/library/aid-file.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const folder = (name: string) =>
  readdirSync(`${HERE}${name}`)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(`${HERE}${name}/${file}`, 'utf8') }))

const read = folder('units').map(({ file, text }) => ({ file, found: readUnit(text) }))
const units = read.flatMap(({ found }) => (found.kind === 'read' ? [found.unit] : []))
const byKey = new Map(units.map((unit) => [unit.key, unit]))
const resolved = units.flatMap((unit) => {
  const found = resolveUnit(unit, byKey)
  return found.kind === 'resolved' ? [found.unit] : []
})
const aids = ['aids', 'messages', 'scripts'].flatMap((name) =>
  folder(name).map(({ file, text }) => ({ folder: name, file, found: readAidFile(text) })),
)
const drafts = aids.flatMap(({ folder, found }) =>
  found.kind === 'read' ? [{ ...found.draft, folder } satisfies AidDraft & { folder: string }] : [],
)
const described = parse(readFileSync(`${HERE}placeholders.yaml`, 'utf8')) as {
  name: string
  asks: string
  example: string
}[]
/** Keys in backticks: small letters with at least one hyphen. */
const KEYS = /`([a-z0-9]+(?:-[a-z0-9]+)+)`/g
const saidIn = (unit: Unit) => unit.blocks.map(({ text }) => text).join('\n')

describe('the starter units', () => {
  test('there are enough of them for a programme', () => expect(units.length).toBeGreaterThanOrEqual(8))

  test('every file can be read and is named after its key', () => {
    expect(read.filter(({ found }) => found.kind !== 'read')).toEqual([])
    expect(read.map(({ file }) => file)).toEqual(units.map(({ key }) => `${key}.md`))
  })

  test('every variant finds the unit it shares with', () => {
    expect(resolved.map(({ key }) => key)).toEqual(units.map(({ key }) => key))
  })

  test.each(resolved.map((unit) => [unit.key, unit] as const))('%s passes our own lint', (_, unit) => {
    const findings = lint({ units: [unit], programme: null, policy: STANDARD })
    expect(findings.some(({ status }) => status === 'pass')).toBe(true)
    const worse = findings.filter(({ status, severity }) => status === 'fail' && severity !== 'info')
    expect(worse.map(({ ruleId, said, values }) => ({ ruleId, said, values }))).toEqual([])
  })

  test.each(resolved.map((unit) => [unit.key, unit] as const))('%s names only aids that exist', (_, unit) => {
    const there = new Set(drafts.map(({ key }) => key))
    expect(unit.aids.filter((key) => !there.has(key))).toEqual([])
    expect(unit.aids.length).toBeGreaterThan(0)
  })

  test.each(resolved.map((unit) => [unit.key, unit] as const))(
    '%s names only cards, aids and units that exist',
    (_, unit) => {
      const there = new Set([
        ...unit.guardrails.map(({ card }) => card),
        ...drafts.map(({ key }) => key),
        ...byKey.keys(),
      ])
      const named = [...`${saidIn(unit)}\n${unit.sections.map(({ text }) => text).join('\n')}`.matchAll(KEYS)]
      expect(named.map(([, key]) => key!).filter((key) => !there.has(key))).toEqual([])
      expect(unit.guardrails.length).toBeGreaterThanOrEqual(3)
      expect(new Set(unit.guardrails.map(({ kind }) => kind))).toEqual(new Set(['do', 'dont', 'ask']))
      expect(new Set(unit.guardrails.map(({ about }) => about))).toEqual(new Set(['privacy', 'bias', 'approvals']))
    },
  )

  test('a card used in several units says the same in all of them', () => {
    const cards = Map.groupBy(
      resolved.flatMap(({ guardrails }) => guardrails),
      ({ card }) => card,
    )
    const unlike = [...cards].filter(([, all]) => new Set(all.map((one) => JSON.stringify(one))).size > 1)
    expect(unlike.map(([card]) => card)).toEqual([])
  })

  test.each(resolved.map((unit) => [unit.key, unit] as const))('%s can be run tomorrow', (_, unit) => {
    expect(unit.sections.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Planted errors', 'Evidence', 'Facilitator notes']),
    )
    expect(saidIn(unit)).toMatch(/free to get (this|it) wrong/)
    expect(unit.blocks.map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining(['opening', 'demonstration', 'guardrails', 'exercise', 'reflection']),
    )
    const anchors = unit.rubric?.criteria.flatMap(({ levels }) => levels) ?? []
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  test('every placeholder is described, and nothing is described that no unit uses', () => {
    const known = described.map(({ name }) => placeholderName(name))
    expect(new Set(known).size).toBe(known.length)
    expect(placeholdersIn(resolved)).toEqual(known.toSorted())
    expect(described.filter(({ asks, example }) => !asks || !example)).toEqual([])
  })
})

describe('the starter aids, messages and scripts', () => {
  test('every file can be read, nothing in it is left over, and it is named after its key', () => {
    expect(aids.filter(({ found }) => found.kind !== 'read' || found.notes.length > 0)).toEqual([])
    expect(aids.map(({ file }) => file)).toEqual(drafts.map(({ key }) => `${key}.md`))
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length)
  })

  test('every placeholder in a text to copy is asked for with an example', () => {
    const silent = drafts.flatMap(({ key, content }) => {
      const asked = new Set(content.placeholders.filter((one) => one.example).map(({ name }) => name))
      const fences = [...content.body.matchAll(/```(?:prompt|message)\n([\s\S]*?)\n```/g)].map(([, text]) => text!)
      const used = [...content.body.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].map(([, name]) => name!)
      const outside = used.filter((name) => !fences.some((text) => text.includes(`{{${name}}}`)))
      return [...used.filter((name) => !asked.has(name)), ...outside].map((name) => `${key}: ${name}`)
    })
    expect(silent).toEqual([])
  })

  test('the workflow of an aid is one that a unit teaches', () => {
    const taught = new Set(resolved.flatMap(({ workflows }) => workflows))
    expect(drafts.filter(({ content: { workflow } }) => workflow !== null && !taught.has(workflow))).toEqual([])
  })

  test('each folder holds its own kind, and every message says who sends it, where and when', () => {
    const kinds = Map.groupBy(drafts, (one) => one.folder)
    expect(new Set(kinds.get('aids')?.map(({ content }) => content.kind))).toEqual(new Set(['job-aid', 'prompt']))
    expect(new Set(kinds.get('scripts')?.map(({ content }) => content.kind))).toEqual(new Set(['script']))
    const messages = kinds.get('messages') ?? []
    expect(new Set(messages.map(({ content }) => content.kind))).toEqual(new Set(['message']))
    const said = ['**Sender:**', '**Channel:**', '**When:**']
    expect(messages.filter(({ content }) => said.some((one) => !content.body.includes(one)))).toEqual([])
  })

  test('every script takes five minutes, has words to say and a checklist', () => {
    for (const { content } of drafts.filter(({ folder }) => folder === 'scripts')) {
      const minutes = content.body.matchAll(/^## Minutes? (\d)(?: and (\d))?:/gm)
      expect([...minutes].flatMap(([, from, to]) => [from, to].filter(Boolean)).join('')).toBe('12345')
      expect(content.body).toMatch(/^> /m)
      expect(content.body).toMatch(/## Checklist\n\n- \[ \]/)
    }
  })
})
