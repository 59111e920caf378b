import '#words/parts/needs.ts'
import { Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { agreementText, figure } from './prior-says.ts'

type Found = components['schemas']['PriorSuggestions']

/** A job title or a task in own words, and the nearest published ones, each with what its figure is. */
export function PriorTry({ found, title, statement }: { found: Found | null; title: string; statement: string }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight" aria-labelledby="try">
      <h2 id="try">{t('needs.prior.try')}</h2>
      <p>{t('needs.prior.try.help')}</p>
      <Form method="get" action="#try" className="row">
        <TextInput name="title" label={t('needs.prior.try.job')} defaultValue={title} maxLength={160} />
        <TextInput name="statement" label={t('needs.prior.try.statement')} defaultValue={statement} maxLength={300} />
        <Button type="submit" variant="default" style={{ alignSelf: 'end' }}>
          {t('needs.prior.try.go')}
        </Button>
      </Form>
      {found && found.tasks.length === 0 && found.occupations.length === 0 && (
        <p role="status">{t('needs.prior.try.none')}</p>
      )}
      {found && found.tasks.length > 0 && <Tasks found={found} />}
      {found && found.occupations.length > 0 && <Occupations found={found} />}
    </section>
  )
}

function Tasks({ found }: { found: Found }) {
  const t = useWords()
  return (
    <>
      <h3>{t('needs.prior.try.tasks')}</h3>
      <Scroll label={t('needs.prior.try.tasks')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('needs.prior.task')}</th>
              <th scope="col">{t('needs.prior.prior')}</th>
              <th scope="col">{t('needs.prior.from')}</th>
            </tr>
          </thead>
          <tbody>
            {found.tasks.map((task) => (
              <tr key={task.id}>
                <th scope="row" style={{ fontWeight: 400 }}>
                  {task.statement}
                  <span className="quiet small" style={{ display: 'block' }}>
                    {task.occupation.title} · {task.occupation.code}
                    {task.kind && ` · ${t(`needs.prior.${task.kind}`)}`}
                  </span>
                </th>
                <td>
                  {task.prior === null
                    ? t('needs.prior.unknown')
                    : task.labels
                      ? t('needs.prior.labels', { value: figure(task.prior), ...task.labels })
                      : figure(task.prior)}
                </td>
                <td>
                  {task.from.map(({ source, edition, credit }) => (
                    <span key={source} className="small" style={{ display: 'block' }}>
                      {t(`needs.prior.source.${source}`)}, {edition} ({credit.licence})
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet small">
        {t('needs.prior.confirm')} {found.agreement && agreementText(t, found.agreement)}
      </p>
    </>
  )
}

function Occupations({ found }: { found: Found }) {
  const t = useWords()
  const shown = (value: number | null) => (value === null ? t('needs.prior.unknown') : figure(value))
  return (
    <>
      <h3>{t('needs.prior.try.occupations')}</h3>
      <Scroll label={t('needs.prior.try.occupations')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('needs.prior.occupation')}</th>
              <th scope="col">{t('needs.prior.code')}</th>
              <th scope="col">{t('needs.prior.exposure')}</th>
              <th scope="col">{t('needs.prior.applicability')}</th>
              <th scope="col">{t('needs.prior.mean')}</th>
            </tr>
          </thead>
          <tbody>
            {found.occupations.map((one) => (
              <tr key={`${one.scheme} ${one.code}`}>
                <th scope="row">{one.title}</th>
                <td>{one.code}</td>
                <td>
                  {one.exposure
                    ? t('needs.prior.exposure.both', {
                        human: figure(one.exposure.human.beta),
                        gpt4: figure(one.exposure.gpt4.beta),
                      })
                    : shown(null)}
                </td>
                <td>{shown(one.applicability)}</td>
                <td>{shown(one.meanScore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
