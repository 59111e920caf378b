import { apiOf } from '../../api-client.server.ts'
import type { Route } from './+types/unit-file'

/** The unit's own Markdown, handed through from the API. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { response, data } = await apiOf(context).GET('/units/{id}/file', {
    params: { path: { id: params.id } },
    parseAs: 'text',
  })
  if (!response.ok) throw new Response(null, { status: response.status })
  const name = response.headers.get('content-disposition') ?? 'attachment; filename="unit.md"'
  return new Response(data as unknown as string, {
    headers: { 'content-type': 'text/markdown; charset=utf-8', 'content-disposition': name },
  })
}
