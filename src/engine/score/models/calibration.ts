/**
 * What log-odds of a link come to. Fitted by `npx tsx scripts/quality/calibrate.ts --write`, never by hand.
 */
export const CALIBRATION = [
  [0, -0.031],
  [3.5, 2.68],
  [7, 8.234],
] as const;
