import '#words/parts/workflows.ts'
import { Button } from '@mantine/core'
import { Form, Link } from 'react-router'
import type { components } from '../../api.d.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Task = components['schemas']['WorkflowTask']

/** The rated tasks that are done in this work, and the inventory to choose them from. */
export function TasksSection({ id, tasks }: { id: string; tasks: Task[] }) {
  const t = useWords()
  const { permissions } = useMe()
  const own = tasks.filter((task) => task.workflowId === id)
  const roles = Map.groupBy(tasks, (task) => (task.department ? `${task.role}, ${task.department}` : task.role))
  return (
    <section className="sheet stack-tight" id="tasks" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{t('workflows.tasks.title')}</h2>
      <p className="quiet small">{t('workflows.tasks.lede')}</p>
      {own.length === 0 && <p>{t(tasks.length === 0 ? 'workflows.tasks.inventory-empty' : 'workflows.tasks.none')}</p>}
      {own.length > 0 && (
        <ul className="reason-list">
          {own.map((task) => (
            <li key={task.id}>
              {task.statement}{' '}
              <span className="quiet small">
                {task.role} · {t('workflows.tasks.answers', { n: task.answers })}
              </span>{' '}
              {task.openFlags > 0 && (
                <span className="word-warm small">{t('workflows.tasks.flags', { n: task.openFlags })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {permissions.includes('needs/see') && (
        <p className="small">
          <Link to="/needs">{t('workflows.tasks.to-needs')}</Link>
        </p>
      )}
      {tasks.length > 0 && (
        <details open={own.length === 0}>
          <summary>{t('workflows.tasks.choose')}</summary>
          <Form method="post" className="form-column">
            {[...roles].map(([role, those]) => (
              <fieldset key={role} className="stack-tight">
                <legend>{role}</legend>
                {those.map((task) => (
                  <label key={task.id} className="check">
                    <input type="checkbox" name="task" value={task.id} defaultChecked={task.workflowId === id} />
                    <span>
                      {task.statement}{' '}
                      {task.workflowId && task.workflowId !== id && (
                        <span className="quiet small">
                          {t('workflows.tasks.elsewhere', { workflow: task.workflow ?? '–' })}
                        </span>
                      )}
                    </span>
                  </label>
                ))}
              </fieldset>
            ))}
            <div>
              <Button type="submit" name="intent" value="tasks">
                {t('workflows.tasks.save')}
              </Button>
            </div>
          </Form>
        </details>
      )}
    </section>
  )
}
