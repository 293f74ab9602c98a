/**
 * What log-odds of a link come to. Fitted by `npx tsx scripts/quality/calibrate.ts --write`, never by hand.
 */
export const CALIBRATION = [
  [0, 0.492],
  [3.5, 3.367],
  [7, 7.664],
] as const;
