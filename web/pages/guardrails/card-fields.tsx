import '#words/parts/guardrails.ts'
import { NativeSelect, Textarea } from '@mantine/core'
import { useWords } from '../../ui/words.tsx'
import type { CardTyped } from './card-form.ts'

export type WorkflowChoice = { id: string; name: string }

const KINDS = ['do', 'dont', 'ask'] as const
const ABOUTS = ['privacy', 'bias', 'approvals'] as const
export const ROLES = ['end user', 'manager', 'hr', 'technical', 'oversight'] as const

export function CardFields({
  typed,
  workflows,
  prefix = '',
}: {
  typed: CardTyped
  workflows: readonly WorkflowChoice[]
  prefix?: string
}) {
  const t = useWords()
  return (
    <>
      <div className="guard-pair">
        <NativeSelect
          name={`${prefix}kind`}
          label={t('guardrails.card.kind')}
          defaultValue={typed.kind}
          data={KINDS.map((value) => ({ value, label: t(`guardrails.kind.${value}`) }))}
        />
        <NativeSelect
          name={`${prefix}about`}
          label={t('guardrails.card.about')}
          defaultValue={typed.about}
          data={ABOUTS.map((value) => ({ value, label: t(`guardrails.about.${value}`) }))}
        />
        <NativeSelect
          name={`${prefix}workflowId`}
          label={t('guardrails.card.workflow')}
          defaultValue={typed.workflowId}
          data={[
            { value: '', label: t('guardrails.every-workflow') },
            ...workflows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          name={`${prefix}role`}
          label={t('guardrails.card.role')}
          defaultValue={typed.role}
          data={[
            { value: '', label: t('guardrails.everybody') },
            ...ROLES.map((value) => ({ value, label: t(`guardrails.role.${value}`) })),
          ]}
        />
      </div>
      <Textarea
        name={`${prefix}says`}
        label={t('guardrails.card.says')}
        description={t('guardrails.card.says.help')}
        defaultValue={typed.says}
        required
        maxLength={600}
        rows={3}
      />
      <Textarea
        name={`${prefix}reason`}
        label={t('guardrails.card.reason')}
        description={t('guardrails.card.reason.help')}
        defaultValue={typed.reason}
        maxLength={1000}
        rows={2}
      />
      <Textarea
        name={`${prefix}example`}
        label={t('guardrails.card.example')}
        description={t('guardrails.card.example.help')}
        defaultValue={typed.example}
        maxLength={1000}
        rows={2}
      />
      <input type="hidden" name={`${prefix}paragraphId`} defaultValue={typed.paragraphId} />
    </>
  )
}

/** Who stands behind each name of the choice above. */
export function RolesExplained() {
  const t = useWords()
  return (
    <details>
      <summary className="small">{t('guardrails.cards.roles')}</summary>
      <dl className="guard-fact small">
        {ROLES.map((role) => (
          <div key={role} style={{ display: 'contents' }}>
            <dt>{t(`guardrails.role.${role}`)}</dt>
            <dd>{t(`guardrails.role.${role}.who`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
