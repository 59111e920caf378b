import { expect, test } from 'vitest'
import { addressRefusal, isPrivateAddress } from './calendar-address.ts'

test('addresses inside a network are known in every way they can be written', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    '::127.0.0.1',
  ]
  for (const address of inside) expect(isPrivateAddress(address), address).toBe(true)
  const outside = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8', 'calendar.example.com']
  for (const address of outside) expect(isPrivateAddress(address), address).toBe(false)
})

test('only https without a password, to the outside, may be read', () => {
  expect(addressRefusal('https://calendar.example.com/me.ics', false)).toBeNull()
  expect(addressRefusal('calendar', false)).toBe('address')
  expect(addressRefusal('http://calendar.example.com/me.ics', false)).toBe('https')
  expect(addressRefusal('file:///etc/passwd', true)).toBe('https')
  expect(addressRefusal('https://me:secret@calendar.example.com/', false)).toBe('password')
  // URL normalises the other spellings of 127.0.0.1 before we look.
  for (const host of [
    'localhost',
    'printer.local',
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'LOCALHOST.',
  ])
    expect(addressRefusal(`https://${host}/`, false), host).toBe('private')
  expect(addressRefusal('http://calendar.local/', true)).toBeNull()
})
