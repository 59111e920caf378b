import '#words/parts/rollout.ts'
import { Checkbox, TextInput } from '@mantine/core'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Rule = components['schemas']['GroupRule']
type Choices = components['schemas']['RuleChoices']

/** Name and rule of a group as fields of a plain form; what is ticked stays ticked when something was refused. */
export function RuleFields({ name, rule, choices }: { name: string; rule: Rule; choices: Choices }) {
  const t = useWords()
  const lists = [
    ['department', choices.departments.map(({ name, people }) => ({ value: name, name, people }))],
    ['site', choices.sites.map(({ id, name, people }) => ({ value: id, name, people }))],
    ['title', choices.titles.map(({ name, people }) => ({ value: name, name, people }))],
    ['role', choices.roles.map(({ name, people }) => ({ value: name, name, people }))],
  ] as const
  return (
    <>
      <TextInput name="name" label={t('rollout.group.name')} defaultValue={name} required maxLength={160} />
      {rule.people?.map((id) => (
        <input key={id} type="hidden" name="people" value={id} />
      ))}
      {rule.people && rule.people.length > 0 && <p>{t('rollout.rule.people.count', { n: rule.people.length })}</p>}
      <p className="quiet small">{t('rollout.rule.choose')}</p>
      <div className="rule-lists">
        {lists.map(
          ([field, values]) =>
            values.length > 0 && (
              <fieldset key={field} className="rule-list">
                <legend>{t(`rollout.rule.${field}`)}</legend>
                <div tabIndex={values.length > 7 ? 0 : undefined}>
                  {values.map(({ value, name, people }) => (
                    <Checkbox
                      key={value}
                      size="xs"
                      name={field}
                      value={value}
                      label={t('rollout.rule.choice', { name, people })}
                      defaultChecked={rule[field]?.some((one) => one.toLowerCase() === value.toLowerCase()) ?? false}
                    />
                  ))}
                </div>
              </fieldset>
            ),
        )}
      </div>
    </>
  )
}

export function ruleOfForm(form: FormData): { name: string; rule: Rule } {
  const all = (field: string) => form.getAll(field).map(String)
  return {
    name: String(form.get('name') ?? ''),
    rule: {
      department: all('department'),
      site: all('site'),
      title: all('title'),
      role: all('role'),
      people: all('people'),
    },
  }
}
