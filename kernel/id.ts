/** A UUID (version 7 when we make it: sorted by time, made in the application). */
export type Id<Of extends string = string> = string & { readonly Id: Of }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(text: string): text is Id {
  return UUID.test(text)
}
