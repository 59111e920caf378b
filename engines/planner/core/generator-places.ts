/** Places, sizes and families of planner.md, section 9. Zones are half hours, days count from a Monday. */
export const CORE_DAYS = 210
export const CORE_SLOTS_A_DAY = 48

export type Place = {
  name: string
  zone: number
  /** 0 Asia-Pacific, 1 Europe and Middle East, 2 Americas. */
  region: number
  language: number
  /** How likely a group there learns in its own language. */
  local: number
  weight: number
}

const place = (name: string, zone: number, region: number, language: number, local: number, weight: number): Place => ({
  name,
  zone,
  region,
  language,
  local,
  weight,
})

export const PLACES: readonly Place[] = [
  place('Singapore', 16, 0, 0, 0, 12),
  place('Jakarta', 14, 0, 1, 0.5, 12),
  place('Bengaluru', 11, 0, 0, 0, 10),
  place('Manila', 16, 0, 0, 0, 7),
  place('Kuala Lumpur', 16, 0, 0, 0, 8),
  place('Ho Chi Minh City', 14, 0, 2, 0.6, 7),
  place('Bangkok', 14, 0, 3, 0.6, 6),
  place('London', 0, 1, 0, 0, 10),
  place('Berlin', 2, 1, 4, 0.3, 7),
  place('Dubai', 8, 1, 0, 0, 5),
  place('New York', -10, 2, 0, 0, 10),
  place('São Paulo', -6, 2, 5, 0.6, 6),
]

/** XS is below the sizes of the design: one to four cohorts, small enough to be solved exactly. */
export const SIZES = ['XS', 'S', 'M', 'L', 'XL'] as const
export type Size = (typeof SIZES)[number]

/** Held-out kinds of company: what is hard differs, the numbers of people and sessions stay. */
export const FAMILIES = [
  'late-access',
  'big-bang',
  'scarce-language',
  'block-holidays',
  'tiny-groups',
  'global-team',
] as const
export type Family = (typeof FAMILIES)[number]

export type GeneratorOptions = { size: Size; seed: number; facilitators?: number; family?: Family }

export type Preset = {
  cohorts: number
  facilitators: number
  departments: number
  workflows: number
  places: readonly number[]
  skills: number
}

const EVERYWHERE = PLACES.map((_, i) => i)

export function presetOf({ size, seed, facilitators, family }: GeneratorOptions): Preset {
  const preset = sizeOf(size, seed)
  return {
    ...preset,
    facilitators: facilitators ?? preset.facilitators,
    places: family === 'global-team' ? EVERYWHERE : preset.places,
  }
}

function sizeOf(size: Size, seed: number): Preset {
  const row = (cohorts: number, faculty: number, departments: number, workflows: number, skills: number) => ({
    cohorts,
    facilitators: faculty,
    departments,
    workflows,
    skills,
  })
  if (size === 'XS') return { ...row(1 + ((seed >>> 0) % 4), 2, 2, 3, 2), places: [0, 1, 2] }
  if (size === 'S') return { ...row(15, 4, 4, 5, 4), places: [0, 1, 2] }
  if (size === 'M') return { ...row(150, 20, 8, 12, 6), places: [0, 1, 2, 5, 7, 8] }
  if (size === 'L') return { ...row(1500, 150, 24, 30, 8), places: EVERYWHERE }
  return { ...row(15_000, 1200, 80, 60, 9), places: EVERYWHERE }
}
