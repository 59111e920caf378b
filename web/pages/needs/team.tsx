import '#words/parts/needs.ts'
import './needs.css'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/team'
import { useRatio, useShown } from './both-views.tsx'
import { figure } from './figures.ts'
import { flagText } from './flag-says.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.team.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { needs: await need(apiOf(context).GET('/team/needs')) }
}

type Needs = components['schemas']['TeamNeeds']
type Task = Needs['roles'][number]['tasks'][number]

export default function TeamNeeds({ loaderData: { needs } }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack needs">
      <h1>{t('needs.team.title')}</h1>
      <p className="lede">{t('needs.team.lede', { n: needs.smallest })}</p>
      {needs.roles.length === 0 && <p className="sheet">{t('needs.team.empty')}</p>}
      {needs.roles.map((role) => (
        <section key={role.id} className="sheet stack-tight">
          <h2>{t('needs.team.role', { name: role.name, people: role.people })}</h2>
          {role.tasks.length === 0 ? (
            <p className="quiet">{t('needs.team.no-tasks')}</p>
          ) : (
            <RoleTable name={role.name} tasks={role.tasks} smallest={needs.smallest} />
          )}
        </section>
      ))}
    </div>
  )
}

const ITEMS = ['frequency', 'minutes', 'importance', 'aiSuitability'] as const

function RoleTable({ name, tasks, smallest }: { name: string; tasks: Task[]; smallest: number }) {
  const t = useWords()
  const shown = useShown(smallest)
  const ratio = useRatio()
  const mine = (task: Task, item: (typeof ITEMS)[number]) => {
    if (!task.mine) return t('needs.shown.nobody')
    if (task.mine.saysNever) return t('needs.task.never.short')
    return task.mine[item] === null ? t('needs.shown.cannot-say') : figure(task.mine[item])
  }
  return (
    <Scroll label={name}>
      <table className="plain small">
        <thead>
          <tr>
            <th scope="col">{t('needs.field.task')}</th>
            {ITEMS.map((item) => (
              <th scope="col" key={item}>
                {t(`needs.field.${item}`)}
              </th>
            ))}
            <th scope="col">{t('needs.team.talk')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{task.statement}</th>
              {ITEMS.map((item) => (
                <td key={item}>
                  {t('needs.team.mine')}: {mine(task, item)}
                  <br />
                  {t('needs.team.team')}: {shown(task.team[item])}
                  {(item === 'frequency' || item === 'minutes') && task.ratios[item] && (
                    <>
                      <br />
                      <span className="quiet">{ratio(task.ratios[item])}</span>
                    </>
                  )}
                </td>
              ))}
              <td>
                {task.flags
                  .filter((flag) => flag.isOpen)
                  .map((flag) => (
                    <div key={flag.kind}>{flagText(t, flag)}</div>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
