import '#words/parts/workflows.ts'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { dateIn } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Catalogue = components['schemas']['WorkflowCatalogue']
type Sent = Record<string, string> | null
const BLANK = 2
const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const

/** How often the work happens, on which systems, with whom, and whether people can open the tool. */
export function WorkSection({ catalogue, sent }: { catalogue: Catalogue; sent: Sent }) {
  const t = useWords()
  const { volume, systems, tools, parts } = catalogue
  const list = (names: string[]) => names.join(', ') || t('workflows.work.none')
  return (
    <section className="sheet stack-tight" id="work" aria-labelledby="work-title">
      <h2 id="work-title">{t('workflows.work.title')}</h2>
      <dl className="workflow-facts">
        <div>
          <dt>{t('workflows.work.volume')}</dt>
          <dd>
            {volume?.period
              ? t('workflows.work.volume.is', { ...volume, source: volume.source ?? '–' })
              : t('workflows.work.volume.none')}
          </dd>
        </div>
        <div>
          <dt>{t('workflows.work.systems')}</dt>
          <dd>{list(systems)}</dd>
        </div>
        <div>
          <dt>{t('workflows.work.tools')}</dt>
          <dd>{list(tools)}</dd>
        </div>
        <div>
          <dt>{t('workflows.work.parts')}</dt>
          <dd>
            {parts.length === 0 && t('workflows.work.none')}
            {parts.map((part) => (
              <div key={`${part.role} ${part.department} ${part.personId}`}>
                {[part.role, part.department, part.personName].filter(Boolean).join(', ')}
                {part.does && <span className="quiet">: {part.does}</span>}
              </div>
            ))}
          </dd>
        </div>
      </dl>
      <Access catalogue={catalogue} />
      <details open={sent !== null}>
        <summary>{t('workflows.work.edit')}</summary>
        <WorkForm catalogue={catalogue} sent={sent} />
      </details>
    </section>
  )
}

function Access({ catalogue }: { catalogue: Catalogue }) {
  const t = useWords()
  const zone = useZone()
  const at = catalogue.accessWorksAt
  return (
    <Form method="post" className="row">
      <span>
        {at
          ? t('workflows.access.works', { by: catalogue.accessWorksBy ?? 'none', when: dateIn(at, zone) })
          : t('workflows.access.not')}
      </span>
      <Button type="submit" name="intent" value={at ? 'access-back' : 'access-works'} size="xs" variant="default">
        {t(at ? 'workflows.access.back' : 'workflows.access.say')}
      </Button>
    </Form>
  )
}

function WorkForm({ catalogue, sent }: { catalogue: Catalogue; sent: Sent }) {
  const t = useWords()
  const { volume, systems, tools, parts } = catalogue
  const rows = [...parts, ...Array.from({ length: BLANK }, () => null)]
  return (
    <Form method="post" className="stack-tight" key={JSON.stringify([catalogue, sent])}>
      <div className="field-grid">
        <TextInput
          name="count"
          label={t('workflows.work.count')}
          inputMode="decimal"
          pattern="[0-9]*([.][0-9]+)?"
          defaultValue={sent?.count ?? volume?.count ?? ''}
        />
        <NativeSelect
          name="period"
          label={t('workflows.work.period')}
          defaultValue={sent?.period ?? volume?.period ?? 'month'}
          data={PERIODS.map((period) => ({ value: period, label: t(`workflows.work.period.${period}`) }))}
        />
        <TextInput
          name="source"
          label={t('workflows.work.source')}
          defaultValue={sent?.source ?? volume?.source ?? ''}
          maxLength={200}
        />
      </div>
      <div className="field-grid">
        <Textarea
          name="systems"
          label={t('workflows.work.systems')}
          description={t('workflows.work.lines')}
          defaultValue={sent?.systems ?? systems.join('\n')}
          rows={3}
        />
        <Textarea
          name="tools"
          label={t('workflows.work.tools')}
          description={t('workflows.work.lines')}
          defaultValue={sent?.tools ?? tools.join('\n')}
          rows={3}
        />
      </div>
      {rows.map((part, at) => {
        const row = `p${at}`
        const field = (name: 'role' | 'department' | 'person' | 'does') => (
          <TextInput
            name={`${row}.${name}`}
            label={t(`workflows.work.${name}`)}
            defaultValue={(sent ? sent[`${row}.${name}`] : part?.[name]) ?? ''}
            maxLength={name === 'does' ? 400 : name === 'person' ? 254 : 160}
          />
        )
        return (
          <fieldset key={row} className="field-grid">
            <legend>{t('workflows.work.part', { n: at + 1 })}</legend>
            <input type="hidden" name="row" value={row} />
            {field('role')}
            {field('department')}
            {field('person')}
            {field('does')}
          </fieldset>
        )
      })}
      <div>
        <Button type="submit" name="intent" value="work">
          {t('workflows.work.save')}
        </Button>
      </div>
    </Form>
  )
}
