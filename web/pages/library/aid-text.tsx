import '#words/parts/library.ts'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Form } from 'react-router'
import { filledText, placeholdersIn } from '#modules/library/placeholders.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

export type Part = components['schemas']['AidParts']['parts'][number]
type Placeholder = components['schemas']['AidPlaceholder']
export type Answers = Record<string, string>

/** An aid as it is read, with its texts to copy. `answers` are what a form without scripts sent back. */
export function AidText({ parts, asked, answers }: { parts: Part[]; asked: Placeholder[]; answers: Answers }) {
  const [typed, setTyped] = useState(answers)
  useEffect(() => setTyped(answers), [answers])
  return (
    <>
      {asked.length > 0 && <Fill asked={asked} typed={typed} onType={setTyped} />}
      {parts.map((part, at) =>
        part.kind === 'read' ? <Reading key={at} html={part.html} /> : <CopyText key={at} part={part} typed={typed} />,
      )}
    </>
  )
}

export function Reading({ html }: { html: string }) {
  // Every tag is ours: modules/library/aid-body.ts escapes what people write.
  return <div className="aid-read" dangerouslySetInnerHTML={{ __html: html }} />
}

const FIELD = 'fill:'

/** What a posted form says for each placeholder. */
export function answersOf(form: FormData): Answers {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      name.startsWith(FIELD) && typeof value === 'string' ? [[name.slice(FIELD.length), value.slice(0, 4000)]] : [],
    ),
  )
}

function Fill({ asked, typed, onType }: { asked: Placeholder[]; typed: Answers; onType: (typed: Answers) => void }) {
  const t = useWords()
  const isLive = useLive()
  return (
    <Form method="post" className="sheet stack-tight no-print" preventScrollReset>
      <h2>{t('library.copy.fill')}</h2>
      <p className="quiet small" style={{ margin: 0 }}>
        {t('library.copy.fill.help')}
      </p>
      {asked.map(({ name, asks, example, lines }) => {
        const field = {
          name: FIELD + name,
          label: asks,
          description: example ? t('library.copy.example', { example }) : undefined,
          maxLength: 4000,
          ...(isLive
            ? {
                value: typed[name] ?? '',
                onChange: (event: { currentTarget: { value: string } }) =>
                  onType({ ...typed, [name]: event.currentTarget.value }),
              }
            : { defaultValue: typed[name] ?? '' }),
        }
        return lines > 1 ? <Textarea key={name} rows={lines} {...field} /> : <TextInput key={name} {...field} />
      })}
      {!isLive && (
        <div>
          <Button type="submit" name="intent" value="fill" variant="default">
            {t('library.copy.make')}
          </Button>
        </div>
      )}
    </Form>
  )
}

const MOST_ROWS = 18
const LINE = 70

function CopyText({ part, typed }: { part: Extract<Part, { kind: 'copy' }>; typed: Answers }) {
  const t = useWords()
  const isLive = useLive()
  const [copied, setCopied] = useState(false)
  const text = filledText(part.text, typed)
  const open = placeholdersIn(text).length
  const label = part.label ?? t(`library.copy.text.${part.what}`)
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0)
  async function copy() {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 4000)
  }
  return (
    <section className="sheet aid-copy" aria-label={label}>
      <div className="row between">
        {part.label ? (
          <span className="quiet small">{t(`library.copy.text.${part.what}`)}</span>
        ) : (
          <strong>{label}</strong>
        )}
        {isLive ? (
          <span className="row no-print">
            <span role="status" className="quiet small">
              {copied && t('library.copied')}
            </span>
            <Button size="compact-sm" onClick={copy}>
              {t('library.copy')}
            </Button>
          </span>
        ) : (
          <span className="quiet small no-print">{t('library.copy.select')}</span>
        )}
      </div>
      <textarea readOnly aria-label={label} value={text} rows={Math.min(MOST_ROWS, Math.max(3, rows))} />
      <pre aria-hidden="true">{text}</pre>
      {open > 0 && (
        <p className="word-warm small fill" style={{ margin: 0 }}>
          {t('library.copy.open', { n: open })}
        </p>
      )}
    </section>
  )
}

/** False on the server and without scripts; true once the page can do something. */
export function useLive(): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  return isLive
}
