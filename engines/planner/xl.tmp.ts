import { generatePlanFile } from './generate.ts'
import { planProgramme } from './plan.ts'
const file = generatePlanFile({ seed: 1, people: 15000, facilitators: 100, departments: 24, workflows: 12 })
let last=performance.now(), st=''
const a = planProgramme(file, { seed: 1, iterations: 20000, onProgress: p=>{ if(p.stage!==st){console.log(p.stage,(performance.now()-last).toFixed(0)); st=p.stage; last=performance.now()} } })
console.log((performance.now()-last).toFixed(0), a.sessions.length, a.unscheduled.length, a.cost.total, process.memoryUsage().rss/1e6)
