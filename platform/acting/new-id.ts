import { v7 } from 'uuid'
import type { Id } from '#kernel/id.ts'

/** Made in the application, sorted by time, so that no table needs a sequence. */
export function newId<Of extends string>(): Id<Of> {
  return v7() as Id<Of>
}
