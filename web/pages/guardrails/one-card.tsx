import '#words/parts/guardrails.ts'
import { Link } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Card = Pick<components['schemas']['GuardrailCard'], 'kind' | 'about' | 'says' | 'reason' | 'example' | 'role'> & {
  id?: string
  retiredAt?: string | null
}

/** One card as people read it: what kind in words first, then the sentence, the reason, the example. */
export function OneCard({
  card,
  withRole = true,
  children,
}: {
  card: Card
  withRole?: boolean
  children?: React.ReactNode
}) {
  const t = useWords()
  return (
    <article className="guard-card" data-kind={card.kind}>
      <p className="guard-kind">
        <strong data-kind={card.kind}>{t(`guardrails.kind.${card.kind}`)}</strong>
        <span className="quiet">
          {t(`guardrails.about.${card.about}`)}
          {withRole && ` · ${t(card.role ? `guardrails.role.${card.role}` : 'guardrails.everybody')}`}
        </span>
      </p>
      <p className="guard-says">{card.id ? <Link to={`/guardrails/cards/${card.id}`}>{card.says}</Link> : card.says}</p>
      {card.reason && <p>{card.reason}</p>}
      {card.example && <p className="quiet small guard-example">{card.example}</p>}
      {card.retiredAt && (
        <p>
          <span className="tag">{t('guardrails.cards.retired')}</span>
        </p>
      )}
      {children}
    </article>
  )
}
