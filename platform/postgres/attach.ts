import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, type Connection } from './answers.ts'
import { isAlive, pause } from './processes.ts'
import { refusal } from './refusal.ts'
import { type Found, type Setting, SOCKET_PORT } from './setting.ts'
import { runningServer } from './stale.ts'

/** The server that runs already, ready for work; null when there is none (or it ended while we waited). */
export async function attach(s: Setting): Promise<Found | null> {
  for (;;) {
    const server = runningServer(s.cluster)
    if (!server) return await attachAcrossContainers(s)
    if (server.listensOn) {
      const connection = { ...server.listensOn, ...s.secret }
      // The folder may be mounted elsewhere than where the server was started.
      if (existsSync(join(s.folders.run, `.s.PGSQL.${connection.port}`))) connection.host = s.folders.run
      const version = await ready(s, connection, () => isAlive(server.pid), 'attached')
      if (version !== null) return { connection, version, pid: server.pid, child: null }
    }
    refuseSlow(s)
    await pause(20)
  }
}

/** A container on the same volume has its own process numbers; its server shows only on the shared socket. */
async function attachAcrossContainers(s: Setting): Promise<Found | null> {
  if (!existsSync(join(s.folders.run, `.s.PGSQL.${SOCKET_PORT}`))) return null
  const connection = { host: s.folders.run, port: SOCKET_PORT, ...s.secret }
  const answer = await answerOf(connection, 1_000)
  if (answer.kind !== 'ready' && answer.kind !== 'busy') return null
  if (runningServer(s.cluster)) return attach(s)
  const version = await ready(
    s,
    connection,
    () => existsSync(join(s.folders.run, `.s.PGSQL.${SOCKET_PORT}`)),
    'attached',
  )
  return version === null ? null : { connection, version, pid: 0, child: null }
}

/** The server's version, or null when its process ended first. */
export async function ready(
  s: Setting,
  connection: Connection,
  lives: () => boolean,
  how: string,
): Promise<string | null> {
  // Each question is a line in the server's log while it recovers, so they become rarer.
  for (let waitMs = 10; lives(); waitMs = Math.min(150, waitMs * 1.3)) {
    const answer = await answerOf(connection)
    if (answer.kind === 'ready') return answer.version
    if (answer.kind === 'wrong password')
      throw refusal(
        'database/secret-lost',
        `The database in ${s.cluster} does not accept the password in ${join(s.folders.secrets, 'db.json')}.`,
        'Bring back the file that belongs to this database from a backup.',
        { cluster: s.cluster },
      )
    refuseSlow(s, answer.kind === 'busy' ? answer.why : how)
    await pause(waitMs)
  }
  return null
}

function refuseSlow(s: Setting, why = ''): void {
  if (Date.now() < s.deadline) return
  throw refusal(
    'database/slow-start',
    `PostgreSQL runs but does not answer yet${why ? ` (${why})` : ''}.`,
    `It may be recovering after a crash: read ${s.folders.log} and start again in a few minutes.`,
    { log: s.folders.log },
  )
}
