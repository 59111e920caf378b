import '#words/parts/surveys.ts'
import { CANNOT_SAY_FIELD, type FieldProblem, fieldName } from '#modules/surveys/answer-fields.ts'
import type { Field } from '#modules/surveys/form-pages.ts'
import type { Key } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import type { AnswerValue } from './answer-shape.ts'

type Asked = {
  field: Field
  says: string
  value: AnswerValue | null
  problem: FieldProblem | null
  typed: Record<string, string>
}
type Choice = { value: string; label: string }

/** One question as plain controls: they work with a thumb, with a keyboard and without scripts. */
export function AnswerField(asked: Asked) {
  const t = useWords()
  const { field, says, problem } = asked
  const name = fieldName(field)
  const help = field.item.help
  return (
    <fieldset className="ask" aria-describedby={problem ? `${name}-problem` : help ? `${name}-help` : undefined}>
      <legend>{says}</legend>
      {help && (
        <p className="quiet small" id={`${name}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="ask-problem" id={`${name}-problem`}>
          <ProblemText field={field} why={problem} />
        </p>
      )}
      <Controls {...asked} />
      {field.item.kind === 'text' && (
        <p className="quiet small">{t('surveys.answer.text.left', { n: field.item.most })}</p>
      )}
    </fieldset>
  )
}

function ProblemText({ field: { item }, why }: { field: Field; why: FieldProblem }) {
  const t = useWords()
  if (why === 'range' && item.kind === 'range')
    return <>{t('surveys.answer.error.range', { least: item.least, most: item.most })}</>
  if (why === 'long' && item.kind === 'text') return <>{t('surveys.answer.error.long', { n: item.most })}</>
  return <>{t('surveys.answer.error.number')}</>
}

function Controls({ field, says, value, typed }: Asked) {
  const t = useWords()
  const { item } = field
  const name = fieldName(field)
  if (item.kind === 'text')
    return (
      <textarea
        name={name}
        rows={4}
        maxLength={item.most}
        aria-label={says}
        defaultValue={typed[name] ?? (value?.kind === 'text' ? value.text : '')}
      />
    )
  const cannotSay: Choice[] = item.cannotSay
    ? [{ value: CANNOT_SAY_FIELD, label: t('surveys.results.cannot-say') }]
    : []
  const chosen = typed[name] ?? chosenIn(value)
  if (item.kind === 'range')
    return (
      <>
        <div className="ask-range">
          {(['low', 'usual', 'high'] as const).map((part) => (
            <label key={part}>
              <span>{t(`surveys.answer.${part}`)}</span>
              <input
                type="text"
                inputMode="decimal"
                name={fieldName(field, part)}
                defaultValue={typed[fieldName(field, part)] ?? (value?.kind === 'range' ? String(value[part]) : '')}
              />
            </label>
          ))}
          <span className="quiet small">{t('surveys.answer.range', { unit: item.unit })}</span>
        </div>
        {cannotSay.map((one) => (
          <label key={one.value} className="ask-choice">
            <input type="checkbox" name={name} value={one.value} defaultChecked={chosen === one.value} />
            <span>{one.label}</span>
          </label>
        ))}
      </>
    )
  return (
    <>
      <Radios name={name} chosen={chosen} choices={[...choicesOf(t, item), ...cannotSay]} />
      {item.kind === 'frequency' && item.weekly && (
        <label className="ask-weekly">
          <span>{t('surveys.answer.weekly')}</span>
          <input
            type="text"
            inputMode="decimal"
            name={fieldName(field, 'weekly')}
            defaultValue={
              typed[fieldName(field, 'weekly')] ?? (value?.kind === 'frequency' ? String(value.weekly ?? '') : '')
            }
          />
        </label>
      )}
    </>
  )
}

function choicesOf(t: ReturnType<typeof useWords>, item: Field['item']): Choice[] {
  if (item.kind === 'ordinal') return item.points.map(({ point, label }) => ({ value: String(point), label }))
  if (item.kind === 'choice') return item.choices.map(({ key, label }) => ({ value: key, label }))
  return [1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: t(`surveys.results.frequency.${n}` as Key) }))
}

/** A last choice takes an answer back, because a radio button alone cannot be unticked. */
function Radios({ name, chosen, choices }: { name: string; chosen: string; choices: Choice[] }) {
  const t = useWords()
  return (
    <div className="ask-choices">
      {choices.map((one) => (
        <label key={one.value} className={`ask-choice${one.value === CANNOT_SAY_FIELD ? ' ask-apart' : ''}`}>
          <input type="radio" name={name} value={one.value} defaultChecked={chosen === one.value} />
          <span>{one.label}</span>
        </label>
      ))}
      {chosen !== '' && (
        <label className="ask-choice quiet">
          <input type="radio" name={name} value="" />
          <span>{t('surveys.answer.clear')}</span>
        </label>
      )}
    </div>
  )
}

function chosenIn(value: AnswerValue | null): string {
  if (!value) return ''
  if (value.kind === 'cannot say') return CANNOT_SAY_FIELD
  if (value.kind === 'point') return String(value.point)
  if (value.kind === 'frequency') return String(value.category)
  return value.kind === 'choice' ? value.choice : ''
}
