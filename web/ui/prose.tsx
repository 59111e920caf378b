import { createElement, Fragment } from 'react'
import type { Inline, ProseNode } from './prose-nodes.ts'
import { Scroll } from './scroll.tsx'

/** Draws Markdown that the server has read. `level` is the heading under which it stands; its own headings follow it. */
export function Prose({ nodes, level = 2, label }: { nodes: readonly ProseNode[]; level?: number; label: string }) {
  return (
    <div className="prose">
      <Nodes nodes={nodes} level={level} label={label} />
    </div>
  )
}

/** The words of a heading or a cell, with their emphasis. */
function Words({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, at) => <Fragment key={`${at} ${part.kind}`}>{word(part)}</Fragment>)
}

function word(part: Inline) {
  if ('text' in part) return part.kind === 'code' ? <code>{part.text}</code> : part.text
  if (part.kind === 'break') return <br />
  if (part.kind === 'link')
    return (
      <a href={part.to} rel="noreferrer">
        <Words parts={part.parts} />
      </a>
    )
  return createElement(part.kind, null, <Words parts={part.parts} />)
}

function Nodes({ nodes, level, label }: { nodes: readonly ProseNode[]; level: number; label: string }) {
  return nodes.map((node, at) => <Fragment key={`${at} ${node.kind}`}>{drawn(node, level, label)}</Fragment>)
}

function drawn(node: ProseNode, level: number, label: string) {
  switch (node.kind) {
    case 'paragraph':
      return (
        <p>
          <Words parts={node.parts} />
        </p>
      )
    case 'line':
      return <Words parts={node.parts} />
    case 'heading':
      return createElement(`h${Math.min(6, level + 1)}`, null, <Words parts={node.parts} />)
    case 'quote':
      return (
        <blockquote>
          <Nodes nodes={node.nodes} level={level} label={label} />
        </blockquote>
      )
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{node.text}</code>
        </pre>
      )
    case 'rule':
      return <hr />
    case 'list': {
      const items = node.items.map((item, at) => (
        <li key={at}>
          {item.done !== null && <span aria-hidden>{item.done ? '☑ ' : '☐ '}</span>}
          <Nodes nodes={item.nodes} level={level} label={label} />
        </li>
      ))
      return node.start === null ? <ul>{items}</ul> : <ol start={node.start}>{items}</ol>
    }
    case 'table':
      return (
        <Scroll label={label}>
          <table className="plain">
            <thead>
              <tr>
                {node.head.map((cell, at) => (
                  <th key={at} scope="col">
                    <Words parts={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {node.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Words parts={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )
  }
}
