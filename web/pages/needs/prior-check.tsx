import '#words/parts/needs.ts'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import type { Key } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { agreementText } from './prior-says.ts'

type Checked = components['schemas']['PriorImport']

/** The dry run of an upload: what was recognised, what would come in, what stays out and why. */
export function PriorCheck({ checked, replaces }: { checked: Checked; replaces: boolean }) {
  const t = useWords()
  const { counts, bad } = checked
  return (
    <section className="sheet stack-tight" aria-labelledby="check">
      <h2 id="check">{t('needs.prior.checked', { source: t(`needs.prior.source.${checked.source}`) })}</h2>
      <ul>
        {checked.files.map(({ name, kind, rows }) => (
          <li key={name}>{t('needs.prior.file', { name, kind, rows })}</li>
        ))}
      </ul>
      {checked.missing.length > 0 && (
        <p className="notice notice-warm">
          {t('problem.priors/files-missing', { missing: checked.missing.join(', ') })}
        </p>
      )}
      {counts && <p>{t('needs.prior.counts', counts)}</p>}
      {checked.published && <p>{t('needs.prior.published', checked.published)}</p>}
      {checked.agreement && <p>{agreementText(t, checked.agreement)}</p>}
      {bad.length > 0 && (
        <details>
          <summary>{t('needs.prior.bad.title')}</summary>
          {counts && counts.bad > bad.length && <p className="quiet">{t('needs.prior.bad.more', { n: bad.length })}</p>}
          <ul>
            {bad.map(({ file, row, reason, value }) => (
              <li key={`${file} ${row}`}>
                {t(`needs.prior.bad.${reason.replaceAll(' ', '-')}` as Key, { file, row, value })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {counts && counts.good > 0 && (
        <Form method="post" action="/needs/priors">
          <Button type="submit" name="apply" value={checked.id}>
            {t(replaces ? 'needs.prior.replace' : 'needs.prior.apply', { good: counts.good })}
          </Button>
        </Form>
      )}
    </section>
  )
}
