import { expect, test } from 'vitest'
import { keyOfPerson, wordsOfPeople } from './search-key.ts'

test('a person is found by name, address, number, title and department', () => {
  const key = keyOfPerson({
    name: 'Nguyễn Hồng',
    email: 'Hong@x.example',
    employeeId: 'E7',
    title: 'Analyst',
    department: null,
  })
  expect(key).toBe('nguyen hong hong@x example e7 analyst')
})

test('slips are corrected to words of names, titles and departments, never to addresses or numbers', () => {
  const people = [
    { name: 'Wei Ling Tan', title: 'Lead 2', department: 'R&D' },
    { name: 'Tan', title: null, department: null },
  ]
  expect(wordsOfPeople(people)).toEqual(['lead', 'ling', 'tan', 'wei'])
})
