import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessColumns, missingFields } from './roster-columns.ts'
import { rosterFields } from './roster-headers.ts'

const vivaHeader = [
  'PersonId',
  'EffectiveDate',
  'ManagerId',
  'LevelDesignation',
  'Organization',
  'HireDate',
  'FunctionType',
  'Layer',
  'EmplID',
  'YrsServ',
]
const vivaRows = [
  [
    'aniragau@sample.com',
    '2019-01-06',
    'eltala@sample.com',
    'PATTERSON BL',
    'Claims Processing',
    '05/18/2017',
    'General Administrator',
    '4',
    'SMPL06440',
    '1902-12-07',
  ],
  [
    'asickeddow@sample.com',
    '2019-01-06',
    'yjvajah@sample.com',
    'PATTERSON BU',
    'Operations',
    '09/20/2016',
    'Technician',
    '3',
    'SMPL05142',
    '1903-08-04',
  ],
  [
    'auvura@sample.com',
    '2019-01-06',
    'fykaidoo@sample.com',
    'Contractor',
    'Info Tech',
    '02/01/2015',
    'Project Manager',
    '3',
    '',
    '1905-03-23',
  ],
]

function named(header: string[], rows: string[][] = []): Record<string, string> {
  return Object.fromEntries(guessColumns(header, rows).guesses.map(({ field, header: text }) => [field, text]))
}

test('a Viva Insights file is read without help: its PersonId holds e-mails', () => {
  expect(named(vivaHeader, vivaRows)).toEqual({
    email: 'PersonId',
    effectiveOn: 'EffectiveDate',
    manager: 'ManagerId',
    role: 'LevelDesignation',
    department: 'Organization',
    startsOn: 'HireDate',
    title: 'FunctionType',
    employeeId: 'EmplID',
  })
  expect(guessColumns(vivaHeader, vivaRows).missing.map(({ field, weight }) => [field, weight])).toEqual([
    ['name', 'limits'],
    ['site', 'limits'],
  ])
})

test('a file without managers, names and e-mails says what is missing and how to go on', () => {
  const header = [
    'Age',
    'Attrition',
    'Department',
    'EmployeeCount',
    'EmployeeNumber',
    'JobLevel',
    'JobRole',
    'YearsWithCurrManager',
    'Gender',
  ]
  const { mapping, missing } = guessColumns(header, [
    ['41', 'Yes', 'Sales', '1', '1', '2', 'Sales Executive', '5', 'Female'],
    ['49', 'No', 'Research & Development', '1', '2', '2', 'Research Scientist', '7', 'Male'],
  ])
  expect(mapping).toEqual({ department: 2, employeeId: 4, role: 6 })
  expect(missing.map(({ field }) => field)).toEqual(['name', 'email', 'manager', 'site'])
  expect(missing[0]).toMatchObject({
    weight: 'asks',
    remedies: expect.arrayContaining(['continue-with-employee-id-as-name']),
  })
  expect(missing[2]).toEqual({
    field: 'manager',
    weight: 'limits',
    consequence: 'no-manager-actions',
    remedies: ['add-manager-column', 'set-managers-by-hand', 'continue-without-manager-actions'],
  })
})

test('BambooHR and Workday headers are known', () => {
  expect(
    named([
      'Employee #',
      'First Name',
      'Last Name',
      'Work Email',
      'Job Title',
      'Department',
      'Location',
      'Reporting To',
      'Hire Date',
      'Employment Status',
    ]),
  ).toMatchObject({
    firstName: 'First Name',
    email: 'Work Email',
    manager: 'Reporting To',
    site: 'Location',
    status: 'Employment Status',
  })
  expect(
    named([
      'Employee ID',
      'Worker',
      'Business Title',
      'Supervisory Organization',
      'Email - Primary Work',
      'Manager',
      'Hire Date',
      'Termination Date',
      'Job Profile',
    ]),
  ).toEqual({
    employeeId: 'Employee ID',
    name: 'Worker',
    title: 'Business Title',
    department: 'Supervisory Organization',
    email: 'Email - Primary Work',
    manager: 'Manager',
    startsOn: 'Hire Date',
    leavesOn: 'Termination Date',
    role: 'Job Profile',
  })
})

test('our own example columns are known', () => {
  const header =
    'employee_id,email,first_name,last_name,title,department,location,manager_email,start_date,status,timezone,locale,languages'.split(
      ',',
    )
  const { missing, unused, guesses } = guessColumns(header, [])
  expect(missing).toEqual([])
  expect(unused.map((column) => header[column])).toEqual(['timezone', 'locale'])
  expect(guesses.every(({ confidence }) => confidence >= 0.9)).toBe(true)
})

test('among several manager columns the address wins over the name', () => {
  expect(named(['Email', 'Name', 'Manager Name', 'Manager Email', 'ManagerPerformance']).manager).toBe('Manager Email')
})

test('cells speak where a header does not, with less confidence', () => {
  const { guesses } = guessColumns(
    ['A', 'B'],
    [
      ['boss@x.example', 'ana@x.example'],
      ['boss@x.example', 'ben@x.example'],
    ],
  )
  expect(guesses.map(({ field, column, reason }) => [field, column, reason])).toEqual([
    ['manager', 0, 'cells-only'],
    ['email', 1, 'cells-only'],
  ])
  expect(guesses.every(({ confidence }) => confidence < 0.5)).toBe(true)
})

test('a header that promises dates over cells that are none is hardly believed', () => {
  const [guess] = guessColumns(['Hire Date'], [['yes'], ['no']]).guesses
  expect(guess).toMatchObject({ field: 'startsOn', reason: 'header-but-not-cells' })
  expect(guess!.confidence).toBeLessThan(0.3)
})

test('without a key nothing can be imported', () => {
  expect(missingFields({ name: 0, manager: 1, site: 2, department: 3 })).toEqual([
    {
      field: 'employeeId',
      weight: 'stops',
      consequence: 'people-cannot-be-recognised-again',
      remedies: ['add-employee-id-column', 'add-email-column'],
    },
  ])
})

test('no column ever serves two fields, whatever the file', () => {
  const header = fc.array(
    fc.oneof(fc.constantFrom('id', 'Email', 'PersonId', 'Manager', 'name', 'title', 'Hire Date', 'Level'), fc.string()),
    { maxLength: 12 },
  )
  const cells = fc.array(fc.array(fc.constantFrom('', 'a@b.example', '2027-01-04', 'x', '7'), { maxLength: 12 }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(header, cells, (texts, rows) => {
      const { guesses, mapping, unused } = guessColumns(texts, rows)
      const columns = Object.values(mapping)
      expect(new Set(columns).size).toBe(columns.length)
      expect(columns.length + unused.length).toBe(texts.length)
      for (const { field, confidence } of guesses) {
        expect(rosterFields).toContain(field)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(0.99)
      }
    }),
  )
})
