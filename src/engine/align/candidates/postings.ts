import type { Profile } from '../../score/terms/sentence';

/** Where words stand: for each stem the numbers of the sentences that hold it, ascending, side by side. */
export interface Postings {
  /** By stem: where its sentences begin in `places`; the next one's beginning ends them. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** The postings of the stems below `stems`. */
export function postingsOf(profiles: readonly Profile[], stems: number): Postings {
  const counts = new Int32Array(stems);
  const last = new Int32Array(stems).fill(-1);
  let all = 0;
  profiles.forEach(({ types }, at) => {
    for (const { stem } of types) {
      if (last[stem] === at) continue;
      last[stem] = at;
      counts[stem] = (counts[stem] as number) + 1;
      all++;
    }
  });
  const starts = new Int32Array(stems + 1);
  for (let stem = 0; stem < stems; stem++)
    starts[stem + 1] = (starts[stem] as number) + (counts[stem] as number);
  const places = new Int32Array(all);
  const next = starts.slice(0, stems);
  last.fill(-1);
  profiles.forEach(({ types }, at) => {
    for (const { stem } of types) {
      if (last[stem] === at) continue;
      last[stem] = at;
      const place = next[stem] as number;
      places[place] = at;
      next[stem] = place + 1;
    }
  });
  return { starts, places };
}
