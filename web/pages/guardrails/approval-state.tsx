import '#words/parts/guardrails.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

const TAGS = {
  waiting: 'tag-warm',
  approved: 'tag-good',
  'approved with conditions': 'tag-good',
  refused: 'tag-red',
  withdrawn: '',
} as const

export function ApprovalState({ state }: { state: components['schemas']['GuardrailApproval']['state'] }) {
  const t = useWords()
  return <span className={`tag ${TAGS[state]}`}>{t(`guardrails.approvals.state.${state}`)}</span>
}
