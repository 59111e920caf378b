/** How comparing a roster and checking its manager tree grow: `npx node bench/people/roster.ts`. */
import { checkTree } from '#modules/people/manager-tree.ts'
import { rosterDiff } from '#modules/people/roster-diff.ts'
import { machine, measured, round } from '../measured.ts'

type Known = Parameters<typeof rosterDiff>[0][number]
type Row = Parameters<typeof rosterDiff>[1][number]

function people(count: number): Known[] {
  return Array.from(
    { length: count },
    (_, n) =>
      ({
        id: `p${n}`,
        name: `Person ${n}`,
        employeeId: `${n}`,
        email: `${n}@x.example`,
        managerId: n ? `p${n >> 3}` : null,
      }) as Known,
  )
}
function rows(count: number): Row[] {
  return Array.from(
    { length: count },
    (_, n) =>
      ({
        row: n + 2,
        employeeId: `${n + 500}`,
        email: `${n + 500}@x.example`,
        name: `Person ${n}`,
        title: 'T',
        manager: `${(n + 500) >> 3}@x.example`,
      }) as Row,
  )
}

console.log(machine())
console.log('people   diff cpu s   times   tree cpu s   times')
let before: [number, number] | null = null
for (const count of [5_000, 50_000]) {
  const [known, incoming] = [people(count), rows(count)]
  const options = { complete: true, handSet: () => false, today: '2027-01-04' as never }
  const diff = measured(() => rosterDiff(known, incoming, options))
  const tree = measured(() => checkTree(known.map((one) => ({ ...one, name: one.name ?? one.id }))))
  const times = before ? [round(diff.cpuSeconds / before[0], 1), round(tree.cpuSeconds / before[1], 1)] : ['', '']
  console.log(
    `${count}   ${round(diff.cpuSeconds)}   ${times[0]}   ${round(tree.cpuSeconds)}   ${times[1]}   (${diff.value.leaving.length} leaving, depth ${tree.value.depth})`,
  )
  before = [diff.cpuSeconds, tree.cpuSeconds]
}
