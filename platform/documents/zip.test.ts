import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { zipOf } from './zip.ts'

const AT = '2027-03-01T01:00:00Z'
const entries = [
  { name: 'people.csv', content: 'name\r\nNguyễn\r\n' },
  { name: 'cards/a-v1.md', content: new Uint8Array([1, 2, 3]) },
]

test('another program reads the files back as they were', async () => {
  const reader = new ZipReader(new Uint8ArrayReader(await zipOf(entries, AT)))
  const read = await reader.getEntries()
  expect(read.map((entry) => entry.filename)).toEqual(['people.csv', 'cards/a-v1.md'])
  const [first] = read
  const bytes = await (first as { getData: (to: Uint8ArrayWriter) => Promise<Uint8Array> }).getData(
    new Uint8ArrayWriter(),
  )
  expect(new TextDecoder().decode(bytes)).toBe('name\r\nNguyễn\r\n')
})
test('the same files at the same moment are the same zip', async () => {
  const [one, two] = [await zipOf(entries, AT), await zipOf(entries, AT)]
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})
