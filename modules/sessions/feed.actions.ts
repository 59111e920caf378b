import type { Id } from '#kernel/id.ts'
import { plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { zone } from '#kernel/zone.ts'
import { personHere } from '#modules/people/access.views.ts'
import { practiceOf, sessionsFacilitatedBy } from '#modules/schedule/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import type { Edge } from '#platform/acting/edge.ts'
import { newToken, tokenHash } from '#platform/auth/token.ts'
import { type FeedEvent, feedIcs } from '#platform/calendar/feed.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { wordsIn } from '#words/words.ts'
import { placesOf } from './conflicts.views.ts'
import { deleteFeed, saveFeed } from './feed.store.ts'
import { personOfFeed, sequencesTold } from './feed.views.ts'
import { calendarUid } from './invitations.actions.ts'
import { calendarDescription, placeText, summaryOf } from './mail.ts'

const PAST_MINUTES = 60 * 1440
const REFRESH_HOURS = 1

/** A secret address for a calendar program; it is shown once, and making another ends this one. */
export async function openFeed(acting: Acting): Promise<{ url: string; since: string }> {
  permit(acting.actor, 'calendars/feed-own')
  const token = newToken()
  await saveFeed(acting, acting.actor.person!, tokenHash(token))
  await record(acting, 'feed/opened', acting.actor.person)
  return { url: `${outgoing().publicUrl}/api/v1/feeds/${acting.actor.org}/${token}.ics`, since: acting.now }
}

export async function closeFeed(acting: Acting): Promise<void> {
  permit(acting.actor, 'calendars/feed-own')
  await deleteFeed(acting, acting.actor.person!)
  await record(acting, 'feed/closed', acting.actor.person)
}

/** The feed behind an address. Only wrong addresses count against the limit: a whole office may share one of ours. */
export async function feedBehind(edge: Edge, org: Id, token: string): Promise<{ text: string; fileName: string }> {
  const open = await edge.open(org, null)
  const text = await open(async (acting) => {
    const person = await personOfFeed(acting.tx, tokenHash(token), acting.now.slice(0, 10))
    return person ? feedOf(acting, person) : null
  })
  if (text !== null) return { text, fileName: 'takeroot.ics' }
  await edge.limit('feed', edge.address)
  throw problem('feed/unknown')
}

async function feedOf({ tx, now }: Acting, person: Id): Promise<string> {
  const who = await personHere(tx, person)
  const t = wordsIn('en')
  const readerZone = who?.zone ?? 'UTC'
  const since = plusMinutes(now, -PAST_MINUTES)
  const told = await sequencesTold(tx, person)
  const given = new Map((await sessionsFacilitatedBy(tx, person)).map((session) => [session.id, session]))
  const taken = (await placesOf(tx, person)).filter((session) => !given.has(session.id))
  const sessions = [...taken, ...given.values()].filter((session) => session.startsAt > since)
  const practice = (await practiceOf(tx, person)).filter((block) => block.startsAt > since)
  const events: FeedEvent[] = sessions.map((session) => {
    const page = `${outgoing().publicUrl}/sessions/${session.id}`
    const room = [session.roomName, session.siteName].filter(Boolean).join(', ')
    const place = session.mode === 'onsite' && room ? room : (session.joinUrl ?? '')
    const capacity = given.has(session.id) ? ('facilitator' as const) : ('participant' as const)
    const mail = {
      reader: { name: who?.name ?? '', zone: readerZone, locale: 'en', capacity },
      session: {
        kind: session.kind,
        workflow: session.workflowName,
        cohort: session.cohortName,
        startsAt: session.startsAt,
        minutes: session.minutes,
        place,
        facilitator: session.facilitatorName,
        people: 0,
      },
      goLiveOn: null,
      page,
    }
    return {
      uid: calendarUid(session.id),
      sequence: Math.max(session.sequence, told.get(session.id) ?? 0),
      start: session.startsAt,
      minutes: session.minutes,
      summary: summaryOf(t, mail.session),
      description: calendarDescription(mail),
      location: placeText(t, place),
      url: page,
      stamp: session.changedAt,
    }
  })
  for (const block of practice) {
    const summary = t('sessions.practice.summary', { workflow: block.workflowName })
    events.push({
      uid: calendarUid(block.id),
      sequence: 0,
      start: block.startsAt,
      minutes: block.minutes,
      summary,
      description: t('sessions.practice.text'),
      stamp: now,
    })
  }
  return feedIcs({ name: t('sessions.feed.name'), zone: zone(readerZone), refreshHours: REFRESH_HOURS, events })
}
