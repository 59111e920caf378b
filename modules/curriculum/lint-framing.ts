import { cannotTell, evidence, type Finding, fails, passes } from './finding.ts'
import { median } from './lint-audience.ts'
import { type LintInput, percent, prioritised, wholeScope } from './lint-input.ts'
import { num } from './policy.ts'
import { namesTool, namesWork } from './teaching-words.ts'
import type { Unit } from './unit.ts'

/** Failure modes 1 and 3, tool-centric and one-off or mistimed: FM1 and FM3 of measurement 8.2. */
export function lintFraming(input: LintInput): Finding[] {
  return [toolCentric(input), ...(input.programme ? [anchor(input), leadTime(input), oneOff(input)] : [])]
}

function toolCentric(input: LintInput): Finding {
  const { units, policy } = input
  const scope = wholeScope(input, 'title')
  const tasks = prioritised(input.programme)
  const texts = units.flatMap((unit) => [
    { text: unit.title, isToolFirst: isToolFirst(unit, unit.title, null) },
    ...unit.objectives.map(({ does, task }) => ({
      text: does,
      isToolFirst: isToolFirst(unit, does, task ? `${task} ${tasks?.get(task)?.says ?? ''}` : null),
    })),
  ])
  if (texts.length === 0) return cannotTell('FM1', scope)
  const found = texts.filter((one) => one.isToolFirst).map(({ text }) => text)
  const share = found.length / texts.length
  const most = num(policy, 'framing.mostToolFirst')
  const told = {
    values: {
      n: found.length,
      all: texts.length,
      share: percent(share),
      most: percent(most),
      texts: found.slice(0, 4),
    },
    evidence: [
      evidence('titles and objectives that name a tool and no work', share, 'titles, objectives', texts.length),
    ],
    threshold: { most },
  }
  return share > most ? fails('FM1', scope, { said: 'fail', ...told }) : passes('FM1', scope, told)
}

function isToolFirst(unit: Unit, text: string, task: string | null): boolean {
  const work = [
    ...unit.workflows,
    ...(unit.artifacts ?? []).filter(({ kind }) => kind !== 'generic').map(({ bring }) => bring),
    task ?? '',
  ]
  return namesTool(text, unit.tools) && !namesWork(text, work)
}

function anchor(input: LintInput): Finding {
  const scope = wholeScope(input, 'anchor')
  const said = input.programme?.anchor ?? null
  const told = { evidence: [evidence('anchor', said, 'anchor')] }
  if (said === null) return cannotTell('FM3', scope, { said: 'no-anchor', ...told })
  return said === 'licence date'
    ? fails('FM3', scope, { said: 'licence-date', ...told })
    : passes('FM3', scope, { said: 'go-live', ...told })
}

/** Days from a person's last session to that person's own first use; each person counts once. */
function leadTime(input: LintInput): Finding {
  const { programme, policy } = input
  const scope = wholeScope(input, 'leadTimes')
  const days = (programme?.leadTimes ?? []).flatMap((one) => Array<number>(one.people).fill(one.days))
  if (days.length === 0) return cannotTell('FM3', scope, { said: 'no-times' })
  const [min, max, most] = [num(policy, 'lead.minDays'), num(policy, 'lead.maxDays'), num(policy, 'lead.mostOutside')]
  const outside = days.filter((one) => one < min || one > max).length
  const middle = median(days)
  const told = {
    values: { outside, people: days.length, share: percent(outside / days.length), median: middle, min, max },
    evidence: [
      evidence('share outside the window', outside / days.length, 'leadTimes', days.length),
      evidence('median days', middle, 'leadTimes', days.length),
    ],
    threshold: { min, max, most },
  }
  if (middle < 0) return fails('FM3', scope, { said: 'after-go-live', severity: 'blocker', ...told })
  if (middle > max) return fails('FM3', scope, { said: 'too-early', ...told })
  return outside / days.length > most
    ? fails('FM3', scope, { said: 'outside', ...told })
    : passes('FM3', scope, { said: 'in-time', ...told })
}

function oneOff(input: LintInput): Finding {
  const n = input.units.length
  const scope = wholeScope(input, 'units')
  const told = { values: { n }, evidence: [evidence('sessions', n, 'units', n)], threshold: { least: 2 } }
  if (n === 0) return cannotTell('FM3', scope, { said: 'no-units', ...told })
  return n === 1
    ? fails('FM3', scope, { said: 'single', severity: 'warn', ...told })
    : passes('FM3', scope, { said: 'several', ...told })
}
