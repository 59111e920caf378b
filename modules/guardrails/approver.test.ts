import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { type Around, approversOf } from './approver.ts'

const [an, boss, owner, lead, hr] = ['an', 'boss', 'owner', 'lead', 'hr'] as Id[] as [Id, Id, Id, Id, Id]
const around: Around = {
  managerOfAsker: boss,
  ownerOfWorkflow: owner,
  holders: new Map([
    ['programme-lead', [lead]],
    ['hr', [hr, an]],
  ]),
}
const asked = (more: object) => ({ askedBy: an, approverId: null, approverRole: null, ...more })

test('a named approver decides, otherwise whoever stands in that place today', () => {
  expect(approversOf(asked({ approverId: owner }), around)).toEqual([owner])
  expect(approversOf(asked({ approverRole: 'manager' }), around)).toEqual([boss])
  expect(approversOf(asked({ approverRole: 'workflow owner' }), around)).toEqual([owner])
})

test('nobody decides a request of their own', () => {
  expect(approversOf(asked({ approverRole: 'hr' }), around)).toEqual([hr])
  expect(approversOf(asked({ approverId: an }), around)).toEqual([lead])
})

test('a request never waits for somebody who is not there: it is the lead’s then', () => {
  expect(approversOf(asked({ approverRole: 'manager' }), { ...around, managerOfAsker: null })).toEqual([lead])
  expect(approversOf(asked({ approverRole: 'technology-lead' }), around)).toEqual([lead])
  expect(approversOf({ askedBy: lead, approverId: lead, approverRole: null }, around)).toEqual([])
})
