/** Reads the core text for the independent checker, one line at a time; holds facilitators and rooms, never all sessions. */
export type Facilitator = {
  location: number
  zone: number
  stretch: number[]
  isFree: (slot: number) => boolean
}

export type Session = {
  chain: number
  cohort: number
  type: number
  duration: number
  site: number
  starts: { get: (slot: number) => { day: number; cost: number } | undefined }
  teachers: { get: (facilitator: number) => number | undefined }
}

type Facts = { rooms: number[]; facilitators: Facilitator[] }

/** Calls `each` with every session in the order of the file; facilitators and rooms stand before them. */
export function coreFacts(
  source: Uint8Array | Iterable<Uint8Array>,
  each: (index: number, session: Session, facilitators: readonly Facilitator[]) => void,
): Facts {
  const facts: Facts = { rooms: [], facilitators: [] }
  let counts: number[] = []
  let index = 0
  for (const line of linesOf(source instanceof Uint8Array ? [source] : source)) {
    const [kind, ...rest] = line.trim().split(' ')
    if (kind === 'INST') counts = rest.map(Number)
    else if (kind === 'ROOMS') facts.rooms = rest.map(Number)
    else if (kind === 'F') facts.facilitators.push(facilitatorOf(rest))
    else if (kind === 'S') each(index++, sessionOf(rest), facts.facilitators)
    else if (kind) throw new Error(`neither INST, ROOMS, F nor S: ${line.slice(0, 40)}`)
  }
  const [people, , , sessions] = counts
  if (people !== facts.facilitators.length || sessions !== index)
    throw new Error(
      `INST says ${counts.join(' ')}; ${facts.facilitators.length} facilitators and ${index} sessions came`,
    )
  return facts
}

function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
}

function facilitatorOf([location, zone, stretch, hex]: string[]): Facilitator {
  const words = Array.from({ length: hex!.length / 8 }, (_, w) => Number.parseInt(hex!.slice(w * 8, w * 8 + 8), 16))
  return {
    location: Number(location),
    zone: Number(zone),
    stretch: stretch!.split(',').map(Number),
    isFree: (slot) => ((words[slot >> 5]! >>> (slot & 31)) & 1) === 1,
  }
}

function sessionOf([chain, cohort, type, duration, site, starts, teachers]: string[]): Session {
  return {
    chain: Number(chain),
    cohort: Number(cohort),
    type: Number(type),
    duration: Number(duration),
    site: Number(site),
    starts: {
      get: (slot) => {
        const found = partOf(starts!, slot)
        return found && { day: Number(found[1]), cost: Number(found[2]) }
      },
    },
    teachers: {
      get: (facilitator) => {
        const found = partOf(teachers!, facilitator)
        return found && Number(found[1])
      },
    },
  }
}

/** The part `key:…` of a list with commas; lists are long and one part is asked, so nothing is split before. */
function partOf(list: string, key: number): string[] | undefined {
  const text = `,${list},`
  const at = text.indexOf(`,${key}:`)
  return at < 0 ? undefined : text.slice(at + 1, text.indexOf(',', at + 1)).split(':')
}
