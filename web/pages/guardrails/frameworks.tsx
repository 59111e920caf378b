import '#words/parts/guardrails.ts'
import { Button, NativeSelect } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { type Say, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/frameworks'
import { GuardNav } from './guard-nav.tsx'
import { TieForm } from './tie-form.tsx'

type Map = components['schemas']['GuardrailFrameworkMap']
type Framework = Map['frameworks'][number]

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.frameworks.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const map = await need(apiOf(context).GET('/guardrails/frameworks'))
  const asked = new URL(request.url).searchParams
  // A choice without scripts is one field: "card/<id>".
  const [kind, ...rest] = (asked.get('of') ?? `${asked.get('kind') ?? ''}/${asked.get('subject') ?? ''}`).split('/')
  const chosen = map.subjects.find(({ subjectKind, subject }) => subjectKind === kind && subject === rest.join('/'))
  return { map, chosen: chosen ?? null, saved: asked.has('saved') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const kind = String(form.get('kind')) as 'card'
  const subject = String(form.get('subject'))
  const ties = form.getAll('tie').map((value) => {
    const [framework = '', ...item] = String(value).split('/')
    return { framework, item: item.join('/') }
  })
  const done = await attempt(
    apiOf(context).PUT('/guardrails/ties', { params: { query: { kind, subject } }, body: { ties } }),
  )
  const of = new URLSearchParams({ of: `${kind}/${subject}`, saved: '1' })
  if (done.ok) throw redirect(`/guardrails/frameworks?${of}#tie`)
  return data({ problem: done.problem }, { status: done.response.status })
}

/** The words of a card or an output; a control has a name of ours. */
export function subjectName(
  t: Say,
  { subjectKind, subject, says }: { subjectKind: string; subject: string; says: string },
): string {
  return subjectKind === 'control' ? t(`guardrails.control.${subject as 'training'}`) : says
}

const UNITS: Record<string, string> = {
  'clause or control group': 'clause',
  'principle or recommendation': 'recommendation',
}

export default function Frameworks({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const mayEdit = useMe().permissions.includes('guardrails/edit')
  const { map, chosen, saved } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.frameworks.title')}</h1>
      <GuardNav here="frameworks" />
      <p className="lede">{t('guardrails.frameworks.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      <p className="row between" style={{ margin: 0 }}>
        <span className="quiet small">{t('guardrails.frameworks.ours')}</span>
        <a href="/api/v1/guardrails/frameworks.csv" download>
          {t('guardrails.frameworks.export')}
        </a>
      </p>
      {map.frameworks.map((framework) => (
        <One key={framework.key} framework={framework} />
      ))}
      {mayEdit && (
        <section className="sheet stack" id="tie">
          <div>
            <h2>{t('guardrails.frameworks.tie')}</h2>
            <p style={{ margin: 0 }}>{t('guardrails.frameworks.tie.lede')}</p>
          </div>
          {saved && (
            <p role="status" className="notice">
              {t('guardrails.saved')}
            </p>
          )}
          <Form method="get" action="/guardrails/frameworks#tie" className="row-end">
            <NativeSelect
              name="of"
              label={t('guardrails.frameworks.tie.subject')}
              defaultValue={chosen ? `${chosen.subjectKind}/${chosen.subject}` : undefined}
              key={chosen?.subject}
              style={{ maxWidth: '100%' }}
              data={(['control', 'card', 'output rule'] as const).flatMap((kind) => {
                const items = map.subjects
                  .filter(({ subjectKind }) => subjectKind === kind)
                  .map((one) => ({
                    value: `${kind}/${one.subject}`,
                    label: `${subjectName(t, one).slice(0, 90)} (${t('guardrails.frameworks.tie.count', { n: one.ties })})`,
                  }))
                return items.length ? [{ group: t(`guardrails.frameworks.kind.${kind}`), items }] : []
              })}
            />
            <Button type="submit" variant="default">
              {t('guardrails.frameworks.tie.choose')}
            </Button>
          </Form>
          {chosen && (
            <TieForm key={chosen.subject} chosen={chosen} name={subjectName(t, chosen)} frameworks={map.frameworks} />
          )}
        </section>
      )}
    </div>
  )
}

function One({ framework }: { framework: Framework }) {
  const t = useWords()
  const { covered, unit } = framework
  return (
    <section className="sheet stack-tight" aria-labelledby={framework.key}>
      <h2 id={framework.key}>{framework.name}</h2>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('guardrails.frameworks.edition', { publisher: framework.publisher, edition: framework.edition })}{' '}
        <a href={framework.source} rel="noreferrer">
          {t('guardrails.frameworks.source')}
        </a>
      </p>
      <p style={{ margin: 0 }}>
        <strong>
          {t('guardrails.frameworks.covered', { n: covered.withAny, all: covered.items, unit: UNITS[unit] ?? unit })}
        </strong>
        <br />
        <span className="quiet">
          {t('guardrails.frameworks.covered.cards', { n: covered.withCards })} ·{' '}
          {t('guardrails.frameworks.covered.controls', { n: covered.withControls })}
        </span>
      </p>
      <details>
        <summary>{t('guardrails.frameworks.items', { n: framework.items.length })}</summary>
        <Scroll label={framework.name}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('guardrails.frameworks.item')}</th>
                <th scope="col">{t('guardrails.frameworks.says')}</th>
                <th scope="col">{t('guardrails.frameworks.tied')}</th>
              </tr>
            </thead>
            <tbody>
              {framework.items.map((item) => (
                <tr key={item.id}>
                  <th scope="row" style={{ whiteSpace: 'nowrap' }}>
                    {item.id}
                    <br />
                    <span className="quiet small" style={{ fontWeight: 400 }}>
                      {item.part}
                    </span>
                  </th>
                  <td>{item.says}</td>
                  <td>
                    {item.tied.length === 0 ? (
                      <span className="quiet">{t('guardrails.frameworks.tied.none')}</span>
                    ) : (
                      <ul className="guard-plain">
                        {item.tied.map((one) => (
                          <li key={`${one.subjectKind} ${one.subject}`}>{subjectName(t, one)}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </section>
  )
}
