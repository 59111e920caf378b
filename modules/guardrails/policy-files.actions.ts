import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { textOf } from '#platform/documents/text-of.ts'
import { paragraphsOf } from './paragraphs.ts'
import { addPolicyRead, addPolicyVersion, type Reading } from './policies.actions.ts'

type File = { name: string; bytes: Uint8Array }

/** A policy from a file of Word, PDF or Markdown; its title is the file's name until somebody gives it a better one. */
export async function addPolicyFile(acting: Acting, file: File, title: string | undefined): Promise<Id> {
  permit(acting.actor, 'guardrails/edit')
  return addPolicyRead(acting, title || titleFrom(file.name), await read(file))
}

export async function addPolicyFileVersion(acting: Acting, id: Id, file: File): Promise<{ number: number }> {
  permit(acting.actor, 'guardrails/edit')
  return addPolicyVersion(acting, id, await read(file))
}

async function read({ name, bytes }: File): Promise<Reading> {
  const found = await textOf(bytes)
  if (found.kind === 'refused') throw problem(found.slug, { file: name, ...found.detail })
  if (found.kind === 'blocks') return { origin: found.origin, fileName: name, blocks: found.read.blocks }
  return { origin: 'markdown', fileName: name, blocks: paragraphsOf(found.text) }
}

function titleFrom(fileName: string): string {
  const plain = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim()
  return plain.slice(0, 160) || fileName.slice(0, 160)
}
