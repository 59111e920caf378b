import { expect, test } from 'vitest'
import { notedCsv } from './noted-csv.ts'

test('what the columns mean stands in the head of the file, one line each', () => {
  expect(notedCsv(['The roster on 1 March', 'two\nlines'], '\ufeffname\r\nAn\r\n')).toBe(
    '\ufeff# The roster on 1 March\r\n# two lines\r\nname\r\nAn\r\n',
  )
})

test('without notes the file is as it was', () => {
  expect(notedCsv([], '\ufeffname\r\n')).toBe('\ufeffname\r\n')
})
