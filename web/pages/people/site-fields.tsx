import '#words/parts/people.ts'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { Key } from '#words/say.ts'
import { useWords } from '../../ui/words.tsx'
import { languagesOffered, type Typed, type Week, weekdays } from './site-form.ts'

type Choice = { code: string; name: string }
type Choices = { countries: Choice[]; regions: Choice[]; zones: string[] }
export type SiteValues = { name?: string; zone?: string; country?: string; region?: string | null; hours?: Week }

/** Name, zone, country and region of a site. `regionsOn` is pressed to see the regions of another country, with or without scripts. */
export function SiteFields({
  choices,
  values,
  typed,
  regionsOn,
}: {
  choices: Choices
  values?: SiteValues | undefined
  typed?: Typed | undefined
  regionsOn: React.ReactNode
}) {
  const t = useWords()
  const said = (name: string, otherwise: string | null | undefined) => typed?.[name]?.[0] ?? otherwise ?? ''
  return (
    <>
      <TextInput
        name="siteName"
        label={t('people.site.name')}
        description={t('people.site.name.help')}
        required
        maxLength={120}
        defaultValue={said('siteName', values?.name)}
      />
      <NativeSelect
        name="zone"
        label={t('people.site.zone')}
        description={t('people.site.zone.help')}
        required
        defaultValue={said('zone', values?.zone)}
        data={[
          { value: '', label: t('people.choose') },
          ...choices.zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
        ]}
      />
      <div className="row-end">
        <NativeSelect
          name="country"
          label={t('people.site.country')}
          description={t('people.site.country.help')}
          required
          style={{ flex: '1 1 14rem' }}
          defaultValue={said('country', values?.country)}
          data={[
            { value: '', label: t('people.choose') },
            ...choices.countries.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        {regionsOn}
      </div>
      {choices.regions.length > 0 && (
        <NativeSelect
          name="region"
          label={t('people.site.region')}
          description={t('people.site.region.help')}
          defaultValue={said('region', values?.region)}
          data={[
            { value: '', label: t('people.site.region.none') },
            ...choices.regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
    </>
  )
}

const USUAL: Week = {
  '1': ['09:00', '18:00'],
  '2': ['09:00', '18:00'],
  '3': ['09:00', '18:00'],
  '4': ['09:00', '18:00'],
  '5': ['09:00', '18:00'],
}

/** Which days are worked, and from when to when. */
export function WeekFields({ hours = USUAL, typed }: { hours?: Week | undefined; typed?: Typed | undefined }) {
  const t = useWords()
  const worked = (weekday: keyof Week) => (typed ? (typed.day ?? []).includes(weekday) : Boolean(hours[weekday]))
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('people.site.week')}</legend>
      <p className="quiet small" style={{ margin: '0 0 8px' }}>
        {t('people.site.week.help')}
      </p>
      <div className="stack-tight">
        {weekdays.map((weekday) => {
          const name = t(`people.weekday.${weekday}` as Key)
          const [from, to] = hours[weekday] ?? USUAL['1']!
          return (
            <div key={weekday} className="row">
              <Checkbox
                name="day"
                value={weekday}
                label={name}
                defaultChecked={worked(weekday)}
                style={{ width: '8.5rem' }}
              />
              <span className="from-to">
                <TextInput
                  type="time"
                  name={`from-${weekday}`}
                  aria-label={t('people.site.from', { day: name })}
                  defaultValue={typed?.[`from-${weekday}`]?.[0] ?? from}
                />
                <span aria-hidden>–</span>
                <TextInput
                  type="time"
                  name={`to-${weekday}`}
                  aria-label={t('people.site.to', { day: name })}
                  defaultValue={typed?.[`to-${weekday}`]?.[0] ?? to}
                />
              </span>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

export function LanguageFields({
  chosen,
  typed,
  legend,
  help,
}: {
  chosen: readonly string[]
  typed?: Typed | undefined
  legend: string
  help: string
}) {
  const ticked = new Set(typed ? (typed.language ?? []) : chosen)
  return (
    <fieldset className="plain-fieldset">
      <legend>{legend}</legend>
      <p className="quiet small" style={{ margin: '0 0 8px' }}>
        {help}
      </p>
      <div className="row">
        {languagesOffered(chosen).map(({ code, name }) => (
          <Checkbox
            key={code}
            name="language"
            value={code}
            label={name}
            defaultChecked={ticked.has(code)}
            style={{ minWidth: '8.5rem' }}
          />
        ))}
      </div>
    </fieldset>
  )
}
