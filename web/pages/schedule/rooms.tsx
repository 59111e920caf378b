import '#words/parts/schedule.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/rooms'
import { ScheduleNav } from './schedule-nav.tsx'

type Room = components['schemas']['Room']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.room.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [rooms, sites] = await Promise.all([
    need(api.GET('/rooms', { params: { query: { limit: 200 } } })),
    need(api.GET('/sites')),
  ])
  return { rooms: rooms.rows, sites: sites.rows.map(({ id, name }) => ({ value: id, label: name })) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const id = text('room')
  const body = { siteId: text('site'), name: text('name'), seats: Number.parseInt(text('seats'), 10) }
  const path = { params: { path: { id } } }
  const done =
    text('intent') === 'end'
      ? await attempt(api.DELETE('/rooms/{id}', path))
      : await attempt(id ? api.PUT('/rooms/{id}', { ...path, body }) : api.POST('/rooms', { body }))
  return done.ok
    ? { saved: true as const, problem: null, id: '', typed: null }
    : data({ saved: false as const, problem: done.problem, id, typed: body }, { status: done.response.status })
}

export default function Rooms({ loaderData: { rooms, sites }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const typed = actionData?.typed
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.room.title')}</h1>
          <p className="lede">{t('schedule.room.lede')}</p>
        </div>
        <ScheduleNav here="/rooms" />
      </header>
      {actionData?.saved && (
        <p role="status" className="notice">
          {t('schedule.room.saved')}
        </p>
      )}
      <ProblemNotice problem={actionData?.problem} />
      <section className="sheet">
        {rooms.length === 0 ? (
          <p>{t('schedule.room.none')}</p>
        ) : (
          <ul className="plain-list">
            {rooms.map((room) => (
              <li key={room.id}>
                <div className="row between">
                  <span>
                    <strong>{room.name}</strong> · {room.siteName} · {t('schedule.room.seats')}: {room.seats}
                  </span>
                  <Form method="post">
                    <input type="hidden" name="room" value={room.id} />
                    <Button type="submit" name="intent" value="end" variant="default" size="xs">
                      {t('schedule.room.end', { name: room.name })}
                    </Button>
                  </Form>
                </div>
                <details className="edit">
                  <summary>{t('schedule.room.edit', { name: room.name })}</summary>
                  <RoomForm room={room} sites={sites} typed={actionData?.id === room.id ? typed : null} />
                </details>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="sheet">
        <h2>{t('schedule.room.add')}</h2>
        <RoomForm key={rooms.length} room={null} sites={sites} typed={actionData?.id === '' ? typed : null} />
      </section>
    </div>
  )
}

type Typed = { siteId: string; name: string; seats: number } | null | undefined

function RoomForm({
  room,
  sites,
  typed,
}: {
  room: Room | null
  sites: { value: string; label: string }[]
  typed: Typed
}) {
  const t = useWords()
  const shown = typed ?? room
  return (
    <Form method="post" className="fields">
      {room && <input type="hidden" name="room" value={room.id} />}
      <TextInput
        name="name"
        label={t('schedule.room.name')}
        required
        defaultValue={shown?.name ?? ''}
        maxLength={120}
      />
      <NativeSelect
        name="site"
        label={t('schedule.room.site')}
        data={sites}
        defaultValue={shown?.siteId ?? sites[0]?.value}
      />
      <TextInput
        name="seats"
        type="number"
        min={1}
        max={1000}
        label={t('schedule.room.seats')}
        required
        defaultValue={shown?.seats ?? 20}
      />
      <Button type="submit" name="intent" value="save" variant={room ? 'default' : 'filled'}>
        {t(room ? 'schedule.room.save' : 'schedule.room.add')}
      </Button>
    </Form>
  )
}
