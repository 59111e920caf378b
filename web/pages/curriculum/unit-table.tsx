import '#words/parts/curriculum.ts'
import { Link } from 'react-router'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { SummaryTag } from './lint-list.tsx'

export type UnitRow = components['schemas']['UnitRow']

/** Draft, in review with who is waited for, or approved with its version. */
export function sayState(t: Say, { state, version, changedSince, waitingFor, approvedBy }: UnitRow): string {
  if (state === 'approved') return t('curriculum.state.approved', { version: version ?? 1 })
  const waiting = waitingFor.map((partner) => t(`curriculum.partner.${partner}`)).join(', ')
  if (state === 'in review') return t('curriculum.state.review', { waiting, n: approvedBy.length })
  return changedSince ? t('curriculum.state.changed', { version: version ?? 1 }) : t('curriculum.state.draft')
}

/** A department by its name; what is for all of them says so. */
export function sayDepartment(t: Say, department: string): string {
  return department.toLowerCase() === 'any' ? t('curriculum.department.any') : department
}

export function UnitTable({
  units,
  choose,
}: {
  units: readonly UnitRow[]
  choose?: { form: string; checked: (unit: UnitRow) => boolean }
}) {
  const t = useWords()
  return (
    <Scroll label={t('curriculum.units')} className="sheet">
      <table className="plain">
        <thead>
          <tr>
            {choose && (
              <th scope="col">
                <span className="skip">{t('curriculum.choose')}</span>
              </th>
            )}
            <th scope="col">{t('curriculum.unit')}</th>
            <th scope="col">{t('curriculum.for-whom')}</th>
            <th scope="col">{t('curriculum.work')}</th>
            <th scope="col" className="number">
              {t('curriculum.minutes')}
            </th>
            <th scope="col">{t('curriculum.state')}</th>
            <th scope="col">{t('curriculum.lint')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              {choose && (
                <td>
                  <label className="tick">
                    <input
                      type="checkbox"
                      name="unit"
                      form={choose.form}
                      value={`${unit.id} ${unit.contentHash}`}
                      defaultChecked={choose.checked(unit)}
                    />
                    <span className="skip">{unit.title}</span>
                  </label>
                </td>
              )}
              <th scope="row">
                <Link to={`/curriculum/units/${unit.id}`}>{unit.title}</Link>
                {unit.openRemarks > 0 && (
                  <>
                    {' '}
                    <span className="tag">{t('curriculum.remarks.open', { n: unit.openRemarks })}</span>
                  </>
                )}
              </th>
              <td>
                {sayDepartment(t, unit.department)}
                <br />
                <span className="quiet small">{t(`curriculum.role.${unit.role}`)}</span>
              </td>
              <td>{unit.workflowName ?? unit.workflow}</td>
              <td className="number">{unit.minutes}</td>
              <td>{sayState(t, unit)}</td>
              <td>
                <SummaryTag summary={unit.summary} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
