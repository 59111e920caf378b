import { countries, regionsOf } from '#modules/people/holidays.ts'

export type Choice = { code: string; name: string }
export type SiteChoices = { countries: Choice[]; regions: Choice[]; zones: string[] }

/** What the select boxes of a site offer; regions only of the country that is chosen. Stays on the server: the tables are large. */
export function siteChoices(country: string | null): SiteChoices {
  return { countries: countries(), regions: country ? regionsOf(country) : [], zones: Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/')) }
}
