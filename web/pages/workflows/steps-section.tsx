import '#words/parts/workflows.ts'
import { Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Step = components['schemas']['WorkflowStep']
const BLANK = 3

/** How the work is done, a line a step; where AI takes part it says who approves. */
export function StepsSection({ steps, sent }: { steps: Step[]; sent: Record<string, string> | null }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight" id="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('workflows.steps.title')}</h2>
      {steps.length === 0 && <p>{t('workflows.steps.none')}</p>}
      <ol className="workflow-steps">
        {steps.map((step) => (
          <li key={step.id}>
            {step.what}
            <div className="quiet small">{[step.who, step.system, step.tool].filter(Boolean).join(' · ')}</div>
            {step.usesAi && (
              <div className={`small ${step.approver ? '' : 'word-warm'}`}>
                {step.approver
                  ? t('workflows.steps.approved-by', { who: step.approver })
                  : t('workflows.steps.not-approved')}
              </div>
            )}
          </li>
        ))}
      </ol>
      <details open={sent !== null || steps.length === 0}>
        <summary>{t('workflows.steps.edit')}</summary>
        <Form method="post" key={JSON.stringify([steps, sent])}>
          <p className="quiet small">{t('workflows.steps.help')}</p>
          {steps.map((step, at) => (
            <StepFields key={step.id} row={`s${at}`} no={at + 1} step={step} sent={sent} />
          ))}
          {Array.from({ length: BLANK }, (_, at) => steps.length + at).map((at) => (
            <StepFields key={at} row={`s${at}`} no={at + 1} step={null} sent={sent} />
          ))}
          <Button type="submit" name="intent" value="steps">
            {t('workflows.steps.save')}
          </Button>
        </Form>
      </details>
    </section>
  )
}

function StepFields({
  row,
  no,
  step,
  sent,
}: {
  row: string
  no: number
  step: Step | null
  sent: Record<string, string> | null
}) {
  const t = useWords()
  const value = (name: 'what' | 'who' | 'system' | 'tool' | 'approver') =>
    (sent ? sent[`${row}.${name}`] : step?.[name]) ?? ''
  return (
    <fieldset className="field-grid">
      <legend>{step ? t('workflows.steps.step', { n: no }) : t('workflows.steps.new')}</legend>
      <input type="hidden" name="row" value={row} />
      {step && <input type="hidden" name={`${row}.id`} value={step.id} />}
      <TextInput
        name={`${row}.no`}
        label={t('workflows.steps.no')}
        inputMode="decimal"
        defaultValue={sent?.[`${row}.no`] ?? String(no)}
      />
      <TextInput
        className="wide"
        name={`${row}.what`}
        label={t('workflows.steps.what')}
        defaultValue={value('what')}
        maxLength={400}
      />
      <TextInput name={`${row}.who`} label={t('workflows.steps.who')} defaultValue={value('who')} maxLength={160} />
      <TextInput
        name={`${row}.system`}
        label={t('workflows.steps.system')}
        defaultValue={value('system')}
        maxLength={160}
      />
      <TextInput name={`${row}.tool`} label={t('workflows.steps.tool')} defaultValue={value('tool')} maxLength={160} />
      <label className="check">
        <input
          type="checkbox"
          name={`${row}.ai`}
          defaultChecked={sent ? `${row}.ai` in sent : (step?.usesAi ?? false)}
        />
        {t('workflows.steps.ai')}
      </label>
      <TextInput
        name={`${row}.approver`}
        label={t('workflows.steps.approver')}
        defaultValue={value('approver')}
        maxLength={160}
      />
    </fieldset>
  )
}
