/**
 * What log-odds of a link come to. Fitted by `npx tsx scripts/quality/calibrate.ts --write`, never by hand.
 */
export const CALIBRATION = [
  [0, 0.258],
  [3.5, 3.461],
  [7, 9.242],
] as const;
