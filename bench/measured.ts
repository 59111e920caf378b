/** What every bench prints: the machine, seconds by the clock and by the processor, and a table. */
import { availableParallelism, cpus, loadavg } from 'node:os'

export type Measured<T> = { value: T; seconds: number; cpuSeconds: number }

export function measured<T>(work: () => T): Measured<T> {
  const cpu = process.cpuUsage()
  const started = performance.now()
  const value = work()
  const seconds = (performance.now() - started) / 1000
  const used = process.cpuUsage(cpu)
  return { value, seconds, cpuSeconds: (used.user + used.system) / 1e6 }
}

/** One line to copy beside every figure: without it a figure means nothing. */
export function machine(): string {
  const [load] = loadavg()
  return `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, load ${load!.toFixed(1)}`
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
