import '#words/parts/needs.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { coefficient, figure } from './figures.ts'

type Schemas = components['schemas']
export type Task = Schemas['TaskSideBySide']
export type ShownItem = Schemas['ShownItem']
type Item = keyof Schemas['EmployeeView']

const ITEMS: readonly Item[] = [
  'frequency',
  'minutes',
  'importance',
  'difficulty',
  'aiSuitability',
  'verifiability',
  'competence',
]

/** A figure of the employees in words: a mean with its n, a span, or why there is none. */
export function useShown(smallest: number) {
  const t = useWords()
  return (shown: ShownItem): string => {
    if (shown.kind === 'mean') return t('needs.shown.mean', { value: figure(shown.value), n: shown.answered })
    if (shown.kind === 'between')
      return t('needs.shown.between.n', { from: figure(shown.from), to: figure(shown.to), n: shown.answered })
    return shown.kind === 'withheld' ? t('needs.shown.withheld.why', { n: smallest }) : t('needs.shown.nobody')
  }
}

export function useRatio() {
  const t = useWords()
  return (ratio: Schemas['ViewRatio'] | null): string => {
    if (!ratio) return ''
    if (ratio.low === null || ratio.high === null) return t('needs.task.ratio.value', { ratio: figure(ratio.ratio) })
    const [low, high] = [figure(ratio.low), figure(ratio.high)]
    return t('needs.task.ratio.interval', { ratio: figure(ratio.ratio), low, high })
  }
}

/** Every figure of a task: employees as far as they may be shown, manager and expert as they said it. */
export function BothViews({ task, smallest }: { task: Task; smallest: number }) {
  const t = useWords()
  const shown = useShown(smallest)
  const ratio = useRatio()
  const own = (view: Task['managers'], item: Item) => {
    if (!view) return t('needs.shown.nobody')
    if (view.saysNever && item === 'frequency') return t('needs.task.never.short')
    const value = view[item]
    return value === null ? t('needs.shown.cannot-say') : figure(value)
  }
  const between = (item: Item) => {
    if (item === 'frequency' || item === 'minutes') return ratio(task.ratios[item])
    const employees = task.employees[item]
    const manager = task.managers?.[item] ?? null
    return employees.kind === 'mean' && manager !== null
      ? t('needs.task.gap', { gap: figure(manager - employees.value) })
      : ''
  }
  const agreement = (item: Item) => {
    const found = task.agreement.find((one) => one.item === item)
    return found ? coefficient(found.rWg) : ''
  }
  return (
    <Scroll label={task.statement}>
      <table className="plain small">
        <thead>
          <tr>
            <th scope="col">{t('needs.task.item')}</th>
            <th scope="col">{t('needs.task.employees')}</th>
            <th scope="col">{t('needs.task.managers')}</th>
            {task.experts && <th scope="col">{t('needs.task.experts')}</th>}
            <th scope="col">{t('needs.task.ratio')}</th>
            <th scope="col">{t('needs.task.agreement')}</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.map((item) => (
            <tr key={item}>
              <th scope="row">
                {t(`needs.field.${item}`)}
                <br />
                <span className="quiet">{t(`needs.unit.${item}`)}</span>
              </th>
              <td>{shown(task.employees[item])}</td>
              <td>{own(task.managers, item)}</td>
              {task.experts && <td>{own(task.experts, item)}</td>}
              <td>{between(item)}</td>
              <td>{agreement(item)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('needs.field.dataClass')}</th>
            <ClassCells task={task} of="dataClass" smallest={smallest} />
          </tr>
          <tr>
            <th scope="row">{t('needs.field.decisionImpact')}</th>
            <ClassCells task={task} of="decisionImpact" smallest={smallest} />
          </tr>
        </tbody>
      </table>
    </Scroll>
  )
}

function ClassCells({ task, of, smallest }: { task: Task; of: 'dataClass' | 'decisionImpact'; smallest: number }) {
  const t = useWords()
  const word = (view: Task['managers'] | Task['employeeClasses']) => {
    if (!view) return t('needs.shown.nobody')
    if (of === 'dataClass') return view.dataClass ? t(`needs.class.${view.dataClass}`) : t('needs.shown.cannot-say')
    return view.decisionImpact ? t(`needs.impact.${view.decisionImpact}`) : t('needs.shown.cannot-say')
  }
  const employees = task.employeeClasses
  const isHidden = task.rated.employees > 0 && !employees?.[of]
  return (
    <>
      <td>{isHidden ? t('needs.shown.withheld.why', { n: smallest }) : word(employees)}</td>
      <td>{word(task.managers)}</td>
      {task.experts && <td>{word(task.experts)}</td>}
      <td />
      <td />
    </>
  )
}
