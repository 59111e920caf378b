import '#words/parts/guardrails.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { type Cell, cellName, DATA_CLASSES, VERDICTS } from './matrix-form.ts'

type Tool = components['schemas']['GuardrailDataMatrix']['tools'][number]

/** One table of tools and classes of data; a choice in each cell for who keeps it, words for everybody else. */
export function Matrix({ tools, chosen, mayEdit }: { tools: Tool[]; chosen: readonly Cell[]; mayEdit: boolean }) {
  const t = useWords()
  return (
    <Scroll label={t('guardrails.tools.title')} className="sheet">
      <table className="plain guard-matrix">
        <thead>
          <tr>
            <th scope="col">{t('guardrails.tools.tool')}</th>
            {DATA_CLASSES.map((name) => (
              <th scope="col" key={name}>
                {t(`guardrails.data.${name}`)}
                <br />
                <span className="quiet small" style={{ fontWeight: 400 }}>
                  {t(`guardrails.data.${name}.means`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tools.map((tool) => (
            <tr key={tool.id}>
              <th scope="row">
                {tool.name}
                <br />
                <span className="quiet small" style={{ fontWeight: 400 }}>
                  {tool.workflows.length
                    ? t('guardrails.tools.used', { workflows: tool.workflows.join(', ') })
                    : t('guardrails.tools.unused')}
                </span>
              </th>
              {DATA_CLASSES.map((name) => (
                <OneCell key={name} tool={tool} name={name} chosen={chosen} mayEdit={mayEdit} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function OneCell({
  tool,
  name,
  chosen,
  mayEdit,
}: {
  tool: Tool
  name: Cell['dataClass']
  chosen: readonly Cell[]
  mayEdit: boolean
}) {
  const t = useWords()
  const rule = tool.cells.find(({ dataClass }) => dataClass === name)
  const picked =
    chosen.find((cell) => cell.toolId === tool.id && cell.dataClass === name)?.verdict ?? rule?.verdict ?? ''
  return (
    <td>
      {mayEdit ? (
        <select
          key={picked}
          name={cellName(tool.id, name)}
          defaultValue={picked}
          aria-label={t('guardrails.tools.cell', { tool: tool.name, data: t(`guardrails.data.${name}`) })}
        >
          {!rule && <option value="">{t('guardrails.verdict.none')}</option>}
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`guardrails.verdict.${verdict}`)}
            </option>
          ))}
        </select>
      ) : (
        <strong className={rule ? `verdict-${rule.verdict.replaceAll(' ', '-')}` : 'quiet'}>
          {t(rule ? `guardrails.verdict.${rule.verdict}` : 'guardrails.verdict.none')}
        </strong>
      )}
      {rule && (
        <p className="quiet small">
          {rule.reason}
          {rule.decidedBy && ` (${rule.decidedBy})`}
        </p>
      )}
    </td>
  )
}
