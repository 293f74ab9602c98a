/** Numbers of a chunk: room for some hundred sentences. */
const CHUNK = 1 << 14;

/**
 * Hands out lists of numbers, all 0, that are cut from long ones: memory of its own for each costs more than
 * what stands in it.
 */
export interface Pools {
  ints(length: number): Int32Array;
  floats(length: number): Float32Array;
}

/** Pools from which nothing has been handed out. */
export function createPools(): Pools {
  let ints = new Int32Array(0);
  let floats = new Float32Array(0);
  let [usedInts, usedFloats] = [0, 0];
  return {
    ints(length) {
      if (usedInts + length > ints.length) [ints, usedInts] = [new Int32Array(Math.max(CHUNK, length)), 0];
      usedInts += length;
      return ints.subarray(usedInts - length, usedInts);
    },
    floats(length) {
      if (usedFloats + length > floats.length)
        [floats, usedFloats] = [new Float32Array(Math.max(CHUNK, length)), 0];
      usedFloats += length;
      return floats.subarray(usedFloats - length, usedFloats);
    },
  };
}
