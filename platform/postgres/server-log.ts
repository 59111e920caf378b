import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'

const LARGEST_LOG = 10_000_000

/** Where the next start begins to write. A long log is kept once as `.1`. */
export function rotated(logFile: string): number {
  const size = existsSync(logFile) ? statSync(logFile).size : 0
  if (size < LARGEST_LOG) return size
  rmSync(`${logFile}.1`, { force: true })
  renameSync(logFile, `${logFile}.1`)
  return 0
}

/** What went wrong, in the words of the server. */
export function lastWords(logFile: string, from: number): string {
  const said = readFileSync(logFile).subarray(from).toString().trim().split('\n')
  return (
    said
      .filter((line) => /FATAL|ERROR|HINT|DETAIL|PANIC|error/.test(line))
      .slice(-4)
      .join(' ') || said.slice(-2).join(' ')
  )
}
