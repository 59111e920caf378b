import { Link } from 'react-router'
import type { prioritiesAsked } from './priority-calls.server.ts'

type Asked = Awaited<ReturnType<typeof prioritiesAsked>>
export type By = Asked['by']
export type Row = Asked['priorities']['rows'][number]
export type RankedRow = Row & { rank: NonNullable<Row['rank']> }

/** A row's name, leading to the workflow itself or to the one that a task belongs to. */
export function RowName({ row, by }: { row: Row; by: By }) {
  const id = by === 'workflows' ? row.id : 'workflowId' in row ? row.workflowId : null
  return id ? <Link to={`/workflows/${id}`}>{row.name}</Link> : row.name
}
