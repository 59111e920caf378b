import { expect, test } from 'vitest'
import { readHere } from './read-here.ts'
import { workbookOf } from './workbook.ts'

test('a workbook reads back as it was written, and a text that looks like a formula stays a text', async () => {
  const bytes = await workbookOf([
    {
      name: 'Claim',
      header: ['Name', 'Hours'],
      rows: [
        ['Nguyễn Đào', 1.25],
        ['=1+1', null],
      ],
    },
    { name: 'What: it/means', header: ['Column'], rows: [['Hours attended']] },
  ])
  const read = JSON.stringify(await readHere(bytes, 'claim.xlsx'))
  for (const text of ['Nguyễn Đào', '1.25', '=1+1', 'What  it means', 'Hours attended']) expect(read).toContain(text)
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('<f>')
})
