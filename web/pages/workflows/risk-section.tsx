import '#words/parts/workflows.ts'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import {
  areas,
  colourClass,
  type Red,
  sayAmber,
  sayArea,
  sayClass,
  sayColour,
  sayMissing,
  sayRed,
} from './gate-words.ts'

type Risk = components['schemas']['WorkflowRisk']
type Sent = Record<string, string> | null

/** The gate with its reasons, each with the record that could open it, and what the law may call this use. */
export function RiskSection({ risk, sent }: { risk: Risk; sent: { area: Sent; approve: Sent } }) {
  const t = useWords()
  const { permissions } = useMe()
  const { gate } = risk
  const mayApprove = permissions.includes('risks/approve')
  const names = new Map(risk.tasks.map((task) => [task.id, task.statement]))
  return (
    <section className="sheet stack" id="risk" aria-labelledby="risk-title">
      <div>
        <h2 id="risk-title">
          {t('workflows.risk.title')}: <span className={colourClass[gate.colour]}>{sayColour(t, gate.colour)}</span>
        </h2>
        <p className="quiet small">{t('workflows.risk.lede')}</p>
      </div>
      {gate.colour === 'green' && <p>{t('workflows.risk.green')}</p>}
      {gate.red.length > 0 && (
        <ul className="plain-list">
          {gate.red.map((reason) => (
            <li key={JSON.stringify(reason)} className="notice notice-red stack-tight">
              <span>{sayRed(t, reason)}</span>
              {kindOf(reason) && mayApprove && <ApprovalForm reason={reason} sent={sent.approve} />}
              {kindOf(reason) && !mayApprove && <span className="small">{t('workflows.risk.approve.who')}</span>}
            </li>
          ))}
        </ul>
      )}
      {gate.missing.length > 0 && (
        <div>
          <p>{t('workflows.risk.unknown')}</p>
          <ul className="reason-list">
            {sayMissing(t, gate, names).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {gate.amber.length > 0 && (
        <div className="notice notice-warm">
          <ul className="reason-list">
            {gate.amber.map((reason) => (
              <li key={JSON.stringify(reason)}>{sayAmber(t, reason)}</li>
            ))}
          </ul>
          <p className="small">{t('workflows.amber.needs')}</p>
        </div>
      )}
      <AreaForm risk={risk} sent={sent.area} />
      <Approvals risk={risk} mayApprove={mayApprove} />
    </section>
  )
}

/** Which approval would be about this reason; null where naming a tool, or saying what it is, comes first. */
function kindOf(reason: Red): 'tool for data' | 'hard to check' | 'high-risk use' | null {
  if (reason.kind === 'perhaps high-risk') return null
  if (reason.kind !== 'tool not approved') return reason.kind
  return reason.tool === null ? null : 'tool for data'
}

function ApprovalForm({ reason, sent }: { reason: Red; sent: Sent }) {
  const t = useWords()
  const kind = kindOf(reason)!
  const tool = reason.kind === 'tool not approved' ? reason.tool : null
  const dataClass = reason.kind === 'tool not approved' ? reason.dataClass : null
  const mine = sent !== null && sent.kind === kind && (sent.tool ?? '') === (tool ?? '') ? sent : null
  return (
    <details open={mine !== null}>
      <summary>{t('workflows.risk.approve')}</summary>
      <Form method="post" className="form-column">
        <input type="hidden" name="kind" value={kind} />
        {tool && <input type="hidden" name="tool" value={tool} />}
        {dataClass && <input type="hidden" name="dataClass" value={dataClass} />}
        <Textarea
          name="why"
          label={t('workflows.risk.approve.why')}
          defaultValue={mine?.why}
          required
          minLength={3}
          maxLength={2000}
          rows={3}
        />
        <TextInput
          name="until"
          type="date"
          label={t('workflows.risk.approve.until')}
          defaultValue={mine?.until}
          required
        />
        {kind === 'tool for data' && (
          <NativeSelect
            name="scope"
            label={t('workflows.risk.approve.scope')}
            defaultValue={mine?.scope}
            data={[
              { value: 'here', label: t('workflows.risk.approve.here') },
              { value: 'everywhere', label: t('workflows.risk.approve.everywhere') },
            ]}
          />
        )}
        <div>
          <Button type="submit" name="intent" value="approve">
            {t('workflows.risk.approve.save')}
          </Button>
        </div>
      </Form>
    </details>
  )
}

function AreaForm({ risk, sent }: { risk: Risk; sent: Sent }) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const choices = areas.filter((area) => area !== 'none' || permissions.includes('risks/approve'))
  return (
    <div className="stack-tight">
      <h3>{t('workflows.risk.area')}</h3>
      <p>
        {risk.area && risk.areaSaidAt
          ? t('workflows.risk.area.said', {
              by: risk.areaSaidBy ?? '–',
              when: dateIn(risk.areaSaidAt, zone),
              area: sayArea(t, risk.area),
              why: risk.areaWhy,
            })
          : t('workflows.risk.area.nobody')}{' '}
        {!risk.area && risk.suggested && t('workflows.risk.area.suggested', { area: sayArea(t, risk.suggested) })}
      </p>
      <details open={sent !== null}>
        <summary>{t('workflows.risk.area.save')}</summary>
        <Form method="post" className="form-column">
          <NativeSelect
            name="area"
            label={t('workflows.risk.area.choose')}
            description={t('workflows.risk.area.help')}
            defaultValue={sent?.area ?? risk.area ?? risk.suggested ?? undefined}
            data={choices.map((area) => ({ value: area, label: sayArea(t, area) }))}
          />
          <Textarea
            name="why"
            label={t('workflows.risk.area.why')}
            defaultValue={sent?.why}
            required
            minLength={3}
            maxLength={2000}
            rows={2}
          />
          <div>
            <Button type="submit" name="intent" value="area" variant="default">
              {t('workflows.risk.area.save')}
            </Button>
          </div>
        </Form>
      </details>
    </div>
  )
}

function Approvals({ risk, mayApprove }: { risk: Risk; mayApprove: boolean }) {
  const t = useWords()
  const zone = useZone()
  return (
    <div className="stack-tight">
      <h3>{t('workflows.risk.approvals')}</h3>
      {risk.approvals.length === 0 && <p className="quiet">{t('workflows.risk.approvals.none')}</p>}
      <ul className="plain-list">
        {risk.approvals.map((one) => (
          <li key={one.id} className="stack-tight">
            <span>
              <strong>{sayApproval(t, one)}</strong>{' '}
              {one.withdrawnAt === null && (
                <span className={one.holds ? 'word-good' : 'quiet'}>
                  {t(one.holds ? 'workflows.risk.approval.holds' : 'workflows.risk.approval.over')}
                </span>
              )}
            </span>
            <span className="small">
              {t('workflows.risk.approval.by', {
                by: one.approvedBy ?? '–',
                when: dateIn(one.approvedAt, zone),
                until: dayText(one.until),
                why: one.why,
              })}
            </span>
            {one.withdrawnAt && (
              <span className="small word-warm">
                {t('workflows.risk.approval.withdrawn', {
                  by: one.withdrawnBy ?? '–',
                  when: dateIn(one.withdrawnAt, zone),
                  why: one.withdrawnWhy,
                })}
              </span>
            )}
            {one.holds && mayApprove && (
              <details>
                <summary>{t('workflows.risk.withdraw')}</summary>
                <Form method="post" className="form-column">
                  <input type="hidden" name="approval" value={one.id} />
                  <TextInput
                    name="why"
                    label={t('workflows.risk.withdraw.why')}
                    required
                    minLength={3}
                    maxLength={2000}
                  />
                  <div>
                    <Button type="submit" name="intent" value="withdraw" variant="default">
                      {t('workflows.risk.withdraw')}
                    </Button>
                  </div>
                </Form>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function sayApproval(t: Say, one: Risk['approvals'][number]): string {
  if (one.kind === 'hard to check') return t('workflows.risk.approval.hard-to-check')
  if (one.kind === 'high-risk use') return t('workflows.risk.approval.high-risk-use')
  return t('workflows.risk.approval.tool-for-data', {
    tool: one.tool,
    class: one.dataClass ? sayClass(t, one.dataClass) : '–',
  })
}
