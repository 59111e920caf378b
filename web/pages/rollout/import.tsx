import '#words/parts/rollout.ts'
import { Button, FileInput } from '@mantine/core'
import { data, Form, Link, useNavigation } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/import'
import './map.css'
import { RolloutNav } from './rollout-nav.tsx'
import { sayField, sayReason } from './say.ts'

type Entry = components['schemas']['RolloutImportEntry']
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('rollout.import.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  await need(apiOf(context).GET('/rollout-map'))
  return null
}

/** The file travels with the form between check and import, so that nothing half-read is kept on the server. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const file = form.get('file')
  const fileName = file instanceof File ? file.name : String(form.get('fileName') ?? '')
  const text = file instanceof File ? await file.text() : String(form.get('text') ?? '')
  const dryRun = form.get('intent') !== 'apply'
  if (fileName === '')
    return data({ problem: { title: 'upload/missing' }, answer: null, fileName, text: '' }, { status: 422 })
  const done = await attempt(apiOf(context).POST('/rollout-imports', { body: { fileName, text, dryRun } }))
  if (!done.ok)
    return data({ problem: done.problem, answer: null, fileName, text: '' }, { status: done.response.status })
  return { problem: null, answer: done.answer, fileName, text: dryRun ? text : '' }
}

export default function ImportRollout({ actionData }: Route.ComponentProps) {
  const t = useWords()
  const isBusy = useNavigation().state === 'submitting'
  const answer = actionData?.answer
  return (
    <div className="stack rollout">
      <header className="row between">
        <h1>{t('rollout.import.title')}</h1>
        <RolloutNav here="import" />
      </header>
      <p className="lede">{t('rollout.import.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {answer?.applied ? (
        <Applied counts={answer.counts} />
      ) : (
        answer && <Checked answer={answer} fileName={actionData.fileName} text={actionData.text} isBusy={isBusy} />
      )}
      <Form method="post" encType="multipart/form-data" className="sheet form-column">
        <FileInput
          name="file"
          label={t('rollout.import.file')}
          description={t('rollout.import.file.help')}
          accept=".yaml,.yml,.json,.csv,.tsv,.txt"
          required
        />
        <div>
          <Button type="submit" name="intent" value="check" variant={answer ? 'default' : 'filled'} loading={isBusy}>
            {t('rollout.import.check')}
          </Button>
        </div>
      </Form>
      {answer && <Entries entries={answer.entries} isApplied={answer.applied} />}
    </div>
  )
}

type Answer = components['schemas']['RolloutImport']

function Applied({ counts }: { counts: Answer['counts'] }) {
  const t = useWords()
  return (
    <p role="status" className="notice">
      {t('rollout.import.applied', { fresh: counts.new, changed: counts.changed, bad: counts.bad })}{' '}
      <Link to="/map">{t('rollout.import.to-map')}</Link>
    </p>
  )
}

function Checked({
  answer,
  fileName,
  text,
  isBusy,
}: {
  answer: Answer
  fileName: string
  text: string
  isBusy: boolean
}) {
  const t = useWords()
  const { counts, entries } = answer
  const goesIn = counts.new + counts.changed
  const moves = entries.filter(
    (entry) =>
      entry.part === 'go-live' && entry.verdict === 'changed' && entry.changes.some(({ field }) => field === 'on'),
  ).length
  return (
    <section className="sheet stack-tight" role="status">
      <h2>{t('rollout.import.checked', { file: fileName })}</h2>
      <p>
        {t('rollout.import.counts', {
          fresh: counts.new,
          changed: counts.changed,
          unchanged: counts.unchanged,
          bad: counts.bad,
        })}
      </p>
      {moves > 0 && <p className="notice notice-warm">{t('rollout.import.moves', { n: moves })}</p>}
      {counts.bad > 0 && <p className="word-red">{t('rollout.import.apply.bad', { n: counts.bad })}</p>}
      {goesIn === 0 ? (
        <p>{t('rollout.import.nothing')}</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="fileName" value={fileName} />
          <textarea name="text" value={text} readOnly hidden />
          <Button type="submit" name="intent" value="apply" loading={isBusy}>
            {t('rollout.import.apply', { n: goesIn })}
          </Button>
        </Form>
      )}
    </section>
  )
}

const MOST_SHOWN = 300

function Entries({ entries, isApplied }: { entries: Entry[]; isApplied: boolean }) {
  const t = useWords()
  const bad = entries.filter(({ verdict }) => verdict === 'bad')
  const notes = entries.filter(({ verdict, reasons }) => verdict !== 'bad' && reasons.length > 0)
  const changed = entries.filter(({ verdict }) => verdict === 'changed')
  const fresh = entries.filter(({ verdict }) => verdict === 'new')
  const why = (entry: Entry) => (
    <ul className="move-list">
      {entry.reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>{sayReason(t, reason)}</li>
      ))}
    </ul>
  )
  const diff = (entry: Entry) => (
    <ul className="move-list">
      {entry.changes.map(({ field, before, after }) => (
        <li key={field}>
          {t('rollout.import.change', {
            field: sayField(t, field),
            before: before || t('rollout.import.empty-value'),
            after: after || t('rollout.import.empty-value'),
          })}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <Part title={t('rollout.import.bad')} entries={bad} last={t('rollout.import.why')} say={why} />
      <Part title={t('rollout.import.notes')} entries={notes} last={t('rollout.import.why')} say={why} />
      {!isApplied && (
        <Part
          title={t('rollout.import.changed')}
          entries={changed}
          last={t('rollout.import.before-after')}
          say={diff}
        />
      )}
      {!isApplied && <Part title={t('rollout.import.new')} entries={fresh} />}
    </>
  )
}

function Part({
  title,
  entries,
  last,
  say,
}: {
  title: string
  entries: Entry[]
  last?: string
  say?: (entry: Entry) => React.ReactNode
}) {
  const t = useWords()
  if (entries.length === 0) return null
  return (
    <details className="sheet" open={entries.length <= 60}>
      <summary>
        <strong>{title}</strong> <span className="quiet">({entries.length})</span>
      </summary>
      <Scroll label={title}>
        <table className="plain small">
          <thead>
            <tr>
              <th scope="col">{t('rollout.import.place')}</th>
              <th scope="col">{t('rollout.import.what')}</th>
              {last && <th scope="col">{last}</th>}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, MOST_SHOWN).map((entry) => (
              <tr key={`${entry.part} ${entry.place} ${entry.key}`}>
                <td>{entry.place}</td>
                <td>
                  {entry.part === 'file' ? (
                    ''
                  ) : (
                    <span className="quiet">{t(`rollout.import.part.${entry.part}`)} </span>
                  )}
                  {entry.name}
                </td>
                {say && <td>{say(entry)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
