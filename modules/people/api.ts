import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import {
  addLeave,
  addPerson,
  bringBack,
  changePerson,
  grantRole,
  handFieldBack,
  invitePerson,
  markLeaver,
  removeLeave,
  revokeRole,
} from './actions.ts'
import { leavePage, peoplePage, personDetail, searchPeople, treeNow } from './directory.views.ts'
import * as shape from './schema.ts'
import { departmentsAndTitles } from './views.ts'

const Made = z.object({ id: z.string() })
const todayOf = (now: string) => now.slice(0, 10)

function mine(person: Id | null): Id {
  if (!person) throw problem('person/unknown')
  return person
}

export const peopleApi = [
  endpoint(
    {
      id: 'listPeople',
      method: 'get',
      path: '/people',
      permission: 'people/see',
      summary: 'People by name, filtered',
      query: PageQuery.extend(shape.PeopleQuery.shape),
      answer: pageOf(shape.PersonRow),
    },
    ({ tx }, { query: { cursor, limit, ...query } }) => peoplePage(tx, query, { cursor, limit }),
  ),
  endpoint(
    {
      id: 'addPerson',
      method: 'post',
      path: '/people',
      permission: 'people/edit',
      summary: 'Add somebody by hand',
      body: shape.PersonBody,
      answer: Made,
      status: 201,
    },
    (acting, { body }) => addPerson(acting, body),
  ),
  endpoint(
    {
      id: 'getTree',
      method: 'get',
      path: '/people-tree',
      permission: 'people/see',
      summary: 'What is wrong in the tree of managers today',
      answer: shape.TreeNow,
    },
    ({ tx }) => treeNow(tx),
  ),
  endpoint(
    {
      id: 'getPeopleChoices',
      method: 'get',
      path: '/people-choices',
      permission: 'groups/see',
      summary: 'Departments, titles, roles and sites with the number of people in each',
      answer: shape.Choices,
    },
    ({ tx }) => departmentsAndTitles(tx),
  ),
  endpoint(
    {
      id: 'getPerson',
      method: 'get',
      path: '/people/{id}',
      permission: 'people/see',
      summary: 'One person: facts, team, leave, roles',
      params: shape.PersonParams,
      answer: shape.PersonDetail,
    },
    ({ tx, now }, { params }) => personDetail(tx, params.id as Id, todayOf(now)),
  ),
  endpoint(
    {
      id: 'changePerson',
      method: 'patch',
      path: '/people/{id}',
      permission: 'people/edit',
      summary: 'Change fields by hand; imports leave them alone from then on',
      params: shape.PersonParams,
      body: shape.PersonChange,
    },
    (acting, { params, body }) => changePerson(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'handFieldBack',
      method: 'delete',
      path: '/people/{id}/hand-set/{field}',
      permission: 'people/edit',
      summary: 'Give a field back to the imports',
      params: shape.FieldParams,
    },
    (acting, { params }) => handFieldBack(acting, params.id as Id, params.field),
  ),
  endpoint(
    {
      id: 'markLeaver',
      method: 'put',
      path: '/people/{id}/departure',
      permission: 'people/edit',
      summary: 'Say when somebody leaves; a day that has come ends access and sessions',
      params: shape.PersonParams,
      body: shape.Departure,
    },
    (acting, { params, body }) => markLeaver(acting, params.id as Id, body.lastDay as Day),
  ),
  endpoint(
    {
      id: 'bringBack',
      method: 'delete',
      path: '/people/{id}/departure',
      permission: 'people/edit',
      summary: 'They stay, or are back',
      params: shape.PersonParams,
    },
    (acting, { params }) => bringBack(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'listMyLeave',
      method: 'get',
      path: '/my/leave',
      permission: 'leave/edit-own',
      summary: 'When I am away, newest first',
      query: PageQuery,
      answer: pageOf(shape.Leave),
    },
    ({ tx, actor }, { query }) => leavePage(tx, mine(actor.person), query),
  ),
  endpoint(
    {
      id: 'addLeave',
      method: 'post',
      path: '/people/{id}/leave',
      permission: 'leave/edit-own',
      summary: 'Say when somebody is away; everybody may for themselves',
      params: shape.PersonParams,
      body: shape.NewLeave,
      answer: Made,
      status: 201,
    },
    (acting, { params, body }) => addLeave(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'removeLeave',
      method: 'delete',
      path: '/people/{id}/leave/{leave}',
      permission: 'leave/edit-own',
      summary: 'Take leave back',
      params: shape.LeaveParams,
    },
    (acting, { params }) => removeLeave(acting, params.id as Id, params.leave as Id),
  ),
  endpoint(
    {
      id: 'grantRole',
      method: 'put',
      path: '/people/{id}/roles/{role}',
      permission: 'roles/grant',
      summary: 'Grant a role',
      params: shape.RoleParams,
    },
    (acting, { params }) => grantRole(acting, params.id as Id, params.role),
  ),
  endpoint(
    {
      id: 'revokeRole',
      method: 'delete',
      path: '/people/{id}/roles/{role}',
      permission: 'roles/grant',
      summary: 'Take a role back',
      params: shape.RoleParams,
    },
    (acting, { params }) => revokeRole(acting, params.id as Id, params.role),
  ),
  endpoint(
    {
      id: 'invitePerson',
      method: 'post',
      path: '/people/{id}/invitation',
      permission: 'people/edit',
      summary: 'Let somebody sign in',
      params: shape.PersonParams,
      answer: shape.Invitation,
    },
    (acting, { params }, edge) => invitePerson(acting, params.id as Id, edge.config.publicUrl),
  ),
  endpoint(
    {
      id: 'search',
      method: 'get',
      path: '/search',
      permission: 'search/people',
      summary: 'Find colleagues, forgiving slips of the pen',
      query: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(50).default(12) }),
      answer: z.object({ people: z.array(shape.FoundPerson) }),
    },
    async ({ tx, actor }, { query }) => ({
      people: await searchPeople(tx, query.q, query.limit, actor.permissions.has('people/see')),
    }),
  ),
]
