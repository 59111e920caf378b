import '#words/parts/needs.ts'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { coefficient, figure } from './figures.ts'

type Sheet = components['schemas']['RoleSheet']
type Need = components['schemas']['LearningNeed'] | null

/** How far both views agree on the whole list. */
export function ListAgreement({ sheet }: { sheet: Sheet }) {
  const t = useWords()
  const { list } = sheet
  const names = (ids: string[]) =>
    ids.map((id) => `“${sheet.tasks.find((task) => task.id === id)?.statement ?? ''}”`).join(', ')
  return (
    <section className="sheet stack-tight">
      <h2>{t('needs.list.title')}</h2>
      {!list ? (
        <p className="quiet">{t('needs.list.withheld', { n: sheet.smallest })}</p>
      ) : (
        <>
          <p>
            {list.tauB === null
              ? t('needs.list.tau.none')
              : t('needs.list.tau', { tau: coefficient(list.tauB), tasks: list.tasks })}
          </p>
          {list.overlap !== null && <p>{t('needs.list.overlap', { overlap: list.overlap, of: list.topOf })}</p>}
          {list.onlyEmployees.length > 0 && (
            <p>{t('needs.list.only-employees', { of: list.topOf, tasks: names(list.onlyEmployees) })}</p>
          )}
          {list.onlyManagers.length > 0 && (
            <p>{t('needs.list.only-managers', { of: list.topOf, tasks: names(list.onlyManagers) })}</p>
          )}
          {list.kappas.some((one) => one.kappa !== null) ? (
            <ul className="lines">
              {list.kappas.map((one) =>
                one.kappa === null ? null : (
                  <li key={one.item}>
                    {t('needs.list.kappa', {
                      item: t(`needs.field.${one.item as 'importance'}`),
                      kappa: coefficient(one.kappa),
                      tasks: one.tasks,
                    })}
                  </li>
                ),
              )}
            </ul>
          ) : (
            <p className="small quiet">{t('needs.list.kappa.none')}</p>
          )}
        </>
      )}
    </section>
  )
}

/** Borich's learning need of every task, both views and their difference. */
export function LearningNeeds({ sheet }: { sheet: Sheet }) {
  const t = useWords()
  const rows = sheet.tasks.filter(
    (task) => task.learning.employees || task.learning.managers || task.learning.isWithheld,
  )
  const said = (need: Need) => {
    if (!need) return t('needs.shown.nobody')
    if (need.low === null || need.high === null) return t('needs.learning.one', { value: figure(need.mwds), n: need.n })
    const [low, high] = [figure(need.low), figure(need.high)]
    return t('needs.learning.value', { value: figure(need.mwds), low, high, n: need.n })
  }
  return (
    <section className="sheet stack-tight">
      <h2>{t('needs.learning.title')}</h2>
      <p className="small quiet">{t('needs.learning.what')}</p>
      {rows.length === 0 ? (
        <p>{t('needs.learning.none')}</p>
      ) : (
        <Scroll label={t('needs.learning.title')}>
          <table className="plain small">
            <thead>
              <tr>
                <th scope="col">{t('needs.field.task')}</th>
                <th scope="col">{t('needs.task.employees')}</th>
                <th scope="col">{t('needs.task.managers')}</th>
                <th scope="col">{t('needs.learning.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, statement, learning }) => (
                <tr key={id}>
                  <th scope="row">{statement}</th>
                  <td>
                    {learning.isWithheld
                      ? t('needs.shown.withheld.why', { n: sheet.smallest })
                      : said(learning.employees)}
                  </td>
                  <td>{said(learning.managers)}</td>
                  <td>{learning.difference === null ? '' : figure(learning.difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

const MOST_NAMES = 40

/** Who has rated, who has begun, who has not. Never what. */
export function WhoRated({ sheet, mayEdit }: { sheet: Sheet; mayEdit: boolean }) {
  const t = useWords()
  const zone = useZone()
  return (
    <details className="sheet">
      <summary>
        <strong>{t('needs.who.title')}</strong>
      </summary>
      <div className="stack-tight">
        {sheet.interviews.length > 0 && (
          <Scroll label={t('needs.who.title')}>
            <table className="plain small">
              <thead>
                <tr>
                  <th scope="col">{t('needs.who.person')}</th>
                  <th scope="col">{t('needs.who.view')}</th>
                  <th scope="col">{t('needs.who.way')}</th>
                  <th scope="col">{t('needs.who.state')}</th>
                  {mayEdit && <th scope="col">{t('needs.who.withdraw')}</th>}
                </tr>
              </thead>
              <tbody>
                {sheet.interviews.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">{one.person || t('needs.who.left')}</th>
                    <td>{t(`needs.view.${one.view}`)}</td>
                    <td>{t(`needs.who.way.${one.way}`)}</td>
                    <td>
                      {one.submittedAt
                        ? t('needs.who.done', { at: momentText(one.submittedAt, zone), n: one.rated })
                        : t('needs.who.draft', { n: one.rated })}
                    </td>
                    {mayEdit && (
                      <td>
                        <Form method="post" preventScrollReset>
                          <input type="hidden" name="interview" value={one.id} />
                          <Button
                            type="submit"
                            name="intent"
                            value="withdraw"
                            variant="subtle"
                            color="gray"
                            size="compact-xs"
                            aria-label={t('needs.who.withdraw.of', { name: one.person })}
                          >
                            {t('needs.who.withdraw')}
                          </Button>
                        </Form>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
        {sheet.notYet.length > 0 && (
          <>
            <p>{t('needs.who.not-yet', { n: sheet.notYet.length })}</p>
            <ul className="lines small">
              {sheet.notYet.slice(0, MOST_NAMES).map((one) => (
                <li key={`${one.view} ${one.id}`}>
                  {one.name} <span className="quiet">({t(`needs.view.${one.view}`)})</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
