import type { Id } from '#kernel/id.ts'
import { endpoint, z } from '#platform/http/endpoint.ts'
import { attendanceList, checkIn, correctAttendance, recordAttendance } from './attendance.actions.ts'
import { AttendanceList, Correction, NewStatements } from './attendance.schema.ts'

const OneSession = z.object({ id: z.uuid() })
const PersonInSession = z.object({ id: z.uuid(), person: z.uuid() })

export const attendanceApi = [
  endpoint(
    {
      id: 'checkIn',
      method: 'put',
      path: '/my/sessions/{id}/check-in',
      permission: 'attendance/self',
      summary: 'Say that I am here',
      params: OneSession,
    },
    (acting, { params }) => checkIn(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'getAttendance',
      method: 'get',
      path: '/sessions/{id}/attendance',
      permission: 'attendance/record',
      summary: 'Who comes and who came, with every statement',
      params: OneSession,
      answer: AttendanceList,
    },
    (acting, { params }) => attendanceList(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'recordAttendance',
      method: 'post',
      path: '/sessions/{id}/attendance',
      permission: 'attendance/record',
      summary: 'Write down the list; only what differs is added',
      params: OneSession,
      body: NewStatements,
      answer: AttendanceList,
    },
    (acting, { params, body }) => recordAttendance(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'correctAttendance',
      method: 'post',
      path: '/sessions/{id}/attendance/{person}/corrections',
      permission: 'attendance/correct',
      summary: 'Set one record right, with a reason that stays beside it',
      params: PersonInSession,
      body: Correction,
      answer: AttendanceList,
    },
    (acting, { params, body }) => correctAttendance(acting, params.id as Id, params.person as Id, body),
  ),
]
