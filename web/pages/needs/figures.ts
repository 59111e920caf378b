/** A number as people read it: three digits that count, thousands apart, no tail of decimals. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }
  return value.toLocaleString('en', digits).replace('-', '−')
}

/** A share or coefficient with its three decimals. */
export function coefficient(value: number): string {
  return value.toFixed(3).replace('-', '−')
}
