import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { type Block, paragraphsOf, tidyBlocks } from './paragraphs.ts'
import type { NewPolicy, PolicyText } from './policies.schema.ts'
import { insertPolicy, insertPolicyVersion, lockPolicy, markPolicyRetired, savePolicyTitle } from './policies.store.ts'
import { policyHere, policyVersions } from './policies.views.ts'

const MOST_PARAGRAPHS = 3000

/** A policy as it was read: cut into paragraphs here, or already in blocks from a file of Word or PDF. */
export type Reading = {
  origin: 'pasted' | 'markdown' | 'docx' | 'pdf'
  fileName: string | null
  blocks: readonly Block[]
}

export function readingOf({ text, origin, fileName }: PolicyText): Reading {
  return { origin, fileName, blocks: paragraphsOf(text) }
}

export async function addPolicy(acting: Acting, { title, ...text }: NewPolicy): Promise<Id> {
  return addPolicyRead(acting, title, readingOf(text))
}

export async function addPolicyRead(acting: Acting, title: string, reading: Reading): Promise<Id> {
  permit(acting.actor, 'guardrails/edit')
  const blocks = goodBlocks(reading)
  const policy = await insertPolicy(acting, title)
  await insertPolicyVersion(acting, { policy, number: 1, ...reading, blocks, sha256: sumOf(blocks) })
  await record(acting, 'policy/added', policy, { title, paragraphs: blocks.length, file: reading.fileName })
  return policy
}

/** A newer reading of the same policy. Cards keep the paragraph they were cut from; the page shows which of those changed. */
export async function addPolicyVersion(acting: Acting, id: Id, reading: Reading): Promise<{ number: number }> {
  permit(acting.actor, 'guardrails/edit')
  if (!(await lockPolicy(acting.tx, id))) throw problem('policy/unknown')
  const blocks = goodBlocks(reading)
  const sha256 = sumOf(blocks)
  const [newest] = await policyVersions(acting.tx, id)
  if (newest?.sha256 === sha256) throw problem('policy/same-text', { version: newest.number })
  const number = (newest?.number ?? 0) + 1
  await insertPolicyVersion(acting, { policy: id, number, ...reading, blocks, sha256 })
  await record(acting, 'policy/renewed', id, { number, paragraphs: blocks.length, file: reading.fileName })
  await announce(acting, 'guardrails/policy-renewed', { policy: id, number })
  return { number }
}

export async function renamePolicy(acting: Acting, id: Id, title: string): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  const policy = await policyHere(acting.tx, id)
  if (!policy) throw problem('policy/unknown')
  await savePolicyTitle(acting.tx, id, title)
  await record(acting, 'policy/renamed', id, { from: policy.title, to: title })
}

/** Takes a policy off the list; its cards stay in force until somebody retires them. */
export async function retirePolicy(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  if (!(await policyHere(acting.tx, id))) throw problem('policy/unknown')
  await markPolicyRetired(acting, id, retired)
  await record(acting, retired ? 'policy/retired' : 'policy/restored', id)
}

function goodBlocks({ blocks }: Reading): Block[] {
  const good = tidyBlocks(blocks)
  if (good.length === 0) throw problem('policy/no-text')
  if (good.length > MOST_PARAGRAPHS) throw problem('policy/too-long', { found: good.length, limit: MOST_PARAGRAPHS })
  return good
}

function sumOf(blocks: readonly Block[]): string {
  return createHash('sha256').update(JSON.stringify(blocks)).digest('hex')
}
