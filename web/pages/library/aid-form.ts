import type { components } from '../../api.d.ts'

type Aid = components['schemas']['Aid']
type Placeholder = components['schemas']['AidPlaceholder']
export type Kind = Aid['kind']
export type Role = Aid['roles'][number]
export const KINDS: readonly Kind[] = ['job-aid', 'prompt', 'script', 'message', 'video']
export const ROLES: readonly Role[] = ['end user', 'manager', 'hr', 'technical', 'oversight']

/** Everything as it was typed, so that nothing is lost when something is refused. */
export type AidTyped = {
  kind: Kind
  title: string
  summary: string
  body: string
  workflow: string
  step: string
  departments: string
  roles: Role[]
  language: string
  owner: string
  verifyBy: string
  isVerified: boolean
  note: string
  placeholders: string
  places: string
  link: string
  file: string
  minutes: string
  captions: string
  address: string
}

export function nothingTyped(kind: Kind, body: string): AidTyped {
  return {
    kind,
    title: '',
    summary: '',
    body,
    workflow: '',
    step: '',
    departments: '',
    roles: [],
    language: 'en',
    owner: '',
    verifyBy: '',
    isVerified: false,
    note: '',
    placeholders: '',
    places: '',
    link: '',
    file: '',
    minutes: '',
    captions: '',
    address: '',
  }
}

export function typedOfAid(aid: Aid): AidTyped {
  return {
    ...nothingTyped(aid.kind, aid.body),
    title: aid.title,
    summary: aid.summary,
    workflow: aid.workflow ?? '',
    step: aid.step ?? '',
    departments: aid.departments.join('\n'),
    roles: aid.roles,
    language: aid.language,
    owner: aid.ownerEmail ?? '',
    verifyBy: aid.verifyBy,
    placeholders: aid.placeholders.map(placeholderLine).join('\n'),
    places: aid.places.map(placeLine).join('\n'),
    link: aid.video?.link ?? '',
    file: aid.video?.file ?? '',
    minutes: aid.video?.link ? String(Math.round((aid.video.seconds / 60) * 100) / 100) : '',
    captions: aid.video?.captions ?? '',
  }
}

export function typedOfForm(form: FormData): AidTyped {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    kind: KINDS.find((kind) => kind === text('kind')) ?? 'job-aid',
    title: text('title'),
    summary: text('summary'),
    body: String(form.get('body') ?? ''),
    workflow: text('workflow'),
    step: text('step'),
    departments: text('departments'),
    roles: ROLES.filter((role) => form.getAll('roles').includes(role)),
    language: text('language'),
    owner: text('owner'),
    verifyBy: text('verifyBy'),
    isVerified: form.get('isVerified') !== null,
    note: text('note'),
    placeholders: text('placeholders'),
    places: text('places'),
    link: text('link'),
    file: text('file'),
    minutes: text('minutes'),
    captions: String(form.get('captions') ?? ''),
    address: text('address'),
  }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** "role title | Which role? | Shift lead | 4": name, question, example and lines; all but the name may be left out. */
export function placeholdersOf(text: string): Placeholder[] {
  return linesOf(text).map((line) => {
    const [name = '', asks = '', example = '', lines = ''] = line.split('|').map((part) => part.trim())
    const height = Math.min(20, Math.max(1, Number.parseInt(lines, 10) || 1))
    return { name: name.replace(/^\{\{\s*|\s*\}\}$/g, ''), asks, example, lines: height }
  })
}

function placeholderLine({ name, asks, example, lines }: Placeholder): string {
  const parts = [name, asks === name && !example && lines === 1 ? '' : asks, example, lines > 1 ? String(lines) : '']
  while (parts.at(-1) === '') parts.pop()
  return parts.join(' | ')
}

type Place = { kind: 'url' | 'slack' | 'teams'; target: string; example: string | null }

/** An address (with " | " and an example), "#channel", or "Teams: team / channel", one a line. */
export function placesOf(text: string): Place[] {
  return linesOf(text).map((line) => {
    if (line.startsWith('#')) return { kind: 'slack', target: line.slice(1), example: null }
    if (/^teams:/i.test(line)) return { kind: 'teams', target: line.slice(6).trim(), example: null }
    const [target = '', example = ''] = line.split(' | ').map((part) => part.trim())
    return { kind: 'url', target, example: example || null }
  })
}

function placeLine({ kind, target, example }: Aid['places'][number]): string {
  if (kind === 'slack') return `#${target}`
  if (kind === 'teams') return `Teams: ${target}`
  return example ? `${target} | ${example}` : target
}

/** The fields as the API takes them. */
export function bodyOf(typed: AidTyped) {
  const video = {
    link: typed.file ? null : typed.link || null,
    file: typed.file || null,
    minutes: Number(typed.minutes.replace(',', '.')) || null,
    captions: typed.captions,
  }
  return {
    kind: typed.kind,
    title: typed.title,
    summary: typed.summary,
    body: typed.body,
    workflow: typed.workflow || null,
    step: typed.step || null,
    departments: linesOf(typed.departments),
    roles: typed.roles,
    language: typed.language || 'en',
    placeholders: placeholdersOf(typed.placeholders),
    places: placesOf(typed.places),
    video: typed.kind === 'video' ? video : null,
    owner: typed.owner || null,
    verifyBy: typed.verifyBy || null,
    isVerified: typed.isVerified,
    note: typed.note || null,
  }
}
