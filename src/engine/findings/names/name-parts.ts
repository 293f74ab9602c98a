import { lazily } from '../../text/lazily';
import { namePart } from '../../text/names/names';
import { lowerBound } from '../../text/lower-bound';
import { append } from '../reading/common';
import { related, relationKeys } from './name-forms';
import type { Reading } from '../reading/reading';

/** The parts of the names of a version: so that a long text costs no more for each further name. */
export interface NameParts {
  /** The sentences that have a word as a part of a name would have it, ascending. */
  sentencesWith(part: string): readonly number[];
  /** The parts of names, compounds apart, that are a form of this one; itself among them where it is one. */
  relatedTo(part: string): readonly string[];
}

const NONE: readonly number[] = [];

export function createNameParts(reading: Reading): NameParts {
  const sentences = lazily(() => sentencesByPart(reading));
  const byKey = lazily(() => partsByKey(reading));
  const known = new Map<string, readonly string[]>();
  const find = (part: string): readonly string[] => {
    const may = new Set(relationKeys(part).flatMap((key) => byKey().get(key) ?? []));
    return [...may].filter((other) => related(part, other));
  };
  return {
    sentencesWith: (part) => sentences().get(part) ?? NONE,
    relatedTo(part) {
      const found = known.get(part) ?? find(part);
      known.set(part, found);
      return found;
    },
  };
}

/** Whether a sentence is among several, which ascend. */
export function holdsSentence(sentences: readonly number[], sentence: number): boolean {
  return sentences[lowerBound(0, sentences.length, (at) => sentences[at]! < sentence)] === sentence;
}

function sentencesByPart({ tokens }: Reading): Map<string, number[]> {
  const found = new Map<string, number[]>();
  // Each form is made a part once.
  const byForm = new Map<string, number[]>();
  const holdersOf = (form: string): number[] => {
    const part = namePart(form);
    const holders = found.get(part) ?? [];
    found.set(part, holders);
    byForm.set(form, holders);
    return holders;
  };
  tokens.forEach((list, sentence) => {
    for (const { form } of list) {
      const holders = byForm.get(form) ?? holdersOf(form);
      if (holders[holders.length - 1] !== sentence) holders.push(sentence);
    }
  });
  return found;
}

function partsByKey({ names }: Reading): Map<string, string[]> {
  const parts = new Set(names.flatMap((list) => list.flatMap((name) => name.parts)));
  const found = new Map<string, string[]>();
  for (const part of parts)
    if (!part.includes('-')) for (const key of relationKeys(part)) append(found, key, part);
  return found;
}
