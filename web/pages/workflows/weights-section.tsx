import '#words/parts/workflows.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type How = Pick<components['schemas']['WorkflowPriorities'], 'weights' | 'rule' | 'kept'>
const criteria = ['hours', 'suitability', 'errors', 'checkable', 'alike', 'ready'] as const

/** What counts how much, who said so, and the form to say otherwise with a reason. */
export function WeightsSection({ how, sent }: { how: How; sent: Record<string, string> | null }) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const { rule, weights } = how
  return (
    <section className="sheet stack-tight" aria-labelledby="weights">
      <h2 id="weights">{t('workflows.priorities.weights')}</h2>
      <p>{sayRule(t, how, zone)}</p>
      <dl className="weight-list">
        {criteria.map((criterion) => (
          <div key={criterion}>
            <dt>
              {t('workflows.decision.weight', {
                name: t(`workflows.criterion.${criterion}`),
                share: Math.round(weights[criterion] * 100),
              })}
            </dt>
            <dd className="quiet small">{t(`workflows.criterion.${criterion}.what`)}</dd>
          </div>
        ))}
      </dl>
      {permissions.includes('priorities/decide') && (
        <details open={sent !== null}>
          <summary>{t('workflows.priorities.weights.change')}</summary>
          <Form method="post" className="form-column">
            <NativeSelect
              name="how"
              label={t('workflows.priorities.weights.how')}
              description={t('workflows.priorities.weights.help')}
              defaultValue={sent?.how ?? (rule.kind === 'weights' ? 'weights' : 'order')}
              data={(['order', 'weights'] as const).map((one) => ({
                value: one,
                label: t(`workflows.priorities.weights.how.${one}`),
              }))}
            />
            <div className="weight-grid">
              {criteria.map((criterion, at) => (
                <TextInput
                  key={criterion}
                  name={`weight.${criterion}`}
                  label={t(`workflows.criterion.${criterion}`)}
                  inputMode="decimal"
                  pattern="[0-9]+([.][0-9]+)?"
                  required
                  defaultValue={sent?.[`weight.${criterion}`] ?? startOf(rule, weights, criterion, at)}
                />
              ))}
            </div>
            <TextInput
              name="reason"
              label={t('workflows.priorities.weights.reason')}
              defaultValue={sent?.reason}
              required
              minLength={3}
              maxLength={1000}
            />
            <TextInput
              name="expiresOn"
              type="date"
              label={t('workflows.priorities.weights.expires')}
              defaultValue={sent?.expiresOn}
            />
            <div>
              <Button type="submit">{t('workflows.priorities.weights.save')}</Button>
            </div>
          </Form>
          {rule.kind !== 'standard' && (
            <Form method="post">
              <Button type="submit" name="intent" value="back" variant="default">
                {t('workflows.priorities.weights.back')}
              </Button>
            </Form>
          )}
        </details>
      )}
    </section>
  )
}

/** Places for an order, per cents for weights. */
function startOf(rule: How['rule'], weights: How['weights'], criterion: (typeof criteria)[number], at: number): string {
  if (rule.kind === 'weights') return String(Math.round(weights[criterion] * 1000) / 10)
  return String((rule.order?.indexOf(criterion) ?? at) + 1)
}

function sayRule(t: Say, { rule }: How, zone: string): string {
  if (rule.kind === 'standard') return t('workflows.priorities.weights.standard')
  const said = { by: rule.by ?? '–', when: rule.at ? dateIn(rule.at, zone) : '–', reason: rule.reason }
  return [
    t(rule.kind === 'order' ? 'workflows.priorities.weights.order' : 'workflows.priorities.weights.own', said),
    rule.expiresOn ? t('workflows.priorities.weights.until', { day: dayText(rule.expiresOn) }) : '',
  ].join(' ')
}
