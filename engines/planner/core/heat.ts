/** Natural logarithm of a number above 0 from plus, minus, times and divide alone: the same bits on every machine. */
export function ln(x: number): number {
  let halvings = 0
  let m = x
  for (; m > 1.5; m /= 2) halvings++
  for (; m < 0.75; m *= 2) halvings--
  const z = (m - 1) / (m + 1)
  let sum = 0
  let power = z
  for (let n = 1; n < 60; n += 2) {
    sum += power / n
    power *= z * z
  }
  return 2 * sum + halvings * Math.LN2
}

/** As `ln`. */
export function exp(x: number): number {
  let doublings = 0
  let rest = x
  for (; rest > 0.5; rest /= 2) doublings++
  for (; rest < -0.5; rest /= 2) doublings++
  let sum = 1
  let term = 1
  for (let n = 1; n < 24; n++) {
    term *= rest / n
    sum += term
  }
  for (; doublings > 0; doublings--) sum *= sum
  return sum
}

const STEPS = 4096
/** How much worse a plan may get at temperature 1, by a throw of 4096 sides: Metropolis with the dice thrown first. */
const SLACK = Float64Array.from({ length: STEPS }, (_, n) => -ln((n + 0.5) / STEPS))

/** The most a move may cost at this temperature, for a throw in [0, 1). */
export function slack(heat: number, dice: number): number {
  return heat === 0 ? 0 : Math.floor(heat * SLACK[Math.floor(dice * STEPS)]!)
}

/** Falls evenly in ratio from `hot` to `cold`, and is nothing for the last twentieth. */
export function heatAt(share: number, hot: number, cold: number): number {
  return share > 0.95 || hot <= 0 ? 0 : hot * exp((ln(cold / hot) * share) / 0.95)
}
