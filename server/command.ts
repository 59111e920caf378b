import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '#kernel/problem.ts'
import { sayProblem, wordsIn } from '#words/words.ts'
import { program } from '../cli/takeroot.ts'

const say = wordsIn('en')
const print = (text: string) => void process.stdout.write(`${text}\n`)
const complain = (text: string) => void process.stderr.write(`${text}\n`)

async function doctor({ json }: { json?: boolean }): Promise<void> {
  const findings = await (await import('./doctor.ts')).examine(process.env)
  print(
    json
      ? JSON.stringify(findings, null, 2)
      : findings.map((one) => `${one.state.padEnd(4)} ${one.what}: ${one.text}`).join('\n'),
  )
  if (findings.some((one) => one.state === 'bad')) process.exitCode = 1
}

if (existsSync('.env')) process.loadEnvFile('.env')
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
try {
  // Each command loads what it needs: planning a file starts no server.
  await program({
    version,
    doctor,
    print,
    complain,
    serve: async (parts) => (await import('./main.ts')).serve(parts),
    api: async (as) => (await import('./local-door.ts')).openApi(as),
    readPlanFile: async (path) => (await import('./plan-file-reader.ts')).readPlanFileAt(path),
    checkPlan: async (file, answer) => (await import('../tools/plan-check.ts')).checkPlan(file, answer),
  }).parseAsync()
} catch (error) {
  if (!(error instanceof Problem)) throw error
  const said = [error.detail.message, error.detail.remedy].filter(Boolean).join(' ')
  complain(said || sayProblem(say, error.slug, error.detail as Record<string, string>))
  process.exit(1)
}
