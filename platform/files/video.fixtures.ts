function box(name: string, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** The bones of an MP4 of so many seconds: enough for its head to be read, with a film of zeros. */
export function mp4Of(seconds: number, size = 200, long = false): Buffer {
  const header = Buffer.alloc(long ? 112 : 100)
  if (long) {
    header[0] = 1
    header.writeUInt32BE(600, 20)
    header.writeBigUInt64BE(BigInt(seconds * 600), 24)
  } else {
    header.writeUInt32BE(1000, 12)
    header.writeUInt32BE(seconds * 1000, 16)
  }
  const type = box('ftyp', Buffer.from('isom\0\0\0\0isomavc1', 'latin1'))
  return Buffer.concat([type, box('mdat', Buffer.alloc(size)), box('moov', box('mvhd', header))])
}

function element(id: number[], body: Buffer, unknown = false): Buffer {
  return Buffer.concat([
    Buffer.from(id),
    unknown ? Buffer.from([0xff]) : Buffer.from([0x40 | (body.length >> 8), body.length & 0xff]),
    body,
  ])
}

/** The bones of a WebM of so many seconds. */
export function webmOf(seconds: number): Buffer {
  const duration = Buffer.alloc(8)
  duration.writeDoubleBE(seconds * 1000)
  const info = element(
    [0x15, 0x49, 0xa9, 0x66],
    Buffer.concat([element([0x2a, 0xd7, 0xb1], Buffer.from([0x0f, 0x42, 0x40])), element([0x44, 0x89], duration)]),
  )
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from('webm')))
  return Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], info, true)])
}
