import { describe, expect, test } from 'vitest'
import { at, type Change, leaveOut, named, reason, rulesAfter, sessionId, tinyAnswer } from './plan-check.fixtures.ts'

describe('what is fixed:', () => {
  const id = sessionId('lon', 'live', 2)
  const pinned = { session: id, start: '2027-03-31T08:00:00Z', facilitator: 'f-lon' }

  test('a pin that is kept', () =>
    expect(
      rulesAfter((a, f) => {
        f.pins = [pinned]
        at(a, 'lon', 'live', 2).pinned = true
      }),
    ).toEqual([]))
  test('a pin that was moved', () =>
    expect(
      rulesAfter((a, f) => {
        f.pins = [{ ...pinned, start: '2027-03-31T09:00:00Z' }]
        at(a, 'lon', 'live', 2).pinned = true
      }),
    ).toEqual(['pin/not-kept']))
  test('a pin that lost its session', () =>
    expect(
      rulesAfter((a, f) => {
        f.pins = [pinned]
        leaveOut(a, id, [reason])
        a.practice = a.practice.filter((one) => one.cohort !== 'lon/1')
        for (let i = 1; i <= 8; i++)
          a.practiceDebt.push({ person: `lon-${i}`, goLive: 'lon/pair', minutesWanted: 120, minutesPlaced: 0 })
      }),
    ).toEqual(['pin/not-kept', 'practice/debt-with-room']))
  test('a pin that nobody set', () =>
    expect(rulesAfter((a) => (at(a, 'lon', 'live', 2).pinned = true))).toEqual(['pin/invented']))
  const evening: Change = (a, f) => {
    f.pins = [{ ...pinned, start: '2027-03-31T17:30:00Z' }]
    Object.assign(at(a, 'lon', 'live', 2), { pinned: true, start: '2027-03-31T17:30:00Z' })
  }
  test('a pin outside the hours that is told', () =>
    expect(
      rulesAfter((a, f) => {
        evening(a, f)
        a.broken.push({ session: id, rule: 'hours/site', detail: {} })
      }),
    ).toEqual([]))
  test('a pin outside the hours that is not told', () => expect(rulesAfter(evening)).toEqual(['pin/breaks-untold']))
  test('a broken rule that is told and not so', () =>
    expect(
      rulesAfter((a, f) => {
        f.pins = [pinned]
        at(a, 'lon', 'live', 2).pinned = true
        a.broken.push({ session: id, rule: 'holiday/site', detail: {} })
      }),
    ).toEqual(['broken/not-so']))
  test('a pin does not excuse a free session that collides with it', () =>
    expect(
      rulesAfter((a, f) => {
        f.pins = [
          {
            ...pinned,
            session: sessionId('ktm', 'reinforcement-30'),
            start: '2027-04-20T03:15:00Z',
            facilitator: 'f-ktm',
          },
        ]
        at(a, 'ktm', 'reinforcement-30').pinned = true
        a.broken.push({ session: sessionId('ktm', 'reinforcement-30'), rule: 'facilitator/double-booked', detail: {} })
        Object.assign(at(a, 'dac', 'reinforcement-30'), { start: '2027-04-20T03:30:00Z', facilitator: 'f-ktm' })
      }),
    ).toEqual(['facilitator/double-booked']))

  /** The plan was published; now it is the evening of the first session in London. */
  const later: Change = (a, f) => {
    f.published = tinyAnswer()
    f.today = '2027-03-25'
    for (const one of a.sessions) {
      if (one.start <= '2027-03-26') one.held = true
      else if (one.window.opens <= f.today) one.window.opens = '2027-03-26'
    }
  }
  test('what has happened stays, whatever the rules say now', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        named(f.facilitators, 'f-lon').leave = [['2027-03-25', '2027-03-25']]
      }),
    ).toEqual([]))
  test('what has happened must not move', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        at(a, 'lon', 'live').start = '2027-03-25T11:00:00Z'
      }),
    ).toEqual(['held/moved']))
  test('what has happened must not vanish', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        a.sessions = a.sessions.filter((one) => one.id !== sessionId('lon', 'live'))
      }),
    ).toContain('held/lost'))
  test('what has not happened is not history', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        at(a, 'lon', 'live', 2).held = true
      }),
    ).toEqual(['held/invented']))
  test('practice that has happened stays', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        a.practice.splice(
          a.practice.findIndex((one) => one.start < f.today),
          1,
        )
      }),
    ).toContain('practice/history-lost'))
  test('what has happened and has no cohort any more is told as lost', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        f.published = tinyAnswer()
        f.published.sessions.push({ ...f.published.sessions[0]!, id: 'gone/live-1', cohort: 'gone' })
        f.pins = [{ ...pinned, session: 'gone/live-2' }]
        for (const session of ['gone/live-1', 'gone/live-2']) a.broken.push({ session, rule: 'pin/lost', detail: {} })
      }),
    ).toEqual([]))
  test('what has happened and has no cohort any more is not passed over', () =>
    expect(
      rulesAfter((a, f) => {
        later(a, f)
        f.published = tinyAnswer()
        f.published.sessions.push({ ...f.published.sessions[0]!, id: 'gone/live-1', cohort: 'gone' })
      }),
    ).toEqual(['held/lost']))
})
