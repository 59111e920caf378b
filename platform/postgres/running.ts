import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from './answers.ts'
import { program } from './binaries.ts'
import { run } from './cluster.ts'
import { gone, isAlive } from './processes.ts'
import { errorCode } from './refusal.ts'
import type { Found, Setting } from './setting.ts'

export type Exit = { code: number | null; signal: NodeJS.Signals | null; asked: boolean }

export type RunningPostgres = {
  connection: Connection
  /** True when another process started the server; `stop` then leaves it running unless asked. */
  attached: boolean
  version: string
  pid: number
  logFile: string
  stop(options?: { evenIfAttached?: boolean }): Promise<void>
  exited: Promise<Exit>
}

export function running(
  found: Found,
  { cluster, programs, user, folders }: Setting,
  onExit: ((exit: Exit) => void) | undefined,
): RunningPostgres {
  let asked = false
  const exited = (found.child ? exitOf(found.child) : exitOfForeign(found)).then((exit) => ({ ...exit, asked }))
  exited.then((exit) => exit.asked || onExit?.(exit))
  return {
    connection: found.connection,
    attached: found.child === null,
    version: found.version,
    pid: found.pid,
    logFile: folders.log,
    exited,
    async stop({ evenIfAttached = false } = {}) {
      if (found.child === null && !evenIfAttached) return
      asked = true
      if (process.platform === 'win32')
        await run(join(programs.bin, program('pg_ctl')), ['stop', '-D', cluster, '-m', 'fast'], { user, cwd: cluster })
      else if (found.pid) await end(found.pid)
    },
  }
}

function exitOf(child: ChildProcess): Promise<Omit<Exit, 'asked'>> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve({ code: child.exitCode, signal: child.signalCode })
  return new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })))
}

/** A server we did not start is not our child: we can only see whether it is still there. */
function exitOfForeign({ pid, connection }: Found): Promise<Omit<Exit, 'asked'>> {
  const socket = join(connection.host, `.s.PGSQL.${connection.port}`)
  return new Promise((done) => {
    const timer = setInterval(() => {
      if (pid ? isAlive(pid) : existsSync(socket)) return
      clearInterval(timer)
      done({ code: null, signal: null })
    }, 250)
    timer.unref()
  })
}

/** Fast, then at once but safe, then by force: each keeps every acknowledged row. */
export async function end(pid: number): Promise<void> {
  const steps = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const
  for (const [signal, patienceMs] of steps) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (errorCode(error) === 'ESRCH') return
      throw error
    }
    if (await gone(pid, patienceMs)) return
  }
}
