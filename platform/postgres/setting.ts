import type { ChildProcess } from 'node:child_process'
import type { Connection } from './answers.ts'
import type { Binaries } from './binaries.ts'
import type { Folders } from './data-folder.ts'
import type { OsUser } from './os-user.ts'
import type { Log } from './refusal.ts'
import type { AdminSecret } from './secret.ts'
import type { Listen } from './settings.ts'

/** Everything one start has settled before it looks for, or makes, a server. */
export type Setting = {
  folders: Folders
  cluster: string
  programs: Binaries
  user: OsUser | null
  secret: AdminSecret
  listen: Listen['kind']
  settings: Readonly<Record<string, string>>
  log: Log
  deadline: number
}

/** `child` is null when the server was there already; `pid` is 0 when it runs in another container. */
export type Found = { connection: Connection; version: string; pid: number; child: ChildProcess | null }

/** Only names the socket file in our own folder; nothing listens on this port. */
export const SOCKET_PORT = 5432
