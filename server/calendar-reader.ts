import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { problem } from '#kernel/problem.ts'
import { addressRefusal, isPrivateAddress } from '#modules/schedule/calendar-address.ts'
import type { CalendarReader } from '#modules/schedule/calendar-port.ts'

const LARGEST_BYTES = 5 * 1024 * 1024
const PATIENCE_MS = 20_000
const MOST_REDIRECTS = 3

/**
 * Reads calendars from the network: the name is resolved once, a private address is refused, and the connection goes to
 * the address that was judged, so that a name which changes its mind (DNS rebinding) gains nothing. Redirects are judged anew.
 */
export function calendarReader(localAllowed: () => boolean): CalendarReader {
  return async (address, signal) => {
    let at = address
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const refusal = addressRefusal(at, localAllowed())
      if (refusal) throw problem('calendar/address-refused', { why: refusal })
      const answer = await ask(new URL(at), localAllowed(), patience)
      if ('text' in answer) return answer.text
      at = new URL(answer.location, at).href
    }
    throw problem('calendar/unreachable', { why: 'redirects' })
  }
}

async function ask(
  url: URL,
  localAllowed: boolean,
  signal: AbortSignal,
): Promise<{ text: string } | { location: string }> {
  const { address, family } = await resolved(url, localAllowed)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((done, failed) => {
    const unreachable = (why: string) => failed(problem('calendar/unreachable', { why }))
    const asked = request(
      url,
      {
        signal,
        lookup: (_host, options, tell) =>
          options.all ? tell(null, [{ address, family }]) : tell(null, address, family),
        headers: { accept: 'text/calendar, text/plain;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'Takeroot' },
      },
      (reply) => {
        const status = reply.statusCode ?? 0
        if (status >= 300 && status < 400 && reply.headers.location) {
          reply.destroy()
          return done({ location: reply.headers.location })
        }
        if (status !== 200) {
          reply.destroy()
          return unreachable(String(status))
        }
        const parts: Buffer[] = []
        let size = 0
        reply.on('data', (part: Buffer) => {
          size += part.length
          if (size > LARGEST_BYTES) {
            reply.destroy()
            failed(problem('calendar/too-large', {}))
          } else parts.push(part)
        })
        reply.once('end', () => done({ text: Buffer.concat(parts).toString('utf8') }))
        reply.once('error', () => unreachable('interrupted'))
      },
    )
    asked.once('error', (error: NodeJS.ErrnoException) =>
      unreachable(signal.aborted ? 'timeout' : (error.code ?? 'error')),
    )
    asked.end()
  })
}

async function resolved(url: URL, localAllowed: boolean): Promise<{ address: string; family: number }> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true }).catch(() => [])
  const [first] = found
  if (!first) throw problem('calendar/unreachable', { why: 'unknown host' })
  if (!localAllowed && found.some(({ address }) => isPrivateAddress(address)))
    throw problem('calendar/address-refused', { why: 'private' })
  return first
}
