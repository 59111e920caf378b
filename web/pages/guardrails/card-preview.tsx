import '#words/parts/guardrails.ts'
import { Button } from '@mantine/core'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import { FieldDiffs } from './diff.tsx'

/** Whom a card would ask and what changes in it, with the consequence in the button. Stands inside the form. */
export function CardPreview({
  preview,
  isCorrection = false,
}: {
  preview: components['schemas']['GuardrailCardPreview']
  isCorrection?: boolean
}) {
  const t = useWords()
  const asksNobody = isCorrection && !preview.changesMeaning
  return (
    <section className="notice stack-tight" aria-labelledby="preview" role="status">
      <h2 id="preview">{t('guardrails.card.preview')}</h2>
      {preview.diffs.length > 0 && <FieldDiffs diffs={preview.diffs} />}
      {isCorrection && preview.changesMeaning && <p>{t('guardrails.card.change.meaning')}</p>}
      <p>
        {asksNobody
          ? t('guardrails.card.preview.correction')
          : t('guardrails.card.preview.people', { people: preview.people, roster: preview.roster })}
      </p>
      <div>
        <Button type="submit" name="intent" value="save">
          {asksNobody ? t('guardrails.card.save.correction') : t('guardrails.card.save', { people: preview.people })}
        </Button>
      </div>
    </section>
  )
}
