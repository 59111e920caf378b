/** What the first bytes say a file is; names lie. `text` may be CSV, `zip` may be XLSX. */
export type FileKind = 'zip' | 'text' | 'empty' | 'encrypted office' | 'old office' | (typeof OTHERS)[number][0]

const OTHERS = [
  ['pdf', '%PDF'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['rich text', '{\\rtf'],
  ['program', 'MZ'],
  ['program', '\x7fELF'],
  ['archive', '\x1f\x8b'],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
] as const

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return holdsEncryption(bytes) ? 'encrypted office' : 'old office'
  const other = OTHERS.find(([, magic]) => head.startsWith(magic))
  // "MZ" may also begin a heading, but no heading goes on with bytes that are no text.
  if (other && (other[0] !== 'program' || head.includes('\0'))) return other[0]
  return 'text'
}

/** A protected workbook is an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function holdsEncryption(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
