/** Area under the ROC curve; ties count half. */
export function areaUnder(labels: readonly number[], values: readonly number[]): number {
  const order = values.map((value, k) => ({ value, label: labels[k]! })).sort((x, y) => x.value - y.value);
  let sum = 0;
  for (let k = 0; k < order.length;) {
    let end = k;
    while (end + 1 < order.length && order[end + 1]!.value === order[k]!.value) end++;
    for (let at = k; at <= end; at++) if (order[at]!.label) sum += (k + end) / 2 + 1;
    k = end + 1;
  }
  const yes = labels.filter(Boolean).length;
  return (sum - (yes * (yes + 1)) / 2) / (yes * (labels.length - yes));
}

/** Accuracy at the threshold that suits these labels best. */
export function bestAccuracy(labels: readonly number[], values: readonly number[]): number {
  const order = values.map((value, k) => ({ value, label: labels[k]! })).sort((x, y) => y.value - x.value);
  let right = labels.filter((label) => !label).length;
  let best = right;
  order.forEach(({ value, label }, k) => {
    right += label ? 1 : -1;
    if (order[k + 1]?.value !== value) best = Math.max(best, right);
  });
  return best / labels.length;
}

export function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, k) => {
    xy += (value - mx) * (y[k]! - my);
    xx += (value - mx) ** 2;
    yy += (y[k]! - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy || 1);
}
