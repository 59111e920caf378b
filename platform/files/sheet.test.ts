import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { readSheets } from './sheet.ts'
import type { SheetResult } from './sheet-result.ts'
import { packedPart, textRow, workbook } from './workbook.fixtures.ts'
import { columnName } from './workbook-plan.ts'

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const read = (text: string | Uint8Array, name = 'staff.csv') =>
  readSheets(typeof text === 'string' ? Buffer.from(text) : text, name)
const xlsx = (rows: string) => readSheets(workbook({ Staff: rows }), 'staff.xlsx')

async function only(result: Promise<SheetResult>) {
  const found = await result
  if (found.kind === 'refused') throw new Error(JSON.stringify(found))
  return { ...found.sheets[0]!, table: found.sheets[0]!.rows.map(({ cells }) => cells) }
}

describe('CSV', () => {
  test.each([',', ';', '\t'])(
    'cells parted by %j are told apart, also when they hold the other signs',
    async (sign) => {
      const sheet = await only(
        read(
          `${['name', 'site', 'note'].join(sign)}\nMei Tan${sign}Singapore${sign}"a, b; c\td"\nOle${sign}Oslo${sign}x`,
        ),
      )
      expect(sheet).toMatchObject({ name: 'staff', header: ['name', 'site', 'note'] })
      expect(sheet.table).toEqual([
        ['Mei Tan', 'Singapore', 'a, b; c\td'],
        ['Ole', 'Oslo', 'x'],
      ])
    },
  )

  test('names with accents survive every encoding that spreadsheet programs write', async () => {
    const text = 'navn;sted\r\nSøren Müller;Åbo – “x”\r\n'
    const windows = Buffer.from(text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1')
    const utf16 = Buffer.from(text, 'utf16le')
    const files = [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      windows,
      utf16,
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ]
    for (const file of files) expect((await only(read(file))).table).toEqual([['Søren Müller', 'Åbo – “x”']])
  })

  test('row numbers are those at the edge of the spreadsheet, past empty lines and lines within a cell', async () => {
    const sheet = await only(read('name,note\n\nMei,"two\nlines"\n,\nOle,one\n'))
    expect(sheet.rows).toEqual([
      { number: 3, cells: ['Mei', 'two\nlines'] },
      { number: 5, cells: ['Ole', 'one'] },
    ])
  })

  test('the hint line that Excel hides is obeyed and not counted', async () => {
    const sheet = await only(read('sep=;\r\nname;a,b\r\nMei;1,5\r\n'))
    expect(sheet).toMatchObject({ header: ['name', 'a,b'], rows: [{ number: 2, cells: ['Mei', '1,5'] }] })
  })

  test('short and long rows are kept, each as wide as the widest', async () => {
    expect(await only(read('a,b\n1\n1,2,3\n'))).toMatchObject({
      header: ['a', 'b', ''],
      table: [
        ['1', '', ''],
        ['1', '2', '3'],
      ],
    })
  })

  test('a quotation mark that is never closed is refused with its row', async () => {
    expect(await read('a,b\n1,2\n"3,4\n5,6\n')).toEqual({
      kind: 'refused',
      slug: 'file/damaged',
      detail: expect.objectContaining({ why: 'CSV_QUOTE_NOT_CLOSED', row: expect.any(Number) }),
    })
  })
})

describe('the header', () => {
  test('is found below the titles of a report', async () => {
    const sheet = await only(
      read(
        'Staff list,,,\nExported 2027-03-01,,,\n,,,\nname,site,manager,start\nMei,Oslo,Ana,2027-01-01\nOle,Oslo,Ana,2027-01-01\n',
      ),
    )
    expect(sheet).toMatchObject({ header: ['name', 'site', 'manager', 'start'], rows: [{ number: 5 }, { number: 6 }] })
  })

  test('is not a line of facts about the report', async () => {
    const sheet = await only(
      read('Year,2027,Quarter,3,,\nname,site,manager,start,grade,team\nMei,Oslo,Ana,x,y,z\nOle,Oslo,Ana,x,y,z\n'),
    )
    expect(sheet.header[0]).toBe('name')
  })

  test('may be the only column, and may be alone', async () => {
    expect(await only(read('email\nmei@example.com\nole@example.com\n'))).toMatchObject({
      header: ['email'],
      table: [['mei@example.com'], ['ole@example.com']],
    })
    expect(await only(read('name,site\n'))).toMatchObject({ header: ['name', 'site'], rows: [] })
  })
})

describe('XLSX', () => {
  test('reads text, numbers, dates, times and yes or no as they are shown', async () => {
    const sheet = await only(
      xlsx(
        `${textRow(1, 'id', 'start', 'seen', 'hour', 'ratio', 'active')}<row r="2"><c r="A2"><v>1234567890123</v></c><c r="B2" s="1"><v>46447</v></c><c r="C2" s="2"><v>46447.395833333336</v></c><c r="D2" s="3"><v>0.375</v></c><c r="E2"><v>0.30000000000000004</v></c><c r="F2" t="b"><v>1</v></c></row>`,
      ),
    )
    expect(sheet.table).toEqual([['1234567890123', '2027-03-01', '2027-03-01 09:30', '09:00', '0.3', 'TRUE']])
  })

  test('reads formulas as the result they showed, and one wrong cell does not lose the file', async () => {
    const sheet = await only(
      xlsx(
        `${textRow(1, 'a', 'b', 'c', 'd', 'e')}<row r="2"><c r="A2" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="str"><f>NOW()</f></c><c r="E2" t="inlineStr"><is><t>end</t></is></c></row>`,
      ),
    )
    expect(sheet.table).toEqual([['xy', '2', '#DIV/0!', '', 'end']])
  })

  test('row numbers are those at the edge of the spreadsheet', async () => {
    const sheet = await only(
      xlsx(
        textRow(2, 'Staff list') + textRow(4, 'name', 'site') + textRow(7, 'Mei', 'Oslo') + textRow(9, 'Ole', 'Rome'),
      ),
    )
    expect(sheet).toMatchObject({ header: ['name', 'site'], rows: [{ number: 7 }, { number: 9 }] })
  })

  test('shared texts and those who count days from 1904 are read alike', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>44985</v></c></row>'
    const shared =
      '<sst><si><t>start</t></si><si><r><t>na</t></r><r><t>me</t></r></si><si><t>Tom &amp; Co</t></si><si/></sst>'
    const book = new TextDecoder().decode(workbook({ Staff: rows }))
    const [frame = ''] = /<\?xml[^>]*><workbook[\s\S]*?<\/workbook>/.exec(book) ?? []
    const since1904 = frame.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
    const parts = { 'xl/sharedStrings.xml': shared, 'xl/workbook.xml': since1904 }
    const sheet = await only(readSheets(workbook({ Staff: rows }, parts), 'x.xlsx'))
    expect(sheet).toMatchObject({ header: ['name', 'start'], table: [['Tom & Co', '2027-03-01']] })
  })

  test('every sheet that holds something is read, by its name', async () => {
    const found = await readSheets(
      workbook({ People: textRow(1, 'name'), Empty: '', Sites: textRow(1, 'site') }),
      'x.xlsx',
    )
    expect(found).toMatchObject({ kind: 'ok', sheets: [{ name: 'People' }, { name: 'Sites' }] })
  })

  test('a coloured row at the far end of the sheet does no harm', async () => {
    const sheet = await only(
      xlsx(`${textRow(1, 'name', 'site')}${textRow(2, 'Mei', 'Oslo')}<row r="1048576" s="1" customFormat="1"/>`),
    )
    expect(sheet.rows).toHaveLength(1)
    expect((await only(xlsx(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>`))).header).toEqual(['1'])
  })
})

describe('what cannot be read is refused for a reason', () => {
  const pdf = Buffer.from('%PDF-1.7\n')
  const protectedBook = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const encryptedZip = Buffer.from(workbook({ A: textRow(1, 'x') }))
  encryptedZip.writeUInt16LE(1, encryptedZip.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 8)
  const cases: [string, Uint8Array, string, Record<string, unknown>][] = [
    ['an empty file', Buffer.alloc(0), 'file/empty', {}],
    ['a file of empty lines', Buffer.from('\n,,\n\n'), 'file/empty', {}],
    ['a workbook of empty sheets', workbook({ A: '', B: '<row r="1"><c r="A1" s="1"/></row>' }), 'file/empty', {}],
    ['a PDF called .csv', pdf, 'file/not-a-spreadsheet', { found: 'pdf' }],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 256)),
      'file/not-a-spreadsheet',
      { found: 'unknown bytes' },
    ],
    [
      'a web page called .xls',
      Buffer.from('<html><table><tr><td>x</td></tr></table>'),
      'file/not-a-spreadsheet',
      { found: 'web page' },
    ],
    ['an old .xls', Buffer.concat([protectedBook.subarray(0, 600)]), 'file/not-a-spreadsheet', { found: 'old office' }],
    ['a protected workbook', protectedBook, 'file/encrypted', {}],
    ['an encrypted zip', encryptedZip, 'file/encrypted', {}],
    [
      'a Word document',
      packedPart('word/document.xml', Buffer.from('<w/>')),
      'file/not-a-spreadsheet',
      { found: 'text document' },
    ],
    [
      'a workbook cut short',
      workbook({ A: textRow(1, 'x') }).subarray(0, 700),
      'file/damaged',
      { why: 'zip cut short' },
    ],
    ['21 MB', Buffer.alloc(20_000_001, 65), 'file/too-large', { what: 'bytes' }],
    [
      '501 columns',
      Buffer.from(`${Array(501).fill('a').join(',')}\n`),
      'file/too-large',
      { what: 'columns', limit: 500, found: 501 },
    ],
    [
      '100,001 rows',
      Buffer.from(`name,site\n${'a,b\n'.repeat(100_100)}`),
      'file/too-large',
      { what: 'rows', limit: 100_000 },
    ],
    [
      'a row number of four thousand million',
      workbook({ A: '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>' }),
      'file/damaged',
      { why: 'row number' },
    ],
    [
      'a cell in column 18,278',
      workbook({ A: '<row r="1"><c r="ZZZ1"><v>1</v></c></row>' }),
      'file/too-large',
      { what: 'columns', found: 'ZZZ1' },
    ],
    ['cells out of order', workbook({ A: textRow(5, 'x') + textRow(2, 'y') }), 'file/damaged', {}],
  ]
  test.each(cases)('%s', async (_, bytes, slug, detail) => {
    expect(await readSheets(bytes, 'upload.csv')).toEqual({
      kind: 'refused',
      slug,
      detail: expect.objectContaining(detail),
    })
  })

  test('a bomb of one gigabyte is refused by its own directory, before a byte is unpacked', async () => {
    const bomb = packedPart('xl/workbook.xml', Buffer.alloc(1_000_000), 1_000_000_000)
    expect(await readSheets(bomb, 'bomb.xlsx')).toMatchObject({
      slug: 'file/too-large',
      detail: { what: 'unpacked bytes', found: 1_000_000_000 },
    })
  })

  test('a bomb that lies about its size is unpacked no further than it claims', async () => {
    const liar = packedPart('xl/workbook.xml', Buffer.alloc(50_000_000), 1_000)
    expect(await readSheets(liar, 'bomb.xlsx')).toMatchObject({ slug: 'file/damaged', detail: { why: 'zip part' } })
  })
})

test('a large file is read in a thread of its own, with the same result', { timeout: 30_000 }, async () => {
  const lines = Array.from({ length: 40_000 }, (_, n) => `Person ${n},Site ${n % 7},2027-03-01,note`)
  const sheet = await only(read(`name,site,start,note\n${lines.join('\n')}`))
  expect(sheet.rows).toHaveLength(40_000)
  expect(sheet.rows.at(-1)).toEqual({ number: 40_001, cells: ['Person 39999', 'Site 1', '2027-03-01', 'note'] })
})

test('whatever is done to a file, it is read or refused, and nothing else happens', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 6 }, (_, n) => textRow(n + 1, `a${n}`, 'b', 'c')).join('')
  const originals = [
    workbook({ A: rows, B: textRow(1, 'x') }),
    Buffer.from('a,b,c\n1,"2",3\n4,5,6\n'),
    Buffer.from('a;b\n1;2\n', 'utf16le'),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.nat(originals.length - 1),
      fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 20 }),
      fc.nat(),
      async (which, changes, cut) => {
        const bytes = Uint8Array.from(originals[which]!)
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte
        const result = await readSheets(cut % 3 ? bytes : bytes.subarray(0, cut % bytes.length), 'x')
        expect(['ok', 'refused']).toContain(result.kind)
      },
    ),
    { numRuns: 1500 },
  )
})

test('what is written as text is read back as the same table', async () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((text) => text === text.trim() && !/[\p{Cc}\uFEFF]/u.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const filled = rows.map(([a, b, c]) => [`x${a}`, `y${b}`, `z${c}`])
      const quoted = [['one', 'two', 'three'], ...filled]
        .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
        .join('\n')
      expect((await only(read(quoted))).table).toEqual(filled)
    }),
    { numRuns: 200 },
  )
})

const roster = join(shared, 'viva-org-roster', 'viva-insights-org-data-sample.xlsx')
test.skipIf(!existsSync(roster))(
  'a real roster of three sheets is read whole (skipped without ../shared/data/viva-org-roster)',
  async () => {
    const result = await readSheets(readFileSync(roster), 'roster.xlsx')
    if (result.kind === 'refused') throw new Error(result.slug)
    expect(
      result.sheets.map(({ name, header, rows }) => [name, header.length, rows.length, rows.at(-1)?.number]),
    ).toEqual([
      ['Initial', 20, 370, 371],
      ['Monthly', 20, 64, 67],
      ['Exception', 20, 40, 43],
    ])
    expect(result.sheets[0]?.rows[0]?.cells.slice(0, 3)).toEqual([
      'aniragau@sample.com',
      '2019-01-06',
      'eltala@sample.com',
    ])
  },
)

test.skipIf(!existsSync(roster))(
  'the library that knows Excel best reads the same cells (skipped without ../shared/data/viva-org-roster)',
  async () => {
    const result = await readSheets(readFileSync(roster), 'roster.xlsx')
    const theirs = await readExcelFile(readFileSync(roster))
    const text = (value: unknown) => {
      if (value instanceof Date) return value.toISOString().slice(0, 10)
      if (typeof value === 'number') return String(Number(value.toPrecision(15)))
      return value === null ? '' : String(value).trim()
    }
    const ours = result.kind === 'ok' ? result.sheets : []
    expect(ours.map(({ name }) => name)).toEqual(theirs.map(({ sheet }) => sheet))
    for (const [n, { header, rows }] of ours.entries()) {
      const data = theirs[n]!.data.map((row) => row.map(text))
      expect(header).toEqual(data[0])
      for (const { number, cells } of rows) expect(cells).toEqual(data[number - 1])
    }
  },
)

const staff = join(shared, 'ibm-attrition', 'emp_attrition.csv')
test.skipIf(!existsSync(staff))(
  'a real list of 1,470 people is read whole (skipped without ../shared/data/ibm-attrition)',
  async () => {
    const sheet = await only(readSheets(readFileSync(staff), 'emp_attrition.csv'))
    expect([sheet.header[0], sheet.header.length, sheet.rows.length]).toEqual(['Age', 35, 1470])
  },
)

test('columns beyond Z have two letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
