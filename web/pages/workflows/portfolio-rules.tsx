import '#words/parts/workflows.ts'
import { Button, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import type { components } from '../../api.d.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import { sayRole } from './portfolio-advice.tsx'

type Portfolio = components['schemas']['Portfolio']
type Sent = Record<string, string> | null

/** Which roles get a workflow, and the limits of the choice with who changed them and why. */
export function PortfolioRules({ portfolio, sent, roleSent }: { portfolio: Portfolio; sent: Sent; roleSent: Sent }) {
  const mayChange = useMe().permissions.includes('priorities/decide') && !portfolio.standing
  return (
    <>
      <Roles roles={portfolio.roles} mayChange={mayChange} sent={roleSent} />
      <Limits portfolio={portfolio} mayChange={mayChange} sent={sent} />
    </>
  )
}

function Roles({ roles, mayChange, sent }: { roles: Portfolio['roles']; mayChange: boolean; sent: Sent }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight" aria-labelledby="roles">
      <h2 id="roles">{t('workflows.portfolio.roles')}</h2>
      <p className="quiet small">{t('workflows.portfolio.roles.lede')}</p>
      {roles.length === 0 && <p>{t('workflows.portfolio.roles.none')}</p>}
      <ul className="plain-list">
        {roles.map((role) => {
          const name = sayRole(t, role)
          const mine = sent?.role === role.role && (sent?.department ?? '') === (role.department ?? '') ? sent : null
          return (
            <li key={name}>
              <Form method="post" className="stack-tight">
                <span>
                  {name}{' '}
                  <span className={`small ${role.workflows === 0 && !role.leftOutWhy ? 'word-warm' : 'quiet'}`}>
                    {role.leftOutWhy
                      ? t('workflows.portfolio.role.out', { why: role.leftOutWhy })
                      : t('workflows.portfolio.role.in', { n: role.workflows })}
                  </span>
                </span>
                <input type="hidden" name="role" value={role.role} />
                <input type="hidden" name="department" value={role.department ?? ''} />
                {mayChange && role.leftOutWhy && (
                  <div>
                    <Button type="submit" name="intent" value="role-in" size="xs" variant="default">
                      {t('workflows.portfolio.role.take')}
                    </Button>
                  </div>
                )}
                {mayChange && !role.leftOutWhy && (
                  <details open={mine !== null}>
                    <summary className="small">{t('workflows.portfolio.role.leave')}</summary>
                    <div className="row-end">
                      <TextInput
                        name="why"
                        label={t('workflows.portfolio.role.why', { role: name })}
                        defaultValue={mine?.why}
                        required
                        minLength={3}
                        maxLength={2000}
                      />
                      <Button type="submit" name="intent" value="role-out" variant="default">
                        {t('workflows.portfolio.role.leave')}
                      </Button>
                    </div>
                  </details>
                )}
              </Form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Limits({ portfolio, mayChange, sent }: { portfolio: Portfolio; mayChange: boolean; sent: Sent }) {
  const t = useWords()
  const { limits, ownLimits } = portfolio
  const value = (name: 'fewest' | 'most' | 'hours' | 'amber') => sent?.[name] ?? String(limits[name] ?? '')
  return (
    <section className="sheet stack-tight" aria-labelledby="limits">
      <h2 id="limits">{t('workflows.portfolio.limits')}</h2>
      <p>{t('workflows.portfolio.limits.are', { ...limits, hours: limits.hours ?? 'none' })}</p>
      <p className="quiet small">
        {ownLimits
          ? t('workflows.portfolio.limits.own', { by: ownLimits.by ?? '–', reason: ownLimits.reason })
          : t('workflows.portfolio.limits.standard')}
      </p>
      {mayChange && (
        <details open={sent !== null}>
          <summary>{t('workflows.portfolio.limits.change')}</summary>
          <Form method="post" className="form-column">
            <div className="weight-grid">
              {(['fewest', 'most', 'hours', 'amber'] as const).map((name) => (
                <TextInput
                  key={name}
                  name={name}
                  label={t(`workflows.portfolio.limits.${name}`)}
                  inputMode="decimal"
                  pattern="[0-9]+([.][0-9]+)?"
                  defaultValue={value(name)}
                  required={name !== 'hours'}
                />
              ))}
            </div>
            <TextInput
              name="reason"
              label={t('workflows.priorities.weights.reason')}
              defaultValue={sent?.reason}
              required
              minLength={3}
              maxLength={2000}
            />
            <TextInput
              name="expiresOn"
              type="date"
              label={t('workflows.priorities.weights.expires')}
              defaultValue={sent?.expiresOn}
            />
            <div>
              <Button type="submit" name="intent" value="limits">
                {t('workflows.portfolio.limits.save')}
              </Button>
            </div>
          </Form>
          {ownLimits && (
            <Form method="post">
              <Button type="submit" name="intent" value="limits-back" variant="default">
                {t('workflows.portfolio.limits.back')}
              </Button>
            </Form>
          )}
        </details>
      )}
    </section>
  )
}
