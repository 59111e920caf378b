import { stringify } from 'csv-stringify/sync'
import type { Story } from './story.ts'

/** The whole company as its personnel system would export it: one line a person, the header first. */
export function rosterCsv(story: Story): string {
  const emails = new Map(story.people.map(({ id, email }) => [id, email]))
  const sites = new Map(story.sites.map((site) => [site.id, site]))
  const departments = new Map(story.departments.map(({ id, name }) => [id, name]))
  const rows = story.people.map((person) => ({
    employee_id: person.employeeId,
    email: person.email,
    first_name: person.firstName,
    last_name: person.lastName,
    title: person.title,
    department: departments.get(person.department),
    location: sites.get(person.site)?.name,
    manager_email: person.managerId ? emails.get(person.managerId) : '',
    start_date: person.startsOn,
    status: person.status,
    timezone: sites.get(person.site)?.zone,
    locale: sites.get(person.site)?.locale,
    languages: person.languages.join(';'),
  }))
  return stringify(rows, { header: true })
}
