import { tidy } from './file-body.ts'
import { type Fields, type FileError, openFile } from './file-fields.ts'
import type { Channel, LeadTime, NeedsFacts, PortfolioEntry, Programme } from './unit.ts'
import { fileText, ROLES, withoutNulls } from './unit-file.ts'

export const PROGRAMME_VERSION = 'programme/1'
const ANCHORS = ['group go-live', 'licence date'] as const

export type ProgrammeRead = { kind: 'read'; programme: Programme } | { kind: 'not readable'; errors: FileError[] }

/** A programme from its Markdown; every mistake names its line, its field and its remedy. Throws nothing. */
export function readProgramme(text: string): ProgrammeRead {
  const opened = openFile(text, PROGRAMME_VERSION)
  if ('errors' in opened) return { kind: 'not readable', errors: opened.errors }
  const { fields, body } = opened
  const programme: Programme = {
    key: fields.key('key') ?? '',
    title: fields.text('title', { most: 200 }) ?? '',
    anchor: fields.has('anchor') ? fields.choice('anchor', ANCHORS) : null,
    portfolio: fields.has('portfolio') ? fields.maps('portfolio').map((at) => entryOf(fields, at)) : null,
    needs: fields.has('needs') ? needsOf(fields) : null,
    departments: fields.has('departments') ? departmentsOf(fields) : null,
    channel: fields.has('channel') ? channelOf(fields) : null,
    leadTimes: fields.has('leadTimes') ? fields.maps('leadTimes').map((at) => leadTimeOf(fields, at)) : null,
    units: fields.texts('units'),
    extra: {},
    text: tidy(body),
  }
  programme.extra = fields.extra()
  if (fields.errors.length) return { kind: 'not readable', errors: fields.errors.toSorted((a, b) => a.line - b.line) }
  return { kind: 'read', programme }
}

function entryOf(fields: Fields, at: string): PortfolioEntry {
  return {
    workflow: fields.key(`${at}.workflow`) ?? '',
    departments: fields.texts(`${at}.departments`),
    tasks: fields.maps(`${at}.tasks`).map((task) => ({
      key: fields.key(`${task}.key`) ?? '',
      says: fields.text(`${task}.says`) ?? '',
      roles: fields.choices(`${task}.roles`, ROLES),
    })),
  }
}

function departmentsOf(fields: Fields): Programme['departments'] {
  return fields.maps('departments').map((at) => ({
    name: fields.text(`${at}.name`, { most: 160 }) ?? '',
    roles: fields.choices(`${at}.roles`, ROLES),
  }))
}

function needsOf(fields: Fields): NeedsFacts {
  return {
    interviews: fields.maps('needs.interviews').map((at) => ({
      department: fields.textOrNull(`${at}.department`),
      role: fields.text(`${at}.role`, { most: 160 }) ?? '',
      employees: fields.whole(`${at}.employees`) ?? 0,
      managers: fields.whole(`${at}.managers`) ?? 0,
    })),
    locked: fields.textOrNull('needs.locked') === 'true',
    openDisagreements: fields.has('needs.openDisagreements') ? (fields.whole('needs.openDisagreements') ?? 0) : 0,
  }
}

function channelOf(fields: Fields): Channel {
  return {
    where: fields.text('channel.where') ?? '',
    owner: fields.textOrNull('channel.owner'),
    answersWithin: fields.textOrNull('channel.answersWithin'),
  }
}

function leadTimeOf(fields: Fields, at: string): LeadTime {
  const { node, line } = fields.at(`${at}.days`)
  const days = Number(node?.toJSON())
  if (!Number.isSafeInteger(days)) fields.fail(line, `${at}.days`, 'not-a-number')
  return { days, people: fields.whole(`${at}.people`) ?? 0 }
}

/** The programme as its file: reading it again gives the same programme. Fields stand in one order, wherever they came from. */
export function writeProgramme(programme: Programme): string {
  const { key, title, anchor, portfolio, needs, departments, channel, leadTimes, units, extra, text } = programme
  const front = {
    takeroot: PROGRAMME_VERSION,
    key,
    title,
    ...withoutNulls({
      anchor,
      portfolio: portfolio?.map(entryText) ?? null,
      needs: needs && needsText(needs),
      departments: departments?.map(({ name, roles }) => ({ name, roles })) ?? null,
      channel:
        channel && withoutNulls({ where: channel.where, owner: channel.owner, answersWithin: channel.answersWithin }),
      leadTimes: leadTimes?.map(({ days, people }) => ({ days, people })) ?? null,
    }),
    units,
    ...(inOneOrder(extra) as object),
  }
  return fileText(front, [text])
}

function entryText({ workflow, departments, tasks }: PortfolioEntry) {
  return { workflow, departments, tasks: tasks.map(({ key, says, roles }) => ({ key, says, roles })) }
}

function needsText({ interviews, locked, openDisagreements }: NeedsFacts) {
  return {
    interviews: interviews.map(({ department, role, employees, managers }) =>
      withoutNulls({ department, role, employees, managers }),
    ),
    locked,
    openDisagreements,
  }
}

/** A database keeps what we do not know in an order of its own. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, one]) => [name, inOneOrder(one)]))
}
