import '#words/parts/people.ts'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Form } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Unknown = NonNullable<components['schemas']['RosterFindings']>['unknownSites'][number]
type Props = {
  unknown: Unknown[]
  sites: { id: string; name: string }[]
  choices: { zones: string[]; countries: { code: string; name: string }[] }
}

/** Names of sites that the file uses and we do not know: each is one that exists, a new one, or none. */
export function SitesStep({ unknown, sites, choices }: Props) {
  const t = useWords()
  return (
    <section className="sheet stack" aria-labelledby="sites">
      <div>
        <h2 id="sites">{t('people.sites.title')}</h2>
        <p className="quiet" style={{ margin: 0 }}>
          {t('people.sites.help')}
        </p>
      </div>
      <Form method="post" className="stack">
        {unknown.map((one, at) => (
          <Line key={one.name} one={one} at={at} sites={sites} choices={choices} />
        ))}
        <div>
          <Button type="submit" name="intent" value="sites">
            {t('people.sites.button')}
          </Button>
        </div>
      </Form>
    </section>
  )
}

function Line({ one, at, sites, choices }: { one: Unknown; at: number } & Omit<Props, 'unknown'>) {
  const t = useWords()
  const guess = sites.find(({ name }) => name === one.closest)?.id ?? ''
  const [means, setMeans] = useState<string | null>(null)
  // Without scripts the two boxes of a new site are always there; with them, only when asked for.
  const showNew = means === null ? guess === '' : means === 'create'
  const choose = { value: '', label: t('people.choose') }
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('people.sites.name', { name: one.name, rows: one.rows })}</legend>
      <input type="hidden" name="site-name" value={one.name} />
      <div className="row-end">
        <NativeSelect
          name={`means-${at}`}
          label={t('people.sites.means')}
          defaultValue={guess}
          onChange={(event) => setMeans(event.currentTarget.value)}
          style={{ flex: '1 1 12rem' }}
          data={[
            choose,
            ...sites.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'create', label: t('people.sites.create', { name: one.name }) },
            { value: 'none', label: t('people.sites.none') },
          ]}
        />
        {showNew && (
          <>
            <NativeSelect
              name={`zone-${at}`}
              label={t('people.site.zone')}
              required={means === 'create'}
              data={[choose, ...choices.zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))]}
              style={{ flex: '1 1 12rem' }}
            />
            <NativeSelect
              name={`country-${at}`}
              label={t('people.site.country')}
              required={means === 'create'}
              data={[choose, ...choices.countries.map(({ code, name }) => ({ value: code, label: name }))]}
              style={{ flex: '1 1 12rem' }}
            />
          </>
        )}
      </div>
    </fieldset>
  )
}
