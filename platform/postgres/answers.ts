import pg from 'pg'

export type Connection = { host: string; port: number; user: string; password: string }

export type Answer =
  | { kind: 'ready'; version: string; cluster: string }
  | { kind: 'busy'; why: string }
  | { kind: 'wrong password' }
  | { kind: 'silent'; why: string }

/** A real query, not a line in a log: the only proof that the server takes work. */
export async function answerOf(connection: Connection, withinMs = 5_000): Promise<Answer> {
  const client = new pg.Client({
    ...connection,
    database: 'postgres',
    connectionTimeoutMillis: withinMs,
    query_timeout: withinMs,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; cluster: string }>(
      `select current_setting('server_version') as version, current_setting('data_directory') as cluster`,
    )
    return { kind: 'ready', version: rows[0]?.version ?? '', cluster: rows[0]?.cluster ?? '' }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === '28P01') return { kind: 'wrong password' }
    // 57P03: starting up or shutting down; 53300: every place is taken. Both mean that a server is there.
    if (code === '57P03' || code === '53300') return { kind: 'busy', why: message }
    return { kind: 'silent', why: message }
  } finally {
    await client.end().catch(() => {})
  }
}
