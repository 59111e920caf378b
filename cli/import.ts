import { basename } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { sayProblem, wordsIn } from '#words/words.ts'
import type { Tools } from './tools.ts'

const say = wordsIn('en')
type Who = { org?: string; as?: string }

export type RosterOptions = Who & { dryRun?: boolean; json?: boolean; map?: string[]; sheet?: string; complete?: boolean; createSites?: boolean }
export type RolloutOptions = Who & { dryRun?: boolean; json?: boolean }

export async function importRoster(tools: Tools, file: string, options: RosterOptions): Promise<void> {
  void [basename, existsSync, readFileSync, sayProblem, say, tools, file, options]
}

export async function importRollout(tools: Tools, file: string, options: RolloutOptions): Promise<void> {
  void [tools, file, options]
}
