import type { Pools } from './pools';

/** The character triples of the words of one vocabulary, by numbers of their own. */
export interface TrigramBook {
  /** Those of the folded words of a phrase, each once: for typing errors and languages without rules of their own. */
  of(terms: readonly { readonly form: string }[]): Trigrams;
}

/** Triples of one phrase; comparable with others of the same book. */
export interface Trigrams {
  /** In no order. */
  readonly numbers: Int32Array;
  readonly marks: Marks;
}

/** Which triples belong to what is looked at just now: those that bear the mark of `turn`. */
interface Marks {
  turn: number;
  /** Whose triples bear it, where they are those of one phrase. */
  owner: Int32Array | null;
  by: Int32Array;
}

const SPACE = 32;
/** The largest number that a mark holds; then all begin anew. */
const LAST_TURN = 2 ** 31 - 1;
/** Bits of the hash of a triple: for a text, few enough triples fall together. */
const BITS = 20;

/** An empty book, whose lists are cut from `pools`. */
export function createTrigramBook(pools: Pools): TrigramBook {
  const numbers = new Map<number, number>();
  const known = new Map<string, readonly number[]>();
  const marks: Marks = { turn: 0, owner: null, by: new Int32Array(1 << 12) };
  const numbersOf = (form: string): readonly number[] => {
    let own = known.get(form);
    if (own === undefined) known.set(form, (own = hashesOf(form).map(numberOf)));
    return own;
  };
  const numberOf = (hash: number): number => {
    let number = numbers.get(hash);
    if (number === undefined) numbers.set(hash, (number = numbers.size));
    return number;
  };
  /** Room for one phrase, filled anew by each. */
  let room = new Int32Array(1 << 10);
  return {
    of(terms) {
      let most = 0;
      for (const { form } of terms) most += form.length;
      if (room.length < most) room = new Int32Array(2 * most);
      let count = 0;
      const turn = nextTurn(marks, null);
      for (const { form } of terms) {
        const own = numbersOf(form);
        if (marks.by.length < numbers.size) marks.by = widened(marks.by, numbers.size);
        const { by } = marks;
        for (let at = 0; at < own.length; at++) {
          const number = own[at] as number;
          if (by[number] === turn) continue;
          by[number] = turn;
          room[count++] = number;
        }
      }
      const own = pools.ints(count);
      for (let at = 0; at < count; at++) own[at] = room[at] as number;
      return { numbers: own, marks };
    },
  };
}

function widened(marks: Int32Array, least: number): Int32Array {
  const wider = new Int32Array(Math.max(2 * marks.length, least));
  wider.set(marks);
  return wider;
}

function nextTurn(marks: Marks, owner: Int32Array | null): number {
  if (marks.turn === LAST_TURN) marks.turn = marks.by.fill(0)[0]!;
  marks.owner = owner;
  return ++marks.turn;
}

function hashesOf(form: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < form.length; at++) {
    const before = at ? form.charCodeAt(at - 1) : SPACE;
    const after = at + 1 < form.length ? form.charCodeAt(at + 1) : SPACE;
    const hash = Math.imul(before, 31 * 31) + Math.imul(form.charCodeAt(at), 31) + after;
    hashes.push(Math.imul(hash, 0x9e3779b1) >>> (32 - BITS));
  }
  return hashes;
}

/** What two phrases share, over both: Dice's coefficient. The first is best the one that is held against several. */
export function sharedTrigrams(a: Trigrams, b: Trigrams): number {
  const { marks } = a;
  if (marks.owner !== a.numbers) {
    const turn = nextTurn(marks, a.numbers);
    const { by } = marks;
    for (const number of a.numbers) by[number] = turn;
  }
  const { by, turn } = marks;
  let shared = 0;
  for (const number of b.numbers) if (by[number] === turn) shared++;
  const both = a.numbers.length + b.numbers.length;
  return both ? (2 * shared) / both : 0;
}
