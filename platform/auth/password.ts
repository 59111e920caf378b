import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const SHORTEST = 12
const LONGEST = 256

export type PasswordVerdict =
  | { kind: 'ok' }
  | { kind: 'too short'; shortest: number }
  | { kind: 'too long'; longest: number }

export function judgePassword(password: string): PasswordVerdict {
  if ([...password].length < SHORTEST) return { kind: 'too short', shortest: SHORTEST }
  if (password.length > LONGEST) return { kind: 'too long', longest: LONGEST }
  return { kind: 'ok' }
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

let decoy: Promise<string> | null = null

/** Takes the same time whether or not there is a secret, so that nobody learns who has an account. */
export async function passwordFits(secret: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const fits = await verify(secret ?? (await decoy), password.slice(0, LONGEST))
  return fits && secret !== null
}
