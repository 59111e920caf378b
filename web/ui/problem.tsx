import { sayProblem, type Values } from '#words/say.ts'
import { useWords } from './words.tsx'

/** `said` by the server; a page that makes its own problem has learned the words for it. */
export type Said = { said: string } | { said?: never; title: string; detail?: Record<string, unknown> }

/** What was refused and how to go on, at the top of a form; announced when it appears. */
export function ProblemNotice({ problem }: { problem: Said | null | undefined }) {
  const t = useWords()
  if (!problem) return null
  return (
    <p role="alert" className="notice notice-red">
      {problem.said ?? sayProblem(t, problem.title, problem.detail as Values)}
    </p>
  )
}
