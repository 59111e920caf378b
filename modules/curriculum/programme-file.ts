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

/** The programme as its file: reading it again gives the same programme. */
export function writeProgramme(programme: Programme): string {
  const { text, extra, key, title, ...rest } = programme
  const front = {
    takeroot: PROGRAMME_VERSION,
    key,
    title,
    ...withoutNulls({
      ...rest,
      channel: rest.channel && withoutNulls(rest.channel),
      needs: rest.needs && needsText(rest.needs),
    }),
    ...extra,
  }
  return fileText(front, [text])
}

function needsText({ interviews, locked, openDisagreements }: NeedsFacts) {
  return { interviews: interviews.map(withoutNulls), locked, openDisagreements }
}
