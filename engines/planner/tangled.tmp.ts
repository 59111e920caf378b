import { tangledFile } from './tangled.fixtures.ts'
import { planProgramme } from './plan.ts'
import { readPlanFile } from './plan-file.ts'
import { brokenIn, lostPeople, lostSessions } from './planner.fixtures.ts'
import { PlanAnswer } from './plan-answer.ts'
const t0=performance.now(); let worst=0, un=0, se=0, wp=0, noway=0, nowhy=0, wpnoway=0
const kinds: Record<string,number>={}
for (let s=Number(process.argv[2]); s<Number(process.argv[3]); s++) {
  const f = tangledFile(s)
  const r = readPlanFile(JSON.parse(JSON.stringify(f))); if (r.kind!=='ok') { console.log(s, r.issues.slice(0,3)); continue }
  const t=performance.now()
  const a = planProgramme(f, {seed:1, iterations: 600}); const ms=performance.now()-t; if(ms>worst){worst=ms; console.log(s,'ms',ms.toFixed(0), a.unscheduled.length, a.withoutPlace.length)}
  un+=a.unscheduled.length; se+=a.sessions.length; wp+=a.withoutPlace.length
  for (const u of a.unscheduled){ if(!u.waysOut.length){noway++; const k='NOWAY '+u.why.map(w=>w.rule).join(','); kinds[k]=(kinds[k]??0)+1}; if(!u.why.length) {nowhy++; console.log('NOWHY',s,JSON.stringify(u.session))} ; for (const w of u.waysOut) kinds[w.change.kind]=(kinds[w.change.kind]??0)+1}
  for (const u of a.withoutPlace) if(!u.waysOut.length) {wpnoway++; kinds['WP '+u.why[0]!.rule]=(kinds['WP '+u.why[0]!.rule]??0)+1}
  const b = brokenIn(f,a), lp=lostPeople(f,a), ls=lostSessions(f,a), pe=PlanAnswer.safeParse(JSON.parse(JSON.stringify(a))).error
  const sum=Object.values(a.cost.parts).reduce((x,y)=>x+y,0)
  if (b.length||lp.length||ls.length||pe||sum!==a.cost.total) console.log('BAD',s,b.slice(0,5),lp.slice(0,3),ls.slice(0,3),pe?.message.slice(0,300),sum,a.cost.total)
}
console.log({un,se,wp,noway,nowhy,wpnoway,ms:performance.now()-t0}, kinds)
