import type { WordRelation } from '../../model';
import { type FindNearest, createNearest } from './likeness';
import { createVectors } from './vectors';

/** The words that may match by meaning, by numbers of their own: few of all have a vector. */
export interface Meanings {
  /** Takes a word in, with its vector and the length of that, and gives it its number. */
  add(word: string, vector: Int8Array, norm: number): number;
  readonly nearest: FindNearest;
}

/** `relation` tells what two words are to each other: those that exclude each other are never near. */
export function createMeanings(relation: (a: string, b: string) => WordRelation | null): Meanings {
  const vectors = createVectors();
  const norms: number[] = [];
  const words: string[] = [];
  const areContrary = (a: number, b: number): boolean => {
    const found = relation(words[a] as string, words[b] as string);
    return found === 'opposite' || found === 'other';
  };
  return {
    nearest: createNearest(vectors, norms, areContrary),
    add(word, vector, norm) {
      norms.push(norm);
      words.push(word);
      return vectors.add(vector);
    },
  };
}
