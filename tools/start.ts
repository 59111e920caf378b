/** `npm start`: builds what changed, then serves pages, API and background work in one process. */
import { runTool } from './run.ts'

process.env.NODE_ENV = 'production'
const built = await runTool('build', ['tools/build.ts'], { live: true })
if (!built.ok) process.exit(1)
console.log('Starting the database and the server …')
process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve')
await import('../server/command.ts')
