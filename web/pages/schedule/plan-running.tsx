import '#words/parts/schedule.ts'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { Form, Link, useRevalidator } from 'react-router'
import type { components } from '../../api.d.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Plan = components['schemas']['Plan']
const LOOK_MS = 1500

/** How far a run is; the page looks again by itself, and a link does where no script runs. */
export function PlanRunning({ plan, here }: { plan: Plan; here: string }) {
  const t = useWords()
  const { permissions } = useMe()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const again = setInterval(revalidate, LOOK_MS)
    return () => clearInterval(again)
  }, [revalidate])
  const percent = Math.round(plan.progress * 100)
  const share = plan.isStopping
    ? t('schedule.home.running.stopping')
    : plan.state === 'queued'
      ? t('schedule.home.running.waiting')
      : t('schedule.home.running.share', { percent, stage: plan.stage ?? 'read' })
  return (
    <section className="sheet stack-tight" aria-live="polite">
      <h2>{t('schedule.home.running')}</h2>
      <div
        className="progress"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-label={t('schedule.home.running')}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <p>
        {share}{' '}
        {plan.costSoFar !== null && (
          <span className="quiet">{t('schedule.home.running.cost', { points: Math.round(plan.costSoFar) })}</span>
        )}
      </p>
      <p className="quiet small">{t('schedule.home.running.leave')}</p>
      <div className="row no-print">
        <Link to={here}>{t('schedule.home.running.refresh')}</Link>
        {permissions.includes('plan/propose') && !plan.isStopping && (
          <Form method="post" className="row">
            <input type="hidden" name="plan" value={plan.id} />
            {plan.state === 'running' && (
              <Button type="submit" name="intent" value="keep" variant="default" size="xs">
                {t('schedule.home.running.keep')}
              </Button>
            )}
            <Button type="submit" name="intent" value="stop" variant="default" size="xs">
              {t('schedule.home.running.stop')}
            </Button>
          </Form>
        )}
      </div>
    </section>
  )
}
