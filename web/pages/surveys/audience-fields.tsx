import '#words/parts/rollout.ts'
import '#words/parts/surveys.ts'
import { Textarea } from '@mantine/core'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Choices = components['schemas']['PeopleChoices']
type Props = { choices: Choices; typed: Record<string, string[]>; asksManagers: boolean }

/** Whom a survey asks: everybody or whoever fits, single people, and pairs of who answers about whom. */
export function AudienceFields({ choices, typed, asksManagers }: Props) {
  const t = useWords()
  const who = typed.who?.[0] ?? 'rule'
  const ask = typed.ask?.[0] ?? 'themselves'
  const lists = [
    ['department', choices.departments.map(({ value, people }) => ({ value, label: value, people }))],
    ['site', choices.sites.map(({ id, name, people }) => ({ value: id, label: name, people }))],
    ['title', choices.titles.map(({ value, people }) => ({ value, label: value, people }))],
    ['role', choices.roles.map(({ value, people }) => ({ value, label: value, people }))],
  ] as const
  return (
    <section className="sheet stack">
      <h2>{t('surveys.new.who')}</h2>
      <div className="stack-tight">
        {(['everybody', 'rule'] as const).map((one) => (
          <label key={one} className="plain-choice">
            <input type="radio" name="who" value={one} defaultChecked={who === one} />
            <span>{t(`surveys.new.${one}`)}</span>
          </label>
        ))}
      </div>
      <div className="columns">
        {lists.map(
          ([field, values]) =>
            values.length > 0 && (
              <details key={field} className="item-editor" open={field === 'department' || Boolean(typed[field])}>
                <summary>{t(`rollout.rule.${field}`)}</summary>
                <fieldset className="choice-list" aria-label={t(`rollout.rule.${field}`)}>
                  {values.map(({ value, label, people }) => (
                    <label key={value} className="plain-choice">
                      <input
                        type="checkbox"
                        name={field}
                        value={value}
                        defaultChecked={typed[field]?.includes(value) ?? false}
                      />
                      <span>{t('rollout.rule.choice', { name: label, people })}</span>
                    </label>
                  ))}
                </fieldset>
              </details>
            ),
        )}
      </div>
      {asksManagers && (
        <fieldset className="item-editor">
          <legend>{t('surveys.new.ask')}</legend>
          {(['themselves', 'their managers', 'both'] as const).map((one) => (
            <label key={one} className="plain-choice">
              <input type="radio" name="ask" value={one} defaultChecked={ask === one} />
              <span>{t(`surveys.new.ask.${one.replace(' ', '-') as 'themselves'}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <details open={Boolean(typed.people?.[0] || typed.pairs?.[0])}>
        <summary>{t('surveys.new.people')}</summary>
        <div className="stack-tight">
          <Textarea
            name="people"
            aria-label={t('surveys.new.people')}
            rows={4}
            defaultValue={typed.people?.[0] ?? ''}
          />
          {asksManagers && (
            <Textarea
              name="pairs"
              label={t('surveys.new.pairs')}
              description={t('surveys.new.pairs.help')}
              rows={4}
              defaultValue={typed.pairs?.[0] ?? ''}
            />
          )}
        </div>
      </details>
    </section>
  )
}
