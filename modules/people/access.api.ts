import type { Id } from '#kernel/id.ts'
import { openEndpoint } from '#platform/http/endpoint.ts'
import { choosePassword, meIn, setUpOrganisation, signIn, signOut, switchOrganisation } from './access.actions.ts'
import { FirstRun, Me, NewPassword, OrganisationChoice, SignIn } from './access.schema.ts'

export const accessApi = [
  openEndpoint(
    {
      id: 'getMe',
      method: 'get',
      path: '/me',
      permission: 'public',
      summary: 'Who is looking and what they may do',
      answer: Me,
    },
    (edge) => meIn(edge),
  ),
  openEndpoint(
    {
      id: 'setUpOrganisation',
      method: 'post',
      path: '/first-run',
      permission: 'public',
      summary: 'Set up the first organisation and its administrator',
      body: FirstRun,
      answer: Me,
      status: 201,
    },
    (edge, { body }) => setUpOrganisation(edge, body),
  ),
  openEndpoint(
    {
      id: 'signIn',
      method: 'post',
      path: '/session',
      permission: 'public',
      summary: 'Sign in with e-mail and password',
      body: SignIn,
      answer: Me,
    },
    (edge, { body }) => signIn(edge, body),
  ),
  openEndpoint(
    { id: 'signOut', method: 'delete', path: '/session', permission: 'public', summary: 'Sign out on this device' },
    (edge) => signOut(edge),
  ),
  openEndpoint(
    {
      id: 'choosePassword',
      method: 'put',
      path: '/password',
      permission: 'public',
      summary: 'Choose a password with the link of an invitation',
      body: NewPassword,
      answer: Me,
    },
    (edge, { body }) => choosePassword(edge, body),
  ),
  openEndpoint(
    {
      id: 'switchOrganisation',
      method: 'put',
      path: '/session/organisation',
      permission: 'signed-in',
      summary: 'Work in another of my organisations',
      body: OrganisationChoice,
      answer: Me,
    },
    (edge, { body }) => switchOrganisation(edge, body.org as Id),
  ),
]
