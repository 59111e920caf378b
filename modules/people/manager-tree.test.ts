import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTree, type TreePerson, teamOf } from './manager-tree.ts'

const company: TreePerson[] = [
  { id: 'ceo', name: 'Grace Wijaya', employeeId: 'M1', email: 'grace@meranti.example' },
  {
    id: 'fin',
    name: 'Wei Ling Tan',
    employeeId: 'M2',
    email: 'weiling@meranti.example',
    managerRef: 'GRACE@meranti.example',
  },
  { id: 'ana', name: 'Ratna Dewanti', employeeId: 'M3', managerRef: 'm2' },
  { id: 'bud', name: 'Budi Hartono', employeeId: 'M4', managerRef: 'Tan, Wei Ling' },
]

test('a manager is found by e-mail, employee id or name, in any letter case', () => {
  const tree = checkTree(company)
  expect(Object.fromEntries(tree.managerOf)).toEqual({ ceo: null, fin: 'ceo', ana: 'fin', bud: 'fin' })
  expect(tree.roots).toEqual(['ceo'])
  expect(tree.depth).toBe(3)
  expect(tree).toMatchObject({
    unknown: [],
    ambiguous: [],
    duplicates: [],
    cycles: [],
    selfManaged: [],
    leaversWhoManage: [],
  })
})

test('a manager who is not in the file is reported, and the person is no root for that', () => {
  const tree = checkTree([...company, { id: 'new', name: 'New', managerRef: 'gone@meranti.example' }])
  expect(tree.unknown).toEqual([{ person: 'new', ref: 'gone@meranti.example' }])
  expect(tree.roots).toEqual(['ceo'])
})

test('a name that two people carry is reported and not guessed', () => {
  const tree = checkTree([...company, { id: 'tan2', name: 'wei ling TAN', managerRef: 'M1' }])
  expect(tree.ambiguous).toEqual([{ person: 'bud', ref: 'Tan, Wei Ling', candidates: ['fin', 'tan2'] }])
  expect(tree.managerOf.get('bud')).toBeNull()
})

test('a circle is told once, however many people hang below it', () => {
  const tree = checkTree([
    { id: 'x', name: 'X', managerId: 'a' },
    { id: 'a', name: 'A', managerId: 'b' },
    { id: 'b', name: 'B', managerId: 'c' },
    { id: 'c', name: 'C', managerId: 'a' },
    { id: 'y', name: 'Y', managerId: 'c' },
    { id: 'self', name: 'Self', managerId: 'self' },
  ])
  expect(tree.cycles).toEqual([['a', 'b', 'c']])
  expect(tree.selfManaged).toEqual(['self'])
  expect(tree.roots).toEqual([])
  expect(tree.depth).toBe(1)
})

test('a file without managers gives as many roots as people', () => {
  const tree = checkTree(company.map(({ managerRef: _, ...person }) => person))
  expect(tree.roots).toHaveLength(4)
  expect(tree.depth).toBe(1)
})

test('somebody who has left and still manages is named with the team left behind', () => {
  const tree = checkTree(company.map((person) => (person.id === 'fin' ? { ...person, leftOn: '2027-01-31' } : person)))
  expect(tree.leaversWhoManage).toEqual([{ manager: 'fin', people: ['ana', 'bud'] }])
})

test('two rows with one employee id or one e-mail are duplicates, and nobody reports to both', () => {
  const tree = checkTree([
    ...company,
    { id: 'fin2', name: 'Somebody', employeeId: 'm2', email: 'WEILING@meranti.example', managerRef: 'M1' },
  ])
  expect(tree.duplicates).toEqual([
    { key: 'employeeId', value: 'm2', people: ['fin', 'fin2'] },
    { key: 'email', value: 'weiling@meranti.example', people: ['fin', 'fin2'] },
  ])
  expect(tree.ambiguous.map(({ person }) => person)).toEqual(['ana'])
})

test('everybody not in a circle reaches a root, and each circle closes', () => {
  const sizes = fc.integer({ min: 1, max: 40 })
  const companies = sizes.chain((size) =>
    fc.array(fc.option(fc.integer({ min: 0, max: size - 1 })), { minLength: size, maxLength: size }),
  )
  fc.assert(
    fc.property(companies, (managers) => {
      const people = managers.map((manager, i) => ({
        id: `${i}`,
        name: `P${i}`,
        managerId: manager === null ? null : `${manager}`,
      }))
      const { managerOf, cycles, depth } = checkTree(people)
      const circled = cycles.flat()
      expect(new Set(circled).size).toBe(circled.length)
      for (const cycle of cycles) {
        expect(cycle.map((id) => managerOf.get(id))).toEqual([...cycle.slice(1), cycle[0]])
      }
      for (const { id } of people) {
        let [at, steps]: [string | null, number] = [id, 1]
        while (at !== null && !circled.includes(at) && steps <= people.length) {
          at = managerOf.get(at) ?? null
          steps++
        }
        if (at === null) expect(steps - 1).toBeLessThanOrEqual(depth)
        else expect(circled).toContain(at)
      }
    }),
  )
})

test('fifty thousand people in one long line are checked without running out of stack', () => {
  const people = Array.from({ length: 50_000 }, (_, i) => ({
    id: `p${i}`,
    name: `P ${i}`,
    managerId: i ? `p${i - 1}` : null,
  }))
  const tree = checkTree(people)
  expect(tree.depth).toBe(50_000)
  expect(teamOf('p0', people).whole).toHaveLength(49_999)
})

test('a team is the direct reports and everybody below them, also when the lines run in a circle', () => {
  const people = [
    { id: 'a', managerId: 'c' },
    { id: 'b', managerId: 'a' },
    { id: 'c', managerId: 'b' },
    { id: 'd', managerId: 'b' },
  ]
  expect(teamOf('a', people)).toEqual({ direct: ['b'], whole: ['b', 'c', 'd'] })
  expect(teamOf('nobody', people)).toEqual({ direct: [], whole: [] })
})
