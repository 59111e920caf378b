import '#words/parts/guardrails.ts'
import { Button, Textarea, TextInput } from '@mantine/core'
import { Link } from 'react-router'
import type { components } from '../../api.d.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

/** What a change of the matrix concerns, with its reason still to be given. Stands inside the form of the matrix. */
export function MatrixPreview({
  preview,
  reason,
  until,
}: {
  preview: components['schemas']['GuardrailDataRulesPreview']
  reason: string
  until: string
}) {
  const t = useWords()
  const mayApprove = useMe().permissions.includes('risks/approve')
  const couldOpen = preview.changes.some(({ gate }) => gate === 'could open')
  return (
    <section className="notice stack-tight" aria-labelledby="changes">
      <h2 id="changes">{t('guardrails.tools.preview', { n: preview.changes.length })}</h2>
      <ul className="guard-plain">
        {preview.changes.map((change) => (
          <li key={`${change.toolId} ${change.dataClass}`}>
            <strong>
              {t('guardrails.tools.preview.from', {
                tool: change.tool,
                data: t(`guardrails.data.${change.dataClass}`),
                before: t(change.before ? `guardrails.verdict.${change.before}` : 'guardrails.verdict.none'),
                after: t(`guardrails.verdict.${change.after}`),
              })}
            </strong>{' '}
            {change.isStricter && <span className="tag tag-warm">{t('guardrails.tools.preview.stricter')}</span>}
            <br />
            {change.workflows.length
              ? t('guardrails.tools.preview.workflows', { names: change.workflows.map(({ name }) => name).join(', ') })
              : t('guardrails.tools.preview.workflows.none')}
            {change.gate && (
              <>
                <br />
                {t(`guardrails.tools.preview.gate.${change.gate}`)}
              </>
            )}
            {change.openRequests > 0 && (
              <>
                <br />
                {t('guardrails.tools.preview.requests', { n: change.openRequests })}
              </>
            )}
            {change.cards.length > 0 && (
              <details>
                <summary>{t('guardrails.tools.preview.cards')}</summary>
                <ul>
                  {change.cards.map(({ id, says }) => (
                    <li key={id}>
                      <Link to={`/guardrails/cards/${id}`}>{says}</Link>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <div className="guard-form">
        <Textarea
          name="reason"
          label={t('guardrails.tools.reason')}
          description={t('guardrails.tools.reason.help')}
          defaultValue={reason}
          minLength={3}
          maxLength={1000}
          rows={2}
        />
        {couldOpen &&
          (mayApprove ? (
            <TextInput
              type="date"
              name="until"
              label={t('guardrails.tools.until')}
              description={t('guardrails.tools.until.help')}
              defaultValue={until}
            />
          ) : (
            <p className="quiet small">{t('guardrails.tools.until.other')}</p>
          ))}
        <div>
          <Button type="submit" name="intent" value="decide">
            {t('guardrails.tools.decide', { n: preview.changes.length })}
          </Button>
        </div>
      </div>
    </section>
  )
}
