/** The best few of each of many lines: the higher score first, of equals the lower number. */
export interface Best {
  /** Tries one on a line. */
  offer(line: number, number: number, score: number): void;
  /** How many a line holds. */
  count(line: number): number;
  /** Number and score of the one at `place` of a line, the best at 0. */
  number(line: number, place: number): number;
  score(line: number, place: number): number;
  /** Empties a line. */
  clear(line: number): void;
}

/** Keeps at most `most` of each line, in order; what is no better than the last of a full line costs one look. */
export function createBest(lines: number, most: number): Best {
  const numbers = new Int32Array(lines * most);
  const scores = new Float64Array(lines * most);
  const counts = new Int32Array(lines);
  return {
    offer(line, number, score) {
      const first = line * most;
      const count = counts[line] as number;
      let place = first + count;
      const before = (at: number): boolean =>
        score > (scores[at] as number) || (score === scores[at] && number < (numbers[at] as number));
      if (count === most) {
        if (!before(place - 1)) return;
        place--;
      } else counts[line] = count + 1;
      for (; place > first && before(place - 1); place--) {
        scores[place] = scores[place - 1] as number;
        numbers[place] = numbers[place - 1] as number;
      }
      scores[place] = score;
      numbers[place] = number;
    },
    count: (line) => counts[line] as number,
    number: (line, place) => numbers[line * most + place] as number,
    score: (line, place) => scores[line * most + place] as number,
    clear(line) {
      counts[line] = 0;
    },
  };
}
