import { sayProblem, type Values } from '#words/words.ts'
import { useWords } from './words.tsx'

export type Said = { title: string; requestId?: string; detail?: Record<string, unknown> }

/** What was refused and how to go on, at the top of a form; announced when it appears. */
export function ProblemNotice({ problem }: { problem: Said | null | undefined }) {
  const t = useWords()
  if (!problem) return null
  return (
    <p role="alert" className="notice notice-red">
      {sayProblem(t, problem.title, { ...(problem.detail as Values), id: problem.requestId ?? '' })}
    </p>
  )
}
