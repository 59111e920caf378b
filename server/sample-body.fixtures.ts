import { z } from 'zod'

type Shape = {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  prefixItems?: Shape[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Shape[]
  oneOf?: Shape[]
  allOf?: Shape[]
  format?: string
  pattern?: string
  minLength?: number
  minimum?: number
  minItems?: number
  additionalProperties?: unknown
  $ref?: string
  $defs?: Record<string, Shape>
}

/** The smallest body that a schema takes, with every identifier in it set to `id`. */
export function sampleBody(schema: z.ZodType, id: string): unknown {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  return sampleOf(shape, id, shape.$defs ?? {})
}

function sampleOf(shape: Shape, id: string, defs: Record<string, Shape>): unknown {
  if (shape.$ref) return sampleOf(defs[shape.$ref.split('/').at(-1)!] ?? {}, id, defs)
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  const alternative = (shape.anyOf ?? shape.oneOf)?.find((one) => one.type !== 'null')
  if (alternative) return sampleOf(alternative, id, defs)
  if (shape.type === 'object' || shape.properties) {
    // Optional identifiers are filled too: they are where another organisation's row could be slipped in.
    const wanted = Object.entries(shape.properties ?? {}).filter(
      ([name, one]) => shape.required?.includes(name) || holdsId(one),
    )
    return Object.fromEntries(wanted.map(([name, one]) => [name, sampleOf(one, id, defs)]))
  }
  if (shape.type === 'array')
    return shape.prefixItems
      ? shape.prefixItems.map((one) => sampleOf(one, id, defs))
      : shape.items && ((shape.minItems ?? 0) > 0 || holdsId(shape.items))
        ? [sampleOf(shape.items, id, defs)]
        : []
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1)
  if (shape.type === 'boolean') return false
  return text(shape, id)
}

function holdsId(shape: Shape): boolean {
  return (
    shape.format === 'uuid' ||
    (shape.anyOf ?? shape.oneOf ?? []).some(holdsId) ||
    (shape.type === 'array' && shape.items !== undefined && holdsId(shape.items))
  )
}

function text({ format, pattern, minLength }: Shape, id: string): string {
  if (format === 'uuid') return id
  if (format === 'date') return '2027-03-01'
  if (format === 'date-time') return '2027-03-01T01:00:00Z'
  if (format === 'email') return 'somebody@example.org'
  if (pattern?.includes('\\d\\d:')) return '09:00'
  return 'x'.repeat(Math.max(1, minLength ?? 1))
}
