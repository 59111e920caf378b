import type { FileKind, TableFile } from './prior-draft.ts'

export const CODE = 'O*NET-SOC Code'
export const ONET_CODE = /^\d{2}-\d{4}(\.\d{2})?$/
export const ACTIVITY = /^\d\.[A-Z]\./
/** How far a score of ours may lie from the printed one and still count as the same. */
export const SAME = 1e-12

export function kindOfTable(header: readonly string[]): FileKind {
  const has = (...names: string[]) => names.every((name) => header.includes(name))
  if (has(CODE, 'gpt4_exposure', 'human_labels')) return 'labels'
  if (has(CODE, 'dv_rating_alpha', 'human_rating_alpha')) return 'published exposure'
  if (has(CODE, 'gpt4_automation') || has('SOC Code', 'IWA')) return 'unused'
  if (has(CODE, 'Task ID', 'Task', 'Task Type')) return 'statements'
  if (has(CODE, 'Title', 'Description') || has('Detailed O*NET-SOC', 'SOC or O*NET-SOC 2019 Title')) return 'titles'
  if (has('IWA', 'share_user', 'completion_user', 'impact_scope_user')) return 'activities'
  if (has('SOC Code') && header.some((name) => ACTIVITY.test(name))) return 'weights'
  if (has('SOC Code', 'title', 'ai_applicability_score')) return 'published applicability'
  if (has('SOC Code', 'title', 'coverage_user')) return 'titles'
  return 'unknown'
}

export function titlesIn(files: readonly TableFile[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const file of files)
    for (const row of file.rows) {
      const cell = cellsOf(file, row)
      const code = [CODE, 'Detailed O*NET-SOC', 'Detailed Occupation', 'SOC Code'].map(cell).find((text) => text !== '')
      const title = ['Title', 'SOC or O*NET-SOC 2019 Title', 'title'].map(cell).find((text) => text !== '')
      if (code && title && !titles.has(code)) titles.set(code, title)
    }
  return titles
}

export function filesOf(files: readonly TableFile[], kind: FileKind): TableFile[] {
  return files.filter(({ header }) => kindOfTable(header) === kind)
}

export function cellsOf({ header }: TableFile, row: readonly string[]): (name: string) => string {
  return (name) => {
    const at = header.indexOf(name)
    return at < 0 ? '' : (row[at] ?? '').trim()
  }
}

export function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

export function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const at = groups.get(key(one))
    if (at) at.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}
