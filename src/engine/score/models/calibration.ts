/**
 * What log-odds of a link come to. Fitted by `npx tsx scripts/quality/calibrate.ts --write`, never by hand.
 */
export const CALIBRATION = [
  [0, 0.344],
  [3.5, 3.5],
  [7, 9.367],
] as const;
