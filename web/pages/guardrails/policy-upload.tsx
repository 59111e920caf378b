import '#words/parts/guardrails.ts'
import { Button, Textarea, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { useWords } from '../../ui/words.tsx'

/** The two ways in: a file, or the words pasted. A newer version needs no title. */
export function PolicyUpload({ isNew, text = '' }: { isNew: boolean; text?: string }) {
  const t = useWords()
  return (
    <div className="columns" style={{ alignItems: 'start' }}>
      <Form method="post" encType="multipart/form-data" className="sheet stack">
        <h2>{t('guardrails.policy.add.upload')}</h2>
        <TextInput
          type="file"
          name="file"
          label={t('guardrails.policy.add.file')}
          description={t('guardrails.policy.add.file.help')}
          accept=".docx,.pdf,.md,.markdown,.txt"
          required
        />
        {isNew && <TextInput name="title" label={t('guardrails.policy.add.name.optional')} maxLength={160} />}
        <div>
          <Button type="submit" name="intent" value="upload">
            {t('guardrails.policy.add.read')}
          </Button>
        </div>
      </Form>
      <Form method="post" className="sheet stack">
        <h2>{t('guardrails.policy.add.paste')}</h2>
        {isNew && <TextInput name="title" label={t('guardrails.policy.add.name')} required maxLength={160} />}
        <Textarea
          name="text"
          label={t('guardrails.policy.add.text')}
          description={t('guardrails.policy.add.text.help')}
          defaultValue={text}
          rows={8}
          required
          maxLength={400_000}
        />
        <div>
          <Button type="submit" name="intent" value="paste" variant="default">
            {t('guardrails.policy.add.cut')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
