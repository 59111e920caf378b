import '#words/parts/needs.ts'
import '#words/parts/surveys.ts'
import '../surveys/surveys.css'
import './needs.css'
import { dailyTasks } from '#modules/surveys/daily-tasks.ts'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { valueText } from '../surveys/answer-says.ts'
import type { AnswerValue } from '../surveys/answer-shape.ts'
import type { Route } from './+types/my'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.my.title') }]

/** The labels come with the answers: the instrument itself stays off the page. */
export async function loader({ context }: Route.LoaderArgs) {
  const say = wordsIn('en')
  const { interviews } = await need(apiOf(context).GET('/my/needs'))
  const items = new Map(dailyTasks.items.map((item) => [item.key, item]))
  return {
    interviews: interviews.map((one) => ({
      ...one,
      tasks: one.tasks.map((task) => ({
        ...task,
        answers: task.answers.map(({ item, value }) => ({
          item,
          says: items.has(item)
            ? valueText(say, items.get(item)!, value as AnswerValue) || plainValue(value as AnswerValue)
            : plainValue(value as AnswerValue),
        })),
      })),
    })),
  }
}

/** A file may hold numbers between the answers that the form offers. */
function plainValue(value: AnswerValue): string {
  return value.kind === 'point' ? String(value.point) : value.kind === 'choice' ? value.choice : ''
}

export default function MyNeeds({ loaderData: { interviews } }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  return (
    <div className="stack needs">
      <h1>{t('needs.my.title')}</h1>
      <p className="lede">{t('needs.my.lede')}</p>
      {interviews.length === 0 && <p className="sheet">{t('needs.my.empty')}</p>}
      {interviews.map((one) => (
        <section key={one.id} className="sheet stack-tight">
          <h2>{t('needs.my.interview', { role: one.role, view: one.view })}</h2>
          <p className="small quiet">
            {one.submittedAt ? t('needs.my.handed-in', { at: momentText(one.submittedAt, zone) }) : t('needs.my.draft')}
            {one.ledBy && ` · ${t('needs.my.led-by', { name: one.ledBy })}`}
          </p>
          {one.tasks.map((task) => (
            <details key={task.id}>
              <summary>{task.statement}</summary>
              <dl className="answer-list">
                {task.isNever && (
                  <div>
                    <dd>{t('needs.my.never')}</dd>
                  </div>
                )}
                {task.answers.map((answer) => (
                  <div key={answer.item}>
                    <dt>{t(`needs.field.${answer.item as 'minutes'}`)}</dt>
                    <dd>{answer.says}</dd>
                  </div>
                ))}
              </dl>
            </details>
          ))}
        </section>
      ))}
    </div>
  )
}
