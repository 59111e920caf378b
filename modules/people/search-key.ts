import { searchKey } from './search-terms.ts'

type Findable = {
  name: string
  email?: string | null
  employeeId?: string | null
  title?: string | null
  department?: string | null
}

/** Everything that finds a person, in the form in which texts are compared. */
export function keyOfPerson({ name, email, employeeId, title, department }: Findable): string {
  return searchKey([name, email, employeeId, title, department].filter(Boolean).join(' '))
}

/** The words that slips of the pen are corrected to, each once and sorted: no addresses and no numbers. */
export function wordsOfPeople(people: readonly Pick<Findable, 'name' | 'title' | 'department'>[]): string[] {
  const words = new Set<string>()
  for (const { name, title, department } of people) {
    for (const word of searchKey([name, title, department].filter(Boolean).join(' ')).split(' ')) {
      if (word.length >= 3 && !/[\d@]/.test(word)) words.add(word)
    }
  }
  return [...words].sort()
}
