import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const SALT = 16
const NONCE = 12
const TAG = 16
/** The size of what is sealed tells little: texts are filled up to whole kilobytes. */
const BLOCK = 1024

/** Locks a text with a secret that is not kept beside it (HKDF-SHA256, AES-256-GCM); `purpose` keeps uses apart. */
export function sealed(secret: string, purpose: string, text: string): Buffer {
  const salt = randomBytes(SALT)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose, salt), nonce)
  const length = Buffer.byteLength(text)
  const padded = Buffer.alloc(Math.ceil((length + 4) / BLOCK) * BLOCK)
  padded.writeUInt32BE(length)
  padded.write(text, 4)
  return Buffer.concat([salt, nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()])
}

/** The text again; null when the secret or the purpose is another one, or the bytes were changed. */
export function unsealed(secret: string, purpose: string, bytes: Buffer): string | null {
  if (bytes.length < SALT + NONCE + TAG) return null
  const key = keyOf(secret, purpose, bytes.subarray(0, SALT))
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(SALT, SALT + NONCE))
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    const padded = Buffer.concat([decipher.update(bytes.subarray(SALT + NONCE, -TAG)), decipher.final()])
    return padded.toString('utf8', 4, 4 + padded.readUInt32BE())
  } catch {
    return null
  }
}

function keyOf(secret: string, purpose: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32))
}
