/**
 * The vectors of the words that a lexicon knows, by the order in which they came. Two neighbouring components
 * share one number, `x + y · FIELD`, so that one multiplication does the work of two: (x + y·F)(v + u·F) = xv
 * + (xu + yv)·F + yu·F², and the middle is what the product of (x, y) and (u, v) comes to. Nothing is lost as
 * long as sums stay in their fields, see `BLOCK`.
 */
export interface Vectors {
  /** Components of a vector; 0 before the first came. */
  readonly dimensions: number;
  /** How many there are. */
  readonly size: number;
  /** Takes a vector in and gives it its number. */
  add(vector: Int8Array): number;
  /** Product of two vectors, exact. */
  product(a: number, b: number): number;
}

const FIELD = 2 ** 22;
/**
 * Pairs of components that are summed before the middle is taken out. Of signed bytes the middle stays below
 * 2^21 in 112 components, so that it fits its field; the sum stays below 2^64, so that what doubles round
 * away, 2^10 each time, is far below the field.
 */
const BLOCK = 56;

/** None yet; the first one sets the dimensions. */
export function createVectors(): Vectors {
  let dimensions = 0;
  /** Numbers a vector takes each way round: (x, y) and (y, x). */
  let half = 0;
  let size = 0;
  let packed = new Float64Array(0);
  return {
    get dimensions() {
      return dimensions;
    },
    get size() {
      return size;
    },
    add(vector) {
      if (size === 0) {
        dimensions = vector.length;
        half = (dimensions + 1) >> 1;
      }
      const at = 2 * half * size;
      if (packed.length < at + 2 * half) {
        const wider = new Float64Array(Math.max(2 * packed.length, 2 * half * FIRST));
        wider.set(packed);
        packed = wider;
      }
      for (let k = 0; k < half; k++) {
        const x = vector[2 * k] ?? 0;
        const y = vector[2 * k + 1] ?? 0;
        packed[at + k] = x + y * FIELD;
        packed[at + half + k] = y + x * FIELD;
      }
      return size++;
    },
    product(a, b) {
      const forth = 2 * half * a;
      const back = 2 * half * b + half;
      let sum = 0;
      for (let from = 0; from < half; from += BLOCK)
        sum += middle(packed, forth + from, back + from, Math.min(BLOCK, half - from));
      return sum;
    },
  };
}

/** Room for as many vectors to begin with: two or three short stories. */
const FIRST = 512;

/** The middle of the summed products. Two sums do not wait for each other. */
function middle(packed: Float64Array, a: number, b: number, count: number): number {
  let even = 0;
  let odd = 0;
  const last = count - 1;
  for (let k = 0; k < last; k += 2) {
    even += (packed[a + k] as number) * (packed[b + k] as number);
    odd += (packed[a + k + 1] as number) * (packed[b + k + 1] as number);
  }
  if (count % 2) even += (packed[a + last] as number) * (packed[b + last] as number);
  const upper = Math.round((even + odd) / FIELD);
  return upper - FIELD * Math.round(upper / FIELD);
}

/** The length of a vector. */
export function lengthOf(vector: Int8Array): number {
  let square = 0;
  for (let d = 0; d < vector.length; d++) square += (vector[d] as number) * (vector[d] as number);
  return Math.sqrt(square);
}
