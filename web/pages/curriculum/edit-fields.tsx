import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { runningTimes } from '#modules/curriculum/run-of-show.ts'
import type { Inherited, Unit } from '#modules/curriculum/unit.ts'
import type { Key } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'

export const MODES = ['instructor', 'practice', 'apart'] as const
export const PURPOSES = [
  'opening',
  'guardrails',
  'demonstration',
  'exercise',
  'discussion',
  'reflection',
  'break',
  'survey',
  'assessment',
] as const
const KINDS = ['own', 'authentic', 'generic'] as const
const DATA = ['public', 'internal', 'confidential', 'restricted', 'special category'] as const
const REFLECTED = ['tried', 'worked', 'failed', 'questions'] as const
const ROLES = ['end user', 'manager', 'hr', 'technical', 'oversight', 'any'] as const

type Choices = { workflows: { key: string; name: string }[]; tasks: { key: string; says: string; workflow: string }[] }

function Field({
  name,
  label,
  value,
  help,
  rows,
  type,
  required,
}: {
  name: string
  label: Key
  value: string | number | null
  help?: Key
  rows?: number
  type?: string
  required?: boolean
}) {
  const t = useWords()
  return (
    <label className="field" htmlFor={name}>
      {t(label)}
      {help && <span className="help">{t(help)}</span>}
      {rows ? (
        <textarea id={name} name={name} rows={rows} defaultValue={value ?? ''} />
      ) : (
        <input
          id={name}
          name={name}
          type={type ?? 'text'}
          min={type === 'number' ? 0 : undefined}
          defaultValue={value ?? ''}
          required={required}
        />
      )}
    </label>
  )
}

function Choice({
  name,
  label,
  value,
  of,
  say,
}: {
  name: string
  label: Key
  value: string
  of: readonly string[]
  say: (one: string) => string
}) {
  const t = useWords()
  return (
    <label className="field" htmlFor={name}>
      {t(label)}
      <select id={name} name={name} defaultValue={value}>
        {of.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Buttons that change rows; they post the whole form, so nothing typed is lost and no script is needed. */
function RowButtons({ list, at, of, name }: { list: string; at: number; of: number; name: string }) {
  const t = useWords()
  const button = (verb: 'up' | 'down' | 'remove') => (
    <Button
      type="submit"
      name="intent"
      value={`${verb}:${list}:${at}`}
      variant="subtle"
      size="compact-sm"
      color={verb === 'remove' ? 'gray' : undefined}
      formNoValidate
      aria-label={t(`curriculum.row.${verb}.named`, { name })}
    >
      {t(`curriculum.row.${verb}`)}
    </Button>
  )
  return (
    <div className="row">
      {at > 0 && button('up')}
      {at < of - 1 && button('down')}
      {button('remove')}
    </div>
  )
}

function Add({ list, label }: { list: string; label: Key }) {
  const t = useWords()
  return (
    <div>
      <Button type="submit" name="intent" value={`add:${list}`} variant="default" size="xs" formNoValidate>
        {t(label)}
      </Button>
    </div>
  )
}

/** A part of the form; in a variant it may be left to the shared unit. */
function Part({
  id,
  label,
  help,
  field,
  unit,
  children,
}: {
  id: string
  label: Key
  help?: Key
  field?: Inherited
  unit: Unit
  children: React.ReactNode
}) {
  const t = useWords()
  const inherited = field !== undefined && unit.inherits.includes(field)
  return (
    <fieldset className="part" id={id}>
      <legend>{t(label)}</legend>
      {help && <p className="quiet">{t(help)}</p>}
      {field && unit.variantOf && (
        <label className="tick">
          <input type="checkbox" name="inherit" value={field} defaultChecked={inherited} />
          {t('curriculum.inherit')}
        </label>
      )}
      {inherited ? <p className="quiet">{t('curriculum.inherit.help')}</p> : children}
    </fieldset>
  )
}

export function EditFields({
  unit,
  choices,
  baseBlocks,
}: {
  unit: Unit
  choices: Choices
  baseBlocks: string[] | null
}) {
  const t = useWords()
  const times = runningTimes(unit.blocks)
  const [workflow] = unit.workflows
  const tasks = choices.tasks.filter((task) => task.workflow === workflow)
  const others = choices.tasks.filter((task) => task.workflow !== workflow)
  const known = new Set(choices.tasks.map(({ key }) => key))
  return (
    <>
      <Part id="work" label="curriculum.part.work" unit={unit}>
        <Field
          name="title"
          label="curriculum.unit.title"
          help="curriculum.unit.title.help"
          value={unit.title}
          required
        />
        <div className="across">
          {unit.inherits.includes('workflows') ? (
            <label className="tick">
              <input type="checkbox" name="inherit" value="workflows" defaultChecked />
              {t('curriculum.inherit.work')}
            </label>
          ) : (
            <label className="field" htmlFor="workflows">
              {t('curriculum.work')}
              {unit.workflows.length > 1 ? (
                <textarea
                  id="workflows"
                  name="workflow"
                  rows={unit.workflows.length}
                  defaultValue={unit.workflows.join('\n')}
                />
              ) : (
                <select id="workflows" name="workflow" defaultValue={workflow ?? ''}>
                  <option value="">{t('curriculum.work.none')}</option>
                  {choices.workflows.map(({ key, name }) => (
                    <option key={key} value={key}>
                      {name}
                    </option>
                  ))}
                  {workflow && choices.workflows.every(({ key }) => key !== workflow) && (
                    <option value={workflow}>{workflow}</option>
                  )}
                </select>
              )}
            </label>
          )}
          {!unit.inherits.includes('department') && (
            <Field name="department" label="curriculum.department" value={unit.department} required />
          )}
          <Choice
            name="role"
            label="curriculum.role"
            value={unit.role}
            of={ROLES}
            say={(one) => t(`curriculum.role.${one}` as Key)}
          />
        </div>
        {unit.inherits.includes('tools') ? (
          <label className="tick">
            <input type="checkbox" name="inherit" value="tools" defaultChecked />
            {t('curriculum.inherit.tools')}
          </label>
        ) : (
          <Field
            name="tools"
            label="curriculum.tools"
            help="curriculum.tools.help"
            value={unit.tools.join('\n')}
            rows={2}
          />
        )}
        {!unit.inherits.includes('topics') && (
          <Field
            name="topics"
            label="curriculum.topics"
            help="curriculum.topics.help"
            value={unit.topics.join('\n')}
            rows={1}
          />
        )}
        {(['language', 'topics', 'department'] as const).flatMap((field) =>
          unit.inherits.includes(field) ? [<input key={field} type="hidden" name="inherit" value={field} />] : [],
        )}
      </Part>

      <Part
        id="objectives"
        label="curriculum.objectives"
        help="curriculum.objectives.help"
        field="objectives"
        unit={unit}
      >
        <input type="hidden" name="has.objectives" value="1" />
        {unit.objectives.map(({ id, does, task, metric }, at) => (
          <div key={id || at} className="entry">
            <input type="hidden" name={`objectives.${at}.id`} value={id} />
            <Field
              name={`objectives.${at}.does`}
              label="curriculum.objective.does"
              help="curriculum.objective.does.help"
              value={does}
              rows={3}
            />
            <label className="field" htmlFor={`objectives.${at}.task`}>
              {t('curriculum.objective.task')}
              <select id={`objectives.${at}.task`} name={`objectives.${at}.task`} defaultValue={task ?? ''}>
                <option value="">{t('curriculum.task.none')}</option>
                {[...tasks, ...others].map(({ key, says }) => (
                  <option key={key} value={key}>
                    {says}
                  </option>
                ))}
                {task && !known.has(task) && <option value={task}>{t('curriculum.task.unknown', { task })}</option>}
              </select>
            </label>
            <Field
              name={`objectives.${at}.metric`}
              label="curriculum.objective.metric"
              help="curriculum.objective.metric.help"
              value={metric}
            />
            <RowButtons list="objectives" at={at} of={unit.objectives.length} name={does} />
          </div>
        ))}
        <Add list="objectives" label="curriculum.objective.add" />
      </Part>

      <Part
        id="blocks"
        label="curriculum.run"
        help={unit.variantOf ? 'curriculum.run.variant' : 'curriculum.run.help'}
        unit={unit}
      >
        <input type="hidden" name="has.blocks" value="1" />
        {baseBlocks && (
          <fieldset className="entry">
            <legend>{t('curriculum.without')}</legend>
            <input type="hidden" name="has.without" value="1" />
            {baseBlocks.map((title) => (
              <label key={title} className="tick">
                <input type="checkbox" name="without" value={title} defaultChecked={unit.without.includes(title)} />
                {title}
              </label>
            ))}
          </fieldset>
        )}
        {unit.blocks.map((block, at) => (
          <div key={at} className="entry">
            <p className="quiet small">{t('curriculum.block.at', { from: times[at]!.from, to: times[at]!.to })}</p>
            <Field name={`blocks.${at}.title`} label="curriculum.block.title" value={block.title} />
            <div className="across">
              <Field name={`blocks.${at}.minutes`} label="curriculum.minutes" type="number" value={block.minutes} />
              <Choice
                name={`blocks.${at}.mode`}
                label="curriculum.block.mode"
                value={block.mode}
                of={MODES}
                say={(one) => t(`curriculum.mode.${one}` as Key)}
              />
              <Choice
                name={`blocks.${at}.purpose`}
                label="curriculum.block.purpose"
                value={block.purpose}
                of={PURPOSES}
                say={(one) => t(`curriculum.purpose.${one}` as Key)}
              />
            </div>
            <Field
              name={`blocks.${at}.text`}
              label="curriculum.block.text"
              value={block.text}
              rows={Math.min(14, Math.max(4, block.text.split('\n').length + 1))}
            />
            <RowButtons list="blocks" at={at} of={unit.blocks.length} name={block.title} />
          </div>
        ))}
        <Add list="blocks" label="curriculum.block.add" />
      </Part>

      <Part id="artifacts" label="curriculum.artifacts" help="curriculum.artifacts.help" field="artifacts" unit={unit}>
        <input type="hidden" name="has.artifacts" value="1" />
        {(unit.artifacts ?? []).map(({ bring, kind, data, prepare }, at) => (
          <div key={at} className="entry">
            <Field name={`artifacts.${at}.bring`} label="curriculum.artifact.bring" value={bring} rows={2} />
            <Choice
              name={`artifacts.${at}.kind`}
              label="curriculum.artifact.kind"
              value={kind}
              of={KINDS}
              say={(one) => t(`curriculum.artifact.${one}` as Key)}
            />
            <fieldset className="row">
              <legend className="small">{t('curriculum.artifact.data')}</legend>
              {DATA.map((one) => (
                <label key={one} className="tick">
                  <input
                    type="checkbox"
                    name={`artifacts.${at}.data`}
                    value={one}
                    defaultChecked={data.includes(one)}
                  />
                  {t(`curriculum.data.${one}`)}
                </label>
              ))}
            </fieldset>
            <Field name={`artifacts.${at}.prepare`} label="curriculum.artifact.prepare" value={prepare} rows={2} />
            <RowButtons list="artifacts" at={at} of={unit.artifacts!.length} name={bring} />
          </div>
        ))}
        <Add list="artifacts" label="curriculum.artifact.add" />
      </Part>

      <Part
        id="guardrails"
        label="curriculum.guardrails"
        help="curriculum.guardrails.help"
        field="guardrails"
        unit={unit}
      >
        <input type="hidden" name="has.guardrails" value="1" />
        {unit.guardrails.map(({ card, kind, about, says }, at) => (
          <div key={card || at} className="entry">
            <div className="across">
              <Choice
                name={`guardrails.${at}.kind`}
                label="curriculum.card.kind"
                value={kind}
                of={['do', 'dont', 'ask']}
                say={(one) => t(`curriculum.card.${one}` as Key)}
              />
              <Choice
                name={`guardrails.${at}.about`}
                label="curriculum.card.about"
                value={about}
                of={['privacy', 'bias', 'approvals']}
                say={(one) => t(`curriculum.about.${one}` as Key)}
              />
            </div>
            <Field name={`guardrails.${at}.says`} label="curriculum.card.says" value={says} rows={2} />
            <Field
              name={`guardrails.${at}.card`}
              label="curriculum.card.key"
              help="curriculum.card.key.help"
              value={card}
            />
            <RowButtons list="guardrails" at={at} of={unit.guardrails.length} name={says ?? card} />
          </div>
        ))}
        <Add list="guardrails" label="curriculum.card.add" />
      </Part>

      <Part
        id="assignment"
        label="curriculum.assignment"
        help="curriculum.assignment.help"
        field="assignment"
        unit={unit}
      >
        <input type="hidden" name="has.assignment" value="1" />
        <Field name="assignment.title" label="curriculum.assignment.title" value={unit.assignment?.title ?? ''} />
        <Field
          name="assignment.deliverable"
          label="curriculum.assignment.deliverable"
          help="curriculum.assignment.deliverable.help"
          value={unit.assignment?.deliverable ?? ''}
          rows={3}
        />
        <div className="across">
          <Field
            name="assignment.minutes"
            label="curriculum.assignment.minutes"
            type="number"
            value={unit.assignment?.minutes ?? 0}
          />
          <Field
            name="assignment.days"
            label="curriculum.assignment.days"
            type="number"
            value={unit.assignment?.days ?? null}
          />
        </div>
        <fieldset className="row" id="assignment.reflection">
          <legend className="small">{t('curriculum.assignment.asks')}</legend>
          {REFLECTED.map((one) => (
            <label key={one} className="tick">
              <input
                type="checkbox"
                name="assignment.reflection"
                value={one}
                defaultChecked={unit.assignment ? unit.assignment.reflection.includes(one) : true}
              />
              {t(`curriculum.reflected.${one}`)}
            </label>
          ))}
        </fieldset>
      </Part>

      <Part id="rubric" label="curriculum.rubric" help="curriculum.rubric.help" field="rubric" unit={unit}>
        <input type="hidden" name="has.rubric" value="1" />
        <Field
          name="rubric.gate"
          label="curriculum.rubric.gate"
          help="curriculum.rubric.gate.help"
          value={unit.rubric?.gate ?? ''}
          rows={2}
        />
        {(unit.rubric?.criteria ?? []).map(({ name, levels }, at) => (
          <div key={at} className="entry">
            <Field name={`criteria.${at}.name`} label="curriculum.rubric.criterion" value={name} />
            <div className="across">
              {[0, 1, 2, 3].map((level) => (
                <label key={level} className="field" htmlFor={`criteria.${at}.levels.${level}`}>
                  {t('curriculum.rubric.level.named', { level: level + 1 })}
                  <textarea
                    id={`criteria.${at}.levels.${level}`}
                    name={`criteria.${at}.levels.${level}`}
                    rows={4}
                    defaultValue={levels[level] ?? ''}
                  />
                </label>
              ))}
            </div>
            <RowButtons list="criteria" at={at} of={unit.rubric!.criteria.length} name={name} />
          </div>
        ))}
        <Add list="criteria" label="curriculum.rubric.add" />
      </Part>

      <Part id="aids" label="curriculum.aids" help="curriculum.aids.help" field="aids" unit={unit}>
        <Field name="aids" label="curriculum.aids.keys" value={unit.aids.join('\n')} rows={2} />
      </Part>

      <Part id="sections" label="curriculum.sections" help="curriculum.sections.help" unit={unit}>
        <input type="hidden" name="has.sections" value="1" />
        {unit.sections.map(({ title, text }, at) => (
          <div key={at} className="entry">
            <Field name={`sections.${at}.title`} label="curriculum.section.title" value={title} />
            <Field
              name={`sections.${at}.text`}
              label="curriculum.section.text"
              value={text}
              rows={Math.min(14, Math.max(3, text.split('\n').length + 1))}
            />
            <RowButtons list="sections" at={at} of={unit.sections.length} name={title} />
          </div>
        ))}
        <Add list="sections" label="curriculum.section.add" />
      </Part>
    </>
  )
}
