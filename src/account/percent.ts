const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
/** Weights that are summed up come this near to all of them. */
const ROUNDING = 1e-9;

/** A share in whole per cent; what is not nothing is not told as nothing, what is not all not as all. */
export function percent(share: number): string {
  if (share > ROUNDING && share < 0.005) return '<1%';
  if (share < 1 - ROUNDING && share >= 0.995) return '>99%';
  return PERCENT.format(share);
}
