/** Starting settings for a host of 2 to 4 GB (reliability.md A3); durability is never traded for speed. */
export const startingSettings: Readonly<Record<string, string>> = {
  shared_buffers: '256MB',
  work_mem: '16MB',
  max_connections: '60',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '15s',
  log_min_duration_statement: '1s',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

export const durability: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
}

/** Command line of the server: durability comes last, so that no override can loosen it. */
export function serverArguments(cluster: string, listen: Listen, overrides: Readonly<Record<string, string>> = {}) {
  const settings = { ...startingSettings, ...overrides, ...listenSettings(listen), ...durability }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

export type Listen = { kind: 'socket'; folder: string; port: number } | { kind: 'tcp'; port: number }

function listenSettings(listen: Listen): Record<string, string> {
  if (listen.kind === 'tcp')
    return { listen_addresses: '127.0.0.1', port: String(listen.port), unix_socket_directories: '' }
  return {
    listen_addresses: '',
    port: String(listen.port),
    unix_socket_directories: listen.folder,
    unix_socket_permissions: '0700',
  }
}

/** A socket path holds 107 bytes on Linux and 103 on macOS, and PostgreSQL reads commas as a list. */
export function socketFits(folder: string, platform: NodeJS.Platform): boolean {
  return platform !== 'win32' && Buffer.byteLength(folder) <= 90 && !/[,"]/.test(folder)
}
