import '#words/parts/curriculum.ts'
import { Form, Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/starter'
import './curriculum.css'
import { CurriculumNav } from './curriculum-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.starter.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const rows = await everything((cursor) =>
    need(apiOf(context).GET('/starter-units', { params: { query: { limit: 200, cursor } } })),
  )
  const query = new URL(request.url).searchParams
  const wanted = { department: query.get('department') ?? '', role: query.get('role') ?? '' }
  const distinct = (values: string[]) => [...new Set(values)].toSorted((a, b) => a.localeCompare(b, 'en'))
  return {
    wanted,
    departments: distinct(rows.map(({ department }) => department)),
    roles: [...new Set(rows.map(({ role }) => role))],
    rows: rows.filter(
      (row) =>
        (!wanted.department || row.department === wanted.department) && (!wanted.role || row.role === wanted.role),
    ),
  }
}

export default function Starter({ loaderData: { rows, departments, roles, wanted } }: Route.ComponentProps) {
  const t = useWords()
  const groups = [...Map.groupBy(rows, ({ department }) => department)]
  return (
    <div className="stack curriculum">
      <header className="row between">
        <h1>{t('curriculum.starter.title')}</h1>
        <CurriculumNav here="/curriculum/starter" />
      </header>
      <p className="lede">{t('curriculum.starter.lede')}</p>
      <Form method="get" className="row-end">
        <label className="field">
          {t('curriculum.department')}
          <select name="department" defaultValue={wanted.department}>
            <option value="">{t('curriculum.all')}</option>
            {departments.map((name) => (
              <option key={name} value={name}>
                {name === 'any' ? t('curriculum.department.any') : name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {t('curriculum.role')}
          <select name="role" defaultValue={wanted.role}>
            <option value="">{t('curriculum.all')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`curriculum.role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('curriculum.filter')}</button>
      </Form>
      {rows.length === 0 && <p className="sheet">{t('curriculum.starter.none')}</p>}
      {groups.map(([department, group]) => (
        <section key={department} className="stack-tight">
          <h2>{department === 'any' ? t('curriculum.department.any') : department}</h2>
          <Scroll label={department} className="sheet">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('curriculum.unit')}</th>
                  <th scope="col">{t('curriculum.for-whom')}</th>
                  <th scope="col" className="number">
                    {t('curriculum.minutes')}
                  </th>
                  <th scope="col" className="number">
                    {t('curriculum.practice')}
                  </th>
                  <th scope="col">{t('curriculum.state')}</th>
                </tr>
              </thead>
              <tbody>
                {group.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">
                      <Link to={`/curriculum/starter/${row.key}`}>{row.title}</Link>
                    </th>
                    <td>{t(`curriculum.role.${row.role}`)}</td>
                    <td className="number">{row.minutes}</td>
                    <td className="number">
                      {row.practiceShare === null
                        ? '–'
                        : t('curriculum.percent', { percent: Math.round(row.practiceShare * 100) })}
                    </td>
                    <td className="quiet">{t('curriculum.starter.taken', { n: row.takenOver })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      ))}
    </div>
  )
}
