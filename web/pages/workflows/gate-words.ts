import '#words/parts/workflows.ts'
import { dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'

export type Gate = components['schemas']['RiskGate']
export type Red = components['schemas']['RedReason']
export type Amber = components['schemas']['AmberReason']
export type Area = NonNullable<components['schemas']['WorkflowRisk']['area']>
type DataClass = Extract<Red, { kind: 'tool not approved' }>['dataClass']

export const areas = [
  'none',
  'recruitment',
  'worker management',
  'education',
  'essential services',
  'critical infrastructure',
  'biometrics',
  'other',
] as const satisfies readonly Area[]

/** A word of the contract as the end of a key: `special category` becomes `special-category`. */
const tail = <Text extends string>(text: Text) => text.replaceAll(' ', '-') as Dashed<Text>
type Dashed<Text extends string> = Text extends `${infer A} ${infer B}` ? `${A}-${Dashed<B>}` : Text

export const colourClass = {
  red: 'word-red',
  amber: 'word-warm',
  green: 'word-good',
  'not assessable': 'quiet',
} as const

export function sayColour(t: Say, colour: Gate['colour']): string {
  return t(`workflows.gate.${tail(colour)}`)
}

export function sayClass(t: Say, dataClass: DataClass): string {
  return t(`workflows.class.${tail(dataClass)}`)
}

export function sayArea(t: Say, area: Area): string {
  return t(`workflows.area.${tail(area)}`)
}

export function sayRed(t: Say, reason: Red): string {
  if (reason.kind === 'hard to check') return t('workflows.red.hard-to-check', { n: reason.verifiability })
  if (reason.kind === 'high-risk use' || reason.kind === 'perhaps high-risk')
    return t(`workflows.red.${tail(reason.kind)}`, { area: sayArea(t, reason.area) })
  const known = { class: sayClass(t, reason.dataClass), tool: reason.tool }
  return t(reason.tool === null ? 'workflows.red.no-tool' : 'workflows.red.tool-not-approved', known)
}

export function sayAmber(t: Say, reason: Amber): string {
  if (reason.kind === 'approved')
    return t('workflows.amber.approved', { day: dayText(reason.until), what: sayRed(t, reason.what) })
  if (reason.kind === 'reaches people')
    return t(reason.impact === 'legal or safety' ? 'workflows.amber.reaches-legal' : 'workflows.amber.reaches-customer')
  return t(`workflows.amber.${tail(reason.kind)}`)
}

/** What nobody said yet, with the tasks it concerns. */
export function sayMissing(t: Say, gate: Gate, names: ReadonlyMap<string, string>): string[] {
  return gate.missing.map(({ what, tasks }) =>
    t(`workflows.gate.missing.${tail(what)}`, { tasks: tasks.map((id) => names.get(id) ?? id).join('; ') }),
  )
}

/** Why the gate has this colour, the gravest first; while it is red, only what closes it. */
export function sayGate(t: Say, gate: Gate, names: ReadonlyMap<string, string>): string[] {
  if (gate.colour === 'red') return gate.red.map((reason) => sayRed(t, reason))
  return [...sayMissing(t, gate, names), ...gate.amber.map((reason) => sayAmber(t, reason))]
}
