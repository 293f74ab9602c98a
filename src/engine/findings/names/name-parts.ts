import { lazily } from '../../text/lazily';
import { namePart } from '../../text/names/names';
import { append } from '../reading/common';
import { related, relationKeys } from './name-forms';
import type { Reading } from '../reading/reading';

/** The parts of the names of a version: so that a long text costs no more for each further name. */
export interface NameParts {
  /** The sentences that have a word as a part of a name would have it. */
  sentencesWith(part: string): ReadonlySet<number>;
  /** The parts of names, compounds apart, that are a form of this one; itself among them where it is one. */
  relatedTo(part: string): readonly string[];
}

const NONE: ReadonlySet<number> = new Set();

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

function sentencesByPart({ tokens }: Reading): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  tokens.forEach((list, sentence) => {
    for (const { form } of list) {
      const part = namePart(form);
      const holders = found.get(part);
      if (holders) holders.add(sentence);
      else found.set(part, new Set([sentence]));
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
