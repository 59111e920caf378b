import '#words/parts/workflows.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Kpi = components['schemas']['WorkflowKpi']
type Baseline = components['schemas']['KpiBaseline']
type Sent = Record<string, string> | null

/** The figures by which the work is judged, each with its baseline, locked or not. */
export function KpiSection({ kpis, sent }: { kpis: Kpi[]; sent: { intent: string; sent: Sent } | null }) {
  const t = useWords()
  const mine = (intent: string, kpi?: string) =>
    sent?.intent === intent && (kpi === undefined || sent.sent?.kpi === kpi) ? sent.sent : null
  return (
    <section className="sheet stack" id="figures" aria-labelledby="figures-title">
      <div>
        <h2 id="figures-title">{t('workflows.kpis.title')}</h2>
        <p className="quiet small">{t('workflows.kpis.lede')}</p>
      </div>
      {kpis.length === 0 && <p>{t('workflows.kpis.none')}</p>}
      {kpis.map((kpi) => (
        <OneKpi key={kpi.id} kpi={kpi} change={mine('kpi-change', kpi.id)} baseline={mine('baseline', kpi.id)} />
      ))}
      <details open={mine('kpi-add') !== null || kpis.length === 0}>
        <summary>{t('workflows.kpis.add')}</summary>
        <Form method="post" className="form-column" key={kpis.length}>
          <KpiFields given={mine('kpi-add')} />
          <div>
            <Button type="submit" name="intent" value="kpi-add">
              {t('workflows.kpis.add')}
            </Button>
          </div>
        </Form>
      </details>
    </section>
  )
}

function OneKpi({ kpi, change, baseline }: { kpi: Kpi; change: Sent; baseline: Sent }) {
  const t = useWords()
  const zone = useZone()
  const kept = kpi.baseline
  const isLocked = Boolean(kept?.lockedAt)
  return (
    <article className="stack-tight">
      <h3>
        {kpi.name}{' '}
        <span className="quiet small">
          {kpi.unit} · {t('workflows.kpis.direction')}{' '}
          {t(kpi.direction === 'lower is better' ? 'workflows.kpis.lower' : 'workflows.kpis.higher')} · {kpi.source}
        </span>
      </h3>
      <p>
        {t('workflows.kpis.baseline')}:{' '}
        {kept ? (
          <BaselineText one={kept} unit={kpi.unit} />
        ) : (
          <span className="word-warm">{t('workflows.kpis.baseline.none')}</span>
        )}{' '}
        {kept && (
          <span className={isLocked ? 'word-good' : 'word-warm'}>
            {kept.lockedAt
              ? t('workflows.kpis.locked', { by: kept.lockedBy ?? 'none', when: dateIn(kept.lockedAt, zone) })
              : t('workflows.kpis.draft')}
          </span>
        )}
      </p>
      {kpi.later.length > 0 && (
        <div>
          <span className="quiet small">{t('workflows.kpis.later')}</span>
          <ul className="reason-list">
            {kpi.later.map((one) => (
              <li key={one.id}>
                <BaselineText one={one} unit={kpi.unit} />{' '}
                <span className="quiet small">
                  {one.saidBy ?? '–'}, {dateIn(one.saidAt, zone)}: {one.postHocReason}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <details open={baseline !== null}>
        <summary>{t(giveKey(kept))}</summary>
        <Form method="post" className="form-column" key={JSON.stringify([kept, kpi.later.length])}>
          <input type="hidden" name="kpi" value={kpi.id} />
          <BaselineFields
            given={baseline ?? (isLocked ? null : typedOf(kept))}
            source={kpi.source}
            isLocked={isLocked}
          />
          <div>
            <Button type="submit" name="intent" value="baseline">
              {t('workflows.kpis.save')}
            </Button>
          </div>
        </Form>
      </details>
      {!isLocked && (
        <details open={change !== null}>
          <summary>{t('workflows.kpis.change')}</summary>
          <Form method="post" className="form-column" key={JSON.stringify(kpi)}>
            <input type="hidden" name="kpi" value={kpi.id} />
            <KpiFields
              given={change ?? { name: kpi.name, unit: kpi.unit, direction: kpi.direction, source: kpi.source }}
            />
            <div>
              <Button type="submit" name="intent" value="kpi-change">
                {t('workflows.kpis.save')}
              </Button>
            </div>
          </Form>
        </details>
      )}
      <Form method="post" className="row">
        <input type="hidden" name="kpi" value={kpi.id} />
        {kept && !isLocked && (
          <Button type="submit" name="intent" value="baseline-lock" size="xs">
            {t('workflows.kpis.lock')}
          </Button>
        )}
        <Button type="submit" name="intent" value="kpi-remove" size="xs" variant="subtle" color="gray">
          {t('workflows.kpis.remove')}
        </Button>
      </Form>
    </article>
  )
}

function giveKey(kept: Baseline | null): Parameters<Say>[0] {
  if (kept?.lockedAt) return 'workflows.kpis.give-later'
  return kept ? 'workflows.kpis.give-again' : 'workflows.kpis.give'
}

function BaselineText({ one, unit }: { one: Baseline; unit: string }) {
  const t = useWords()
  return (
    <>
      <strong>{t('workflows.kpis.baseline.value', { value: one.value, unit })}</strong>{' '}
      <span className="quiet small">
        {t('workflows.kpis.baseline.from', {
          from: dayText(one.fromOn),
          to: dayText(one.toOn),
          n: one.n ?? t('workflows.kpis.baseline.unknown-n'),
          source: one.source,
        })}
      </span>
    </>
  )
}

function typedOf(kept: Baseline | null): Sent {
  if (!kept) return null
  return {
    value: String(kept.value),
    fromOn: kept.fromOn,
    toOn: kept.toOn,
    n: kept.n === null ? '' : String(kept.n),
    source: kept.source,
  }
}

function KpiFields({ given }: { given: Sent }) {
  const t = useWords()
  return (
    <>
      <TextInput name="name" label={t('workflows.kpis.name')} defaultValue={given?.name} required maxLength={160} />
      <TextInput name="unit" label={t('workflows.kpis.unit')} defaultValue={given?.unit} required maxLength={60} />
      <NativeSelect
        name="direction"
        label={t('workflows.kpis.direction')}
        defaultValue={given?.direction}
        data={[
          { value: 'lower is better', label: t('workflows.kpis.lower') },
          { value: 'higher is better', label: t('workflows.kpis.higher') },
        ]}
      />
      <TextInput
        name="source"
        label={t('workflows.kpis.source')}
        defaultValue={given?.source}
        required
        maxLength={200}
      />
    </>
  )
}

function BaselineFields({ given, source, isLocked }: { given: Sent; source: string; isLocked: boolean }) {
  const t = useWords()
  return (
    <>
      <TextInput
        name="value"
        label={t('workflows.kpis.value')}
        inputMode="decimal"
        pattern="-?[0-9]+([.][0-9]+)?"
        defaultValue={given?.value}
        required
      />
      <TextInput name="fromOn" type="date" label={t('workflows.kpis.from')} defaultValue={given?.fromOn} required />
      <TextInput name="toOn" type="date" label={t('workflows.kpis.to')} defaultValue={given?.toOn} required />
      <TextInput name="n" label={t('workflows.kpis.n')} inputMode="numeric" pattern="[0-9]*" defaultValue={given?.n} />
      <TextInput
        name="source"
        label={t('workflows.kpis.source')}
        defaultValue={given?.source ?? source}
        required
        maxLength={200}
      />
      {isLocked && (
        <TextInput
          name="reason"
          label={t('workflows.kpis.reason')}
          defaultValue={given?.reason}
          required
          minLength={3}
          maxLength={1000}
        />
      )}
    </>
  )
}
