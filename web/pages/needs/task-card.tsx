import '#words/parts/needs.ts'
import { Button, Textarea, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { BothViews, type Task, useRatio, useShown } from './both-views.tsx'
import { figure } from './figures.ts'
import { flagText } from './flag-says.ts'
import { PriorLine } from './prior-line.tsx'

type Props = { task: Task; number: number; smallest: number; mayEdit: boolean; role: string; isOpen: boolean }

/** One task with what both views say of it, what they differ in, and what was decided. */
export function TaskCard(props: Props) {
  const t = useWords()
  const { task, number, smallest, mayEdit } = props
  const isGate = task.flags.some((flag) => flag.isGate && flag.isOpen)
  const edge = isGate ? ' task-card-gate' : task.open > 0 ? ' task-card-open' : ''
  return (
    <article className={`sheet task-card${edge}`} id={task.id} aria-labelledby={`${task.id}-title`}>
      <header className="stack-tight">
        <h3 id={`${task.id}-title`}>
          {number}. {task.statement}
        </h3>
        <p className="small quiet">
          {t('needs.task.rated', { employees: task.rated.employees, managers: task.rated.managers })}
          {task.namedBy && ` · ${t('needs.task.named-by', { view: task.namedBy })}`}
          {task.splitFrom && ` · ${t('needs.task.split-from', { statement: task.splitFrom })}`}
        </p>
      </header>
      <Flags task={task} />
      <Headline task={task} smallest={smallest} />
      <Decided task={task} mayEdit={mayEdit} />
      {mayEdit && task.open > 0 && <Resolve task={task} isOpen={props.isOpen} />}
      <details>
        <summary>{t('needs.task.more')}</summary>
        <div className="stack-tight">
          <BothViews task={task} smallest={smallest} />
          <p className="small quiet">{t('needs.task.agreement.what')}</p>
          <StopRule task={task} />
          <Published task={task} mayEdit={mayEdit} role={props.role} />
        </div>
      </details>
      {mayEdit && <EditTask task={task} />}
    </article>
  )
}

function Flags({ task }: { task: Task }) {
  const t = useWords()
  if (task.isMeasuredAgain)
    return (
      <p>
        <span className="tag tag-warm">{t('needs.flag.open')}</span> {t('needs.flag.measured again')}
      </p>
    )
  if (task.flags.length === 0)
    return (
      <p className="small quiet">
        {t(task.rated.employees > 0 && task.rated.managers > 0 ? 'needs.flags.none' : 'needs.flags.not-yet')}
      </p>
    )
  return (
    <ul className="flag-list" aria-label={t('needs.flags')}>
      {task.flags.map((flag) => (
        <li key={flag.kind}>
          <span className={`tag ${flag.isOpen ? (flag.isGate ? 'tag-red' : 'tag-warm') : 'tag-good'}`}>
            {t(flag.isOpen ? 'needs.flag.open' : 'needs.flag.settled')}
          </span>
          <span>
            {flagText(t, flag)}
            {flag.isGate && flag.isOpen && <span className="quiet"> · {t('needs.flag.gate')}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Times and minutes, the two figures that hours are made of. */
function Headline({ task, smallest }: { task: Task; smallest: number }) {
  const t = useWords()
  const shown = useShown(smallest)
  const ratio = useRatio()
  if (task.rated.employees === 0 && task.rated.managers === 0) return null
  const manager = (item: 'frequency' | 'minutes') => {
    if (!task.managers) return t('needs.shown.nobody')
    if (task.managers.saysNever) return t('needs.task.never.short')
    return task.managers[item] === null ? t('needs.shown.cannot-say') : figure(task.managers[item])
  }
  return (
    <dl className="both-views">
      {(['frequency', 'minutes'] as const).map((item) => (
        <div key={item}>
          <dt>
            {t(`needs.field.${item}`)}, {t(`needs.unit.${item}`)}
          </dt>
          <dd>
            {t('needs.task.employees')}: {shown(task.employees[item])}
          </dd>
          <dd>
            {t('needs.task.managers')}: {manager(item)}
          </dd>
          {task.ratios[item] && (
            <dd className="quiet">
              {t('needs.task.ratio')}: {ratio(task.ratios[item])}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Decided({ task, mayEdit }: { task: Task; mayEdit: boolean }) {
  const t = useWords()
  const zone = useZone()
  const said = (one: NonNullable<Task['resolution']>) =>
    t('needs.resolution.by', {
      what: t(`needs.resolution.${one.kind}`),
      reason: one.reason,
      by: one.by ?? t('needs.who.left'),
      at: momentText(one.at, zone),
    })
  return (
    <>
      {task.resolution && (
        <div className="notice">
          <p>{said(task.resolution)}</p>
          {mayEdit && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="task" value={task.id} />
              <Button type="submit" name="intent" value="unresolve" variant="subtle" size="compact-sm">
                {t('needs.resolve.undo')}
              </Button>
            </Form>
          )}
        </div>
      )}
      {task.earlier.length > 0 && (
        <details>
          <summary className="small">{t('needs.resolution.earlier')}</summary>
          <ul className="lines small">
            {task.earlier.map((one) => (
              <li key={one.id}>{said(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Resolve({ task, isOpen }: { task: Task; isOpen: boolean }) {
  const t = useWords()
  return (
    <details open={isOpen}>
      <summary>
        <strong>{t('needs.resolve')}</strong>
      </summary>
      <Form method="post" className="form-column" preventScrollReset>
        <p className="small quiet">{t('needs.resolve.what')}</p>
        <input type="hidden" name="task" value={task.id} />
        <fieldset className="plain-set">
          <legend>{t('needs.resolve.kind')}</legend>
          {(['accept employee', 'accept manager', 're-measure'] as const).map((kind) => (
            <label key={kind} className="choice-row">
              <input type="radio" name="kind" value={kind} required />
              <span>{t(`needs.resolution.${kind}`)}</span>
            </label>
          ))}
        </fieldset>
        <Textarea
          name="reason"
          label={t('needs.resolve.reason')}
          description={t('needs.resolve.reason.help')}
          rows={2}
          required
          minLength={3}
          maxLength={600}
        />
        <div>
          <Button type="submit" name="intent" value="resolve">
            {t('needs.resolve.button')}
          </Button>
        </div>
      </Form>
    </details>
  )
}

function StopRule({ task: { stop } }: { task: Task }) {
  const t = useWords()
  if (stop.kind !== 'split' && stop.kind !== 'stop') return null
  const values = { cost: figure(stop.cost ?? 0), limit: figure(stop.limit ?? 0) }
  return <p>{t(stop.kind === 'split' ? 'needs.stop.split' : 'needs.stop.stop', values)}</p>
}

/** The published task that somebody confirmed to be the same; without one the task carries no prior. */
function Published({ task, mayEdit, role }: { task: Task; mayEdit: boolean; role: string }) {
  const t = useWords()
  if (!task.prior)
    return mayEdit ? (
      <p>
        <Link to={`/needs/roles/${role}/match?task=${task.id}`}>{t('needs.match.link')}</Link>
      </p>
    ) : null
  return (
    <div className="notice stack-tight">
      <p className="small quiet">{t('needs.match.confirmed')}</p>
      <PriorLine prior={task.prior} />
      {mayEdit && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="task" value={task.id} />
          <Button type="submit" name="intent" value="unmatch" variant="subtle" size="compact-sm">
            {t('needs.match.drop')}
          </Button>
        </Form>
      )}
    </div>
  )
}

function EditTask({ task }: { task: Task }) {
  const t = useWords()
  return (
    <details>
      <summary className="small">
        {t('needs.task.edit')}
        {task.hints.length > 0 && <span className="quiet"> · {t('needs.hint')}</span>}
      </summary>
      <div className="stack">
        <Form method="post" className="form-column" preventScrollReset>
          <input type="hidden" name="task" value={task.id} />
          {task.hints.length > 0 && (
            <ul className="lines small">
              {task.hints.map((hint) => (
                <li key={hint.kind}>{t(`needs.hint.${hint.kind}`, { word: hint.word, words: hint.words })}</li>
              ))}
            </ul>
          )}
          <TextInput
            name="statement"
            label={t('needs.task.statement')}
            description={t('needs.task.edit.help')}
            defaultValue={task.statement}
            required
            minLength={3}
            maxLength={300}
          />
          <div className="row">
            <Button type="submit" name="intent" value="change" variant="default">
              {t('needs.task.save')}
            </Button>
            <Button type="submit" name="intent" value="retire" variant="subtle" color="gray" formNoValidate>
              {t('needs.task.retire')}
            </Button>
          </div>
        </Form>
        <Form method="post" className="form-column" preventScrollReset>
          <h4 style={{ margin: 0 }}>{t('needs.task.split')}</h4>
          <p className="small quiet">{t('needs.task.split.what')}</p>
          <input type="hidden" name="task" value={task.id} />
          <Textarea name="parts" label={t('needs.task.split.parts')} rows={3} required />
          <TextInput name="reason" label={t('needs.resolve.reason')} required minLength={3} maxLength={600} />
          <div>
            <Button type="submit" name="intent" value="split" variant="default">
              {t('needs.task.split.button')}
            </Button>
          </div>
        </Form>
      </div>
    </details>
  )
}
