import { type apiOf, need } from '../../api-client.server.ts'

/** Every workflow in use, for a choice. */
export async function workflowChoices(api: ReturnType<typeof apiOf>): Promise<{ id: string; name: string }[]> {
  const { rows } = await need(api.GET('/workflows', { params: { query: { limit: 200 } } }))
  return rows.map(({ id, name }) => ({ id, name }))
}
