import { expect, test } from 'vitest'
import { mp4Of, webmOf } from './video.fixtures.ts'
import { videoFacts } from './video.ts'

test('a film says its kind and its length, whatever its name is', () => {
  expect(videoFacts(mp4Of(125))).toEqual({ type: 'video/mp4', seconds: 125 })
  expect(videoFacts(mp4Of(125, 200, true))).toEqual({ type: 'video/mp4', seconds: 125 })
  expect(videoFacts(webmOf(62))).toEqual({ type: 'video/webm', seconds: 62 })
})
test('what is no film is none, and a film cut short has no length', () => {
  expect(videoFacts(Buffer.from('<html><script>alert(1)</script>'))).toBeNull()
  expect(videoFacts(Buffer.from('%PDF-1.7 ...................'))).toBeNull()
  expect(videoFacts(new Uint8Array())).toBeNull()
  expect(videoFacts(mp4Of(125).subarray(0, 120))).toEqual({ type: 'video/mp4', seconds: null })
  expect(videoFacts(webmOf(62).subarray(0, 20))).toEqual({ type: 'video/webm', seconds: null })
})
