import { expect, test } from 'vitest'
import { readApplicability } from './prior-applicability.ts'
import { isThere, read, table } from './priors.fixtures.ts'

const ACTIVITIES = `IWA,title,share_user,share_ai,completion_user,completion_ai,impact_scope_user,impact_scope_ai
4.A.1.a.1.I01,Study details.,0.01,0.01,0.8,0.5,0.5,0.5
4.A.1.a.1.I02,Hardly seen.,0.0001,,0.9,,0.9,
4.A.1.a.1.I03,Odd.,many,0.01,0.8,0.5,0.5,0.5
`
const WEIGHTS = `SOC Code,4.A.1.a.1.I01,4.A.1.a.1.I02
11-1011,1,1
11-1011,1,1
,1,1
13-1071,x,1
`

test('a hardly seen activity counts nothing, and what cannot be read is said by row', () => {
  const titles = table('scores.csv', 'SOC Code,title,ai_applicability_score\n11-1011,Chief Executives,0.1625\n')
  const draft = readApplicability([table('iwa.csv', ACTIVITIES), table('weights.csv', WEIGHTS), titles])
  expect(draft.occupations).toHaveLength(1)
  expect(draft.occupations[0]).toMatchObject({ code: '11-1011', title: 'Chief Executives' })
  expect(draft.occupations[0]!.scores.applicability!.score).toBeCloseTo(0.1625, 12)
  expect(draft.published).toEqual({ compared: 1, same: 1 })
  expect(draft.bad.map(({ file, row, reason }) => `${file} ${row} ${reason}`)).toEqual([
    'iwa.csv 4 not a number',
    'weights.csv 3 twice',
    'weights.csv 4 no code',
    'weights.csv 5 not a number',
  ])
})

const WORKING = ['iwa_metrics', 'soc_iwa_weights', 'soc_ai_applicability_scores'].map(
  (name) => `working-with-ai/${name}.csv`,
)
test.skipIf(!WORKING.every(isThere))(
  'the published applicability of all 785 occupations comes out to the sixteenth digit (skipped where the public data are not at hand)',
  () => {
    const files = WORKING.map(read)
    const draft = readApplicability(files)
    expect(draft.published).toEqual({ compared: 785, same: 785 })
    expect(draft.bad).toEqual([])
    const ours = new Map(draft.occupations.map(({ code, scores }) => [code, scores.applicability!.score]))
    const gaps = files[2]!.rows.map(([code, , score]) => Math.abs(ours.get(code!)! - Number(score)))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2.3e-16)
    const top = [...ours].sort((a, b) => b[1] - a[1])[0]!
    expect(top[0]).toBe('27-3091')
    expect(top[1]).toBeCloseTo(0.492198965408607, 12)
  },
)
