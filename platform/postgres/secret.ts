import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, refusal } from './refusal.ts'

export type AdminSecret = { user: string; password: string }

/** One secret for a data folder, also when several starters ask at once: the first `link` wins. */
export function adminSecret(secretsFolder: string): AdminSecret {
  const file = join(secretsFolder, 'db.json')
  return readSecret(file) ?? createSecret(secretsFolder, file)
}

function readSecret(file: string): AdminSecret | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  const secret = parsed(text)
  if (typeof secret?.user === 'string' && typeof secret.password === 'string')
    return { user: secret.user, password: secret.password }
  throw refusal('database/secret-unreadable', `${file} is damaged.`, 'Bring the file back from a backup.', { file })
}

function parsed(text: string): Partial<AdminSecret> | null {
  try {
    return JSON.parse(text) as Partial<AdminSecret> | null
  } catch {
    return null
  }
}

function createSecret(folder: string, file: string): AdminSecret {
  const secret = { user: 'dbadmin', password: randomBytes(32).toString('base64url') }
  const draft = join(folder, `db.json.${process.pid}.${randomBytes(4).toString('hex')}`)
  writeDurably(draft, `${JSON.stringify(secret)}\n`)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  syncFolder(folder)
  return readSecret(file) ?? secret
}

export function writeDurably(file: string, text: string): void {
  const fd = openSync(file, 'wx', 0o600)
  try {
    chmodSync(file, 0o600)
    writeSync(fd, text)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** A new name in a folder survives a power cut only once the folder is on the disk too. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
