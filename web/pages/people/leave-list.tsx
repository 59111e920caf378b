import '#words/parts/people.ts'
import { Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { dayText } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'
import './people.css'

type Props = {
  leave: readonly components['schemas']['Leave'][]
  mayEdit: boolean
  /** What was typed before the answer, by field. */
  said: (name: string) => string
}

/** When somebody is away, and the forms that add to it and take from it. */
export function LeaveList({ leave, mayEdit, said }: Props) {
  const t = useWords()
  return (
    <>
      {leave.length === 0 && (
        <p className="quiet" style={{ margin: 0 }}>
          {t('people.leave.none')}
        </p>
      )}
      <ul className="plain-list">
        {leave.map((one) => (
          <li key={one.id}>
            <Form method="post" className="row between keep">
              <input type="hidden" name="leave" value={one.id} />
              <span>
                {one.from === one.to
                  ? dayText(one.from)
                  : t('people.leave.days', { from: dayText(one.from), to: dayText(one.to) })}
                {one.note && <span className="quiet"> · {one.note}</span>}
              </span>
              {mayEdit && (
                <button
                  type="submit"
                  name="intent"
                  value="remove-leave"
                  className="link-button"
                  aria-label={t('people.leave.remove', { from: dayText(one.from) })}
                >
                  {t('people.remove')}
                </button>
              )}
            </Form>
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Form method="post" className="row-end">
          <TextInput type="date" name="from" label={t('people.leave.from')} required defaultValue={said('from')} />
          <TextInput type="date" name="to" label={t('people.leave.to')} required defaultValue={said('to')} />
          <TextInput name="note" label={t('people.leave.note')} maxLength={500} defaultValue={said('note')} />
          <Button type="submit" name="intent" value="leave" variant="default">
            {t('people.leave.add')}
          </Button>
        </Form>
      )}
    </>
  )
}
