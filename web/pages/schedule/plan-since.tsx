import '#words/parts/rollout.ts'
import '#words/parts/schedule.ts'
import { Button } from '@mantine/core'
import { Form, Link, useSearchParams } from 'react-router'
import { timeIn } from '#words/dates.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import type { PlanAnswer, PlanData } from './plan-shape.ts'
import { sayWay, tellIn } from './telling.ts'

/** Which way out was applied before this plan was made, and, while its window is open, how a moved go-live is taken back. */
export function Since({ plan, answer }: { plan: PlanData; answer: PlanAnswer }) {
  const t = useWords()
  const zone = useZone()
  const [query] = useSearchParams()
  const { applied, afterPlanId } = plan.plan
  const [move, until] = [query.get('moved'), query.get('until')]
  if (answer?.kind === 'undone')
    return (
      <p role="status" className="notice">
        {t('schedule.way-out.undone')} <Link to="/schedule">{t('schedule.way-out.plan-again')}</Link>
      </p>
    )
  if (!applied) return null
  return (
    <div className="notice stack-tight">
      <p>
        {t('schedule.way-out.applied', {
          way: sayWay(t, { change: applied.change, sessionsMoved: 0, cost: 0 }, tellIn(applied.names, zone)),
        })}{' '}
        {afterPlanId && plan.plan.finishedAt && (
          <Link to={`/schedule/plans/${plan.plan.id}/changes?against=${afterPlanId}`}>
            {t('schedule.way-out.before')}
          </Link>
        )}
      </p>
      {move && until && (
        <Form method="post" className="row no-print">
          <input type="hidden" name="move" value={move} />
          <Button type="submit" name="intent" value="undo" variant="default" size="xs">
            {t('rollout.move.undo')}
          </Button>
          <span className="quiet small">{t('rollout.move.undo.until', { time: timeIn(until, zone) })}</span>
        </Form>
      )}
    </div>
  )
}
