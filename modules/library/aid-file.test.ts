import { describe, expect, test } from 'vitest'
import { readAidFile, writeAidFile } from './aid-file.ts'

const AID = `---
takeroot: aid/1
key: job-posting-prompt
title: A job posting in your own words
kind: prompt
summary: Turns a manager's notes into a first draft.
workflow: job-descriptions
step: draft-posting
departments: [Human Resources]
roles: [hr, manager]
language: en
owner: priya.nair@example.com
verifyBy: 2027-06-30
places:
  - url: https://ats.example.com/postings/*
    example: https://ats.example.com/postings/17
  - slack: '#Hiring'
  - teams: HR/AI at work
placeholders:
  - name: role title
    asks: Which role?
    example: Shift lead
  - name: notes
    asks: What did the manager say?
    lines: 5
---

Paste no names.

\`\`\`prompt
Write a posting for {{role title}} from these notes: {{notes}}. Ask me when {{open point}} is unclear.
\`\`\`
`
const CAPTIONS = 'WEBVTT\n\n00:01.000 --> 00:50.000\nOpen the order.\n\n00:50.500 --> 01:50.000\nApprove it.\n'
const VIDEO = `---
takeroot: aid/1
key: invoice-film
title: One invoice from draft to approval
kind: video
video:
  link: https://video.example.com/invoice
  minutes: 2
  captions: invoice.vtt
---

What it shows.
`
const reasonsOf = (text: string, beside?: (name: string) => string | null) => {
  const read = readAidFile(text, beside)
  return read.kind === 'bad' ? read.reasons.map(({ slug }) => slug) : ['it was read']
}

test('a prompt is read with everything that it says', () => {
  const read = readAidFile(AID)
  expect(read).toMatchObject({
    kind: 'read',
    notes: [],
    draft: {
      key: 'job-posting-prompt',
      owner: 'priya.nair@example.com',
      verifyBy: '2027-06-30',
      content: {
        kind: 'prompt',
        roles: ['manager', 'hr'],
        places: [
          { kind: 'url', target: 'https://ats.example.com/postings/*', example: 'https://ats.example.com/postings/17' },
          { kind: 'slack', target: 'hiring', example: null },
          { kind: 'teams', target: 'HR / AI at work', example: null },
        ],
        placeholders: [
          { name: 'role title', asks: 'Which role?', example: 'Shift lead', lines: 1 },
          { name: 'notes', asks: 'What did the manager say?', example: '', lines: 5 },
        ],
      },
    },
  })
})
test('what is written reads back as the same, without losing a line', () => {
  const read = readAidFile(AID)
  if (read.kind === 'bad') throw new Error('not read')
  const again = readAidFile(writeAidFile(read.draft))
  expect(again).toEqual(read)
  expect(readAidFile(AID.replaceAll('\n', '\r\n'))).toEqual(read)
})
test('a video is read with the captions beside it, and written with them inside', () => {
  const read = readAidFile(VIDEO, (name) => (name === 'invoice.vtt' ? CAPTIONS : null))
  if (read.kind === 'bad') throw new Error(JSON.stringify(read))
  expect(read.draft.content.video).toMatchObject({
    link: 'https://video.example.com/invoice',
    seconds: 120,
    file: null,
  })
  expect(readAidFile(writeAidFile(read.draft))).toEqual(read)
})

describe('a file is not taken, and says why', () => {
  test.each([
    ['Just text', ['no-front-matter']],
    ['---\nkey: [a\n---\nx', ['not-readable']],
    [AID.replace('aid/1', 'unit/1'), ['not-an-aid']],
    [AID.replace('key: job-posting-prompt', 'key: Job Posting'), ['bad-key']],
    [AID.replace('kind: prompt', 'kind: poster'), ['bad-kind']],
    [AID.replace('2027-06-30', 'next summer'), ['bad-day']],
    [AID.replace('https://ats.example.com/postings/*', 'https://*/x'), ['pattern-too-wide']],
    [AID.replace("slack: '#Hiring'", 'somewhere: else'), ['bad-place']],
    ['---\ntakeroot: aid/1\nkey: a\nkind: script\n---\n', ['missing', 'empty']],
  ])('%#', (text, reasons) => expect(reasonsOf(text)).toEqual(reasons))
  test('a video without captions, or with those of another', () => {
    expect(reasonsOf(VIDEO)).toEqual(['captions-not-here'])
    expect(reasonsOf(VIDEO.replace('  captions: invoice.vtt\n', ''))).toEqual(['captions-missing'])
    expect(reasonsOf(VIDEO.replace('minutes: 2', 'minutes: 20'), () => CAPTIONS)).toEqual(['captions-ends-early'])
    expect(reasonsOf(VIDEO, () => 'no captions')).toEqual(['captions-not-readable'])
  })
})
test('what was left out is said: unknown fields, unknown roles, a placeholder that nothing uses', () => {
  const read = readAidFile(
    AID.replace('language: en', 'language: not a tag\ncolour: red')
      .replace('[hr, manager]', '[hr, boss]')
      .replace('name: notes', 'name: salary'),
  )
  expect(read.kind === 'read' && read.notes.map(({ slug }) => slug)).toEqual([
    'unknown-role',
    'bad-language',
    'unused-placeholder',
    'unknown-field',
  ])
})
