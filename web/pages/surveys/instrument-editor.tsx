import '#words/parts/surveys.ts'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { Form } from 'react-router'
import type { Key } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import { type Content, KINDS, linesOfItem } from './instrument-form.ts'

type Item = Content['items'][number]
const WAIT_MS = 600

/** The whole draft as one form. While somebody types, the wording rules look over their shoulder; saving is a plain post. */
export function InstrumentEditor({ content, onTyping }: { content: Content; onTyping: (form: FormData) => void }) {
  const t = useWords()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const typed = () => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => form.current && onTyping(new FormData(form.current)), WAIT_MS)
  }
  return (
    <Form method="post" className="stack" ref={form} onInput={typed} preventScrollReset>
      <section className="sheet stack">
        <TextInput name="title" label={t('surveys.instrument.name')} defaultValue={content.title} required />
        <Textarea
          name="purpose"
          label={t('surveys.instrument.purpose')}
          defaultValue={content.purpose}
          rows={4}
          maxLength={600}
        />
        <NativeSelect
          name="suits"
          label={t('surveys.column.suits')}
          defaultValue={content.suits}
          data={(['either', 'attributed', 'anonymous'] as const).map((value) => ({
            value,
            label: t(`surveys.suits.${value}`),
          }))}
        />
        <div className="item-flags">
          <label>
            <input type="checkbox" name="isSensitive" defaultChecked={content.isSensitive} />
            <span>{t('surveys.instrument.sensitive')}</span>
          </label>
        </div>
      </section>
      {content.items.map((item, at) => (
        <ItemFields key={item.key} item={item} at={at} isLast={at === content.items.length - 1} />
      ))}
      <div className="row">
        <Button type="submit" name="intent" value="save">
          {t('surveys.instrument.save')}
        </Button>
        <Button type="submit" name="intent" value="add" variant="default">
          {t('surveys.instrument.add-item')}
        </Button>
      </div>
    </Form>
  )
}

function ItemFields({ item, at, isLast }: { item: Item; at: number; isLast: boolean }) {
  const t = useWords()
  const flags = [
    ['cannotSay', 'cannot-say', item.cannotSay],
    ['perSubject', 'per-subject', item.perSubject],
    ...(item.kind === 'ordinal' ? [['reversed', 'reversed', item.reversed] as const] : []),
    ...(item.kind === 'frequency' ? [['weekly', 'weekly', item.weekly] as const] : []),
  ] as const
  const hasLines = item.kind === 'ordinal' || item.kind === 'choice'
  return (
    <fieldset className="item-editor" id={isLast ? 'last' : undefined}>
      <legend>{t('surveys.item.number', { n: at + 1 })}</legend>
      <Textarea
        name={`${at}.self`}
        label={t('surveys.item.self')}
        defaultValue={item.says.self ?? ''}
        rows={2}
        maxLength={400}
      />
      <Textarea
        name={`${at}.manager`}
        label={t('surveys.item.manager', { who: '{who}' })}
        defaultValue={item.says.manager ?? ''}
        rows={2}
        maxLength={400}
      />
      <NativeSelect
        name={`${at}.kind`}
        label={t('surveys.item.kind')}
        defaultValue={item.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`surveys.item.kind.${kind}` as Key) }))}
      />
      {hasLines && (
        <Textarea
          name={`${at}.lines`}
          label={t(item.kind === 'ordinal' ? 'surveys.item.points' : 'surveys.item.choices')}
          description={item.kind === 'ordinal' ? t('surveys.item.points.help') : undefined}
          defaultValue={linesOfItem(item)}
          rows={Math.min(8, linesOfItem(item).split('\n').length + 1)}
        />
      )}
      {item.kind === 'range' && (
        <TextInput name={`${at}.unit`} label={t('surveys.item.unit')} defaultValue={item.unit} maxLength={40} />
      )}
      <input type="hidden" name={`${at}.help`} value={item.help ?? ''} />
      <div className="item-flags">
        {flags.map(([name, words, isOn]) => (
          <label key={name}>
            <input type="checkbox" name={`${at}.${name}`} defaultChecked={isOn} />
            <span>{t(`surveys.item.${words}`)}</span>
          </label>
        ))}
      </div>
      <div>
        <Button type="submit" size="compact-sm" variant="subtle" name="intent" value={`remove ${at}`}>
          {t('surveys.instrument.remove')}
        </Button>
      </div>
    </fieldset>
  )
}
