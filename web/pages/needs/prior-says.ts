import '#words/parts/needs.ts'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'

type Agreement = NonNullable<components['schemas']['PriorSuggestions']['agreement']>

export function agreementText(t: Say, { alpha, beta, gamma, tasks }: Agreement): string {
  const percent = (share: number) => (100 * share).toFixed(1)
  return t('needs.prior.agreement', { alpha: percent(alpha), beta: percent(beta), gamma: percent(gamma), tasks })
}

export function figure(value: number): string {
  return value.toFixed(2)
}
