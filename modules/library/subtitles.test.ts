import { expect, test } from 'vitest'
import { coverageOf, readSubtitles, transcriptOf, webVtt } from './subtitles.ts'

const SRT = `1
00:00:01,000 --> 00:00:04,500
Open the <i>order</i> first.

2
00:00:05,000 --> 00:00:08,000 X1:10
{\\an8}Compare the bank account.
It is the field that fraud changes.

3
00:00:20,000 --> 00:00:24,000
Then approve.
`
const VTT = `\uFEFFWEBVTT - Invoice check

NOTE made by hand
not a cue

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.500 align:start
<v Priya>Open the order &amp; read it.

00:00:05.000 --> 00:00:08.000
Compare.
`
const cuesOf = (text: string) => {
  const read = readSubtitles(text)
  return read.kind === 'read' ? read.cues : []
}

test('SubRip is read without its styling', () => {
  expect(cuesOf(SRT)).toEqual([
    { from: 1000, to: 4500, text: 'Open the order first.' },
    { from: 5000, to: 8000, text: 'Compare the bank account.\nIt is the field that fraud changes.' },
    { from: 20000, to: 24000, text: 'Then approve.' },
  ])
})
test('WebVTT is read past its notes, styles and names', () => {
  expect(cuesOf(VTT)).toEqual([
    { from: 1000, to: 4500, text: 'Open the order & read it.' },
    { from: 5000, to: 8000, text: 'Compare.' },
  ])
})
test('a time that is none is named with its line, and a text without captions is none', () => {
  expect(readSubtitles('1\n00:00:05,000 --> 00:00:02,000\nBackwards\n')).toMatchObject({ kind: 'bad time', line: 2 })
  expect(readSubtitles('1\n00:99:05,000 --> later\nNo\n')).toMatchObject({ kind: 'bad time', line: 2 })
  expect(readSubtitles('Dear all, here is the video.')).toEqual({ kind: 'not captions' })
  expect(readSubtitles('WEBVTT\n\n00:01.000 --> 00:02.000\n\n')).toEqual({ kind: 'not captions' })
})
test('SubRip becomes WebVTT that reads back as the same', () => {
  const cues = cuesOf(SRT.replace('Then approve.', 'If a < b & c > d, approve.'))
  expect(webVtt(cues)).toContain('00:00:01.000 --> 00:00:04.500\nOpen the order first.\n')
  expect(cuesOf(webVtt(cues))).toEqual(cues)
})
test('captions of another video are noticed', () => {
  const cues = cuesOf(SRT)
  expect(coverageOf(cues, 25)).toEqual({ kind: 'covers' })
  expect(coverageOf(cues, 32)).toEqual({ kind: 'covers' })
  expect(coverageOf(cues, 60)).toEqual({ kind: 'ends early', seconds: 24 })
  expect(coverageOf(cues, 12)).toEqual({ kind: 'ends late', seconds: 24 })
  expect(coverageOf([cues[0]!, { from: 20000, to: 24000, text: 'End' }], 25)).toEqual({
    kind: 'long silence',
    seconds: 16,
  })
})
test('the transcript begins a paragraph after a pause', () => {
  expect(transcriptOf(cuesOf(SRT))).toEqual([
    { seconds: 1, text: 'Open the order first. Compare the bank account. It is the field that fraud changes.' },
    { seconds: 20, text: 'Then approve.' },
  ])
})
