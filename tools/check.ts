/** What can be said about the tree without running it: types, style, unused code, generated files. */
import { pathToFileURL } from 'node:url'
import { type Ran, runTool } from './run.ts'

export async function checks(): Promise<Ran[]> {
  const typegen = await runTool('page types', ['node_modules/@react-router/dev/bin.cjs', 'typegen'])
  return [
    typegen,
    await runTool('types', ['node_modules/typescript7/bin/tsc', '--noEmit', '-p', '.']),
    await runTool('style', [
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '.',
      '--error-on-warnings',
      '--max-diagnostics=40',
    ]),
    await runTool('unused code', ['node_modules/knip/bin/knip.js', '--no-progress']),
    await runTool('generated files', ['tools/generate.ts', '--check']),
  ]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ran = await checks()
  process.exit(ran.every((one) => one.ok) ? 0 : 1)
}
