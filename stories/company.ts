import { type Day, day, daysBetween, plusDays } from '#kernel/day.ts'
import { zone } from '#kernel/zone.ts'
import type { HolidayOverride } from '#modules/people/working-calendar.ts'
import { merantiPeople } from './people.ts'
import { departments, events, goLives, groups, milestones } from './rollout.ts'
import { type Story, type StoryFacilitator, type StoryPerson, type StorySite, weekdays } from './story.ts'
import { workflows } from './workflows.ts'

/** The Monday on which the story is told: the programme lead opens the map for the first time. */
export const storyToday = day('2027-01-04')

const DOMAIN = 'meranti.example'

/**
 * Meranti Distribution as it stands on a day. All its own dates move together by whole weeks, so that weekdays hold;
 * public holidays stay where the world's calendars have them.
 */
export function meranti(today: Day = storyToday): Story {
  const shift = Math.floor(daysBetween(storyToday, today) / 7) * 7
  const people = merantiPeople(DOMAIN, shift)
  const idOf = (name: string): string => personNamed(people, name).id
  const lives = goLives(shift)
  const cast = {
    programmeLead: idOf('Priya Nair'),
    hrDirector: idOf('Farah Iskandar'),
    technologyLead: idOf('Arvind Raghavan'),
    participant: idOf('Ratna Dewanti'),
    manager: idOf('Lestari Wibowo'),
    absentManager: idOf('Bambang Suryadi'),
    qualityCoach: idOf('Ayu Maharani'),
  }
  return {
    today,
    organisation: {
      name: 'Meranti Distribution',
      domain: DOMAIN,
      languages: ['en', 'id'],
      // Licences were bought in November. The date is kept and nothing is ever anchored to it.
      contractOn: plusDays(day('2026-11-16'), shift),
    },
    cast,
    sites: sites(shift),
    departments,
    people,
    groups,
    workflows: workflows.map((workflow) => ({ ...workflow, owner: `${workflow.owner}@${DOMAIN}` })),
    milestones: milestones(lives),
    goLives: lives,
    facilitators: facilitators(people, shift),
    events: events(shift, cast.absentManager),
  }
}

function personNamed(people: readonly StoryPerson[], name: string): StoryPerson {
  const found = people.find(({ firstName, lastName }) => `${firstName} ${lastName}` === name)
  if (!found) throw new RangeError(`Nobody at Meranti is called ${name}`)
  return found
}

/** Holidays of 2027 as the company expects them: the calendar library lacks some and sets some a day early. */
function sites(shift: number): StorySite[] {
  const added = (on: string, name: string): HolidayOverride => ({ on: day(on), kind: 'added', name })
  const removed = (on: string, name: string): HolidayOverride => ({ on: day(on), kind: 'removed', name })
  const founders: HolidayOverride = { on: plusDays(day('2027-02-11'), shift), kind: 'added', name: 'Founders’ Day' }
  return [
    {
      id: 'sin',
      name: 'Singapore',
      zone: zone('Asia/Singapore'),
      country: 'SG',
      region: null,
      locale: 'en-SG',
      hours: weekdays('09:00', '18:00'),
      overrides: [
        founders,
        removed('2027-03-09', 'Hari Raya Puasa'),
        added('2027-03-10', 'Hari Raya Puasa'),
        added('2027-05-17', 'Hari Raya Haji'),
        added('2027-05-20', 'Vesak Day'),
      ],
      rooms: [
        { id: 'sin-banyan', name: 'Banyan', seats: 25 },
        { id: 'sin-tembusu', name: 'Tembusu', seats: 16 },
        { id: 'sin-pulai', name: 'Pulai', seats: 12 },
      ],
    },
    {
      id: 'jkt',
      name: 'Jakarta',
      zone: zone('Asia/Jakarta'),
      country: 'ID',
      region: null,
      locale: 'id-ID',
      hours: weekdays('08:00', '17:00'),
      overrides: [founders, added('2027-03-11', 'Idul Fitri'), added('2027-03-12', 'Leave together for Idul Fitri')],
      rooms: [
        { id: 'jkt-kenari', name: 'Kenari', seats: 30 },
        { id: 'jkt-jati', name: 'Jati', seats: 20 },
        { id: 'jkt-cendana', name: 'Cendana', seats: 12 },
      ],
    },
    {
      id: 'blr',
      name: 'Bengaluru',
      zone: zone('Asia/Kolkata'),
      country: 'IN',
      region: 'KA',
      locale: 'en-IN',
      hours: weekdays('09:30', '18:30'),
      overrides: [founders, added('2027-01-15', 'Makara Sankranti'), added('2027-04-07', 'Ugadi')],
      rooms: [
        { id: 'blr-honne', name: 'Honne', seats: 24 },
        { id: 'blr-bevu', name: 'Bevu', seats: 12 },
      ],
    },
  ]
}

function facilitators(people: readonly StoryPerson[], shift: number): StoryFacilitator[] {
  const on = (text: string): Day => plusDays(day(text), shift)
  const colleague = (
    id: string,
    name: string,
    more: Pick<StoryFacilitator, 'skills' | 'languages' | 'hours'> & { leave?: [Day, Day][] },
  ): StoryFacilitator => {
    const { id: personId, site, email } = personNamed(people, name)
    return { id, name, email, personId, site, leave: [], maxPerDay: 2, maxMinutesPerWeek: 360, ...more }
  }
  const guest = (id: string, name: string, more: Pick<StoryFacilitator, 'skills' | 'languages'>): StoryFacilitator => ({
    id,
    name,
    email: `${id}@rumbia.example`,
    personId: null,
    site: 'sin',
    hours: weekdays('09:00', '17:30'),
    leave: [],
    maxPerDay: 3,
    maxMinutesPerWeek: 720,
    ...more,
  })
  return [
    colleague('priya', 'Priya Nair', {
      skills: ['candidates', 'replies'],
      languages: ['en'],
      hours: weekdays('09:00', '18:00'),
    }),
    colleague('kelvin', 'Kelvin Chua', {
      skills: ['invoices', 'stock-reports'],
      languages: ['en'],
      hours: weekdays('09:00', '17:00'),
      leave: [[on('2027-02-09'), on('2027-02-12')]],
    }),
    colleague('ayu', 'Ayu Maharani', {
      skills: ['replies', 'candidates'],
      languages: ['id', 'en'],
      hours: weekdays('08:00', '17:00'),
    }),
    colleague('dimas', 'Dimas Prakoso', {
      skills: ['stock-reports', 'invoices'],
      languages: ['id', 'en'],
      hours: weekdays('08:00', '16:30'),
    }),
    colleague('sanjay', 'Sanjay Kulkarni', {
      skills: ['tickets'],
      languages: ['en'],
      hours: weekdays('10:00', '18:30'),
    }),
    colleague('meera', 'Meera Shetty', {
      skills: ['replies', 'invoices', 'candidates', 'stock-reports'],
      languages: ['en'],
      hours: weekdays('09:30', '17:30'),
    }),
    guest('hafiz', 'Hafiz Rosli', { skills: ['invoices', 'stock-reports', 'replies'], languages: ['en', 'id'] }),
    guest('xiaowen', 'Lin Xiaowen', { skills: ['tickets', 'candidates', 'stock-reports'], languages: ['en'] }),
  ]
}
