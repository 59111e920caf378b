import '#words/parts/guardrails.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { Diff } from './diff.tsx'

/** Cards that rest on words which the newest version no longer has; each is decided by a person. */
export function PolicyAdrift({
  adrift,
  mayEdit,
}: {
  adrift: components['schemas']['GuardrailPolicyDetail']['adrift']
  mayEdit: boolean
}) {
  const t = useWords()
  if (adrift.length === 0) return null
  return (
    <section className="notice notice-warm stack" aria-labelledby="adrift">
      <div>
        <h2 id="adrift">{t('guardrails.policy.adrift')}</h2>
        <p style={{ margin: 0 }}>{t('guardrails.policy.adrift.lede', { n: adrift.length })}</p>
      </div>
      <ul className="guard-plain">
        {adrift.map(({ cardId, says, now, pieces, paragraphId }) => (
          <li key={cardId} className="sheet stack-tight">
            <p style={{ margin: 0 }}>
              <Link to={`/guardrails/cards/${cardId}`}>{says}</Link>{' '}
              <span className="tag tag-warm">{t(`guardrails.policy.adrift.${now}`)}</span>
            </p>
            <Diff pieces={pieces} />
            {mayEdit && (
              <div className="row-end">
                {paragraphId && (
                  <Form method="post" className="row-end">
                    <input type="hidden" name="card" value={cardId} />
                    <input type="hidden" name="paragraph" value={paragraphId} />
                    <TextInput name="why" label={t('guardrails.policy.adrift.why')} required maxLength={600} />
                    <Button type="submit" name="intent" value="keep" variant="default">
                      {t('guardrails.policy.adrift.keep')}
                    </Button>
                  </Form>
                )}
                <Link to={`/guardrails/cards/${cardId}#change`}>{t('guardrails.policy.adrift.change')}</Link>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
