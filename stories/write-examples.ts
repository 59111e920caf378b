import { writeFileSync } from 'node:fs'
import { meranti } from './company.ts'
import { needsCsv } from './needs-csv.ts'
import { planYaml } from './plan-file.ts'
import { rolloutYaml } from './rollout-yaml.ts'
import { rosterCsv } from './roster-csv.ts'

const examples = new URL('../examples/', import.meta.url)
const story = meranti()

writeFileSync(new URL('meranti.plan.yaml', examples), planYaml(story))
writeFileSync(new URL('meranti-roster.csv', examples), rosterCsv(story))
writeFileSync(new URL('meranti-rollout.yaml', examples), rolloutYaml(story))
writeFileSync(new URL('meranti-needs.csv', examples), needsCsv(story))
