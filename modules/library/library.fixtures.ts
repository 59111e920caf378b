/** Captions that end after so many seconds, one cue for every ten. */
export function captionsOf(seconds: number): string {
  const stamp = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.000`
  const cues = Array.from({ length: Math.ceil(seconds / 10) }, (_, i) => {
    const end = Math.min(seconds, (i + 1) * 10)
    return `${stamp(i * 10)} --> ${stamp(end)}\nSentence ${i + 1}.\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

export const CHECKLIST = {
  kind: 'job-aid',
  title: 'Check an invoice draft',
  summary: 'What to compare before you approve.',
  body: '- [ ] Supplier\n- [ ] Bank account',
  workflow: 'invoice-processing',
  places: [{ kind: 'url', target: 'https://erp.example.com/invoices/*' }],
} as const
