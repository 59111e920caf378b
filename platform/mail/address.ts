export type Sender = { name: string; address: string }

/** `Takeroot <training@example.com>` or the bare address. */
export function sender(from: string): Sender {
  const [, name, address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from) ?? []
  return { name: oneLine(name ?? '').replace(/^"(.*)"$/, '$1'), address: (address ?? from).trim() }
}

/** Exactly one address: a comma or a line break would make two of it, and a space ends it for some servers. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{Cc}@,;:<>()[\]\\"]+@[^\s\p{Cc}@,;:<>()[\]\\"]+$/u.test(text)
}

/** A header is one line; what would begin another is a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
