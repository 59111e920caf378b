import { expect, test } from 'vitest'
import { isAddress, isLoopback, oneLine, sender } from './address.ts'

test('the sender may be a bare address or come with a name', () => {
  expect(sender('training@example.com')).toEqual({ name: '', address: 'training@example.com' })
  expect(sender('"Takeroot, Inc" <training@example.com>')).toEqual({
    name: 'Takeroot, Inc',
    address: 'training@example.com',
  })
})

test('ordinary addresses are taken, also of other scripts', () => {
  for (const each of ['mei.tan+ai@example.co.uk', "o'hara@example.com", 'søren@exämple.dk'])
    expect(isAddress(each)).toBe(true)
  expect(isAddress(`${'a'.repeat(250)}@example.com`)).toBe(false)
})

test('a header stays one line', () => {
  expect(oneLine(' a\r\nBcc: b\u2028c\0 ')).toBe('a Bcc: b c')
})

test('only this machine is this machine', () => {
  expect(['localhost', '127.0.0.1', '127.1.2.3', '::1'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '10.0.0.1', '127.0.0.1.example.com'].some(isLoopback)).toBe(false)
})
