import { type RosterField, rosterFields } from '#modules/people/roster-headers.ts'
import type { components } from '../../api.d.ts'
import { textOf } from './site-form.ts'

type Mapping = NonNullable<components['schemas']['RosterMapping']>
type Meaning = Mapping['sites'][string]

/** The columns step as the API takes it; meanings of sites that were given before are kept. */
export function mappingOf(form: FormData, before: Mapping | null): Mapping {
  const columns: Partial<Record<RosterField, number>> = {}
  for (const field of rosterFields) {
    const column = textOf(form, `column-${field}`)
    if (column !== '') columns[field] = Number(column)
  }
  const order = textOf(form, 'dateOrder')
  return {
    sheet: textOf(form, 'sheet'),
    columns,
    sites: before?.sites ?? {},
    siteForAll: textOf(form, 'siteForAll') || null,
    employeeIdAsName: form.has('employeeIdAsName'),
    dateOrder: order === 'day-first' || order === 'month-first' ? order : null,
    isComplete: form.has('isComplete'),
  }
}

/** The sites step: what each name of the file means. A name that nobody answered stays unknown. */
export function sitesOf(form: FormData, before: Mapping): Mapping {
  const sites: Record<string, Meaning> = { ...before.sites }
  for (const [at, name] of form.getAll('site-name').map(String).entries()) {
    const means = textOf(form, `means-${at}`)
    if (means === 'none') sites[name] = { kind: 'none' }
    else if (means === 'create')
      sites[name] = {
        kind: 'create',
        zone: textOf(form, `zone-${at}`),
        country: textOf(form, `country-${at}`),
        region: null,
      }
    else if (means) sites[name] = { kind: 'match', id: means }
  }
  return { ...before, sites }
}
