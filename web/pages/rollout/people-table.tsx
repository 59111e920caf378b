import '#words/parts/rollout.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'

export function PeopleTable({ people }: { people: components['schemas']['GroupPerson'][] }) {
  const t = useWords()
  return (
    <Scroll label={t('rollout.person.name')}>
      <table className="plain small">
        <thead>
          <tr>
            <th scope="col">{t('rollout.person.name')}</th>
            <th scope="col">{t('rollout.rule.title')}</th>
            <th scope="col">{t('rollout.column.department')}</th>
            <th scope="col">{t('rollout.column.site')}</th>
            <th scope="col">{t('rollout.person.email')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>{person.name}</td>
              <td>{person.title}</td>
              <td>{person.department}</td>
              <td>{person.site}</td>
              <td>{person.email}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
