import { expect, test } from 'vitest'
import { InstrumentContent } from './instruments.schema.ts'
import { shippedInstrument, shippedInstruments } from './shipped-instruments.ts'

test('every instrument that comes with the product has the shape that the database keeps', () => {
  for (const { key, content } of shippedInstruments) {
    const read = InstrumentContent.safeParse(content)
    expect([key, read.error?.issues ?? []]).toEqual([key, []])
    expect([key, read.data]).toEqual([key, content])
  }
  expect(shippedInstruments.map((one) => one.key)).toEqual([
    'three-questions',
    'concerns',
    'safety',
    'daily-tasks',
    'observation',
  ])
})

test('wording of the Civil Service People Survey carries its licence, and what was adapted says that it is not validated', () => {
  const { content } = shippedInstrument('safety')!
  expect(content.source.credit).toContain('Open Government Licence v3.0')
  expect(content.source.standing).toBe('adapted, not validated')
  expect(content.suits).toBe('anonymous')
  expect(content.isSensitive).toBe(true)
  expect(content.items.filter((item) => item.reversed).map((item) => item.key)).toEqual(['mistake', 'hide'])
})

test('what was seen is asked of both raters about the same behaviour, and both may say that they cannot say', () => {
  for (const item of shippedInstrument('observation')!.content.items) {
    expect([item.key, item.says.self !== null, item.says.manager?.includes('{who}'), item.cannotSay]).toEqual([
      item.key,
      true,
      true,
      true,
    ])
  }
})

test('there is no instrument by a name that nobody ships', () => {
  expect(shippedInstrument('edmondson')).toBeNull()
})
