/**
 * What log-odds of a link come to. Fitted by `npx tsx scripts/quality/calibrate.ts --write`, never by hand.
 */
export const CALIBRATION = [
  [0, -0.094],
  [3.5, 2.969],
  [7, 8.719],
] as const;
