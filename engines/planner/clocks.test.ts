import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { planProgramme } from './plan.ts'
import type { PlanFile, PlanSite } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 400 }
const at = (site: PlanSite, on: string, hours?: [string, string]): PlanFile =>
  smallFile({
    today: '2027-01-04',
    sites: [site],
    people: people(site.id, 10),
    goLives: [{ group: 'fin', workflow: 'invoices', on }],
    facilitators: [
      { id: 'f1', site: site.id, skills: ['invoices'], ...(hours ? { hours: { 'mon-sun': hours } } : {}) },
    ],
  })
const shown = (zone: string, start: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(start),
  )

describe('clocks and calendars that are not Monday to Friday on the hour', () => {
  test('Chatham starts its sessions on its own half hours, before and after it leaves summer time', () => {
    const file = at({ id: 'cht', zone: 'Pacific/Chatham' }, '2027-04-12')
    const answer = planProgramme(file, options)
    expect([answer.unscheduled, checkPlan(file, answer)]).toEqual([[], []])
    const clocks = answer.sessions.map((one) => shown('Pacific/Chatham', one.start).slice(-5))
    expect(clocks.every((clock) => clock >= '09:00' && /:(00|30)$/.test(clock))).toBe(true)
    // Its clocks go back on 4 April: the quarter hour in UTC stays, the hour changes.
    expect(answer.sessions.every((one) => /:(15|45):00Z$/.test(one.start))).toBe(true)
    expect(new Set(answer.sessions.map((one) => one.start < '2027-04-03'))).toEqual(new Set([true, false]))
  })

  test('Kathmandu teaches on Sunday and never on Saturday', () => {
    const site: PlanSite = { id: 'ktm', zone: 'Asia/Kathmandu', hours: { sun: ['10:00', '12:00'] } }
    const file = at(site, '2027-03-22', ['09:00', '18:00'])
    const answer = planProgramme(file, options)
    expect([answer.unscheduled, checkPlan(file, answer)]).toEqual([[], []])
    expect(new Set(answer.sessions.map((one) => shown('Asia/Kathmandu', one.start).slice(0, 3)))).toEqual(
      new Set(['Sun']),
    )
  })

  test('Dhaka moves its Eid by a day: the holiday of the calendar is worked, the day of the moon is not', () => {
    const moon: PlanSite = {
      id: 'dac',
      zone: 'Asia/Dhaka',
      hours: { 'sun-thu': ['09:00', '18:00'] },
      holidays: {
        country: 'BD',
        remove: ['2027-03-10', '2027-03-09', '2027-03-11'],
        add: [{ on: '2027-03-16', name: 'Eid' }],
      },
    }
    // Live sessions fit on one day alone.
    const on = (day: string) => {
      const lead = (Date.parse('2027-04-05') - Date.parse(day)) / 86_400_000
      const file = { ...at(moon, '2027-04-05'), policy: { leadDays: [lead, lead] as [number, number] } }
      const answer = planProgramme(file, options)
      expect(checkPlan(file, answer)).toEqual([])
      return answer.sessions.some((one) => one.kind === 'live')
    }
    expect([on('2027-03-10'), on('2027-03-16')]).toEqual([true, false])
  })

  test.each([
    ['Reykjavik on the day before Christmas, from one o’clock', 'Atlantic/Reykjavik', 'IS', '2027-12-24', '13:00'],
    ['Guatemala on the last day of the year, from noon', 'America/Guatemala', 'GT', '2027-12-31', '12:00'],
  ])('half a holiday closes its half: %s', (_, zone, holidays, day, closes) => {
    const goLive = new Date(Date.parse(day) + 20 * 86_400_000).toISOString().slice(0, 10)
    const lunch = (hours: [string, string]) => {
      const site: PlanSite = { id: 's', zone, holidays, hours: { 'mon-fri': hours } }
      const file = { ...at(site, goLive), today: '2027-11-01', policy: { leadDays: [20, 20] as [number, number] } }
      const answer = planProgramme(file, options)
      expect(checkPlan(file, answer)).toEqual([])
      return answer.sessions.filter((one) => one.kind === 'live').map((one) => shown(zone, one.start).slice(-5))
    }
    expect(lunch(['09:00', '18:00']).every((clock) => clock < closes)).toBe(true)
    expect(lunch(['09:00', '18:00'])).toHaveLength(1)
    expect(lunch([closes, '18:00'])).toEqual([])
  })
})
