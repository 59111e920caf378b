import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { solveWithHighs } from '#engines/planner/core/polish-highs.ts'
import { type Progress, planProgramme } from '#engines/planner/plan.ts'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { planThoroughly } from '#engines/planner/plan-thorough.ts'
import { type PlanChange, whatIf } from '#engines/planner/what-if.ts'
import { unpacked } from '#modules/schedule/packed-busy.ts'
import type { Planner } from '#modules/schedule/planner-port.ts'

type Task =
  | { takeroot: 'plan'; file: PlanFile; seed: number; iterations?: number; thorough: boolean; stop: SharedArrayBuffer }
  | { takeroot: 'what-if'; file: PlanFile; answer: PlanAnswer; change: PlanChange; seed: number }
type Said = { progress: Progress } | { answer: PlanAnswer }

const PROGRESS_MS = 250

/** The engine in a thread of its own for each question: a search of half a minute keeps nobody's page waiting. */
export const planInWorker: Planner = {
  async plan(file, { seed, iterations, thorough = false }, { onProgress, signal, drop }) {
    const stop = new SharedArrayBuffer(4)
    const halt = () => Atomics.store(new Int32Array(stop), 0, 1)
    if (signal.aborted) halt()
    signal.addEventListener('abort', halt)
    try {
      return await run(
        { takeroot: 'plan', file, seed, thorough, ...(iterations === undefined ? {} : { iterations }), stop },
        onProgress,
        drop,
      )
    } finally {
      signal.removeEventListener('abort', halt)
    }
  },
  whatIf: (file, answer, change, seed) => run({ takeroot: 'what-if', file, answer, change, seed }),
}

function run(task: Task, onProgress: (progress: Progress) => void = () => {}, drop?: AbortSignal): Promise<PlanAnswer> {
  return new Promise((done, failed) => {
    drop?.throwIfAborted()
    const worker = new Worker(new URL(import.meta.url), { workerData: task })
    drop?.addEventListener('abort', () => void worker.terminate(), { once: true })
    worker.on('message', (said: Said) => {
      if ('progress' in said) onProgress(said.progress)
      else done(said.answer)
    })
    worker.once('error', failed)
    worker.once('exit', (code) => failed(new Error(`The planner's thread ended with ${code}`)))
  })
}

/** The other side: this file is also what the thread runs. */
async function work(task: Task, say: (said: Said) => void): Promise<void> {
  if (task.takeroot === 'what-if') {
    say({ answer: whatIf(unpacked(task.file), task.answer, task.change, { seed: task.seed }).answer })
    return
  }
  const stop = new Int32Array(task.stop)
  let last = 0
  const onProgress = (progress: Progress) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    say({ progress })
  }
  const { file, seed, iterations } = task
  const options = { seed, ...(iterations === undefined ? {} : { iterations }) }
  const asked = { ...options, onProgress, stop: () => Atomics.load(stop, 0) === 1 }
  const answer = task.thorough
    ? await planThoroughly(unpacked(file), { ...asked, solve: solveWithHighs })
    : planProgramme(unpacked(file), asked)
  say({ answer })
}

if (!isMainThread && (workerData as Partial<Task> | null)?.takeroot)
  void work(workerData as Task, (said) => parentPort!.postMessage(said))
