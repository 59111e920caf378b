/** Writes what is generated from the sources of truth: row types from the migrations, openapi.json and the client's types from the routes. `--check` fails when they differ. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { migrate } from '#platform/db/migrate.ts'
import { ensureAppRole } from '#platform/db/roles.ts'
import { startTestServer } from '#platform/testing/database.ts'

const check = process.argv.includes('--check')
const drifted: string[] = []

function write(file: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before === text) return
  if (check) drifted.push(file)
  else writeFileSync(file, text)
}

async function rowTypes(): Promise<void> {
  const server = await startTestServer()
  try {
    const { host, port, user, password } = server
    const admin = new pg.Client({ host, port, user, password, database: 'postgres' })
    await admin.connect()
    await admin.query('create database shape')
    await admin.end()
    const address = { host, port, user, password, database: 'shape' }
    await ensureAppRole(address, password)
    await migrate(address)
    const url = `postgres://${user}:${encodeURIComponent(password)}@${encodeURIComponent(host)}:${port}/shape`
    const printed = execFileSync(
      process.execPath,
      [
        'node_modules/kysely-codegen/dist/cli/bin.js',
        '--dialect',
        'postgres',
        '--url',
        url,
        '--print',
        '--log-level',
        'error',
        '--exclude-pattern',
        'public.*',
        '--type-mapping',
        JSON.stringify({ date: 'Day', timestamptz: 'Instant', jsonb: 'unknown', uuid: 'Id' }),
        '--custom-imports',
        JSON.stringify({ Day: '#kernel/day.ts#Day', Instant: '#kernel/instant.ts#Instant', Id: '#kernel/id.ts#Id' }),
      ],
      { encoding: 'utf8' },
    )
    write('platform/db/tables.d.ts', `${printed.trim()}\n`)
  } finally {
    await server.stop()
  }
}

async function contract(): Promise<void> {
  const { openApiDocument } = await import('../server/contract.ts')
  const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`
  write('openapi.json', text)
  const { default: openapiTS, astToString } = await import('openapi-typescript')
  write('web/api.d.ts', astToString(await openapiTS(JSON.parse(text), { alphabetize: true })))
}

if (!process.argv.includes('--contract-only')) await rowTypes()
if (!process.argv.includes('--rows-only')) await contract()
if (drifted.length) {
  console.error(`Generated files are out of date: ${drifted.join(', ')}. Run \`npm run generate\` and commit.`)
  process.exit(1)
}
