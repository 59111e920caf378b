import '#words/parts/people.ts'
import { NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../../ui/words.tsx'
import { LanguageFields } from './site-fields.tsx'
import type { Typed } from './site-form.ts'

/** The fields of a person; what was typed and refused stands before what the roster says. */
export function PersonFields({
  values,
  kept,
  sites,
}: {
  values: Typed
  kept: Typed | null | undefined
  sites: { id: string; name: string; retiredAt: string | null }[]
}) {
  const t = useWords()
  const said = (name: string) => (kept ?? values)[name]?.[0] ?? ''
  return (
    <>
      <TextInput name="name" label={t('people.field.name')} required maxLength={200} defaultValue={said('name')} />
      <TextInput
        name="email"
        type="email"
        label={t('people.field.email')}
        description={t('people.field.email.help')}
        defaultValue={said('email')}
      />
      <TextInput
        name="employeeId"
        label={t('people.field.employeeId')}
        maxLength={200}
        defaultValue={said('employeeId')}
      />
      <TextInput name="title" label={t('people.field.title')} maxLength={200} defaultValue={said('title')} />
      <TextInput
        name="department"
        label={t('people.field.department')}
        maxLength={200}
        defaultValue={said('department')}
      />
      <TextInput
        name="role"
        label={t('people.field.role')}
        description={t('people.field.role.help')}
        maxLength={200}
        defaultValue={said('role')}
      />
      <NativeSelect
        name="siteId"
        label={t('people.field.siteId')}
        defaultValue={said('siteId')}
        data={[
          { value: '', label: t('people.nothing') },
          ...sites.filter((site) => !site.retiredAt).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        name="manager"
        label={t('people.field.manager')}
        description={t('people.field.manager.help')}
        defaultValue={said('manager')}
      />
      <TextInput name="startsOn" type="date" label={t('people.field.startsOn')} defaultValue={said('startsOn')} />
      <LanguageFields
        chosen={values.language ?? []}
        typed={kept ?? undefined}
        legend={t('people.field.languages')}
        help={t('people.field.languages.help')}
      />
    </>
  )
}
