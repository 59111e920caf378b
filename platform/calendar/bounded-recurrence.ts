import ICAL from 'ical.js'

/** How many steps of repetition may still be taken: a file must not be able to hold the program up. */
export type Budget = { left: number }

export class BudgetSpent extends Error {}

/**
 * The starts of a repeating event, from shortly before `notBefore` on. ical.js looks for ever for a rule that never
 * comes true (30 February, every 7 days on another weekday), so its steps are counted and BudgetSpent is thrown.
 */
export function* startsOf(event: ICAL.Event, notBefore: ICAL.Time, budget: Budget): Generator<ICAL.Time> {
  const { component } = event
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue() as ICAL.Recur
    rule.iterator = (dtstart) => new (boundedIterator(budget))({ rule, dtstart })
  }
  const walk = new ICAL.RecurExpansion({ component, dtstart: fastForward(event, notBefore) })
  for (let next = walk.next(); next; next = walk.next()) {
    spend(budget)
    yield next
  }
}

function spend(budget: Budget): void {
  if (--budget.left < 0) throw new BudgetSpent()
}

function boundedIterator(budget: Budget) {
  return class extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(budget)
      return super.check_contracting_rules()
    }
  }
}

/** A daily meeting since 1999 need not be walked through: whole periods before the window are leapt over. */
function fastForward(event: ICAL.Event, notBefore: ICAL.Time): ICAL.Time {
  const start = event.startDate
  const rules = event.component.getAllProperties('rrule').map((each) => each.getFirstValue() as ICAL.Recur)
  const [rule] = rules
  const period = rule ? periodDays(rule) : null
  if (!period || rules.length > 1 || rule?.count || event.component.hasProperty('rdate')) return start
  const days = Math.floor((notBefore.toUnixTime() - start.toUnixTime()) / 86_400) - period
  if (days <= period) return start
  const later = start.clone()
  later.adjust(Math.floor(days / period) * period, 0, 0, 0)
  return later
}

/** After this many days the rule is where it was; months and years are few enough to be walked through. */
function periodDays({ freq, interval }: ICAL.Recur): number | null {
  const every = Math.max(1, interval)
  if (freq === 'DAILY') return every
  if (freq === 'WEEKLY') return every * 7
  return freq === 'HOURLY' && 24 % every === 0 ? 1 : null
}
