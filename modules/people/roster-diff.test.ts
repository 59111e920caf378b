import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { checkTree } from './manager-tree.ts'
import { guessColumns } from './roster-columns.ts'
import { dateOrderOf } from './roster-dates.ts'
import { type ChangedField, type DiffOptions, type KnownPerson, rosterDiff } from './roster-diff.ts'
import { displayName, type RosterPerson, readRosterRow } from './roster-rows.ts'
import { type Cell, cellText, isBlankRow } from './roster-text.ts'

const options: DiffOptions = { complete: false, handSet: () => false, today: day('2027-01-04') }

function known(id: string, more: Partial<KnownPerson> = {}): KnownPerson {
  const nothing = {
    title: null,
    department: null,
    role: null,
    siteId: null,
    languages: [],
    managerId: null,
    startsOn: null,
  }
  const present = { leavesOn: null, onLeave: false, leftOn: null }
  return { id, employeeId: `E${id}`, email: `${id}@x.example`, name: `Name ${id}`, ...nothing, ...present, ...more }
}

function row(number: number, id: string, more: Partial<RosterPerson> = {}): RosterPerson {
  return { row: number, employeeId: `E${id}`, email: `${id}@x.example`, name: `Name ${id}`, ...more }
}

test('new, changed, unchanged and leaving people are told apart, field by field', () => {
  const people = [known('a', { title: 'Analyst' }), known('b'), known('c')]
  const diff = rosterDiff(people, [row(2, 'a', { title: 'Lead' }), row(3, 'b'), row(4, 'd')], {
    ...options,
    complete: true,
  })
  expect(diff.new.map((person) => person.employeeId)).toEqual(['Ed'])
  expect(diff.changed).toMatchObject([
    { personId: 'a', changes: [{ field: 'title', before: 'Analyst', after: 'Lead' }] },
  ])
  expect(diff.unchanged.map(({ personId }) => personId)).toEqual(['b'])
  expect(diff.leaving).toEqual([{ personId: 'c', why: 'absent' }])
})

test('a file that is not complete makes nobody leave, and a column that is absent changes nothing', () => {
  const diff = rosterDiff([known('a', { title: 'Analyst' }), known('b')], [row(2, 'a')], options)
  expect(diff.leaving).toEqual([])
  expect(diff.changed).toEqual([])
})

test('what was set by hand stays, and the file’s wish is listed', () => {
  const handSet = (_: string, field: ChangedField): boolean => field === 'title' || field === 'presence'
  const diff = rosterDiff(
    [known('a', { title: 'By hand' }), known('b')],
    [row(2, 'a', { title: 'File', department: 'IT' })],
    { ...options, complete: true, handSet },
  )
  expect(diff.changed).toMatchObject([
    {
      changes: [{ field: 'department', before: null, after: 'IT' }],
      kept: [{ field: 'title', before: 'By hand', after: 'File' }],
    },
  ])
  expect(diff.keptPresent).toEqual(['b'])
})

test('people are recognised by employee id, then by e-mail in any letter case', () => {
  const people = [known('a'), known('b', { employeeId: null, email: 'B@x.example' })]
  const diff = rosterDiff(
    people,
    [row(2, 'a', { email: 'new@x.example' }), row(3, 'b', { email: 'b@X.example' })],
    options,
  )
  expect(diff.changed.map(({ personId, changes }) => [personId, changes.map(({ field }) => field)])).toEqual([
    ['a', ['email']],
    ['b', ['employeeId']],
  ])
})

test('an id of one person with the e-mail of another is a conflict and changes neither', () => {
  const diff = rosterDiff([known('a'), known('b')], [row(2, 'a', { email: 'b@x.example' })], options)
  expect(diff.conflicts).toMatchObject([{ slug: 'id-and-email-of-two-people', people: ['a', 'b'] }])
  expect(diff.changed).toEqual([])
})

test('an address that belongs to another employee id is not taken over', () => {
  const diff = rosterDiff([known('a')], [row(2, 'z', { email: 'a@x.example' })], { ...options, complete: true })
  expect(diff.conflicts).toMatchObject([{ slug: 'email-of-another-id', people: ['a'] }])
  expect([diff.new, diff.leaving]).toEqual([[], []])
})

test('the second row of a person names the first', () => {
  const diff = rosterDiff([], [row(2, 'a'), row(3, 'a'), row(4, 'z', { email: 'A@x.example' })], options)
  expect(diff.duplicates).toEqual([
    { row: 3, key: 'employeeId', value: 'Ea', earlierRow: 2 },
    { row: 4, key: 'email', value: 'A@x.example', earlierRow: 2 },
  ])
  expect(diff.new).toHaveLength(1)
})

test('of a history with effective dates, the latest that has begun counts', () => {
  const history = [
    row(2, 'a', { title: 'Junior', effectiveOn: day('2025-01-01') }),
    row(3, 'a', { title: 'Senior', effectiveOn: day('2026-01-01') }),
    row(4, 'a', { title: 'Head', effectiveOn: day('2027-06-01') }),
  ]
  const orders = [history, [...history].reverse()]
  for (const rows of orders) {
    const diff = rosterDiff([], rows, options)
    expect(diff.new.map(({ title }) => title)).toEqual(['Senior'])
    expect(diff.passedOver.map(({ row: number }) => number).sort()).toEqual([2, 4])
  }
})

test('a manager is the same person whether named by e-mail, employee id or name', () => {
  const people = [known('m'), known('a', { managerId: 'm' })]
  for (const manager of ['M@x.example', 'em', 'name m']) {
    expect(rosterDiff(people, [row(2, 'a', { manager })], options).changed).toEqual([])
  }
  expect(rosterDiff(people, [row(2, 'a', { manager: null })], options).changed).toMatchObject([
    { changes: [{ field: 'manager', before: 'm', after: null }] },
  ])
})

test('who the file says has left leaves, who was gone and is back returns, and strangers who have left stay out', () => {
  const people = [known('a'), known('b', { leftOn: day('2026-06-30') }), known('c')]
  const rows = [
    row(2, 'a', { status: 'left' }),
    row(3, 'b', { status: 'active' }),
    row(4, 'd', { status: 'left' }),
    row(5, 'c', { leavesOn: day('2026-12-31') }),
  ]
  const diff = rosterDiff(people, rows, options)
  expect(diff.leaving).toEqual([
    { personId: 'a', why: 'says-left' },
    { personId: 'c', why: 'leaving-date-past' },
  ])
  expect(diff.changed.find(({ personId }) => personId === 'b')?.changes).toEqual([
    { field: 'presence', before: 'left', after: 'present' },
  ])
  expect(diff.passedOver).toEqual([{ row: 4, why: 'already-left' }])
})

test('every row is answered for exactly once, and a second import of the same file finds nothing new', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const rows = fc.array(fc.record({ id, title: fc.constantFrom('x', 'y') }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.uniqueArray(id), rows, (ids, list) => {
      const people = ids.map((known_) => known(known_, { title: 'x' }))
      const incoming = list.map((item, i) => row(i + 2, item.id, { title: item.title }))
      const first = rosterDiff(people, incoming, options)
      const answered = [
        ...first.new.map((person) => person.row),
        ...[...first.changed, ...first.unchanged, ...first.conflicts].map(({ person }) => person.row),
        ...[...first.duplicates, ...first.passedOver].map((skipped) => skipped.row),
      ]
      expect(answered.sort((a, b) => a - b)).toEqual(incoming.map((person) => person.row))
      const after = [
        ...people.map((person) => ({
          ...person,
          title: first.changed.find(({ personId }) => personId === person.id)?.person.title ?? person.title,
        })),
        ...first.new.map((person) => known(person.employeeId!.slice(1), { title: person.title ?? null })),
      ]
      const second = rosterDiff(after, incoming, options)
      expect([second.new, second.changed]).toEqual([[], []])
    }),
  )
})

test('fifty thousand rows against fifty thousand people are told apart', () => {
  const people = Array.from({ length: 50_000 }, (_, i) => known(`${i}`, { managerId: `${i >> 3}` }))
  const rows = Array.from({ length: 50_000 }, (_, i) =>
    row(i + 2, `${i + 500}`, { title: 'T', manager: `${(i + 500) >> 3}@x.example` }),
  )
  const diff = rosterDiff(people, rows, { ...options, complete: true })
  expect([diff.new.length, diff.changed.length, diff.leaving.length]).toEqual([500, 49_500, 500])
})

const data = new URL('../../../shared/data/', import.meta.url)
const viva = fileURLToPath(new URL('viva-org-roster/viva-insights-org-data-sample.xlsx', data))
const ibm = fileURLToPath(new URL('ibm-attrition/emp_attrition.csv', data))
const skipped = (file: string): string => (existsSync(file) ? '' : ' (skipped: the file is not on this machine)')

/** The whole way a file goes: guess, read, compare with nobody, check the tree. */
function imported(sheet: readonly (readonly Cell[])[]) {
  const [header = [], ...cells] = sheet.map((line) => line.map(cellText))
  const { mapping, missing } = guessColumns(header, cells.slice(0, 200))
  const orderOf = (column = -1) => dateOrderOf(cells.map((line) => line[column] ?? ''))
  const dateOrders = { startsOn: orderOf(mapping.startsOn), effectiveOn: orderOf(mapping.effectiveOn) }
  const read = cells
    .map((line, i) => ({ line, row: i + 2 }))
    .filter(({ line }) => !isBlankRow(line))
    .map(({ line, row: number }) =>
      readRosterRow(line, mapping, {
        row: number,
        today: options.today,
        sites: [],
        dateOrders,
        employeeIdAsName: true,
      }),
    )
  const diff = rosterDiff(
    [],
    read.flatMap((one) => (one.kind === 'ok' ? [one.person] : [])),
    options,
  )
  const tree = checkTree(
    diff.new.map((person) => ({
      ...person,
      id: `${person.row}`,
      name: displayName(person),
      managerRef: person.manager,
    })),
  )
  return {
    missing: missing.map(({ field }) => field),
    bad: read.filter(({ kind }) => kind === 'bad').length,
    dateOrders,
    diff,
    tree,
  }
}

test.skipIf(!existsSync(viva))(`the Viva Insights sample goes in, sheet by sheet${skipped(viva)}`, async () => {
  const [initial, monthly, exception] = (await readWorkbook(viva)).map(({ data: sheet }) => imported(sheet as Cell[][]))
  expect(initial).toMatchObject({ missing: ['name', 'site'], bad: 0, dateOrders: { startsOn: 'month-first' } })
  expect(initial!.diff.new).toHaveLength(370)
  // Its chief manages themselves, and three managers report to one another in a circle.
  expect(initial!.tree).toMatchObject({ unknown: [], roots: [], cycles: [['65', '212', '126']] })
  expect(initial!.tree.selfManaged).toHaveLength(1)
  // Two of 66 rows are blank; the others are 23 people at several effective dates, their managers in another sheet.
  expect([monthly!.diff.new.length, monthly!.diff.passedOver.length, monthly!.tree.unknown.length]).toEqual([
    23, 41, 23,
  ])
  expect([exception!.diff.new.length, exception!.diff.passedOver.length, exception!.bad]).toEqual([23, 17, 0])
})

test.skipIf(!existsSync(ibm))(`the IBM sample of 1,470 people has no managers and says so${skipped(ibm)}`, () => {
  const { missing, bad, diff, tree } = imported(parse(readFileSync(ibm), { bom: true }) as string[][])
  expect([missing, bad, diff.new.length]).toEqual([['name', 'email', 'manager', 'site'], 0, 1470])
  expect(tree.roots).toHaveLength(1470)
})
