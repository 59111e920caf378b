import '#words/parts/surveys.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, Link } from 'react-router'
import { dateIn } from '#words/dates.ts'
import type { components } from '../../api.d.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { raterText } from './say.ts'

type Wave = components['schemas']['Wave']
type Invite = components['schemas']['WaveInvite']
type Props = { wave: Wave; invites: { rows: Invite[]; total: number; next: string | null }; search: string }

/** Everybody who is asked. In an anonymous wave it says whom the mail reached and nothing more. */
export function WaveInvites({ wave, invites, search }: Props) {
  const t = useWords()
  const isNamed = wave.kind === 'attributed'
  return (
    <section className="stack-tight" aria-labelledby="invites">
      <h2 id="invites">
        {t('surveys.wave.invites')} <span className="quiet">({invites.total})</span>
      </h2>
      {!isNamed && <p className="quiet">{t('surveys.wave.invites.anonymous')}</p>}
      {(invites.total > 20 || search) && (
        <Form method="get" role="search" className="row-end">
          <TextInput size="xs" name="q" label={t('surveys.wave.invites.search')} defaultValue={search} />
          <Button type="submit" size="xs" variant="default">
            {t('surveys.wave.invites.find')}
          </Button>
        </Form>
      )}
      <Scroll label={t('surveys.wave.invites')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('surveys.wave.invite.name')}</th>
              <th scope="col">{t('surveys.wave.invite.rater')}</th>
              <th scope="col">{t('surveys.wave.invite.told')}</th>
              {isNamed && <th scope="col">{t('surveys.wave.invite.answered')}</th>}
              {isNamed && <td />}
            </tr>
          </thead>
          <tbody>
            {invites.rows.map((invite) => (
              <Row key={invite.id} wave={wave} invite={invite} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {invites.next && (
        <p>
          <Link to={`?from=${invites.next}&q=${encodeURIComponent(search)}`} preventScrollReset>
            {t('surveys.next')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Row({ wave, invite }: { wave: Wave; invite: Invite }) {
  const t = useWords()
  const zone = useZone()
  const isNamed = wave.kind === 'attributed'
  const isRunning = wave.state !== 'closed' && wave.state !== 'cancelled'
  return (
    <tr>
      <th scope="row">
        {invite.name}
        {invite.group && (
          <>
            <br />
            <span className="quiet small">{invite.group}</span>
          </>
        )}
      </th>
      <td>{raterText(t, invite.rater, invite.aboutName)}</td>
      <td className={invite.toldAt ? undefined : 'quiet'}>
        {invite.isWithdrawn
          ? t('surveys.wave.invite.withdrawn')
          : invite.toldAt
            ? dateIn(invite.toldAt, zone)
            : t(invite.email ? 'surveys.wave.invite.not-told' : 'surveys.wave.invite.no-mail')}
      </td>
      {isNamed && (
        <td className={invite.answeredAt ? undefined : 'quiet'}>
          {invite.answeredAt ? dateIn(invite.answeredAt, zone) : t('surveys.wave.invite.not-answered')}
        </td>
      )}
      {isNamed && (
        <td>
          {isRunning && !invite.isWithdrawn && (
            <Form method="post" className="row" preventScrollReset>
              <Link to={`/surveys/waves/${wave.id}/invites/${invite.id}`}>{t('surveys.wave.invite.interview')}</Link>
              {!invite.answered && (
                <>
                  <input type="hidden" name="invite" value={invite.id} />
                  <Button type="submit" size="compact-sm" variant="subtle" name="intent" value="withdraw">
                    {t('surveys.wave.invite.withdraw')}
                  </Button>
                </>
              )}
            </Form>
          )}
        </td>
      )}
    </tr>
  )
}
