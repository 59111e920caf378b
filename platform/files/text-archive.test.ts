import { expect, test } from 'vitest'
import { archiveOf, textsInArchive } from './text-archive.ts'

const files = [
  { name: 'programme.md', text: 'Why – with an accent: São' },
  { name: 'units/one.md', text: '# One\n' },
]

test('what was put in comes out again', () => expect(textsInArchive(archiveOf(files), '.md')).toEqual(files))

test('other files and hidden ones stay out; what is no zip is said to be none', () => {
  const more = [
    ...files,
    { name: 'a.png', text: 'x' },
    { name: '__MACOSX/._one.md', text: 'x' },
    { name: '.git/x.md', text: 'x' },
  ]
  expect(textsInArchive(archiveOf(more), '.md')).toHaveLength(2)
  expect(textsInArchive(new TextEncoder().encode('no zip at all, only a text'), '.md')).toBeNull()
})
