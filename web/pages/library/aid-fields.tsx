import '#words/parts/library.ts'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { Key } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import { type AidTyped, ROLES } from './aid-form.ts'
import { lengthText } from './aid-says.tsx'

export type Choices = { workflows: { key: string; name: string }[] }
export type Tried = { address: string; appears: boolean } | null

/** The fields of an aid in one column, with what its kind needs first. */
export function AidFields({
  typed,
  choices,
  film,
  tried,
}: {
  typed: AidTyped
  choices: Choices
  film: number | null
  tried: Tried
}) {
  const t = useWords()
  return (
    <>
      <input type="hidden" name="kind" value={typed.kind} />
      <TextInput
        name="title"
        label={t('library.field.title')}
        description={t('library.field.title.help')}
        defaultValue={typed.title}
        required
        maxLength={160}
      />
      <TextInput
        name="summary"
        label={t('library.field.summary')}
        description={t('library.field.summary.help')}
        defaultValue={typed.summary}
        maxLength={300}
      />
      {typed.kind === 'video' && <FilmFields typed={typed} film={film} />}
      <Textarea
        name="body"
        label={t('library.field.body')}
        description={t(`library.field.body.help.${typed.kind}` as Key)}
        defaultValue={typed.body}
        rows={typed.kind === 'video' ? 6 : 16}
        maxLength={60_000}
        className="aid-body-field"
      />
      {(typed.kind === 'prompt' || typed.kind === 'message') && (
        <Textarea
          name="placeholders"
          label={t('library.field.placeholders')}
          description={t('library.field.placeholders.help')}
          defaultValue={typed.placeholders}
          rows={3}
        />
      )}
      <div>
        <Button type="submit" name="intent" value="preview" variant="default" formNoValidate>
          {t('library.preview')}
        </Button>
      </div>
      <TrustFields typed={typed} />
      <WhereFields typed={typed} choices={choices} tried={tried} />
    </>
  )
}

function FilmFields({ typed, film }: { typed: AidTyped; film: number | null }) {
  const t = useWords()
  return (
    <fieldset className="sheet stack-tight">
      <legend>
        <strong>{t('library.field.video')}</strong>
      </legend>
      <input type="hidden" name="file" value={typed.file} />
      {typed.file && film !== null && (
        <p className="notice">{t('library.field.video.here', { minutes: lengthText(t, film) })}</p>
      )}
      <TextInput
        type="file"
        name="upload"
        label={t('library.field.video.upload')}
        description={t('library.field.video.upload.help')}
        accept="video/mp4,video/webm,.mp4,.webm"
        className="file"
      />
      <TextInput
        name="link"
        type="url"
        label={t('library.field.video.link')}
        defaultValue={typed.link}
        maxLength={1000}
        placeholder="https://"
      />
      <TextInput
        name="minutes"
        inputMode="decimal"
        label={t('library.field.video.minutes')}
        description={t('library.field.video.minutes.help')}
        defaultValue={typed.minutes}
        maxLength={8}
      />
      <TextInput
        type="file"
        name="captionsFile"
        label={t('library.field.captions.upload')}
        description={t('library.field.captions.upload.help')}
        accept=".vtt,.srt,text/vtt"
        className="file"
      />
      <Textarea name="captions" label={t('library.field.captions')} defaultValue={typed.captions} rows={5} />
    </fieldset>
  )
}

function TrustFields({ typed }: { typed: AidTyped }) {
  const t = useWords()
  return (
    <fieldset className="sheet stack-tight">
      <legend>
        <strong>{t('library.filter.trust')}</strong>
      </legend>
      <TextInput
        name="owner"
        label={t('library.field.owner')}
        description={t('library.field.owner.help')}
        defaultValue={typed.owner}
        maxLength={254}
      />
      <TextInput
        type="date"
        name="verifyBy"
        label={t('library.field.verify-by')}
        description={t('library.field.verify-by.help')}
        defaultValue={typed.verifyBy}
      />
      <Check
        name="isVerified"
        label={t('library.field.checked')}
        help={t('library.field.checked.help')}
        isOn={typed.isVerified}
      />
    </fieldset>
  )
}

function WhereFields({ typed, choices, tried }: { typed: AidTyped; choices: Choices; tried: Tried }) {
  const t = useWords()
  const isKnown = typed.workflow === '' || choices.workflows.some(({ key }) => key === typed.workflow)
  return (
    <fieldset className="sheet stack-tight">
      <legend>
        <strong>{t('library.where')}</strong>
      </legend>
      <NativeSelect
        name="workflow"
        label={t('library.field.workflow')}
        defaultValue={typed.workflow}
        data={[
          { value: '', label: t('library.field.workflow.none') },
          ...choices.workflows.map(({ key, name }) => ({ value: key, label: name })),
          ...(isKnown
            ? []
            : [{ value: typed.workflow, label: t('library.where.workflow.unknown', { key: typed.workflow }) }]),
        ]}
      />
      <TextInput
        name="step"
        label={t('library.field.step')}
        description={t('library.field.step.help')}
        defaultValue={typed.step}
        maxLength={80}
      />
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend>{t('library.field.roles')}</legend>
        <p className="quiet small" style={{ margin: 0 }}>
          {t('library.field.roles.help')}
        </p>
        {ROLES.map((role) => (
          <label key={role} className="check">
            <input type="checkbox" name="roles" value={role} defaultChecked={typed.roles.includes(role)} />
            <span>{t(`library.role.${role}`)}</span>
          </label>
        ))}
      </fieldset>
      <Textarea
        name="departments"
        label={t('library.field.departments')}
        description={t('library.field.departments.help')}
        defaultValue={typed.departments}
        rows={2}
      />
      <Textarea
        name="places"
        label={t('library.field.places')}
        description={t('library.field.places.help')}
        defaultValue={typed.places}
        rows={3}
      />
      <div className="row-end">
        <TextInput
          name="address"
          label={t('library.field.places.check')}
          description={t('library.field.places.check.help')}
          defaultValue={typed.address}
          maxLength={2000}
          placeholder="https://"
        />
        <Button type="submit" name="intent" value="try" variant="default" formNoValidate>
          {t('library.field.places.check')}
        </Button>
      </div>
      {tried && (
        <p role="status" className={tried.appears ? 'notice' : 'notice notice-warm'}>
          {t(tried.appears ? 'library.field.places.yes' : 'library.field.places.no', { address: tried.address })}
        </p>
      )}
      <TextInput
        name="language"
        label={t('library.field.language')}
        description={t('library.field.language.help')}
        defaultValue={typed.language}
        maxLength={35}
      />
    </fieldset>
  )
}

export function Check({ name, label, help, isOn }: { name: string; label: string; help: string; isOn: boolean }) {
  return (
    <label className="check">
      <input type="checkbox" name={name} defaultChecked={isOn} aria-describedby={`${name}-help`} />
      <span>
        {label}
        <span className="quiet small" id={`${name}-help`} style={{ display: 'block' }}>
          {help}
        </span>
      </span>
    </label>
  )
}
