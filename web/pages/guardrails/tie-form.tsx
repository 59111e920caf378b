import '#words/parts/guardrails.ts'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Map = components['schemas']['GuardrailFrameworkMap']

/** Every part of every framework as a tick; what is ticked when it is saved are the ties, and nothing else. */
export function TieForm({
  chosen,
  name,
  frameworks,
}: {
  chosen: Map['subjects'][number]
  name: string
  frameworks: Map['frameworks']
}) {
  const t = useWords()
  const isTied = (tied: Map['frameworks'][number]['items'][number]['tied']) =>
    tied.some(({ subjectKind, subject }) => subjectKind === chosen.subjectKind && subject === chosen.subject)
  return (
    <Form method="post" className="stack" preventScrollReset>
      <input type="hidden" name="kind" value={chosen.subjectKind} />
      <input type="hidden" name="subject" value={chosen.subject} />
      <h3>{t('guardrails.frameworks.tie.of', { what: name })}</h3>
      {frameworks.map((framework) => (
        <fieldset key={framework.key} className="guard-choice">
          <legend>{framework.name}</legend>
          {framework.items.map((item) => (
            <label key={item.id} className="guard-tick">
              <input
                type="checkbox"
                name="tie"
                value={`${framework.key}/${item.id}`}
                defaultChecked={isTied(item.tied)}
              />
              <span>
                <strong>{item.id}</strong> {item.says}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <Button type="submit">{t('guardrails.frameworks.tie.save')}</Button>
      </div>
    </Form>
  )
}
