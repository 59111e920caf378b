import { closestWord } from './closest.ts'
import type { Refusal } from './plan-file.ts'

/** The part of a schema issue this file reads; the full shape belongs to the schema library. */
type Issue = {
  code?: string
  message: string
  path: PropertyKey[]
  keys?: string[]
  errors?: Issue[][]
}
type Schema = { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; additionalProperties?: unknown }

/** Issues of shape as place and remedy: `people.3.languages`, `unknown key "langauges"; did you mean "languages"?` */
export function refusals(issues: readonly unknown[], schema: unknown): Refusal[] {
  return (issues as Issue[]).flatMap((issue) => flat(issue, [])).map((issue) => refusal(issue, schema as Schema))
}

/** Of a union, the branch that came furthest is the one the writer meant. */
function flat(issue: Issue, prefix: PropertyKey[]): Issue[] {
  const path = [...prefix, ...issue.path]
  if (issue.code !== 'invalid_union' || !issue.errors?.length) return unknownKeys({ ...issue, path })
  const meant = issue.errors.find((branch) => !branch.some((one) => one.code === 'invalid_type' && !one.path.length))
  if (!meant) return [{ ...issue, path, message: issue.errors.map((branch) => branch[0]?.message).join(', or ') }]
  return meant.flatMap((one) => flat(one, path))
}

function unknownKeys(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys' || !issue.keys) return [issue]
  return issue.keys.map((key) => ({ ...issue, keys: [key] }))
}

function refusal(issue: Issue, schema: Schema): Refusal {
  const path = issue.path.map(String)
  const key = issue.keys?.[0]
  if (issue.code !== 'unrecognized_keys' || key === undefined) return { path: path.join('.'), message: issue.message }
  const known = knownKeys(schema, path)
  const near = closestWord(key, known)
  const remedy = near ? `did you mean "${near}"?` : `known here: ${known.join(', ')}`
  return { path: [...path, key].join('.'), message: `unknown key "${key}"; ${remedy}` }
}

function knownKeys(schema: Schema, path: readonly string[]): string[] {
  let here: Schema[] = [schema]
  for (const step of path) here = here.flatMap((one) => under(one, step))
  return [...new Set(here.flatMap((one) => branches(one)).flatMap((one) => Object.keys(one.properties ?? {})))]
}

function branches(schema: Schema): Schema[] {
  return schema.anyOf ? schema.anyOf.flatMap(branches) : [schema]
}

function under(schema: Schema, step: string): Schema[] {
  return branches(schema).flatMap((one) => {
    const next = one.properties?.[step] ?? one.items ?? (one.additionalProperties as Schema | undefined)
    return next && typeof next === 'object' ? [next] : []
  })
}
