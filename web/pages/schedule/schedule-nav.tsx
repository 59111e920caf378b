import '#words/parts/people.ts'
import '#words/parts/schedule.ts'
import { Link } from 'react-router'
import type { Key } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import './schedule.css'

const PLACES: readonly { to: string; words: Key; permission: string }[] = [
  { to: '/schedule', words: 'schedule.nav.schedule', permission: 'plan/see' },
  { to: '/facilitators', words: 'schedule.nav.facilitators', permission: 'facilitators/see' },
  { to: '/rooms', words: 'schedule.nav.rooms', permission: 'rooms/edit' },
  { to: '/schedule/rules', words: 'schedule.nav.rules', permission: 'plan/set-rules' },
  { to: '/calendars', words: 'schedule.nav.calendars', permission: 'calendars/edit-own' },
  { to: '/my/leave', words: 'people.my-leave.link', permission: 'leave/edit-own' },
]

/** What a schedule is made of, one step away from each of its pages. */
export function ScheduleNav({ here }: { here: string }) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <nav className="row no-print" aria-label={t('schedule.nav.label')}>
      {PLACES.filter(({ to, permission }) => to !== here && permissions.includes(permission)).map(({ to, words }) => (
        <Link key={to} to={to}>
          {t(words)}
        </Link>
      ))}
    </nav>
  )
}
