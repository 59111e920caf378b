import type { components } from '../../api.d.ts'
import { textOf } from './site-form.ts'

type PersonDetail = components['schemas']['PersonDetail']
type Change = Partial<{
  name: string
  email: string | null
  employeeId: string | null
  title: string | null
  department: string | null
  role: string | null
  siteId: string | null
  managerId: string | null
  languages: string[]
  startsOn: string | null
}>
type Candidate = { id: string; name: string; email: string | null; employeeId: string | null }

const TEXTS = ['name', 'email', 'employeeId', 'title', 'department', 'role', 'startsOn'] as const

/** The fields of the form as they stand in the roster. */
export function personFields(person: PersonDetail): Record<string, string[]> {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, [person[field] ?? '']]))
  return { ...texts, siteId: [person.siteId ?? ''], manager: [person.manager ?? ''], language: person.languages }
}

type Read = { kind: 'ok'; change: Change } | { kind: 'refused'; slug: string; detail: Record<string, unknown> }

/** Only what differs from the roster, so that only that counts as set by hand. A manager is found by name, e-mail or employee id. */
export async function personChange(
  form: FormData,
  person: PersonDetail | null,
  find: (text: string) => Promise<Candidate[]>,
): Promise<Read> {
  const change: Change = {}
  for (const field of TEXTS) {
    const said = textOf(form, field) || null
    if (said !== (person?.[field] ?? null)) Object.assign(change, { [field]: said })
  }
  const siteId = textOf(form, 'siteId') || null
  if (siteId !== (person?.siteId ?? null)) change.siteId = siteId
  const languages = form.getAll('language').map(String)
  if (languages.toSorted().join() !== (person?.languages ?? []).toSorted().join()) change.languages = languages
  const manager = textOf(form, 'manager')
  if (manager === (person?.manager ?? '')) return { kind: 'ok', change }
  if (manager === '') return { kind: 'ok', change: { ...change, managerId: null } }
  const found = chosen(manager, await find(manager))
  if (found === 'several') return { kind: 'refused', slug: 'person/manager-ambiguous', detail: { manager } }
  if (!found) return { kind: 'refused', slug: 'person/manager-not-found', detail: { manager } }
  return { kind: 'ok', change: { ...change, managerId: found.id } }
}

function chosen(text: string, found: readonly Candidate[]): Candidate | 'several' | null {
  const wanted = text.toLowerCase()
  const exact = found.filter((one) =>
    [one.name, one.email, one.employeeId].some((key) => key?.toLowerCase() === wanted),
  )
  const [only, other] = exact.length > 0 ? exact : found
  return other ? 'several' : (only ?? null)
}
