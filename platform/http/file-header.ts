/** Downloads are attachments with a name that every browser can read; feeds, captions and videos are shown as what they are. */
export function fileHeader(
  type: string,
  fileName: string,
  disposition: 'inline' | 'attachment' = INLINE.has(type) ? 'inline' : 'attachment',
): Record<string, string> {
  const plain = fileName.replace(/[^\w.-]+/g, '_')
  return {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  }
}

const INLINE = new Set(['text/calendar', 'text/vtt'])
