// Node strips no types below node_modules; an installed copy asks for it with this hook, in every thread.
import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

const ours = new URL('../', import.meta.url).href
const foreign = new URL('../node_modules/', import.meta.url).href

registerHooks({
  load(url, context, next) {
    const mine = url.startsWith(ours) && !url.startsWith(foreign) && /\.ts(\?|$)/.test(url)
    if (!mine) return next(url, context)
    return {
      format: 'module',
      shortCircuit: true,
      source: stripTypeScriptTypes(readFileSync(fileURLToPath(url.split('?')[0]), 'utf8')),
    }
  },
})
