/**
 * What log-odds of a link come to. Fitted by `npx tsx scripts/quality/calibrate.ts --write`, never by hand.
 */
export const CALIBRATION = [
  [0, -1.211],
  [3.5, 3.117],
  [7, 8.188],
] as const;
