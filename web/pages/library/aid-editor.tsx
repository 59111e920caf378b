import '#words/parts/library.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, useNavigation } from 'react-router'
import { askedFor } from '#modules/library/placeholders.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { AidFields, type Choices } from './aid-fields.tsx'
import { type AidTyped, placeholdersOf } from './aid-form.ts'
import { CopyPreview } from './copy-preview.tsx'
import type { Answered } from './saving.server.ts'

/** The form of a new or a known aid: what was typed stays, whatever is answered. */
export function AidEditor({
  typed,
  answered,
  choices,
  film,
  version,
}: {
  typed: AidTyped
  answered: Answered | undefined
  choices: Choices
  film: number | null
  version: number | null
}) {
  const t = useWords()
  const isBusy = useNavigation().state === 'submitting'
  const shown = answered?.typed ?? typed
  return (
    <>
      <ProblemNotice problem={answered?.problem} />
      {answered?.parts && (
        <section className="stack-tight" aria-labelledby="preview" role="status">
          <h2 id="preview">{t('library.preview.title')}</h2>
          <CopyPreview parts={answered.parts} asked={askedIn(answered)} />
        </section>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        className="form-column stack"
        key={JSON.stringify([shown.file, version, answered?.problem?.requestId])}
      >
        {version !== null && <input type="hidden" name="version" value={version} />}
        <AidFields typed={shown} choices={choices} film={answered?.film ?? film} tried={answered?.tried ?? null} />
        {version !== null && (
          <TextInput
            name="note"
            label={t('library.field.note')}
            description={t('library.field.note.help')}
            defaultValue={shown.note}
            maxLength={300}
          />
        )}
        <div>
          <Button type="submit" name="intent" value="save" loading={isBusy}>
            {t(version === null ? 'library.save.new' : 'library.save')}
          </Button>
        </div>
      </Form>
    </>
  )
}

function askedIn({ parts, typed }: Answered) {
  const texts = (parts ?? []).flatMap((part) => (part.kind === 'copy' ? [part.text] : []))
  return askedFor(
    texts,
    placeholdersOf(typed.placeholders).map((one) => ({ ...one, asks: one.asks || one.name })),
  )
}
