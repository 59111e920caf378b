/** What a heart answers when it may refuse: a value to be switched on, never an exception. */
export type Outcome<Yes, No extends { kind: string }> = { kind: 'ok'; value: Yes } | No

export function never(value: never): never {
  throw new TypeError(`No branch handles ${JSON.stringify(value)}`)
}
