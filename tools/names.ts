/** The naming law of modules/: what a file is called says what it may do. */
import { readdirSync, readFileSync } from 'node:fs'

const SHELL = /^(?:[a-z-]+\.)?(?:schema|store|views|actions|api|jobs|mail)\.ts$/
const TEST = /\.(?:test|fixtures)\.tsx?$/
const EMPTY = /^(index|utils?|helpers?|common|shared|misc|types?|constants|manager|service|base|core)\.tsx?$/
const IMPURE = /\bnew Date\(\)|Date\.now\(|Math\.random\(|process\.env|\bfetch\(|\bawait\b/

/** Complaints about one module's files; empty when it keeps the law. `read` gives a file's text. */
export function complaintsAbout(
  module: string,
  files: readonly { name: string; folder: boolean }[],
  read: (name: string) => string,
): string[] {
  const names = new Set(files.map((file) => file.name))
  const say = (file: string, why: string) => `modules/${module}/${file}: ${why}`
  const complaints = files.flatMap(({ name, folder }) => {
    if (folder) return [say(name, 'a module is flat; a folder inside it is a module waiting to be named')]
    const found: string[] = []
    if (EMPTY.test(name)) found.push(say(name, 'name it after the idea it holds'))
    if (!/^[a-z0-9-]+(?:\.[a-z-]+){0,2}\.tsx?$|^README\.md$/.test(name)) found.push(say(name, 'kebab-case, please'))
    const subject = name.replace(/\.test(?=\.tsx?$)/, '')
    if (subject !== name && !names.has(subject)) found.push(say(name, `tests nothing: there is no ${subject}`))
    if (name.endsWith('.ts') && !SHELL.test(name) && !TEST.test(name)) found.push(...aboutHeart(name))
    return found
  })
  function aboutHeart(name: string): string[] {
    const text = read(name)
    const onlyTypes = !/^export (?:async )?(?:function|const|class)\b/m.test(text)
    return [
      ...(names.has(name.replace(/\.ts$/, '.test.ts')) || onlyTypes
        ? []
        : [say(name, 'a heart file comes with its test')]),
      ...(IMPURE.test(text)
        ? [say(name, 'the heart asks nobody the time, the weather or the network: pass it in')]
        : []),
    ]
  }
  return names.has('README.md') ? complaints : [...complaints, `modules/${module}/: needs a README.md of one page`]
}

export function complaintsAboutModules(): string[] {
  return readdirSync('modules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = readdirSync(`modules/${name}`, { withFileTypes: true }).map((file) => ({
        name: file.name,
        folder: file.isDirectory(),
      }))
      return complaintsAbout(name, files, (file) => readFileSync(`modules/${name}/${file}`, 'utf8'))
    })
}
