import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder } from './postgres.fixtures.ts'
import { adminSecret } from './secret.ts'

test('the secret has 256 bits, is readable by us alone and stays the same', () => {
  const folder = emptyFolder()
  const secret = adminSecret(folder)
  expect(Buffer.from(secret.password, 'base64url')).toHaveLength(32)
  expect(statSync(join(folder, 'db.json')).mode & 0o777).toBe(0o600)
  expect(adminSecret(folder)).toEqual(secret)
  expect(readdirSync(folder)).toEqual(['db.json'])
})

test('what others keep in the file does not disturb us, and a damaged file is refused', () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'db.json'), '{"user":"a","password":"b","app":"c"}')
  expect(adminSecret(folder)).toEqual({ user: 'a', password: 'b' })
  for (const text of ['', '{', 'null', '{"user":1}']) {
    writeFileSync(join(folder, 'db.json'), text)
    expect(() => adminSecret(folder)).toThrow(expect.objectContaining({ slug: 'database/secret-unreadable' }))
  }
})
