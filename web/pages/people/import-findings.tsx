import '#words/parts/people.ts'
import type { Key } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Findings = NonNullable<components['schemas']['RosterFindings']>
const FEW = 8

/** What the check found beyond single rows, in words and with names: the tree of managers first. */
export function FindingsList({ findings }: { findings: Findings }) {
  const t = useWords()
  const names = ({ people, count }: { people: { name: string; value: string }[]; count: number }, withValue = false) =>
    people
      .slice(0, FEW)
      .map(({ name, value }) => (withValue && value ? t('people.finding.with', { name, value }) : name))
      .join(', ') + (count > FEW ? ' …' : '')
  const said: [string, string, string][] = []
  const say = (key: string, count: number, who = '') => {
    if (count > 0) said.push([key, t(`people.finding.${key}` as Key, { count }), who])
  }
  say('unknownManagers', findings.unknownManagers.count, names(findings.unknownManagers, true))
  say('sharedNames', findings.sharedNames.count, names(findings.sharedNames, true))
  say(
    'cycles',
    findings.cycles.count,
    findings.cycles.people
      .slice(0, 3)
      .map((cycle) => cycle.join(' → '))
      .join('; '),
  )
  say('selfManaged', findings.selfManaged.count, names(findings.selfManaged))
  if (!findings.missing.some(({ field }) => field === 'manager'))
    say('roots', findings.roots.count > 1 ? findings.roots.count : 0, names(findings.roots))
  say('leaversWhoManage', findings.leaversWhoManage.count, names(findings.leaversWhoManage, true))
  say('duplicates', findings.duplicates)
  say(
    'ambiguousDates',
    findings.ambiguousDates.length,
    findings.ambiguousDates.map((field) => t(`people.column.${field}` as Key)).join(', '),
  )
  say('keptByHand', findings.keptByHand)
  say('keptAdministrators', findings.keptAdministrators.length, findings.keptAdministrators.join(', '))
  say('superseded', findings.superseded)
  say('alreadyLeft', findings.alreadyLeft)
  say('notInvitable', findings.notInvitable)
  if (said.length === 0 && findings.missing.length === 0) return <p className="notice">{t('people.findings.none')}</p>
  return (
    <section className="notice notice-warm" aria-labelledby="findings">
      <strong id="findings">{t('people.findings.title')}</strong>
      <ul className="spaced">
        {findings.missing.map(({ field, consequence, remedies }) => (
          <li key={field}>
            {t(`people.missing.${consequence}` as Key)}{' '}
            <span className="quiet">{remedies.map((remedy) => t(`people.remedy.${remedy}` as Key)).join(' ')}</span>
          </li>
        ))}
        {said.map(([key, text, who]) => (
          <li key={key}>
            {text} {who && <span className="quiet">{who}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
