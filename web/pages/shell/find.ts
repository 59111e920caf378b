import { apiOf } from '../../api-client.server.ts'
import type { Route } from './+types/find'

/** What the palette asks while somebody types; the API decides what they may see of whom. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const q = new URL(request.url).searchParams.get('q')?.trim() ?? ''
  if (q.length < 2) return { people: [] }
  const { data } = await apiOf(context).GET('/search', { params: { query: { q, limit: 8 } } })
  return { people: data?.people ?? [] }
}
