import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import type { WaveState } from './waves.schema.ts'

export type WaveFacts = {
  kind: 'attributed' | 'anonymous'
  opensOn: Day
  closesOn: Day
  sentAt: Instant | null
  closedAt: Instant | null
  cancelledAt: Instant | null
}

/** How a wave stands on a day of its own zone. Opening and closing day are included. "Not sent" is only said before it closes. */
export function waveState(wave: WaveFacts, today: Day): WaveState {
  if (wave.cancelledAt) return 'cancelled'
  if (wave.closedAt || today > wave.closesOn) return 'closed'
  if (!wave.sentAt) return 'not sent'
  return today < wave.opensOn ? 'waiting' : 'open'
}

/**
 * Whether answers are taken today. A wave that keeps names and was not sent yet takes those of an interview; an anonymous
 * one does not, because whom it asks can still change and the groups on its answers with it.
 */
export function takesAnswers(wave: WaveFacts, today: Day): 'yes' | 'not yet' | 'closed' | 'cancelled' {
  const state = waveState(wave, today)
  if (state === 'closed' || state === 'cancelled') return state
  if (wave.kind === 'anonymous' && !wave.sentAt) return 'not yet'
  return today < wave.opensOn ? 'not yet' : 'yes'
}
