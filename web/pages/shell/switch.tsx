import { redirect } from 'react-router'
import { apiOf, need } from '../../api-client.server.ts'
import type { Route } from './+types/switch'

export async function action({ context, request }: Route.ActionArgs) {
  const org = String((await request.formData()).get('org'))
  await need(apiOf(context).PUT('/session/organisation', { body: { org } }))
  throw redirect('/')
}

export function loader() {
  throw redirect('/')
}
