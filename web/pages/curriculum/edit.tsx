import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import {
  data,
  Form,
  Link,
  type ShouldRevalidateFunctionArgs,
  useFetcher,
  useNavigation,
  useSearchParams,
} from 'react-router'
import { minutesOf } from '#modules/curriculum/run-of-show.ts'
import { dateIn } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/edit'
import './curriculum.css'
import { type Edited, editUnit } from './edit-calls.server.ts'
import { EditFields } from './edit-fields.tsx'
import { LintList, Troubles } from './lint-list.tsx'
import { unitOfForm } from './unit-form.ts'
import { ShareBar } from './unit-parts.tsx'
import { unitOf } from './unit-text.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: wordsIn('en')('curriculum.edit.title', { title: loaderData?.title ?? '' }) },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { params: { path: { id: params.id } } }
  const unit = await need(api.GET('/units/{id}', path))
  const [mine, workflows, base] = await Promise.all([
    need(api.GET('/units/{id}/my-draft', path)),
    everything((cursor) =>
      need(api.GET('/workflows', { params: { query: { limit: 200, cursor, retired: 'false' } } })),
    ),
    unit.base ? need(api.GET('/units/{id}', { params: { path: { id: unit.base.id } } })) : null,
  ])
  const waiting = mine && mine.markdown !== unit.markdown ? mine : null
  const query = new URL(request.url).searchParams
  const restored = query.get('restore') === '1' ? waiting : null
  const markdown = restored?.markdown ?? unit.markdown
  const read = unitOf(markdown)
  const { findings, revision } = unit
  return {
    id: unit.id,
    title: unit.title,
    programme: unit.programmeId && { id: unit.programmeId, title: unit.programmeTitle ?? '' },
    state: unit.state,
    waiting: restored ? null : waiting && { savedAt: waiting.savedAt, basedOn: waiting.basedOn },
    isRestored: restored !== null,
    revision: restored ? restored.basedOn : revision,
    markdown,
    unit: read,
    view: query.get('view') === 'file' || !read ? ('file' as const) : ('form' as const),
    saved: query.get('saved') === '1',
    findings,
    choices: { workflows: workflows.map(({ key, name }) => ({ key, name })), tasks: unit.tasks },
    base: base && unit.base && { ...unit.base, blocks: unitOf(base.resolved)?.blocks.map(({ title }) => title) ?? [] },
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const done = await editUnit({ api: apiOf(context), attempt, need }, params.id, await request.formData())
  return done.problem ? data(done, { status: done.problem.status }) : done
}

const WAIT_MS = 900

/** A check in passing changes nothing that the page has loaded. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formData?.get('intent') === 'check' ? false : defaultShouldRevalidate
}

export default function Edit({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const isBusy = useNavigation().state === 'submitting'
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const [query] = useSearchParams()
  const typed = actionData ?? null
  const unit = typed?.unit ?? loaderData.unit
  const markdown = typed?.markdown ?? loaderData.markdown
  const revision = typed?.revision ?? loaderData.revision
  // A check belongs to the text that it was made of: what was saved or changed by a button since has its own.
  const fetcher = useFetcher<Edited>({ key: `check ${loaderData.id} ${revision} ${typed?.markdown ?? ''}` })
  const [minutes, setMinutes] = useState(unit && minutesOf(unit.blocks, unit.assignment))
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => setMinutes(unit && minutesOf(unit.blocks, unit.assignment)), [unit])

  /** While somebody types: the sums at once, the lint and the kept draft when they pause. */
  function onInput() {
    const sent = new FormData(form.current!)
    if (unit && !sent.has('file')) {
      const now = unitOfForm(sent, unit)
      setMinutes(minutesOf(now.blocks, now.assignment))
    }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const body = new FormData(form.current!)
      body.set('intent', 'check')
      fetcher.submit(body, { method: 'post' })
    }, WAIT_MS)
  }

  const checked = fetcher.data?.checked ?? typed?.checked ?? null
  const findings = checked?.findings ?? loaderData.findings
  const isFile = loaderData.view === 'file'
  return (
    <div className="stack curriculum">
      <p className="small">
        {loaderData.programme && (
          <>
            <Link to={`/curriculum/programmes/${loaderData.programme.id}`}>{loaderData.programme.title}</Link>
            {' › '}
          </>
        )}
        <Link to={`/curriculum/units/${loaderData.id}`}>{loaderData.title}</Link>
      </p>
      <header className="row between">
        <h1>{t('curriculum.edit')}</h1>
        <nav className="row curriculum-nav" aria-label={t('curriculum.edit')}>
          {loaderData.unit && (
            <Link to={isFile ? '?' : '?view=file'}>
              {t(isFile ? 'curriculum.edit.as-form' : 'curriculum.edit.as-file')}
            </Link>
          )}
        </nav>
      </header>
      {loaderData.state === 'approved' && <p className="notice">{t('curriculum.edit.approved')}</p>}
      {loaderData.waiting && !typed && (
        <div className="notice notice-warm row between">
          <span>{t('curriculum.edit.waiting', { day: dateIn(loaderData.waiting.savedAt, zone) })}</span>
          <span className="row">
            <Link to="?restore=1">{t('curriculum.edit.restore')}</Link>
            <Form method="post">
              <Button type="submit" name="intent" value="discard" variant="subtle" size="xs" color="gray">
                {t('curriculum.edit.discard')}
              </Button>
            </Form>
          </span>
        </div>
      )}
      {loaderData.isRestored && !typed && <p className="notice">{t('curriculum.edit.restored')}</p>}
      {loaderData.saved && !typed && (
        <p role="status" className="notice">
          {t('curriculum.edit.saved')}
        </p>
      )}
      <ProblemNotice problem={typed?.problem} />
      {typed?.kind === 'meanwhile' && typed.theirs !== null && (
        <Meanwhile theirs={typed.theirs} yours={typed.markdown} />
      )}
      <div className="editor">
        <Form
          method="post"
          ref={form}
          onInput={onInput}
          onSubmit={() => clearTimeout(timer.current)}
          key={`${typed ? JSON.stringify(typed.unit) : revision} ${query}`}
          className="stack"
        >
          <input type="hidden" name="revision" value={revision} />
          {isFile || !unit ? (
            <label className="field">
              {t('curriculum.edit.file')}
              <span className="help">{t('curriculum.edit.file.help')}</span>
              <textarea name="file" className="file" rows={36} defaultValue={markdown} spellCheck={false} />
            </label>
          ) : (
            <>
              <input type="hidden" name="before" value={JSON.stringify(unit)} />
              <EditFields unit={unit} choices={loaderData.choices} baseBlocks={loaderData.base?.blocks ?? null} />
            </>
          )}
          <div className="row savebar">
            <Button type="submit" name="intent" value="save" loading={isBusy}>
              {t(typed?.kind === 'meanwhile' ? 'curriculum.edit.save-mine' : 'curriculum.save')}
            </Button>
            <Button type="submit" name="intent" value="check" variant="default" formNoValidate>
              {t('curriculum.edit.check')}
            </Button>
            <span className="quiet small" role="status">
              {fetcher.state !== 'idle' ? t('curriculum.edit.checking') : fetcher.data ? t('curriculum.edit.kept') : ''}
            </span>
          </div>
        </Form>
        <aside className="sheet stack-tight" aria-label={t('curriculum.lint')}>
          <h2>{t('curriculum.lint')}</h2>
          {minutes && (
            <>
              <p>{t('curriculum.session.minutes', { minutes: minutes.session })}</p>
              <ShareBar instructor={minutes.instructor} practice={minutes.practice} />
            </>
          )}
          {checked && checked.errors.length > 0 ? (
            <Troubles errors={checked.errors} />
          ) : (
            <LintList findings={findings} at={({ scope }) => (isFile || !scope.field ? null : `#${scope.field}`)} />
          )}
        </aside>
      </div>
    </div>
  )
}

/** Both texts, side by side: what is saved here, and what the reader wrote. */
function Meanwhile({ theirs, yours }: { theirs: string; yours: string }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight">
      <h2>{t('curriculum.meanwhile')}</h2>
      <p>{t('curriculum.meanwhile.help')}</p>
      <div className="pair">
        {(
          [
            ['theirs', theirs],
            ['yours', yours],
          ] as const
        ).map(([whose, text]) => (
          <label key={whose} className="field">
            {t(`curriculum.meanwhile.${whose}`)}
            <textarea className="file" rows={14} readOnly defaultValue={text} />
          </label>
        ))}
      </div>
    </section>
  )
}
