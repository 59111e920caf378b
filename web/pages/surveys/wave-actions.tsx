import '#words/parts/surveys.ts'
import { Button, NumberInput, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Wave = components['schemas']['Wave']

/** What can be done with a wave, each with its consequence in words and its number in the button. */
export function WaveActions({ wave }: { wave: Wave }) {
  const t = useWords()
  const isRunning = !['closed', 'cancelled'].includes(wave.state)
  const untold = wave.invited - wave.withoutMail - wave.told
  const canReopen = wave.state === 'cancelled' || (wave.closedAt !== null && wave.resultsSeenAt === null)
  if (!isRunning && !canReopen) return null
  return (
    <section className="sheet survey-actions" aria-labelledby="run">
      <h2 id="run">{t('surveys.wave.run')}</h2>
      {isRunning && !wave.sentAt && untold > 0 && (
        <Act intent="sent" variant="filled">
          {t('surveys.wave.send', { n: untold })}
        </Act>
      )}
      {isRunning && <p>{t('surveys.wave.reminders.rule', { most: wave.remindMost, days: wave.remindAfterDays })}</p>}
      {wave.state === 'open' &&
        (wave.canRemind === 0 ? (
          <p className="quiet">{t('surveys.wave.remind.none')}</p>
        ) : (
          <Act intent="reminders">
            {wave.canRemind === null ? t('surveys.wave.remind.some') : t('surveys.wave.remind', { n: wave.canRemind })}
          </Act>
        ))}
      {isRunning && (
        <>
          <details>
            <summary>{t('surveys.wave.change')}</summary>
            <Form method="post" className="stack-tight">
              <TextInput
                name="title"
                label={t('surveys.new.name')}
                defaultValue={wave.title}
                required
                maxLength={160}
              />
              <div className="row-end">
                <TextInput
                  type="date"
                  name="closesOn"
                  label={t('surveys.new.closes')}
                  defaultValue={wave.closesOn}
                  required
                />
                <NumberInput
                  name="remindAfterDays"
                  label={t('surveys.new.remind-after')}
                  min={1}
                  max={60}
                  defaultValue={wave.remindAfterDays}
                />
                <NumberInput
                  name="remindMost"
                  label={t('surveys.new.remind-most')}
                  min={0}
                  max={5}
                  defaultValue={wave.remindMost}
                />
              </div>
              <div>
                <Button type="submit" name="intent" value="save" variant="default">
                  {t('surveys.wave.save')}
                </Button>
              </div>
            </Form>
          </details>
          <div className="row">
            <Act intent="closed">{t('surveys.wave.close')}</Act>
            <span className="quiet small">{t('surveys.wave.close.what')}</span>
          </div>
          <div className="row">
            <Act intent="cancelled">{t('surveys.wave.cancel')}</Act>
            <span className="quiet small">{t('surveys.wave.cancel.what')}</span>
          </div>
        </>
      )}
      {canReopen && <Act intent="reopened">{t('surveys.wave.reopen')}</Act>}
    </section>
  )
}

function Act({ intent, variant = 'default', children }: { intent: string; variant?: string; children: string }) {
  return (
    <Form method="post">
      <Button type="submit" name="intent" value={intent} variant={variant}>
        {children}
      </Button>
    </Form>
  )
}
