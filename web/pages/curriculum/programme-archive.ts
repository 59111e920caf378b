import { apiOf } from '../../api-client.server.ts'
import type { Route } from './+types/programme-archive'

/** The zip itself, handed through from the API. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { response, data } = await apiOf(context).GET('/programmes/{id}/archive', {
    params: { path: { id: params.id } },
    parseAs: 'arrayBuffer',
  })
  if (!response.ok) throw new Response(null, { status: response.status })
  const name = response.headers.get('content-disposition') ?? 'attachment; filename="programme.zip"'
  return new Response(data as unknown as ArrayBuffer, {
    headers: { 'content-type': 'application/zip', 'content-disposition': name },
  })
}
