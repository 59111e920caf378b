import '#words/parts/people.ts'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Form, Link } from 'react-router'
import { missingFields } from '#modules/people/roster-columns.ts'
import { type RosterField, rosterFields } from '#modules/people/roster-headers.ts'
import type { Key } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'

type Import = components['schemas']['RosterImport']
type Sheet = components['schemas']['RosterSheet']
type Columns = Partial<Record<RosterField, number>>

/** Which column holds what: our guess with its reason and examples, to be corrected, and what follows from what is missing. */
export function ColumnsStep({
  one,
  sheet,
  sites,
}: {
  one: Import
  sheet: Sheet
  sites: { id: string; name: string }[]
}) {
  const t = useWords()
  const earlier = one.mapping?.sheet === sheet.name ? one.mapping : null
  const [columns, setColumns] = useState<Columns>(earlier?.columns ?? sheet.columns)
  const missing = missingFields(columns)
  const choose = (field: RosterField, value: string) =>
    setColumns((before) => ({ ...before, [field]: value === '' ? undefined : Number(value) }))
  const hasDates = [columns.startsOn, columns.leavesOn, columns.effectiveOn].some((column) => column !== undefined)
  return (
    <div className="stack">
      {one.sheets.length > 1 && (
        <nav aria-label={t('people.columns.sheets')} className="row">
          <span>{t('people.columns.sheets')}</span>
          {one.sheets.map((each) => (
            <Link
              key={each.name}
              to={`?step=columns&sheet=${encodeURIComponent(each.name)}`}
              aria-current={each.name === sheet.name ? 'page' : undefined}
              className="tag"
            >
              {t('people.columns.sheet', { name: each.name, rows: each.rows })}
            </Link>
          ))}
        </nav>
      )}
      <Form method="post" className="stack" key={sheet.name}>
        <input type="hidden" name="sheet" value={sheet.name} />
        <Scroll label={t('people.columns.title')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('people.columns.field')}</th>
                <th scope="col">{t('people.columns.column')}</th>
                <th scope="col">{t('people.columns.examples')}</th>
              </tr>
            </thead>
            <tbody>
              {rosterFields.map((field) => {
                const column = columns[field]
                const guess = sheet.guesses.find((each) => each.field === field && each.column === column)
                return (
                  <tr key={field}>
                    <th scope="row" style={{ color: 'var(--ink)' }}>
                      {t(`people.column.${field}` as Key)}
                    </th>
                    <td style={{ minWidth: '12rem' }}>
                      <NativeSelect
                        name={`column-${field}`}
                        aria-label={t(`people.column.${field}` as Key)}
                        defaultValue={column === undefined ? '' : String(column)}
                        onChange={(event) => choose(field, event.currentTarget.value)}
                        data={[
                          { value: '', label: t('people.columns.none') },
                          ...sheet.header.map((header, at) => ({
                            value: String(at),
                            label: header || t('people.columns.unnamed', { number: at + 1 }),
                          })),
                        ]}
                      />
                      {guess && guess.confidence < 0.7 && (
                        <span className="tag tag-warm">{t('people.columns.unsure')}</span>
                      )}
                    </td>
                    <td className="quiet small">{column === undefined ? '' : examples(sheet, column)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scroll>
        {missing.length > 0 && (
          <section className="notice notice-warm" aria-labelledby="missing">
            <strong id="missing">{t('people.missing.title')}</strong>
            <ul className="spaced">
              {missing.map(({ field, consequence, remedies, weight }) => (
                <li key={field}>
                  {t(`people.missing.${consequence}` as Key)}{' '}
                  <span className="quiet">
                    {t(
                      weight === 'stops'
                        ? 'people.missing.stops'
                        : weight === 'asks'
                          ? 'people.missing.asks'
                          : 'people.missing.limits',
                    )}
                  </span>
                  <ul>
                    {remedies.map((remedy) => (
                      <li key={remedy}>{t(`people.remedy.${remedy}` as Key)}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="sheet stack">
          {columns.site === undefined && (
            <NativeSelect
              name="siteForAll"
              label={t('people.columns.site-for-all')}
              description={t('people.columns.site-for-all.help')}
              defaultValue={earlier?.siteForAll ?? ''}
              data={[
                { value: '', label: t('people.columns.site-for-all.none') },
                ...sites.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          {hasDates && (
            <NativeSelect
              name="dateOrder"
              label={t('people.columns.date-order')}
              description={t('people.columns.date-order.help')}
              defaultValue={earlier?.dateOrder ?? ''}
              data={[
                { value: '', label: t('people.columns.date-order.auto') },
                { value: 'day-first', label: t('people.columns.date-order.day-first') },
                { value: 'month-first', label: t('people.columns.date-order.month-first') },
              ]}
            />
          )}
          {columns.name === undefined && columns.firstName === undefined && columns.lastName === undefined && (
            <Checkbox
              name="employeeIdAsName"
              label={t('people.columns.id-as-name')}
              defaultChecked={earlier?.employeeIdAsName ?? false}
            />
          )}
          <Checkbox
            name="isComplete"
            label={t('people.columns.complete')}
            description={t('people.columns.complete.help')}
            defaultChecked={earlier?.isComplete ?? false}
          />
        </div>
        <div className="row">
          <Button type="submit" name="intent" value="map">
            {t('people.columns.button', { rows: sheet.rows })}
          </Button>
        </div>
      </Form>
    </div>
  )
}

function examples(sheet: Sheet, column: number): string {
  return [...new Set(sheet.sample.map((row) => row[column] ?? '').filter(Boolean))].slice(0, 3).join(' · ')
}
