import '#words/parts/library.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import { dateIn } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

type Aid = components['schemas']['Aid']
type Filters = components['schemas']['AidFilters']

/** What one can do with an aid, where it belongs and with whom it is shared. */
export function AidSide({ aid, filters, isLive }: { aid: Aid; filters: Filters; isLive: boolean }) {
  return (
    <aside className="stack aid-side no-print">
      <Acts aid={aid} isLive={isLive} />
      <Where aid={aid} />
      {!aid.deletedAt && <Share aid={aid} filters={filters} />}
    </aside>
  )
}

function Acts({ aid, isLive }: { aid: Aid; isLive: boolean }) {
  const t = useWords()
  const act = (intent: string, key: Parameters<typeof t>[0]) => (
    <Button key={intent} type="submit" name="intent" value={intent} variant="default" size="xs">
      {t(key)}
    </Button>
  )
  return (
    <div className="sheet stack-tight">
      {!aid.deletedAt && (
        <Form method="post" className="row" preventScrollReset>
          {aid.isSaved ? act('unsave', 'library.act.unsave') : act('save', 'library.act.save')}
          {aid.isLiked ? act('unlike', 'library.act.unlike') : act('like', 'library.act.like')}
          {isLive && (
            <Button type="button" variant="default" size="xs" onClick={() => window.print()}>
              {t('library.act.print')}
            </Button>
          )}
        </Form>
      )}
      <p className="quiet small" style={{ margin: 0 }}>
        {t('library.likes', { n: aid.likes })}
        {!isLive && <> · {t('library.act.print.how')}</>}
      </p>
      <p className="row" style={{ margin: 0 }}>
        {aid.mayEdit && !aid.deletedAt && <Link to={`/library/${aid.id}/edit`}>{t('library.act.edit')}</Link>}
        <Link to={`/library/${aid.id}/history`}>{t('library.act.history')}</Link>
        <a href={`/api/v1/aids/${aid.id}/file`} download={`${aid.key}.md`}>
          {t('library.act.file')}
        </a>
      </p>
      {aid.mayEdit &&
        (aid.deletedAt ? (
          <Form method="post">{act('recover', 'library.act.recover')}</Form>
        ) : (
          <details>
            <summary>{t('library.act.more')}</summary>
            <Form method="post" className="row" style={{ paddingTop: 8 }}>
              {aid.retiredAt ? act('bring-back', 'library.act.bring-back') : act('retire', 'library.act.retire')}
              {act('delete', 'library.act.delete')}
            </Form>
          </details>
        ))}
    </div>
  )
}

function Where({ aid }: { aid: Aid }) {
  const t = useWords()
  const forWhom = [...aid.departments, ...aid.roles.map((role) => t(`library.role.${role}`))]
  return (
    <section className="sheet stack-tight">
      <h2 style={{ fontSize: '1.0625rem' }}>{t('library.where')}</h2>
      <dl className="stack-tight" style={{ margin: 0 }}>
        {aid.workflow && (
          <div>
            <dt className="quiet small">{t('library.where.workflow')}</dt>
            <dd style={{ margin: 0 }}>
              {aid.workflowName ?? t('library.where.workflow.unknown', { key: aid.workflow })}
            </dd>
          </div>
        )}
        {aid.step && (
          <div>
            <dt className="quiet small">{t('library.where.step')}</dt>
            <dd style={{ margin: 0 }}>{aid.step}</dd>
          </div>
        )}
        <div>
          <dt className="quiet small">{t('library.where.for')}</dt>
          <dd style={{ margin: 0 }}>{forWhom.length > 0 ? forWhom.join(', ') : t('library.where.everybody')}</dd>
        </div>
        {aid.places.length > 0 && (
          <div>
            <dt className="quiet small">{t('library.where.places')}</dt>
            {aid.places.map((place) => (
              <dd key={`${place.kind} ${place.target}`} style={{ margin: 0, overflowWrap: 'anywhere' }}>
                {t(`library.place.${place.kind}`, { target: place.target })}
              </dd>
            ))}
            <dd className="quiet small" style={{ margin: 0 }}>
              {t('library.where.places.later')}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Share({ aid, filters }: { aid: Aid; filters: Filters }) {
  const t = useWords()
  const zone = useZone()
  const choices = [
    ...(filters.hasTeam ? [{ value: 'my team', label: t('library.share.to.my team') }] : []),
    ...(filters.hasManager ? [{ value: 'my colleagues', label: t('library.share.to.my colleagues') }] : []),
    ...(filters.department
      ? [
          {
            value: `department: ${filters.department}`,
            label: t('library.share.own-department', { department: filters.department }),
          },
        ]
      : []),
    ...(aid.mayEdit
      ? filters.departments
          .filter((one) => one !== filters.department)
          .map((department) => ({ value: `department: ${department}`, label: department }))
      : []),
  ]
  return (
    <section className="sheet stack-tight">
      <h2 style={{ fontSize: '1.0625rem' }}>{t('library.share.title')}</h2>
      {aid.shares.length === 0 ? (
        <p className="quiet small" style={{ margin: 0 }}>
          {t('library.share.none')}
        </p>
      ) : (
        <ul className="aid-list">
          {aid.shares.map((share) => {
            const name = share.team
              ? t('library.share.with.team', { name: share.team })
              : t('library.share.with.department', { department: share.department })
            return (
              <li key={share.id}>
                <strong>{name}</strong>
                {share.note && <div>{share.note}</div>}
                <div className="quiet small">
                  {share.by && t('library.share.by', { name: share.by, day: dateIn(share.at, zone) })}
                </div>
                {share.mayEnd && (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="share" value={share.id} />
                    <Button
                      type="submit"
                      name="intent"
                      value="unshare"
                      variant="default"
                      size="compact-sm"
                      aria-label={t('library.share.end.name', { name })}
                    >
                      {t('library.share.end')}
                    </Button>
                  </Form>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {choices.length > 0 && (
        <Form method="post" className="stack-tight" preventScrollReset>
          <NativeSelect name="to" label={t('library.share.to')} data={choices} />
          <TextInput
            name="note"
            label={t('library.share.note')}
            description={t('library.share.note.help')}
            maxLength={300}
          />
          <div>
            <Button type="submit" name="intent" value="share" variant="default">
              {t('library.share')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  )
}
