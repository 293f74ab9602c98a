/** What log-odds of the models come to in documents that they never saw: points `[said, held]`, ascending in both. */
export type Calibration = readonly (readonly [said: number, held: number])[];

/** Log-odds that can be believed: linear between the points, level before the first, in parallel after the last. */
export function calibrated(logit: number, points: Calibration): number {
  const first = points[0];
  if (!first || logit <= first[0]) return first?.[1] ?? logit;
  for (let k = 1; k < points.length; k++) {
    const [x0, y0] = points[k - 1]!;
    const [x1, y1] = points[k]!;
    if (logit <= x1) return y0 + ((logit - x0) / (x1 - x0)) * (y1 - y0);
  }
  const last = points.at(-1)!;
  return logit - last[0] + last[1];
}
