import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { endpoint, PageQuery, pageOf } from '#platform/http/endpoint.ts'
import { addCalendarAddress, addCalendarFile, mine, ownerOf, readAgain, removeCalendar } from './calendars.actions.ts'
import { BusyCalendar, BusyTime, CalendarAddress, CalendarParams, CalendarQuery } from './calendars.schema.ts'
import { busyTimes, calendarsOf } from './calendars.views.ts'
import { pageFrom } from './page-from.ts'

export const calendarsApi = [
  endpoint(
    {
      id: 'listBusyCalendars',
      method: 'get',
      path: '/busy-calendars',
      permission: 'calendars/edit-own',
      summary: 'The calendars that say when somebody is busy',
      query: PageQuery.extend(CalendarQuery.shape),
      answer: pageOf(BusyCalendar),
    },
    async (acting, { query }) => {
      const owner = await ownerOf(acting, query.person as Id | undefined)
      return pageFrom(await calendarsOf(acting.tx, owner), query)
    },
  ),
  endpoint(
    {
      id: 'addBusyCalendarFile',
      method: 'post',
      path: '/busy-calendars/files',
      permission: 'calendars/edit-own',
      summary: 'Give a calendar file; only busy times are kept',
      query: CalendarQuery,
      upload: true,
      answer: BusyCalendar,
      status: 201,
    },
    (acting, { query, file }) => {
      if (!file) throw problem('upload/missing')
      return addCalendarFile(acting, file, query.person as Id | undefined)
    },
  ),
  endpoint(
    {
      id: 'addBusyCalendarAddress',
      method: 'post',
      path: '/busy-calendars',
      permission: 'calendars/edit-own',
      summary: 'Give the address of a calendar, read every few hours',
      body: CalendarAddress,
      answer: BusyCalendar,
      status: 201,
    },
    (acting, { body }, edge) => addCalendarAddress(acting, body, edge.config.localCalendars),
  ),
  endpoint(
    {
      id: 'readBusyCalendar',
      method: 'post',
      path: '/busy-calendars/{id}/readings',
      permission: 'calendars/edit-own',
      summary: 'Read the address again now',
      params: CalendarParams,
      answer: BusyCalendar,
      status: 202,
    },
    (acting, { params }) => readAgain(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'listBusyTimes',
      method: 'get',
      path: '/busy-calendars/{id}/times',
      permission: 'calendars/edit-own',
      summary: 'Everything that is kept of this calendar',
      params: CalendarParams,
      query: PageQuery,
      answer: pageOf(BusyTime),
    },
    async (acting, { params, query }) => {
      const calendar = await mine(acting, params.id as Id)
      return pageFrom(await busyTimes(acting.tx, calendar.id), query)
    },
  ),
  endpoint(
    {
      id: 'removeBusyCalendar',
      method: 'delete',
      path: '/busy-calendars/{id}',
      permission: 'calendars/edit-own',
      summary: 'Take a calendar away with everything kept of it',
      params: CalendarParams,
    },
    (acting, { params }) => removeCalendar(acting, params.id as Id),
  ),
]
