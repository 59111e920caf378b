import '#words/parts/sessions.ts'
import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { dateIn, dayText, momentText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { whatText } from './session-words.ts'

type Programme = components['schemas']['MyProgramme']
type Question = Programme['answers'][number]['question']

/** The three questions, answered from the person's own work and dates, each with one click to say whether it helped. */
export function ThreeQuestions({ programme }: { programme: Programme }) {
  const t = useWords()
  const text = (question: 'where' | 'good') => (
    <div className="stack-tight">
      {programme.workflows.map((workflow) => (
        <div key={workflow.workflowId}>
          <h3>{workflow.name}</h3>
          <p>
            {(question === 'where' ? workflow.whereItFits : workflow.whatGoodLooksLike) ?? t('sessions.my.no-text')}
          </p>
          {question === 'where' && workflow.tool && (
            <p className="quiet small">{t('sessions.my.tool', { tool: workflow.tool })}</p>
          )}
        </div>
      ))}
    </div>
  )
  return (
    <>
      <Asked question="where" programme={programme}>
        {text('where')}
      </Asked>
      <Asked question="good" programme={programme}>
        {text('good')}
      </Asked>
      <Asked question="when" programme={programme}>
        <Dates programme={programme} />
      </Asked>
    </>
  )
}

function Asked({
  question,
  programme,
  children,
}: {
  question: Question
  programme: Programme
  children: React.ReactNode
}) {
  const t = useWords()
  return (
    <section className="sheet stack-tight" aria-labelledby={`question-${question}`} id={question}>
      <h2 id={`question-${question}`}>{t(`sessions.question.${question}`)}</h2>
      {children}
      <Answer question={question} answers={programme.answers.filter((answer) => answer.question === question)} />
    </section>
  )
}

function Answer({ question, answers }: { question: Question; answers: Programme['answers'] }) {
  const t = useWords()
  const zone = useZone()
  const [newest] = answers
  const button = (can: boolean) => (
    <Button
      type="submit"
      name="can"
      value={can ? 'yes' : 'no'}
      size="xs"
      variant={newest?.canAnswer === can ? 'filled' : 'default'}
      aria-pressed={newest?.canAnswer === can}
    >
      {t(can ? 'sessions.answer.yes' : 'sessions.answer.not-yet')}
    </Button>
  )
  return (
    <Form method="post" className="row asked" preventScrollReset>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="question" value={question} />
      <fieldset className="choices">
        <legend className="asked-legend">{t('sessions.answer.ask')}</legend>
        {button(true)}
        {button(false)}
      </fieldset>
      {newest && (
        <details className="small">
          <summary className="quiet">{t('sessions.answer.since', { day: dateIn(newest.answeredAt, zone) })}</summary>
          <ol className="plain-list">
            {answers.map((answer) => (
              <li key={answer.answeredAt}>
                {dateIn(answer.answeredAt, zone)}:{' '}
                {t(answer.canAnswer ? 'sessions.answer.yes' : 'sessions.answer.not-yet')}
              </li>
            ))}
          </ol>
        </details>
      )}
    </Form>
  )
}

/** Everything with a date, in order: access, sessions, first use, and what comes after. */
function Dates({ programme }: { programme: Programme }) {
  const t = useWords()
  const zone = useZone()
  return (
    <div className="stack">
      {programme.workflows.map((workflow) => {
        const sessions = programme.sessions.filter((session) => session.workflowId === workflow.workflowId)
        const lines = [
          ...(workflow.accessFromOn
            ? [
                {
                  key: 'access',
                  on: workflow.accessFromOn,
                  text: t('sessions.date.access', { tool: workflow.tool ?? workflow.name }),
                  when: dayText(workflow.accessFromOn),
                  to: null,
                },
              ]
            : []),
          {
            key: 'go-live',
            on: workflow.goLiveOn,
            text: t('sessions.date.go-live', { workflow: workflow.name }),
            when: dayText(workflow.goLiveOn),
            to: null,
          },
          ...sessions.map((session) => ({
            key: session.id,
            on: session.startsAt,
            text: whatText(t, session),
            when: momentText(session.startsAt, zone, session.minutes),
            to: `/sessions/${session.id}`,
          })),
        ].sort((a, b) => (a.on < b.on ? -1 : 1))
        return (
          <div key={workflow.workflowId}>
            <h3>{workflow.name}</h3>
            <ol className="dates">
              {lines.map((line) => (
                <li key={line.key} className={line.key === 'go-live' ? 'dates-main' : undefined}>
                  <span className={line.on < programme.now.slice(0, line.on.length) ? 'quiet' : undefined}>
                    {line.when}
                  </span>
                  <span>{line.to ? <a href={line.to}>{line.text}</a> : line.text}</span>
                </li>
              ))}
            </ol>
            {sessions.length === 0 && <p className="quiet">{t('sessions.my.no-sessions-yet')}</p>}
          </div>
        )
      })}
    </div>
  )
}
