import '#words/parts/sessions.ts'
import { Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'

type List = components['schemas']['AttendanceList']
const STATES = ['attended', 'absent', 'excused'] as const

/** Everybody present with one click, then the exceptions; every statement stays in the trail. */
export function AttendanceList({ list }: { list: List }) {
  const t = useWords()
  const zone = useZone()
  const unrecorded = list.rows.filter((row) => row.state === null)
  const { count } = list
  return (
    <section className="stack-tight" id="list" aria-labelledby="list-title">
      <h2 id="list-title">{t('sessions.list.title')}</h2>
      {list.moment === 'too early' && (
        <p className="quiet">{t('sessions.list.too-early', { when: momentText(list.opensAt, zone) })}</p>
      )}
      {list.moment !== 'too early' && (
        <>
          <p>
            {t('sessions.count', { attended: count.attended, roster: count.roster, missing: count.notRecorded })}
            {count.absent + count.excused > 0 && (
              <> · {t('sessions.count.not', { absent: count.absent, excused: count.excused })}</>
            )}
          </p>
          <Form method="post" action="#list" className="stack-tight" preventScrollReset>
            {unrecorded.map((row) => (
              <input key={row.personId} type="hidden" name="unrecorded" value={row.personId} />
            ))}
            {unrecorded.length > 0 && (
              <div>
                <Button type="submit" name="intent" value="everybody">
                  {t('sessions.list.everybody', { count: unrecorded.length })}
                </Button>
              </div>
            )}
            <Scroll label={t('sessions.list.table')} className="sheet">
              <table className="plain">
                <thead>
                  <tr>
                    <th scope="col">{t('sessions.team.who')}</th>
                    <th scope="col">{t('sessions.list.state')}</th>
                    <th scope="col">{t('sessions.list.trail')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.rows.map((row) => (
                    <Row key={row.personId} row={row} />
                  ))}
                </tbody>
              </table>
            </Scroll>
            {list.moment === 'over' && (
              <TextInput
                name="reason"
                label={t('sessions.list.reason')}
                description={t('sessions.list.reason.help')}
                maxLength={500}
              />
            )}
            <div>
              <Button type="submit" name="intent" value="list" variant={unrecorded.length > 0 ? 'default' : 'filled'}>
                {t('sessions.list.save')}
              </Button>
            </div>
          </Form>
        </>
      )}
    </section>
  )
}

function Row({ row }: { row: List['rows'][number] }) {
  const t = useWords()
  const zone = useZone()
  return (
    <tr>
      <th scope="row">
        {row.name} {row.cannotCome && <span className="tag tag-warm">{t('sessions.team.cannot')}</span>}
        <br />
        <span className="quiet small plain-weight">{[row.department, row.site].filter(Boolean).join(', ')}</span>
      </th>
      <td>
        <fieldset className="choices">
          <legend className="sr-only">{row.name}</legend>
          {STATES.map((state) => (
            <label key={state}>
              <input
                type="radio"
                name={`state-${row.personId}`}
                value={state}
                defaultChecked={row.state === state}
                key={`${state} ${row.state}`}
              />
              {t(`sessions.state.${state}`)}
            </label>
          ))}
        </fieldset>
      </td>
      <td>
        {row.trail.length === 0 ? (
          <span className="quiet">{t('sessions.list.nothing')}</span>
        ) : (
          <ol className="plain-list small">
            {row.trail.map((one) => (
              <li key={one.recordedAt + one.state}>
                {t(one.recordedByName ? 'sessions.list.statement' : 'sessions.list.statement.unnamed', {
                  state: t(`sessions.state.${one.state}`),
                  source: one.source,
                  by: one.recordedByName ?? '',
                  when: momentText(one.recordedAt, zone),
                })}
                {one.reason && <span className="quiet"> “{one.reason}”</span>}
              </li>
            ))}
          </ol>
        )}
      </td>
    </tr>
  )
}
