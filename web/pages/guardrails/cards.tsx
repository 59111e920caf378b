import '#words/parts/guardrails.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/cards'
import { ROLES, RolesExplained } from './card-fields.tsx'
import { GuardNav } from './guard-nav.tsx'
import { OneCard } from './one-card.tsx'
import { workflowChoices } from './workflow-choices.server.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const filter = Object.fromEntries(
    ['workflow', 'role', 'kind', 'about', 'search'].flatMap((name) =>
      asked.get(name) ? [[name, asked.get(name)!]] : [],
    ),
  )
  const retired = asked.get('retired') === '1'
  const query = { ...filter, limit: 200, retired: String(retired) }
  const [cards, workflows] = await Promise.all([
    need(api.GET('/guardrails/cards', { params: { query: query as never } })),
    workflowChoices(api),
  ])
  return {
    cards: cards.rows,
    total: cards.total,
    workflows,
    filter: filter as Record<string, string | undefined>,
    retired,
  }
}

export default function Cards({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { cards, total, workflows, filter, retired } = loaderData
  const mayEdit = permissions.includes('guardrails/edit')
  const isFiltered = Object.keys(filter).length > 0
  const sets = [...new Map(cards.map((card) => [card.workflowId, card.workflow]))]
  return (
    <div className="stack guard">
      <h1>{t('guardrails.title')}</h1>
      <GuardNav here="cards" />
      <p className="lede">{t('guardrails.lede')}</p>
      {mayEdit && (
        <div className="row">
          <Button component={Link} to="/guardrails/cards/new">
            {t('guardrails.cards.new')}
          </Button>
          <Button component={Link} to="/guardrails/policy" variant="default">
            {t('guardrails.cards.from-policy')}
          </Button>
        </div>
      )}
      {total === 0 && !isFiltered ? (
        <Empty mayEdit={mayEdit} />
      ) : (
        <>
          <Filter workflows={workflows} filter={filter} retired={retired} />
          <p className="quiet" role="status">
            {isFiltered && total === 0 ? t('guardrails.cards.none-match') : t('guardrails.cards.count', { n: total })}{' '}
            {isFiltered && <Link to="/guardrails">{t('guardrails.cards.filter.clear')}</Link>}
          </p>
        </>
      )}
      {sets.map(([id, name]) => (
        <section key={id ?? ''} className="stack-tight" aria-labelledby={`set-${id ?? 'all'}`}>
          <h2 id={`set-${id ?? 'all'}`}>{name ?? t('guardrails.every-workflow')}</h2>
          <ul className="guard-cards">
            {cards
              .filter((card) => card.workflowId === id)
              .map((card) => (
                <li key={card.id}>
                  <OneCard card={card} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {mayEdit && (
        <p className="small">
          <Link to={retired ? '/guardrails' : '/guardrails?retired=1'}>
            {t(retired ? 'guardrails.cards.hide-retired' : 'guardrails.cards.show-retired')}
          </Link>
        </p>
      )}
    </div>
  )
}

function Filter({
  workflows,
  filter,
  retired,
}: {
  workflows: { id: string; name: string }[]
  filter: Record<string, string | undefined>
  retired: boolean
}) {
  const t = useWords()
  const any = { value: '', label: t('guardrails.cards.filter.any') }
  return (
    <Form method="get" className="sheet stack-tight no-print" key={JSON.stringify(filter)}>
      {retired && <input type="hidden" name="retired" value="1" />}
      <div className="guard-filter">
        <NativeSelect
          name="workflow"
          label={t('guardrails.cards.filter.workflow')}
          defaultValue={filter.workflow ?? ''}
          data={[
            any,
            { value: 'every', label: t('guardrails.every-workflow') },
            ...workflows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          name="role"
          label={t('guardrails.cards.filter.role')}
          defaultValue={filter.role ?? ''}
          data={[
            any,
            { value: 'everybody', label: t('guardrails.everybody') },
            ...ROLES.map((value) => ({ value, label: t(`guardrails.role.${value}`) })),
          ]}
        />
        <NativeSelect
          name="kind"
          label={t('guardrails.cards.filter.kind')}
          defaultValue={filter.kind ?? ''}
          data={[
            any,
            ...(['do', 'dont', 'ask'] as const).map((value) => ({ value, label: t(`guardrails.kind.${value}`) })),
          ]}
        />
        <NativeSelect
          name="about"
          label={t('guardrails.cards.filter.about')}
          defaultValue={filter.about ?? ''}
          data={[
            any,
            ...(['privacy', 'bias', 'approvals'] as const).map((value) => ({
              value,
              label: t(`guardrails.about.${value}`),
            })),
          ]}
        />
        <TextInput
          name="search"
          type="search"
          label={t('guardrails.cards.filter.search')}
          defaultValue={filter.search ?? ''}
          maxLength={100}
        />
        <Button type="submit" variant="default">
          {t('guardrails.cards.filter.apply')}
        </Button>
      </div>
      <RolesExplained />
    </Form>
  )
}

function Empty({ mayEdit }: { mayEdit: boolean }) {
  const t = useWords()
  const example = {
    kind: 'do' as const,
    about: 'privacy' as const,
    role: null,
    says: t('guardrails.cards.example.says'),
    reason: t('guardrails.cards.example.reason'),
    example: t('guardrails.cards.example.example'),
  }
  return (
    <section className="sheet stack-tight">
      <h2>{t('guardrails.cards.empty.title')}</h2>
      <p>{t('guardrails.cards.empty.text')}</p>
      <p>{t(mayEdit ? 'guardrails.cards.empty.first' : 'guardrails.cards.empty.none')}</p>
      <p className="quiet small">{t('guardrails.cards.example.label')}</p>
      <div style={{ maxWidth: '28rem' }}>
        <OneCard card={example} />
      </div>
    </section>
  )
}
