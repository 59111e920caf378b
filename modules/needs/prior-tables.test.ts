import { expect, test } from 'vitest'
import { kindOfTable, titlesIn } from './prior-tables.ts'
import { table } from './priors.fixtures.ts'

test('a file is known by its columns, whatever it is called', () => {
  const kinds = {
    'O*NET-SOC Code,Title,Task ID,Task,Task Type': 'statements',
    'O*NET-SOC Code,Title,Description': 'titles',
    ',O*NET-SOC Code,Task ID,Task,Task Type,Title,gpt4_exposure,human_labels': 'labels',
    'O*NET-SOC Code,Title,dv_rating_alpha,human_rating_alpha': 'published exposure',
    'gpt4_automation,O*NET-SOC Code,Task ID,Task,Task Type,Title,human_automation': 'unused',
    'IWA,title,share_user,completion_user,impact_scope_user': 'activities',
    'SOC Code,4.A.1.a.1.I01,4.A.1.a.1.I02': 'weights',
    'SOC Code,title,ai_applicability_score': 'published applicability',
    'SOC Code,title,coverage_user': 'titles',
    'SOC Code,IWA': 'unused',
    'Name,Email': 'unknown',
  }
  for (const [header, kind] of Object.entries(kinds)) expect(kindOfTable(header.split(',')), header).toBe(kind)
})

test('the first title of an occupation is its title', () => {
  const one = table('a.csv', 'O*NET-SOC Code,Title,Description\n11-1011.00,Chief Executives,x\n')
  const two = table('b.csv', 'SOC Code,title,ai_applicability_score\n11-1011.00,Others,0\n13-1071,HR,0\n,Nobody,0\n')
  expect([...titlesIn([one, two])]).toEqual([
    ['11-1011.00', 'Chief Executives'],
    ['13-1071', 'HR'],
  ])
})
