import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder } from './postgres.fixtures.ts'
import { clearStale, removeUnchanged, runningServer, serverFile } from './stale.ts'

const DEAD = 4_194_300

function clusterWith(pid: number) {
  const folder = emptyFolder()
  const [cluster, run] = [join(folder, 'pg18'), join(folder, 'run')]
  for (const each of [cluster, run]) mkdirSync(each)
  writeFileSync(join(cluster, 'postmaster.pid'), `${pid}\n${cluster}\n1800000000\n5432\n${run}\n\n`)
  writeFileSync(join(run, '.s.PGSQL.5432.lock'), `${pid}\n`)
  return { cluster, run }
}

test('where the server listens is read from its file, once it is written', () => {
  const { cluster, run } = clusterWith(DEAD)
  expect(serverFile(cluster)).toMatchObject({ pid: DEAD, listensOn: { host: run, port: 5432 } })
  writeFileSync(join(cluster, 'postmaster.pid'), `${DEAD}\n${cluster}\n1800000000\n40000\n`)
  expect(serverFile(cluster)).toMatchObject({ pid: DEAD, listensOn: null })
  writeFileSync(join(cluster, 'postmaster.pid'), `${DEAD}\n${cluster}\n1800000000\n40000\n\n127.0.0.1\n`)
  expect(serverFile(cluster)).toMatchObject({ listensOn: { host: '127.0.0.1', port: 40000 } })
  expect(serverFile(join(cluster, 'nowhere'))).toBeNull()
})

test('a number that now belongs to another living program is cleared', () => {
  const { cluster, run } = clusterWith(process.pid)
  expect(runningServer(cluster)).toBeNull()
  expect(clearStale(cluster, run)).toEqual(['postmaster.pid', '.s.PGSQL.5432.lock'])
})

test('a dead number is left to PostgreSQL', () => {
  const { cluster, run } = clusterWith(DEAD)
  expect(clearStale(cluster, run)).toEqual([])
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(true)
})

test('a file of nonsense is cleared', () => {
  const { cluster, run } = clusterWith(DEAD)
  writeFileSync(join(cluster, 'postmaster.pid'), '\0\0\0\n')
  expect(clearStale(cluster, run)).toEqual(['postmaster.pid'])
})

test('a file that another starter has replaced meanwhile is put back', () => {
  const file = join(emptyFolder(), 'postmaster.pid')
  writeFileSync(file, 'new')
  expect(removeUnchanged(file, 'old')).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(removeUnchanged(file, 'new')).toBe(true)
  expect(removeUnchanged(file, 'new')).toBe(false)
})
