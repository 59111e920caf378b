import type { Id } from '#kernel/id.ts'
import { endpoint, PageQuery, pageOf } from '#platform/http/endpoint.ts'
import { addRoom, changeRoom, endFacilitator, endRoom, setFacilitator, setOwnHours } from './faculty.actions.ts'
import { Facilitator, FacilitatorEdit, OwnHours, PersonParams, Room, RoomEdit, RoomParams } from './faculty.schema.ts'
import { facilitators, rooms } from './faculty.views.ts'
import { pageFrom } from './page-from.ts'

export const facultyApi = [
  endpoint(
    {
      id: 'listFacilitators',
      method: 'get',
      path: '/facilitators',
      permission: 'facilitators/see',
      summary: 'Who teaches what, in which languages and how much',
      query: PageQuery,
      answer: pageOf(Facilitator),
    },
    async ({ tx, now }, { query }) => pageFrom(await facilitators(tx, now), query),
  ),
  endpoint(
    {
      id: 'setFacilitator',
      method: 'put',
      path: '/facilitators/{person}',
      permission: 'facilitators/edit',
      summary: 'Make somebody a facilitator, or change what they teach',
      params: PersonParams,
      body: FacilitatorEdit,
    },
    (acting, { params, body }) => setFacilitator(acting, params.person as Id, body),
  ),
  endpoint(
    {
      id: 'endFacilitator',
      method: 'delete',
      path: '/facilitators/{person}',
      permission: 'facilitators/edit',
      summary: 'Somebody no longer facilitates',
      params: PersonParams,
    },
    (acting, { params }) => endFacilitator(acting, params.person as Id),
  ),
  endpoint(
    {
      id: 'setOwnHours',
      method: 'put',
      path: '/my/facilitator-hours',
      permission: 'facilitators/edit-own-hours',
      summary: 'Say when I can teach',
      body: OwnHours,
    },
    (acting, { body }) => setOwnHours(acting, body.hours),
  ),
  endpoint(
    {
      id: 'listRooms',
      method: 'get',
      path: '/rooms',
      permission: 'sites/see',
      summary: 'Rooms of every site',
      query: PageQuery,
      answer: pageOf(Room),
    },
    async ({ tx }, { query }) => pageFrom(await rooms(tx), query),
  ),
  endpoint(
    {
      id: 'addRoom',
      method: 'post',
      path: '/rooms',
      permission: 'rooms/edit',
      summary: 'Add a room',
      body: RoomEdit,
      answer: Room,
      status: 201,
    },
    (acting, { body }) => addRoom(acting, body),
  ),
  endpoint(
    {
      id: 'changeRoom',
      method: 'put',
      path: '/rooms/{id}',
      permission: 'rooms/edit',
      summary: 'Change a room',
      params: RoomParams,
      body: RoomEdit,
      answer: Room,
    },
    (acting, { params, body }) => changeRoom(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'endRoom',
      method: 'delete',
      path: '/rooms/{id}',
      permission: 'rooms/edit',
      summary: 'Take a room away',
      params: RoomParams,
    },
    (acting, { params }) => endRoom(acting, params.id as Id),
  ),
]
