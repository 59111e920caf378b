/** A share as whole per cent; only nothing is 0 and only all is 100. */
export function wholePercent(share: number): number {
  const percent = Math.round(share * 100)
  if (share > 1e-9 && percent === 0) return 1
  return share < 1 - 1e-9 && percent === 100 ? 99 : percent
}
