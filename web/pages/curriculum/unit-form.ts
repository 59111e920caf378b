import type { Artifact, Block, Card, Criterion, Inherited, Objective, Unit } from '#modules/curriculum/unit.ts'

export type RowList = 'objectives' | 'blocks' | 'artifacts' | 'guardrails' | 'criteria' | 'sections'
type Sent = Pick<FormData, 'get' | 'getAll' | 'has' | 'keys'>

const LISTS: readonly RowList[] = ['objectives', 'blocks', 'artifacts', 'guardrails', 'criteria', 'sections']

/** The unit that a form says. What the form does not carry stays as it was; a row in which nothing was written is dropped. */
export function unitOfForm(form: Sent, before: Unit): Unit {
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .replace(/\r\n?/g, '\n')
      .trim()
  const orNull = (name: string) => text(name) || null
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const whole = (name: string) => Math.max(0, Math.trunc(Number(text(name))) || 0)
  const rows = <Row>(list: RowList, row: (at: string) => Row | null): Row[] =>
    placesOf(form, list).flatMap((place) => row(`${list}.${place}`) ?? [])
  const inherits = before.variantOf ? (form.getAll('inherit') as Inherited[]) : []
  const kept = <Value>(name: Inherited, marker: string, value: () => Value, otherwise: Value): Value =>
    inherits.includes(name) || !form.has(marker) ? otherwise : value()
  const objective = (at: string): Objective | null => {
    const does = text(`${at}.does`)
    if (!does && !text(`${at}.metric`)) return null
    return { id: text(`${at}.id`), does, task: orNull(`${at}.task`), metric: orNull(`${at}.metric`) }
  }
  const block = (at: string): Block | null => {
    if (!text(`${at}.title`) && !text(`${at}.text`)) return null
    return {
      title: text(`${at}.title`),
      minutes: whole(`${at}.minutes`),
      mode: text(`${at}.mode`) as Block['mode'],
      purpose: text(`${at}.purpose`) as Block['purpose'],
      text: text(`${at}.text`),
    }
  }
  const artifact = (at: string): Artifact | null => {
    if (!text(`${at}.bring`)) return null
    const data = form.getAll(`${at}.data`) as Artifact['data']
    return {
      bring: text(`${at}.bring`),
      kind: text(`${at}.kind`) as Artifact['kind'],
      data,
      prepare: orNull(`${at}.prepare`),
    }
  }
  const card = (at: string): Card | null => {
    const says = orNull(`${at}.says`)
    const key = keyOf(text(`${at}.card`) || (says ?? ''))
    return key
      ? { card: key, kind: text(`${at}.kind`) as Card['kind'], about: text(`${at}.about`) as Card['about'], says }
      : null
  }
  const criterion = (at: string): Criterion | null => {
    const levels = [0, 1, 2, 3].map((level) => text(`${at}.levels.${level}`))
    const name = text(`${at}.name`)
    if (!name && levels.every((level) => level === '')) return null
    return { name, levels: levels.filter(Boolean) }
  }
  const objectives = kept(
    'objectives',
    'has.objectives',
    () => withIds(rows('objectives', objective)),
    before.objectives,
  )
  return {
    ...before,
    inherits: inherits as Unit['inherits'],
    without: form.has('has.without') ? (form.getAll('without') as string[]) : before.without,
    title: text('title'),
    role: text('role') as Unit['role'],
    department: kept('department', 'department', () => text('department'), before.department),
    workflows: kept('workflows', 'workflow', () => lines('workflow'), before.workflows),
    language: kept('language', 'language', () => text('language') || 'en', before.language),
    tools: kept('tools', 'tools', () => lines('tools'), before.tools),
    topics: kept('topics', 'topics', () => lines('topics'), before.topics),
    aids: kept('aids', 'aids', () => lines('aids'), before.aids),
    objectives,
    artifacts: kept('artifacts', 'has.artifacts', () => rows('artifacts', artifact), before.artifacts),
    guardrails: kept('guardrails', 'has.guardrails', () => rows('guardrails', card), before.guardrails),
    assignment: kept(
      'assignment',
      'has.assignment',
      () =>
        text('assignment.title') || text('assignment.deliverable') || whole('assignment.minutes')
          ? {
              title: text('assignment.title') || text('title'),
              deliverable: orNull('assignment.deliverable'),
              minutes: whole('assignment.minutes'),
              days: text('assignment.days') ? whole('assignment.days') : null,
              reflection: form.getAll('assignment.reflection') as ('tried' | 'worked' | 'failed' | 'questions')[],
            }
          : null,
      before.assignment,
    ),
    rubric: kept(
      'rubric',
      'has.rubric',
      () => {
        const criteria = rows('criteria', criterion)
        return criteria.length || text('rubric.gate') ? { gate: orNull('rubric.gate'), criteria } : null
      },
      before.rubric,
    ),
    blocks: form.has('has.blocks') ? rows('blocks', block) : before.blocks,
    sections: form.has('has.sections')
      ? rows('sections', (at) =>
          text(`${at}.title`) ? { title: text(`${at}.title`), text: text(`${at}.text`) } : null,
        )
      : before.sections,
  }
}

/** Numbers of the rows that were sent, in the order in which they stand on the page. */
function placesOf(form: Sent, list: RowList): number[] {
  const found = [...form.keys()].flatMap((name) => new RegExp(`^${list}\\.(\\d+)\\.`).exec(name)?.[1] ?? [])
  return [...new Set(found.map(Number))].toSorted((a, b) => a - b)
}

/** Every objective has an id that remarks and tasks hold on to; a new one gets the next that is free. */
function withIds(objectives: readonly Objective[]): Objective[] {
  const used = new Set(objectives.map(({ id }) => id).filter(Boolean))
  return objectives.map((objective) => {
    if (objective.id) return objective
    let n = 1
    while (used.has(`objective-${n}`)) n++
    used.add(`objective-${n}`)
    return { ...objective, id: `objective-${n}` }
  })
}

export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

const EMPTY = {
  objectives: { id: '', does: '', task: null, metric: null },
  blocks: { title: '', minutes: 10, mode: 'practice', purpose: 'exercise', text: '' },
  artifacts: { bring: '', kind: 'own', data: ['internal'], prepare: null },
  guardrails: { card: '', kind: 'do', about: 'privacy', says: null },
  criteria: { name: '', levels: [] },
  sections: { title: '', text: '' },
} as const

/** A row more, fewer, up or down: what the buttons of the form do, so that it works without scripts. */
export function rowsChanged(unit: Unit, intent: string): Unit {
  const [verb, list, place = '0'] = intent.split(':') as [string, RowList, string?]
  if (!LISTS.includes(list)) return unit
  const rows: unknown[] = [...(list === 'criteria' ? (unit.rubric?.criteria ?? []) : (unit[list] ?? []))]
  const at = Number(place)
  if (verb === 'add') rows.push(structuredClone(EMPTY[list]))
  if (verb === 'remove') rows.splice(at, 1)
  const to = verb === 'up' ? at - 1 : verb === 'down' ? at + 1 : at
  if (to !== at && to >= 0 && to < rows.length) rows.splice(to, 0, ...rows.splice(at, 1))
  if (list === 'criteria')
    return { ...unit, rubric: { gate: unit.rubric?.gate ?? null, criteria: rows as Criterion[] } }
  return { ...unit, [list]: rows }
}
