import { useRouteLoaderData } from 'react-router'
import type { components } from '../api.d.ts'

export type Me = components['schemas']['Me']

/** Who is looking; every page stands under the root that asked. */
export function useMe(): Me {
  return (useRouteLoaderData('root') as { me: Me }).me
}

/** The reader's own zone; where we do not know it, UTC, and the page says so. */
export function useZone(): string {
  return useMe().zone ?? 'UTC'
}
