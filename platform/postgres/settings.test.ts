import { expect, test } from 'vitest'
import { serverArguments, socketFits } from './settings.ts'

test('a socket is used where its path fits, a port of this machine elsewhere', () => {
  expect(socketFits('/var/lib/takeroot/run', 'linux')).toBe(true)
  expect(socketFits(`/${'a'.repeat(90)}`, 'linux')).toBe(false)
  expect(socketFits(`/${'ü'.repeat(45)}`, 'linux')).toBe(false)
  expect(socketFits('/data, other/run', 'linux')).toBe(false)
  expect(socketFits('C:\\takeroot\\run', 'win32')).toBe(false)
})

test('nothing listens beyond this machine, whatever is asked', () => {
  const socket = serverArguments('/d/pg18', { kind: 'socket', folder: '/d/run', port: 5432 }, { listen_addresses: '*' })
  expect(socket).toContain('listen_addresses=')
  expect(socket).toContain('unix_socket_permissions=0700')
  const tcp = serverArguments('/d/pg18', { kind: 'tcp', port: 4000 }, { listen_addresses: '*' })
  expect(tcp).toContain('listen_addresses=127.0.0.1')
  expect(tcp).toContain('shared_buffers=256MB')
})
