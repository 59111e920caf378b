import '#words/parts/workflows.ts'
import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../ui/words.tsx'

export type WorkflowTyped = {
  name: string
  owner: string
  tool: string
  accessSystem: string
  riskNote: string
  live: string[]
  single: string
  whereItFits: string
  whatGoodLooksLike: string
}

export const nothingTyped: WorkflowTyped = {
  name: '',
  owner: '',
  tool: '',
  accessSystem: '',
  riskNote: '',
  live: ['75'],
  single: '',
  whereItFits: '',
  whatGoodLooksLike: '',
}

export function workflowOfForm(form: FormData): WorkflowTyped {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    name: text('name'),
    owner: text('owner'),
    tool: text('tool'),
    accessSystem: text('accessSystem'),
    riskNote: text('riskNote'),
    live: [text('live1'), text('live2')].filter(Boolean),
    single: text('single'),
    whereItFits: text('whereItFits'),
    whatGoodLooksLike: text('whatGoodLooksLike'),
  }
}

export function WorkflowFields({ typed }: { typed: WorkflowTyped }) {
  const t = useWords()
  const minutes = { min: 60, max: 90, step: 5, allowDecimal: false }
  return (
    <>
      <TextInput name="name" label={t('workflows.name')} defaultValue={typed.name} required maxLength={160} />
      <TextInput
        name="owner"
        type="email"
        label={t('workflows.owner')}
        description={t('workflows.owner.help')}
        defaultValue={typed.owner}
        maxLength={254}
      />
      <TextInput name="tool" label={t('workflows.tool')} defaultValue={typed.tool} maxLength={200} />
      <TextInput name="accessSystem" label={t('workflows.access')} defaultValue={typed.accessSystem} maxLength={200} />
      <fieldset className="rule-list">
        <legend>{t('workflows.live')}</legend>
        <p className="quiet small">{t('workflows.live.help')}</p>
        <div className="row-end">
          <NumberInput
            name="live1"
            label={t('workflows.live.first')}
            defaultValue={typed.live[0] ? Number(typed.live[0]) : 75}
            required
            {...minutes}
          />
          <NumberInput
            name="live2"
            label={t('workflows.live.second')}
            defaultValue={typed.live[1] ? Number(typed.live[1]) : ''}
            {...minutes}
          />
          <NumberInput
            name="single"
            label={t('workflows.single')}
            defaultValue={typed.single ? Number(typed.single) : ''}
            {...minutes}
          />
        </div>
        <p className="quiet small">{t('workflows.single.help')}</p>
      </fieldset>
      <Textarea
        name="whereItFits"
        label={t('workflows.fits')}
        description={t('workflows.fits.help')}
        defaultValue={typed.whereItFits}
        rows={5}
        maxLength={4000}
      />
      <Textarea
        name="whatGoodLooksLike"
        label={t('workflows.good')}
        description={t('workflows.good.help')}
        defaultValue={typed.whatGoodLooksLike}
        rows={5}
        maxLength={4000}
      />
      <Textarea name="riskNote" label={t('workflows.risk')} defaultValue={typed.riskNote} rows={3} maxLength={2000} />
    </>
  )
}

/** The fields as the API takes them; an empty text is none. */
export function bodyOf(typed: WorkflowTyped) {
  const { name, owner, live, single, ...texts } = typed
  const orNull = (text: string) => text || null
  return {
    name,
    ...(owner ? { owner } : {}),
    ownerId: null,
    liveMinutes: live.map(Number),
    singleMinutes: single ? Number(single) : null,
    tool: orNull(texts.tool),
    accessSystem: orNull(texts.accessSystem),
    riskNote: orNull(texts.riskNote),
    whereItFits: orNull(texts.whereItFits),
    whatGoodLooksLike: orNull(texts.whatGoodLooksLike),
  }
}
