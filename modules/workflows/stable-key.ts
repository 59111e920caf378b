const LONGEST = 60

/** The key that a name gives when nobody chose one: `Finance, São Paulo` becomes `finance-sao-paulo`; never empty. */
export function keyFrom(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return key || `k${checksum(name)}`
}

/** The key, or with `-2`, `-3` … behind it when it is taken. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key
  for (let n = 2; ; n++) if (!taken.has(`${key}-${n}`)) return `${key}-${n}`
}

/** Names in other scripts leave no Latin letters, yet the same name must give the same key on every import. */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (const letter of text.trim()) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return sum.toString(36)
}
