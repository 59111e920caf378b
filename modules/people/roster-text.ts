/** What a spreadsheet or CSV reader may hand over for one cell. */
export type Cell = string | number | boolean | Date | null | undefined

/** A cell as one line of plain text; a date as `YYYY-MM-DD`, an empty cell as ''. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(+cell) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
}

/** Spreadsheets carry empty rows between and below the others; they are skipped and count as no row. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cellText(cell) === '')
}

// Enough to catch a slip of the pen; whether the address exists only its server can say (RFC 5321 section 4.5.3.1).
const EMAIL =
  /^[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)*@[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u

export function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && EMAIL.test(text)
}

/** The address in lower case, also from `mailto:` and `Name <address>`; `null` when it is none. */
export function readEmail(text: string): string | null {
  const inside = /<([^<>]+)>$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '')
  const address = inside.trim().toLowerCase()
  return looksLikeEmail(address) ? address : null
}

/** "Tan, Wei Ling" becomes "Wei Ling Tan"; everything else stays as the person writes it. */
export function readName(text: string): string {
  const parts = text.split(',').map((part) => part.trim())
  return parts.length === 2 && parts[0] && parts[1] ? `${parts[1]} ${parts[0]}` : text
}

const LANGUAGES: Record<string, string> = {
  english: 'en',
  indonesian: 'id',
  'bahasa indonesia': 'id',
  malay: 'ms',
  'bahasa melayu': 'ms',
  'bahasa malaysia': 'ms',
  thai: 'th',
  vietnamese: 'vi',
  filipino: 'fil',
  tagalog: 'fil',
  chinese: 'zh',
  mandarin: 'zh',
  'simplified chinese': 'zh',
  hindi: 'hi',
  kannada: 'kn',
  tamil: 'ta',
  telugu: 'te',
  japanese: 'ja',
  korean: 'ko',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  portuguese: 'pt',
  dutch: 'nl',
}
const codes = new Set([...Object.values(LANGUAGES), 'it', 'pl', 'ru', 'ar', 'bn', 'mr', 'ml', 'km', 'lo', 'my', 'tr'])

/** Language codes in the order given, each once, from codes (`en-GB`, `id_ID`) or English names; the rest as `unknown`. */
export function readLanguages(text: string): { languages: string[]; unknown: string[] } {
  const short = /^[a-z]{2,3}([ ,;/|]+[a-z]{2,3})*$/i.test(text)
  const parts = text.split(short ? /[ ,;/|]+/ : /[,;/|]| and /i)
  const languages = new Set<string>()
  const unknown: string[] = []
  for (const part of parts.map((word) => word.trim().toLowerCase()).filter(Boolean)) {
    const code = LANGUAGES[part] ?? part.split(/[-_]/)[0]!.replace(/^in$/, 'id')
    if (codes.has(code)) languages.add(code)
    else unknown.push(part)
  }
  return { languages: [...languages], unknown }
}

export type RosterStatus = 'active' | 'on-leave' | 'left'

const STATUSES: Record<string, RosterStatus> = {}
for (const word of [
  'active',
  'a',
  'current',
  'employed',
  'working',
  'yes',
  'true',
  '1',
  'perm',
  'permanent',
  'contractor',
  'probation',
  'full-time',
  'part-time',
  'aktif',
]) {
  STATUSES[word] = 'active'
}
for (const word of ['on leave', 'leave', 'on-leave', 'l', 'maternity leave', 'parental leave', 'sabbatical', 'cuti'])
  STATUSES[word] = 'on-leave'
for (const word of [
  'left',
  'terminated',
  'inactive',
  'resigned',
  'retired',
  'no',
  'false',
  '0',
  't',
  'i',
  'former',
  'tidak aktif',
])
  STATUSES[word] = 'left'

export function readStatus(text: string): RosterStatus | null {
  const word = text.toLowerCase()
  return Object.hasOwn(STATUSES, word) ? STATUSES[word]! : null
}
