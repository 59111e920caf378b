import { expect, test } from 'vitest'
import { fieldsNamed, headerKey } from './roster-headers.ts'

test('capitals, spaces, signs and accents in a header make no difference', () => {
  expect(headerKey(' E-mail (Work) ')).toBe('emailwork')
  for (const header of ['employee_id', 'Employee ID', 'EmployeeId', 'EMPLOYEE-ID']) {
    expect(fieldsNamed(header).sure).toEqual(['employeeId'])
  }
})

test('a header with two meanings offers both, and an unknown one none', () => {
  expect(fieldsNamed('PersonId')).toEqual({ sure: [], likely: ['employeeId', 'email'] })
  expect(fieldsNamed('MonthlyRate')).toEqual({ sure: [], likely: [] })
  expect(fieldsNamed('constructor')).toEqual({ sure: [], likely: [] })
})
