import { expect, test } from 'vitest'
import { unmetGroups } from './unmet-groups.ts'

const teach = { change: { kind: 'facilitator-skill', facilitator: 'f', skill: 'w' } }
const find = { change: { kind: 'add-facilitator', skill: 'w', language: 'en', site: 's', zone: 'UTC' } }
const one = { cohort: 'Claims 1', workflow: 'Replies', goLiveId: 'g', waysOut: [teach, find] }

test('sessions of one cohort that the same changes help stand together, whatever the order of the changes', () => {
  const groups = unmetGroups([
    { ...one, key: 'a' },
    { ...one, key: 'b', waysOut: [find, teach] },
    { ...one, key: 'c', waysOut: [find] },
    { ...one, key: 'd', cohort: 'Claims 2' },
  ])
  expect(groups.map((group) => group.map(({ key }) => key))).toEqual([['a', 'b'], ['c'], ['d']])
})
