import { countries, regionsOf } from '#modules/people/holidays.ts'

export type Choice = { code: string; name: string }
export type SiteChoices = { countries: Choice[]; regions: Choice[]; zones: string[] }

/** What the select boxes of a site offer; regions only of the country that is chosen. Stays on the server: the tables are large. */
export function siteChoices(country: string | null, zone?: string): SiteChoices {
  return { countries: countries(), regions: country ? regionsOf(country) : [], zones: zonesOffered(zone) }
}

// The runtime lists some zones under the name that their city had decades ago.
const RENAMED: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Ponape': 'Pacific/Pohnpei',
}

function zonesOffered(inUse: string | undefined): string[] {
  const listed = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))
  return [...new Set([...listed.map((zone) => RENAMED[zone] ?? zone), ...(inUse ? [inUse] : [])])].sort()
}
