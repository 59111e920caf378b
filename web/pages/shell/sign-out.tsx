import { redirect } from 'react-router'
import { apiOf, withCookies } from '../../api-client.server.ts'
import type { Route } from './+types/sign-out'

export async function action({ context }: Route.ActionArgs) {
  const { response } = await apiOf(context).DELETE('/session')
  throw redirect('/sign-in', { headers: withCookies(response) })
}

export function loader() {
  throw redirect('/')
}
