/** Downloads are attachments with a name that every browser can read; feeds are shown as what they are. */
export function fileHeader(type: string, fileName: string): Record<string, string> {
  const plain = fileName.replace(/[^\w.-]+/g, '_')
  const disposition = type === 'text/calendar' ? 'inline' : 'attachment'
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  }
}
