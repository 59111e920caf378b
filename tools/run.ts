import { spawn } from 'node:child_process'

export type Ran = { name: string; ok: boolean; seconds: number; output: string }

/** Runs one program under this Node; its output is kept, and shown only when it fails unless `live`. */
export function runTool(
  name: string,
  args: readonly string[],
  options: { live?: boolean; env?: Record<string, string> } = {},
): Promise<Ran> {
  const started = performance.now()
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk
        if (options.live) process.stdout.write(chunk)
      })
    }
    child.on('close', (code) => {
      const ran = { name, ok: code === 0, seconds: (performance.now() - started) / 1000, output }
      if (!options.live)
        console.log(`${ran.ok ? 'ok  ' : 'FAIL'} ${name} (${ran.seconds.toFixed(1)} s)${ran.ok ? '' : `\n${output}`}`)
      done(ran)
    })
  })
}
