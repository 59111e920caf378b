import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isServerOf, isTaken } from './processes.ts'
import { errorCode } from './refusal.ts'

/** What `postmaster.pid` says; where the server listens comes a moment after the process number. */
export type ServerFile = { pid: number; listensOn: { host: string; port: number } | null; text: string }

export function serverFile(cluster: string): ServerFile | null {
  const text = textOf(join(cluster, 'postmaster.pid'))
  if (text === null) return null
  const [pid = '', , , port = '', socketFolder = '', address = ''] = text.split('\n').map((line) => line.trim())
  const number = Math.abs(Number(pid))
  const host = socketFolder || (address === '*' ? '127.0.0.1' : address)
  const listensOn = host && Number(port) ? { host, port: Number(port) } : null
  return { pid: Number.isInteger(number) ? number : 0, listensOn, text }
}

/** The server that runs on this cluster now, whoever started it. */
export function runningServer(cluster: string): ServerFile | null {
  const file = serverFile(cluster)
  return file && isServerOf(file.pid, cluster) ? file : null
}

/**
 * After a restore or in a container the number in a lock file may belong to another living process, and PostgreSQL
 * then refuses to start. A dead number is left to PostgreSQL, which clears it itself without our race.
 */
export function clearStale(cluster: string, runFolder: string): string[] {
  const cleared: string[] = []
  const file = serverFile(cluster)
  if (file && (file.pid === 0 || (isTaken(file.pid) && !isServerOf(file.pid, cluster))))
    if (removeUnchanged(join(cluster, 'postmaster.pid'), file.text)) cleared.push('postmaster.pid')
  for (const name of existsSync(runFolder) ? readdirSync(runFolder) : []) {
    if (!/^\.s\.PGSQL\.\d+\.lock$/.test(name)) continue
    const text = textOf(join(runFolder, name)) ?? ''
    const pid = Math.abs(Number(text.split('\n')[0]))
    if (pid && (!isTaken(pid) || isServerOf(pid, cluster))) continue
    if (removeUnchanged(join(runFolder, name), text)) cleared.push(name)
  }
  return cleared
}

/** Another starter may have replaced the file since it was judged: then it is put back. */
export function removeUnchanged(file: string, judged: string): boolean {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
  const unchanged = textOf(aside) === judged
  if (!unchanged) putBack(aside, file)
  rmSync(aside, { force: true })
  return unchanged
}

function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
